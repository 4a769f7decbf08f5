import {expect, nextFrame} from '@open-wc/testing';
import {loadContent} from '../../src/content.js';
import type {ToggleDetail} from '../../src/types.js';
import {accessibilityTree, canEmulate, leaveOut, pressKey} from '../support/commands.js';
import {
  all,
  eventsOf,
  forgetFragment,
  goTo,
  one,
  openTopics,
  show,
  showFaq,
  warningsOf,
} from '../support/element.js';
import {waitUntil} from '../support/wait-until.js';

const content = await loadContent('faq', 'en');
const topics = content.topics.map(({id}) => id);
const headingOf = (id: string) => content.topics.find((topic) => topic.id === id)!.heading;
const topic = (host: Element, id: string) => one<HTMLDetailsElement>(host, `#calcinosis-faq-${id}`);
const toggles = (host: EventTarget, step: () => unknown) =>
  eventsOf<ToggleDetail>(host, 'calcinosis-toggle', step);

describe('an accordion', () => {
  it('is closed at first and opens by click, with an event', async () => {
    const host = await showFaq();
    expect(openTopics(host)).to.deep.equal([]);
    const events = await toggles(document, () =>
      one(host, '#calcinosis-faq-diagnosis summary').click(),
    );
    expect(openTopics(host)).to.deep.equal(['diagnosis']);
    expect(host.open).to.equal('diagnosis');
    expect(events).to.deep.equal([{section: 'faq', topic: 'diagnosis', open: true}]);
  });

  it('opens what the page asks for, and says nothing of it', async () => {
    const events = await toggles(document, async () => {
      const host = await showFaq({open: 'symptoms treatments'});
      expect(openTopics(host)).to.deep.equal(['symptoms', 'treatments']);
    });
    expect(events).to.deep.equal([]);
  });

  it('has all open with open="all", also after a change of language', async () => {
    const host = await showFaq({open: 'all'});
    expect(openTopics(host)).to.deep.equal(topics);
    host.lang = 'es';
    await host.updateComplete;
    await nextFrame();
    expect(openTopics(host)).to.deep.equal(topics);
    expect(host.open).to.equal('all');
  });

  it('keeps what the reader opened through a change of language', async () => {
    const host = await showFaq();
    await toggles(host, () => one(host, '#calcinosis-faq-symptoms summary').click());
    host.lang = 'es';
    await host.updateComplete;
    expect(openTopics(host)).to.deep.equal(['symptoms']);
  });

  it('opens and closes all by its buttons and methods', async () => {
    const host = await showFaq();
    const events = await toggles(host, () => one(host, '[value=expand]').click());
    expect(events.map((event) => event.topic)).to.deep.equal(topics);
    expect(events.every((event) => event.open)).to.equal(true);
    expect(openTopics(host)).to.deep.equal(topics);

    await toggles(host, () => topic(host, 'symptoms').querySelector('summary')!.click());
    expect(host.open).to.equal(topics.filter((id) => id !== 'symptoms').join(' '));

    await toggles(host, () => one(host, '[value=collapse]').click());
    expect(openTopics(host)).to.deep.equal([]);

    host.expandAll();
    await host.updateComplete;
    expect(openTopics(host)).to.deep.equal(topics);
    host.collapseAll();
    await host.updateComplete;
    expect(openTopics(host)).to.deep.equal([]);
  });

  it('has its buttons in the reader’s language, and none for a single topic', async () => {
    const host = await showFaq({}, 'es');
    expect(one(host, '[value=expand]').textContent.trim()).to.match(/^Abrir todo\s/);
    expect(all(await showFaq({topics: 'symptoms'}), 'button')).to.deep.equal([]);
  });

  it('is worked by keyboard, and closed answers are out of the tab order', async () => {
    const host = await showFaq();
    one(host, '[value=collapse]').focus();
    await pressKey('Tab');
    expect(host.shadowRoot?.activeElement?.localName).to.equal('summary');
    await pressKey('Enter');
    await waitUntil(() => openTopics(host).join() === 'what-and-how', 'Enter opens it');
    await pressKey('Space');
    await waitUntil(() => openTopics(host).join() === '', 'Space closes it');
    await pressKey('Tab');
    expect(host.shadowRoot?.activeElement).to.equal(topic(host, 'symptoms').firstElementChild);
  });

  it('tells assistive technology each question as a heading and whether it is open', async () => {
    await showFaq({open: 'symptoms', topics: 'symptoms diagnosis'});
    const tree = JSON.stringify(await accessibilityTree('calcinosis-faq >>> section'));
    const [symptoms, diagnosis] = [headingOf('symptoms'), headingOf('diagnosis')];
    expect(tree).to.include(`"name":"${symptoms}","expanded":true`);
    expect(tree).to.include(`"name":"${diagnosis}","expanded":false`);
    expect(tree).to.include(`"role":"heading","name":"${symptoms}","level":3`);
  });

  it('prints every answer and no controls', async function () {
    const host = await showFaq();
    const answer = topic(host, 'diagnosis').querySelector('p')!;
    expect(answer.checkVisibility()).to.equal(false);
    if (!(await canEmulate({media: 'print'}))) leaveOut(this, 'print cannot be emulated');
    await nextFrame();
    expect(answer.checkVisibility()).to.equal(true);
    expect(answer.getBoundingClientRect().height).to.be.above(10);
    for (const button of all(host, 'button')) {
      expect(getComputedStyle(button).display).to.equal('none');
    }
  });
});

