/** What a section shows besides paragraphs: lists, key points, when to get help, questions, words. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import type {Section} from '../../content/model.js';
import {keep} from '../../src/content-store.js';
import labels from '../../src/generated/content/en/ui.js';
import {accessibilityTree, canEmulate, flat, leaveOut} from '../support/commands.js';
import {all, one, show} from '../support/element.js';
import {everyShape} from '../support/every-shape.js';
import {madeUp, registerPseudoLocales} from '../support/pseudo-locales.js';

before(registerPseudoLocales);

const showShapes = (attributes: Record<string, string> = {}, content: Section = everyShape) =>
  show({element: 'symptoms', attributes, content}, content.meta.locale);

const texts = (host: Element, selector: string) =>
  all(host, selector).map(({textContent}) => textContent.trim());

const topic = '#calcinosis-symptoms-wound-care';
/** What is in a closed topic may be laid out. */
const isShown = (element: HTMLElement) =>
  element.getClientRects().length > 0 && !element.closest('details:not([open])');

describe('a section with every shape', () => {
  it('begins with what the condition is, key points and when to get help', async () => {
    const host = await showShapes();
    const parts = all(host, '[part=section] > *').map(({part}) => part.value);
    expect(parts).to.deep.equal([
      'title',
      'about',
      'key-points',
      ...['help', 'help', 'help'],
      'intro',
      ...['topic', 'topic', 'topic'],
      'sources',
    ]);
    expect(texts(host, '[part=about]')).to.deep.equal([everyShape.about]);
    expect(texts(host, '[part=key-points] li')).to.deep.equal(everyShape.keyPoints);
  });

  it('has bullets and steps as lists, each after its lead', async () => {
    const host = await showShapes();
    const outline = all(host, '[part=intro] > *').map(({localName, innerText}) => [
      localName,
      innerText.split('\n').filter(Boolean),
    ]);
    expect(outline).to.deep.equal([
      ['p', ['This is the introduction.']],
      ['p', ['A sore may:']],
      ['ul', ['ooze', 'bleed', 'form a crust']],
      ['ol', ['Clean the sore.', 'Cover the sore.']],
    ]);
  });

  it('has in a topic the answer, help, the drawing, the rest, questions and words', async () => {
    const host = await showShapes();
    const inTopic = all(host, `${topic} > [part=body] > *`).map(
      ({part, localName}) => part.value || localName,
    );
    expect(inTopic).to.deep.equal([
      'p',
      'help',
      'figure',
      ...['p', 'ol', 'p', 'ul', 'p', 'ul'],
      'ask',
      'words',
      'slot',
    ]);
    expect(texts(host, `${topic} [part=ask] li`)).to.deep.equal(everyShape.topics[0]!.ask);
    expect(texts(host, `${topic} dt`)).to.deep.equal(['Non-adherent', 'Hydrogel']);
    expect(texts(host, `${topic} dd`)[0]).to.equal('made not to stick');
  });

  it('has real headings, in order of their levels', async () => {
    const host = await showShapes();
    const tree = flat(await accessibilityTree('calcinosis-symptoms'));
    const headings = tree.flatMap(({role, level, name}) =>
      role === 'heading' ? `${level} ${name}` : [],
    );
    expect(headings).to.deep.equal([
      '2 A section with every shape',
      '3 Key points',
      '3 Call an ambulance if you',
      '3 Get medical help quickly if you notice',
      '3 See your doctor soon if you have',
      '3 Care for a sore',
      '4 Get medical help quickly if you notice',
      '4 Questions to ask',
      '4 Words you may hear',
      '3 What to eat',
      '4 Questions to ask',
      '3 Rest',
      `3 ${labels.sources}`,
    ]);
    fixtureCleanup();
    const deep = await showShapes({'heading-level': '5'});
    expect(all(deep, '[part=subheading]').map(({localName}) => localName)).to.deep.equal(
      Array.from({length: all(host, '[part=subheading]').length}, () => 'h6'),
    );
  });

  it('tells a button of one topic from that of another', async () => {
    await showShapes();
    const tree = flat(await accessibilityTree('calcinosis-symptoms'));
    const names = tree.flatMap(({role, name}) => (role === 'button' ? name : []));
    expect(names).to.deep.equal([
      `${labels.printAsk} Care for a sore`,
      `${labels.printAsk} What to eat`,
    ]);
  });

  it('has nothing of what a section lacks', async () => {
    const {title, meta, topics} = everyShape;
    const host = await showShapes({}, {
      ...{id: 'symptoms', title, meta, intro: [], figures: [], topics: topics.slice(2)},
    } as unknown as Section);
    expect(
      all(host, 'ul, ol, dl, button, [part=about], [part=help], slot[name=help]').length,
    ).to.equal(0);
    expect(texts(host, '[part=heading]')).to.deep.equal(['Rest']);
  });
});

