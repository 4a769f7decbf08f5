/**
 * What stays and what gives way where a server wrote the root, and where the focus and the page's
 * fragment stay when what is shown is drawn anew.
 */
import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {loadContent} from '../../src/content.js';
import {CalcinosisFaq} from '../../src/elements.js';
import type {CalcinosisElement} from '../../src/elements/calcinosis-element.js';
import {prerender, type PrerenderOptions} from '../../src/prerender.js';
import {askingElement, rememberLabels} from '../support/asking-element.js';
import {all, forgetFragment, one, openTopics, show, showFaq} from '../support/element.js';
import {nextTask} from '../support/watch-page.js';
import {waitUntil} from '../support/wait-until.js';

/** A page's element whose root a server wrote, and the first node of it that is text of ours. */
interface Written {
  host: CalcinosisElement;
  title: Element;
}

/**
 * Puts in what a server wrote, by default for a page of that language.
 *
 * @param lang of the page's part; the element has none of its own
 */
async function written(
  {locale, ...options}: PrerenderOptions & {locale: string},
  lang = locale,
): Promise<Written> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const markup = prerender('faq', {locale, ...options}).replace(` lang="${locale}"`, '');
  box.setHTMLUnsafe(markup);
  const host = box.querySelector('calcinosis-faq')!;
  const title = one(host, '[part=title]');
  await settled(host);
  return {host, title};
}

/** It shows what it was asked for, and what came of that was told. */
async function settled(host: CalcinosisElement): Promise<void> {
  await host.updateComplete;
  await nextTask();
  await host.updateComplete;
}

const focused = (host: Element) => host.shadowRoot!.activeElement;

describe('a root that a server wrote stays', () => {
  it('in a page of the same language and region', async () => {
    const {host, title} = await written({locale: 'pt-BR'});
    expect(one(host, '[part=title]')).to.equal(title);
  });

  it('in a page that says no language', async () => {
    const {host, title} = await written({locale: 'en'}, '');
    expect(one(host, '[part=title]')).to.equal(title);
  });

  it('with the styles that it came with alone', async () => {
    const {host} = await written({locale: 'es', figures: 'hide'});
    expect(host.shadowRoot!.adoptedStyleSheets).to.deep.equal([]);
  });

  it('when the page says of the element what was so already', async () => {
    const {host, title} = await written({locale: 'es'});
    host.lang = 'es';
    await settled(host);
    expect(one(host, '[part=title]')).to.equal(title);
  });

  it('with the data that it came with', async () => {
    const {host, title} = await written({locale: 'en', jsonLd: true});
    await settled(host);
    expect(host.jsonLd).to.equal(true);
    expect(one(host, '[part=title]')).to.equal(title);
    expect(host.querySelectorAll('script')).to.have.lengthOf(1);
    const scripts = document.querySelectorAll('script[type="application/ld+json"]');
    expect(scripts).to.have.lengthOf(1);
  });

  it('until the text of another language is there', async () => {
    await rememberLabels(['en', 'es']);
    const spanish = await loadContent('faq', 'es');
    let answer = () => undefined as void;
    const host = askingElement<CalcinosisFaq>(
      CalcinosisFaq,
      ['faq'],
      (_, id) =>
        new Promise((resolve) => {
          answer = () => resolve({default: {...spanish, id: id as 'faq'}});
        }),
    );
    const [content] = /<template[^]*<\/template>/.exec(prerender('faq', {locale: 'en'}))!;
    host.innerHTML = content;
    (await fixture<HTMLElement>(html`<div lang="en"></div>`)).append(host);
    await settled(host);
    const title = one(host, '[part=title]');
    host.lang = 'es';
    await nextTask();
    expect(one(host, '[part=title]')).to.equal(title);
    answer();
    await settled(host);
    expect(one(host, '[part=title]').textContent).to.equal(spanish.title);
  });
});

it('a root that came without the data that the page asks for gives way to one with it', async () => {
  const box = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  box.setHTMLUnsafe(prerender('faq', {locale: 'en'}).replace('>', ' json-ld>'));
  const host = box.querySelector('calcinosis-faq')!;
  await waitUntil(() => document.querySelector('head > script[type="application/ld+json"]'));
  expect(host.request.shown?.sections).to.have.lengthOf(1);
});

describe('the focus', () => {
  it('stays on a button when the notice above it goes', async () => {
    const host = await showFaq({}, 'es');
    one(host, '[value=collapse]').focus();
    host.lang = 'en';
    await settled(host);
    expect(host.locale).to.equal('en');
    expect(focused(host)).to.equal(one(host, '[value=collapse]'));
  });

  it('stays on a button when topics below it go', async () => {
    const host = await showFaq({}, 'es');
    for (const [name, topics] of [
      ['collapse', 'symptoms diagnosis'],
      ['english', 'symptoms diagnosis treatments'],
    ]) {
      const button = one(host, `[value=${name}]`);
      button.focus();
      host.topics = topics;
      await settled(host);
      expect(focused(host)).to.equal(button);
    }
  });

  it('pulls the page nowhere when it is set again', async () => {
    const host = await showFaq({}, 'es');
    const room = await fixture<HTMLElement>(html`<div style="height: 4000px"></div>`);
    one(host, '[value=collapse]').focus();
    room.scrollIntoView({block: 'end'});
    const {scrollY} = window;
    expect(host.getBoundingClientRect().bottom).to.be.below(0);
    host.lang = 'ar';
    await settled(host);
    await nextFrame();
    expect(focused(host)).to.equal(one(host, '[value=collapse]'));
    expect(host.getBoundingClientRect().bottom).to.be.below(0);
    expect(scrollY).to.be.above(0);
  });

  it('is let go where nothing is left that could have it', async () => {
    const host = await show({element: 'treatments', attributes: {}}, 'es');
    one(host, '[value=english]').focus();
    host.lang = 'en';
    await settled(host);
    expect(host.locale).to.equal('en');
    // A button that prints a topic's questions is too far away to take it, and so are the sources.
    const near = all(host, 'button:not([value=print]), summary');
    expect(near.filter((control) => !control.closest('[part=sources]'))).to.have.lengthOf(0);
    expect(focused(host)).to.equal(null);
  });
});

describe('what is drawn anew', () => {
  afterEach(forgetFragment);

  it('does not go to the page’s fragment again', async () => {
    history.replaceState(null, '', '#calcinosis-faq-diagnosis');
    const host = await showFaq();
    await waitUntil(() => openTopics(host).includes('diagnosis'));
    one(host, '#calcinosis-faq-diagnosis summary').click();
    await waitUntil(() => host.open === '');
    host.lang = 'es';
    await settled(host);
    await nextTask();
    expect(host.locale).to.equal('es');
    expect(openTopics(host)).to.deep.equal([]);
  });

  it('is announced as another language only if it is in one', async () => {
    const host = await showFaq();
    const content = await loadContent('faq', 'en');
    host.content = {...content, title: 'Our own'};
    await settled(host);
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(one(host, '[part=title]').textContent).to.equal('Our own');
    expect(all(host, '[aria-live]').map(({textContent}) => textContent)).to.deep.equal([]);
  });
});

it('open lists all topics when the reader has opened one after the other', async () => {
  const host = await showFaq();
  const topics = all(host, '[part=topic]').map(({id}) => id.replace('calcinosis-faq-', ''));
  for (const topic of topics) one(host, `#calcinosis-faq-${topic} summary`).click();
  await waitUntil(() => host.open.split(' ').length === topics.length);
  expect(host.open).to.equal(topics.join(' '));
});