describe('an exclusive accordion', () => {
  it('has one open at a time, and no button to open all', async () => {
    const host = await showFaq({exclusive: '', open: 'symptoms diagnosis'});
    expect(openTopics(host)).to.deep.equal(['symptoms']);
    expect(all(host, '[part=controls]')).to.deep.equal([]);
    const events = await toggles(host, () =>
      topic(host, 'treatments').querySelector('summary')!.click(),
    );
    expect(openTopics(host)).to.deep.equal(['treatments']);
    expect(host.open).to.equal('treatments');
    expect(events).to.deep.include.members([
      {section: 'faq', topic: 'symptoms', open: false},
      {section: 'faq', topic: 'treatments', open: true},
    ]);
  });
});

it('an exclusive accordion does not open all', async () => {
  const host = await showFaq({exclusive: '', open: 'symptoms'});
  host.expandAll();
  await host.updateComplete;
  expect(openTopics(host)).to.deep.equal(['symptoms']);
  expect(host.open).to.equal('symptoms');
});

describe('show()', () => {
  it('opens a topic, scrolls to it and moves the focus there', async () => {
    const host = await showFaq();
    await host.show('treatments');
    expect(topic(host, 'treatments').open).to.equal(true);
    expect(host.shadowRoot?.activeElement?.textContent).to.include(headingOf('treatments'));
  });

  it('focuses the heading of a topic in a list', async () => {
    const host = await show({element: 'treatments', attributes: {}});
    await host.show('surgery');
    expect(host.shadowRoot?.activeElement?.textContent).to.equal('Surgery');
    expect(one(host, '#calcinosis-treatments-surgery').getBoundingClientRect().top).to.be.below(
      innerHeight,
    );
  });

  it('warns of a topic that does not exist', async () => {
    const host = await showFaq();
    const warnings = await warningsOf(() => host.show('no-such-topic'));
    expect(warnings).to.deep.equal([
      'calcinosis-cutis: no topic "no-such-topic" in <calcinosis-faq>.',
    ]);
  });
});

describe('a link to a topic', () => {
  afterEach(forgetFragment);

  it('opens it once the content is there', async () => {
    history.replaceState(null, '', '#calcinosis-faq-diagnosis');
    const host = await showFaq({}, 'es');
    await waitUntil(() => openTopics(host).length);
    expect(openTopics(host)).to.deep.equal(['diagnosis']);
    await waitUntil(() => host.shadowRoot!.activeElement?.matches('summary > [part=heading]'));
  });

  it('opens it when the fragment changes, in the article too', async () => {
    const host = await show({element: 'article', attributes: {}});
    const focused = () => host.shadowRoot!.activeElement;
    await goTo('#calcinosis-faq-symptoms');
    await waitUntil(() => focused()?.matches('summary > [part=heading]'));
    expect(openTopics(host)).to.deep.equal(['symptoms']);
    await goTo('#calcinosis-treatments-surgery');
    await waitUntil(() => focused()?.textContent === 'Surgery');
  });

  it('opens it in an element that is upgraded late', async () => {
    history.replaceState(null, '', '#calcinosis-faq-diagnosis');
    const late = document.createElement('calcinosis-late');
    document.body.append(late);
    const {CalcinosisFaq} = await import('../../src/elements.js');
    CalcinosisFaq.define('calcinosis-late');
    await waitUntil(() => openTopics(late).includes('diagnosis'));
    late.remove();
  });

  it('does not jump again when the element is moved', async () => {
    history.replaceState(null, '', '#calcinosis-faq-diagnosis');
    const host = await showFaq();
    host.collapseAll();
    await host.updateComplete;
    const other = document.createElement('div');
    host.parentElement!.append(other);
    other.append(host);
    await host.updateComplete;
    expect(openTopics(host)).to.deep.equal([]);
  });

  it('of another section or of nothing is left to the page', async () => {
    for (const hash of ['#calcinosis-types-metastatic', '#elsewhere', '#']) {
      history.replaceState(null, '', hash);
      const host = await showFaq();
      expect(openTopics(host)).to.deep.equal([]);
      expect(host.shadowRoot?.activeElement).to.equal(null);
    }
  });
});

describe('the article', () => {
  afterEach(forgetFragment);

  it('has a table of contents whose links go to the sections', async () => {
    const host = await show({element: 'article', attributes: {}});
    const links = all<HTMLAnchorElement>(host, 'nav a');
    expect(links.map(({textContent}) => textContent)).to.deep.equal(
      all(host, 'section [part=title]').map(({textContent}) => textContent),
    );
    const followed = () =>
      waitUntil(() => host.shadowRoot!.activeElement?.textContent === 'Treatment options');
    links[4]!.click();
    await followed();
    // A second click on the same link works too, though the fragment does not change.
    links[0]!.focus();
    links[4]!.click();
    await followed();
    const [navigation] = await accessibilityTree('calcinosis-article >>> nav');
    expect(navigation).to.include({role: 'navigation', name: 'On this page'});
  });
});