describe('a box that says when to get help', () => {
  it('is seen with all topics closed, the most urgent first', async () => {
    const host = await showShapes({layout: 'accordion'});
    const shown = all(host, '[part=help]').filter(isShown);
    expect(shown.map(({dataset}) => dataset['level'])).to.deep.equal([
      'emergency',
      'urgent',
      'soon',
    ]);
    expect(shown.every((box) => !box.closest('details'))).to.equal(true);
    const [firstTopic] = all(host, 'details');
    for (const box of shown) {
      expect(box.getBoundingClientRect().bottom).to.be.at.most(
        firstTopic!.getBoundingClientRect().top,
      );
    }
  });

  it('is there with some topics only, or none', async () => {
    for (const topics of ['food', '']) {
      const host = await showShapes({topics});
      expect(all(host, '[part=section] > [part=help]').filter(isShown).length).to.equal(3);
      fixtureCleanup();
    }
  });

  it('alerts nobody: nothing has happened', async () => {
    const host = await showShapes();
    const roles = flat(await accessibilityTree('calcinosis-symptoms')).map(({role}) => role);
    expect(roles).to.not.include.members(['alert']);
    expect(roles).to.not.include.members(['status']);
    expect(all(host, '[role], [aria-live]').filter((it) => it.localName !== 'svg').length).to.equal(
      0,
    );
  });

  it('has a place for the page’s own number, in the most urgent one', async () => {
    const host = await show({
      element: 'symptoms',
      attributes: {layout: 'accordion'},
      content: everyShape,
      slots: {help: 'Our nurse line: +1 555 0100'},
    });
    const slots = all<HTMLSlotElement>(host, 'slot[name=help]');
    expect(slots).to.have.lengthOf(1);
    expect(slots[0]!.closest<HTMLElement>('[part=help]')!.dataset['level']).to.equal('emergency');
    expect(isShown(host.querySelector<HTMLElement>('[slot=help]')!)).to.equal(true);
  });

  it('is told from the rest by its frame, without colors and from right to left', async function () {
    const host = await showShapes({}, madeUp(everyShape, 'ar-XB'));
    const frames = () => {
      const [emergency, urgent, soon] = all(host, '[part=help]').map((box) => {
        const style = getComputedStyle(box);
        return [style.borderTopWidth, style.borderRightWidth].map(parseFloat);
      });
      expect(emergency![1]).to.be.greaterThan(urgent![1]!);
      expect(urgent![0]).to.be.greaterThan(soon![0]!);
      expect(Math.min(...soon!)).to.be.at.least(1);
      const points = getComputedStyle(one(host, '[part=key-points]'));
      expect(parseFloat(points.borderRightWidth)).to.be.greaterThan(2);
      expect(parseFloat(points.borderLeftWidth)).to.equal(0);
      expect(getComputedStyle(one(host, '[part=ask]')).borderTopStyle).to.equal('dashed');
    };
    frames();
    if (!(await canEmulate({forcedColors: 'active'}))) {
      leaveOut(this, 'forced colors cannot be emulated');
    }
    frames();
    const {borderTopColor, color} = getComputedStyle(one(host, '[part=help]'));
    expect(borderTopColor).to.equal(color);
  });
});

describe('English in what is no paragraph', () => {
  it('is marked, and nothing else is', async () => {
    const {meta, ...section} = madeUp(everyShape, 'ar-XB');
    const fallback = [
      '/about',
      '/keyPoints/1',
      '/help/1/title',
      '/help/1/items/0',
      '/help/1/more',
      '/intro/1/lead',
      '/intro/1/items/2',
      '/intro/2/items/0',
      '/topics/0/body/1/items/1',
      '/topics/0/help/0/items/1',
      '/topics/0/ask/2',
      '/topics/0/words/0/term',
      '/topics/0/words/1/meaning',
    ];
    keep({...section, meta: {...meta, status: 'draft', fallback}});
    const host = await show({element: 'symptoms', attributes: {}}, 'ar-XB');
    await registerPseudoLocales();
    const at = (pointer: string): unknown =>
      pointer
        .split('/')
        .slice(1)
        .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], section);
    const marked = all(host, '[part=section] span[lang]:not(.unseen)');
    expect(marked.map(({textContent}) => textContent)).to.have.members(fallback.map(at));
    expect(marked.map(({lang, dir}) => `${lang} ${dir}`)).to.deep.equal(
      fallback.map(() => 'en ltr'),
    );
    // On the block, too, for a browser that tells none of a span.
    const blocks = all(host, '[part=section] [lang]:not(slot, span, [part=sources] bdi)');
    expect(blocks.map(({textContent}) => textContent)).to.have.members(fallback.map(at));
    expect(blocks.every(({lang}) => lang === 'en')).to.equal(true);
  });
});

describe('the article', () => {
  it('says at its top what the sections say at theirs, and does not say it again', async () => {
    const {meta} = everyShape;
    const overview: Section = {
      ...everyShape,
      id: 'overview',
      title: 'What it is',
      about: '',
      keyPoints: ['Of the overview'],
      help: [everyShape.help[0]!],
      topics: [],
    };
    const spanish = {...everyShape, meta: {...meta, locale: 'es'}};
    const host = await show({element: 'article', attributes: {}});
    host.content = [overview, spanish];
    await host.updateComplete;

    expect(texts(host, '[part=about]')).to.deep.equal([everyShape.about]);
    expect(texts(host, '[part=key-points] li')).to.deep.equal([
      'Of the overview',
      ...everyShape.keyPoints,
    ]);
    const boxes = all(host, '[part=help]').filter((box) => !box.closest('[part=section]'));
    expect(boxes.map(({dataset}) => dataset['level'])).to.deep.equal([
      'emergency',
      'urgent',
      'soon',
    ]);
    expect(boxes.map(({lang}) => lang)).to.deep.equal(['es', 'es', 'es']);
    expect(all(host, '[part=section] > [part=help]').length).to.equal(0);
    expect(all(host, '[part=topic] [part=help]').length).to.equal(1);
    expect(all(host, 'slot[name=help]').length).to.equal(1);
    const order = all(host, '[part=title], [part=help], nav, [part=section]').map(
      ({part}) => part.value,
    );
    expect(order.slice(0, 6)).to.deep.equal([
      'title',
      ...['help', 'help', 'help'],
      'contents',
      'section',
    ]);
  });
});
