import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import type {CalcinosisElement} from '../../src/elements/calcinosis-element.js';
import type {CalcinosisFaq} from '../../src/elements.js';
import {loadContent} from '../../src/content.js';
import {prerender} from '../../src/prerender.js';
import {canEmulate, leaveOut, pressKey} from '../support/commands.js';
import {all, eventsOf, forgetFragment, one, openTopics, show, showFaq} from '../support/element.js';
import {elements, fixtures, tagName} from '../support/fixtures.js';
import {closeFrames, openFrame} from '../support/frame.js';
import {waitUntil} from '../support/wait-until.js';

const entry = '/src/generated/entries/calcinosis-faq.ts';

const words = (element: Element | null | undefined) =>
  element?.textContent.replace(/\s+/g, ' ').trim();

/** What has the focus, through shadow roots. */
function focused(root: Document | ShadowRoot = document): Element | null {
  const {activeElement} = root;
  return activeElement?.shadowRoot?.activeElement
    ? focused(activeElement.shadowRoot)
    : activeElement;
}

const summaryOf = (host: Element, topic: string) => one(host, `[id$="-${topic}"] > summary`);
/** The link to a topic's sources, which comes after its question while that is open. */
const sourcesOf = (host: Element, topic: string) =>
  one(host, `[id$="-${topic}"] > [part=body] > [part=cited] > a`);

/** The browser's own: some tests shorten the time that readers are given. */
const {setTimeout: browserTimeout} = globalThis;
const later = (milliseconds: number) =>
  new Promise((resolve) => browserTimeout(resolve, milliseconds));

/** The element between two buttons of the page. */
async function between(host: Element): Promise<{before: HTMLElement; after: HTMLElement}> {
  const [before, after] = [document.createElement('button'), document.createElement('button')];
  [before.textContent, after.textContent] = ['Before', 'After'];
  host.before(before);
  host.after(after);
  await nextFrame();
  return {before, after};
}

/** Presses a key from one element until the focus is on another, and tells what had it meanwhile. */
async function stops(key: string, from: HTMLElement, to: HTMLElement): Promise<Element[]> {
  const visited: Element[] = [];
  from.focus();
  for (;;) {
    await pressKey(key);
    const now = focused();
    if (now === to) return visited;
    if (!now || now === document.body || visited.includes(now)) {
      throw new Error(`After “${words(visited.at(-1) ?? from)}” the focus goes astray.`);
    }
    expect(now.matches(':focus-visible')).to.equal(true);
    const {outlineStyle, outlineWidth} = getComputedStyle(now);
    // What is the page's own, as a link in a slot, has the page's outline.
    if (now.getRootNode() !== document) {
      expect(outlineStyle, words(now)).to.equal('solid');
      expect(parseFloat(outlineWidth), words(now)).to.be.at.least(2);
    }
    visited.push(now);
  }
}

/** What a reader comes to by Tab, as it stands in the document. */
const controls = (host: Element) =>
  all(host, 'button, summary, a[href]').filter((control) => control.checkVisibility());

describe('by Tab', () => {
  for (const lang of ['en', 'ar']) {
    for (const name of ['Accordion', 'All open', 'Exclusive', 'List']) {
      it(`a reader comes to every control in its order, and back: ${name} in ${lang}`, async () => {
        for (const element of ['faq', 'types'] as const) {
          const use = fixtures.find((one) => one.name === name && one.element === element)!;
          const host = await show(use, lang);
          const expected = controls(host);
          const {before, after} = await between(host);
          expect(await stops('Tab', before, after)).to.deep.equal(expected);
          expect(await stops('Shift+Tab', after, before)).to.deep.equal(expected.reverse());
          before.remove();
          after.remove();
          host.remove();
        }
      });
    }
  }

  it('the order is: what the notice offers, the buttons for all, the questions', async () => {
    const host = await showFaq({}, 'es');
    const {title, topics} = await loadContent('faq', 'es');
    const {before, after} = await between(host);
    expect((await stops('Tab', before, after)).map(words)).to.deep.equal([
      'Mostrar el texto en inglés',
      ...['Abrir todo', 'Cerrar todo'].map((text) => `${text} ${title}`),
      ...topics.map(({heading}) => heading),
      'Fuentes',
    ]);
  });

  it('the article’s contents come before its sections', async () => {
    const host = await show({element: 'article', attributes: {}});
    const {before, after} = await between(host);
    const visited = await stops('Tab', before, after);
    expect(visited).to.deep.equal(controls(host));
    expect(visited.slice(0, 7)).to.deep.equal(all(host, 'nav a'));
  });

  it('what the page put into an answer is reached only while it is open', async () => {
    const host = await showFaq();
    host.innerHTML = '<p slot="after-symptoms">See <a href="#clinic">our clinic</a>.</p>';
    const {before, after} = await between(host);
    const link = host.querySelector('a')!;
    expect(await stops('Tab', before, after)).not.to.include(link);
    expect(await stops('Shift+Tab', after, before)).not.to.include(link);
    host.open = 'symptoms';
    await host.updateComplete;
    const visited = await stops('Tab', before, after);
    // The link to its sources comes before it.
    expect(visited.indexOf(link)).to.equal(visited.indexOf(summaryOf(host, 'symptoms')) + 2);
  });

  it('nothing else takes the focus in any element', async () => {
    for (const element of elements) {
      const host = await show({element, attributes: {layout: 'accordion', open: 'all'}}, 'es');
      const able = all(host, '*').filter(
        (one) => one.tabIndex >= 0 && !one.matches('button, summary, a'),
      );
      // Some engines count every details element in, which takes no focus itself.
      expect(able.filter((one) => one.localName !== 'details')).to.deep.equal([]);
      expect(all(host, '[tabindex], [accesskey], [autofocus]')).to.deep.equal([]);
      host.remove();
    }
  });
});

describe('by Enter and Space', () => {
  for (const key of ['Enter', 'Space']) {
    it(`${key} opens and closes a question, and presses the buttons`, async () => {
      const host = await showFaq();
      summaryOf(host, 'diagnosis').focus();
      await eventsOf(host, 'calcinosis-toggle', () => pressKey(key));
      expect(openTopics(host)).to.deep.equal(['diagnosis']);
      await eventsOf(host, 'calcinosis-toggle', () => pressKey(key));
      expect(openTopics(host)).to.deep.equal([]);
      expect(focused()).to.equal(summaryOf(host, 'diagnosis'));

      one(host, '[value=expand]').focus();
      await eventsOf(host, 'calcinosis-toggle', () => pressKey(key));
      expect(openTopics(host)).to.have.lengthOf(all(host, '[part=topic]').length);
      expect(focused(), 'the focus stays').to.equal(one(host, '[value=expand]'));
      one(host, '[value=collapse]').focus();
      await eventsOf(host, 'calcinosis-toggle', () => pressKey(key));
      expect(openTopics(host)).to.deep.equal([]);
    });

    it(`${key} opens one of an exclusive accordion and closes the other`, async () => {
      const host = await showFaq({exclusive: '', open: 'symptoms'});
      summaryOf(host, 'treatments').focus();
      await eventsOf(host, 'calcinosis-toggle', () => pressKey(key));
      expect(openTopics(host)).to.deep.equal(['treatments']);
      expect(focused()).to.equal(summaryOf(host, 'treatments'));
    });

    it(`${key} shows the English and goes back`, async () => {
      const host = await showFaq({}, 'es');
      one(host, '[value=english]').focus();
      await pressKey(key);
      await waitUntil(() => host.locale === 'en');
      expect(focused()).to.equal(one(host, '[value=english]'));
      await pressKey(key);
      await waitUntil(() => host.locale === 'es');
      expect(focused()).to.equal(one(host, '[value=english]'));
    });
  }

  it('Enter follows the article’s contents, and Tab goes on from there', async () => {
    const host = await show({element: 'article', attributes: {layout: 'accordion'}});
    all(host, 'nav a')[2]!.focus();
    await pressKey('Enter');
    await waitUntil(() => words(focused()) === 'Signs and symptoms');
    await pressKey('Tab');
    expect(focused()).to.equal(one(host, '#calcinosis-symptoms button'));
    await forgetFragment();
  });
});

describe('the focus is not lost', () => {
  afterEach(closeFrames);
  afterEach(forgetFragment);

  /** The FAQ, focused by keyboard at a question. */
  async function atDiagnosis(attributes: Record<string, string> = {}) {
    const host = await showFaq(attributes);
    await pressKey('Shift');
    summaryOf(host, 'diagnosis').focus();
    return host;
  }

  function expectAtDiagnosis(host: Element): void {
    const summary = summaryOf(host, 'diagnosis');
    expect(focused()).to.equal(summary);
    expect(summary.matches(':focus-visible')).to.equal(true);
  }

  it('when all are opened and closed', async () => {
    const host = await atDiagnosis();
    host.expandAll();
    await host.updateComplete;
    expectAtDiagnosis(host);
    host.collapseAll();
    await host.updateComplete;
    expectAtDiagnosis(host);
  });

  it('when the language changes, its own or that of the page', async () => {
    const host = await atDiagnosis();
    host.lang = 'es';
    await waitUntil(() => host.locale === 'es');
    expectAtDiagnosis(host);
    host.parentElement!.lang = 'ar';
    host.removeAttribute('lang');
    await waitUntil(() => host.locale === 'ar');
    expectAtDiagnosis(host);
    host.parentElement!.removeAttribute('lang');
  });

  it('when drafts are hidden, and with them the button that was focused', async () => {
    const host = await showFaq({}, 'es');
    one(host, '[value=english]').focus();
    host.drafts = 'hide';
    await waitUntil(() => host.locale === 'en');
    await host.updateComplete;
    expect(all(host, 'button, summary')).to.include(focused());
  });

  it('when figures are hidden', async () => {
    const host = await atDiagnosis({open: 'all'});
    host.figures = 'hide';
    await host.updateComplete;
    expectAtDiagnosis(host);
  });

  it('when topics before it go or come', async () => {
    const host = await atDiagnosis({topics: 'symptoms diagnosis treatments'});
    host.topics = 'diagnosis treatments';
    await host.updateComplete;
    expectAtDiagnosis(host);
    host.topics = 'treatments symptoms what-and-how diagnosis';
    await host.updateComplete;
    expectAtDiagnosis(host);
  });

  it('when its topic goes: another has it', async () => {
    const host = await atDiagnosis({topics: 'symptoms diagnosis treatments'});
    host.topics = 'symptoms treatments';
    await host.updateComplete;
    expect(all(host, 'summary')).to.include(focused());
    host.topics = 'diagnosis';
    await host.updateComplete;
    expect(focused()).to.equal(summaryOf(host, 'diagnosis'));
  });

  it('when the element is moved with moveBefore()', async function () {
    if (!('moveBefore' in Element.prototype)) leaveOut(this, 'there is no moveBefore()');
    const host = await atDiagnosis();
    const other = await fixture<HTMLElement & {moveBefore(node: Node, child: null): void}>(
      html`<div lang="es"></div>`,
    );
    other.moveBefore(host, null);
    await waitUntil(() => host.locale === 'es');
    expectAtDiagnosis(host);
  });

  it('when a root that a server wrote is adopted, and when it is replaced later', async () => {
    const frame = await openFrame(prerender('faq', {locale: 'es'}));
    const host = frame.document.querySelector('calcinosis-faq')!;
    summaryOf(host, 'diagnosis').focus();
    await frame.run(entry);
    await host.updateComplete;
    expect(host.shadowRoot!.activeElement).to.equal(summaryOf(host, 'diagnosis'));
    host.lang = 'ar';
    await waitUntil(() => host.locale === 'ar');
    expect(host.shadowRoot!.activeElement).to.equal(summaryOf(host, 'diagnosis'));
    host.topics = 'diagnosis treatments';
    await host.updateComplete;
    expect(host.shadowRoot!.activeElement).to.equal(summaryOf(host, 'diagnosis'));
  });

  /** The heading of a question, which has the focus where a link has led there. */
  const headingOf = (host: Element, topic: string) =>
    one(host, `[id$="-${topic}"] > summary > [part=heading]`);

  /** Tab comes to the answer. Some browsers go by the question once more. */
  async function expectOnward(host: Element): Promise<void> {
    await pressKey('Tab');
    if (focused() === summaryOf(host, 'symptoms')) await pressKey('Tab');
    await waitUntil(() => focused() === sourcesOf(host, 'symptoms'), 'what is next');
  }

  it('when a link leads to a question: Tab goes on from there', async () => {
    const host = await showFaq();
    location.hash = '#calcinosis-faq-symptoms';
    await waitUntil(() => focused() === headingOf(host, 'symptoms'));
    await expectOnward(host);
  });

  it('when a link leads to a question: Enter and Space close and open it', async () => {
    const host = await showFaq();
    location.hash = '#calcinosis-faq-symptoms';
    await waitUntil(() => focused() === headingOf(host, 'symptoms'));
    // As often as it is led there, a key does it once.
    await host.show('symptoms');
    for (const [key, open] of [
      ['Enter', []],
      ['Space', ['symptoms']],
      ['Space', []],
      ['Enter', ['symptoms']],
    ] as const) {
      await eventsOf(host, 'calcinosis-toggle', () => pressKey(key));
      expect(openTopics(host)).to.deep.equal(open);
      expect(focused()).to.equal(headingOf(host, 'symptoms'));
    }
    await pressKey('Shift+Tab');
    expect(focused()).to.equal(summaryOf(host, 'symptoms'));
  });

  it('when a link leads to a question and the language changes then', async () => {
    const host = await showFaq();
    location.hash = '#calcinosis-faq-symptoms';
    await waitUntil(() => focused() === headingOf(host, 'symptoms'));
    host.lang = 'es';
    await waitUntil(() => host.locale === 'es');
    expect(focused()?.closest('summary')).to.equal(summaryOf(host, 'symptoms'));
  });

  it('when the page is opened by a link to a question: Tab goes on from there', async () => {
    history.replaceState(null, '', '#calcinosis-faq-symptoms');
    const host = await showFaq({}, 'es');
    await waitUntil(() => focused() === headingOf(host, 'symptoms'));
    expect(focused()!.matches(':focus-visible')).to.equal(true);
    await expectOnward(host);
  });

  it('when a link leads to a question and the reader has gone on before it has the focus', async () => {
    const host = await showFaq();
    location.hash = '#calcinosis-faq-symptoms';
    await waitUntil(() => openTopics(host).includes('symptoms'));
    one(host, '[value=expand]').focus();
    await later(600);
    expect(focused()).to.equal(one(host, '[value=expand]'));
  });
});

describe('a screen reader is told', () => {
  const regionOf = (host: Element) => host.shadowRoot!.querySelector<HTMLElement>('[aria-live]');

  /** What is said while the step runs and shortly after, as `lang: text`. */
  async function said(hosts: readonly Element[], step: () => unknown): Promise<string[]> {
    const texts: string[] = [];
    const last = new Map(hosts.map((host) => [host, regionOf(host)?.textContent ?? '']));
    const observer = new MutationObserver(() => {
      for (const host of hosts) {
        const region = regionOf(host);
        const text = region?.textContent ?? '';
        if (text && text !== last.get(host)) texts.push(`${region!.lang}: ${text}`);
        last.set(host, text);
      }
    });
    for (const host of hosts) {
      observer.observe(host.shadowRoot!, {subtree: true, childList: true, characterData: true});
    }
    await step();
    await later(800);
    observer.disconnect();
    return texts;
  }

  const labels = async (lang: string) =>
    (
      (await import(`../../src/generated/content/${lang}/ui.ts`)) as {
        default: Record<'allOpen' | 'allClosed' | 'languageChanged', string>;
      }
    ).default;

  const changed = async (lang: string) => `${lang}: ${(await labels(lang)).languageChanged}`;

  it('once that all are open or closed, in the language of the text', async () => {
    const host = await showFaq({}, 'es');
    const {allOpen, allClosed} = await labels('es');
    expect(await said([host], () => one(host, '[value=expand]').click())).to.deep.equal([
      `es: ${allOpen}`,
    ]);
    expect(await said([host], () => one(host, '[value=collapse]').click())).to.deep.equal([
      `es: ${allClosed}`,
    ]);
  });

  it('nothing when a script opens all, or a reader opens one', async () => {
    const host = await showFaq();
    expect(await said([host], () => host.expandAll())).to.deep.equal([]);
    expect(await said([host], () => summaryOf(host, 'diagnosis').click())).to.deep.equal([]);
  });

  it('nothing at the first render', async () => {
    const host = document.createElement('calcinosis-faq');
    host.lang = 'ar';
    host.attachShadow({mode: 'open'});
    expect(
      await said([host], async () => {
        document.body.append(host);
        await host.updateComplete;
      }),
    ).to.deep.equal([]);
    host.remove();
  });

  it('once of a new language, in that language', async () => {
    const host = await showFaq();
    expect(
      await said([host], async () => {
        host.lang = 'de';
        await host.updateComplete;
      }),
    ).to.deep.equal([await changed('de')]);
  });

  it('once for all elements that change together', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const hosts: CalcinosisElement[] = elements.map((element) =>
      box.appendChild(document.createElement(tagName(element))),
    );
    await Promise.all(hosts.map((host) => host.updateComplete));
    expect(
      await said(hosts, async () => {
        box.lang = 'fr';
        await waitUntil(() => hosts.every((host) => host.locale === 'fr'));
      }),
    ).to.deep.equal([await changed('fr')]);
  });

  it('that the English is shown, and the translation again', async () => {
    const host = await showFaq({}, 'hi');
    expect(await said([host], () => one(host, '[value=english]').click())).to.deep.equal([
      await changed('en'),
    ]);
    expect(await said([host], () => one(host, '[value=english]').click())).to.deep.equal([
      await changed('hi'),
    ]);
  });

  it('of a new language when a root that a server wrote gives way to it', async () => {
    const host = await fixture<CalcinosisFaq>(html`<div></div>`).then((box) => {
      (box as HTMLElement).setHTMLUnsafe(prerender('faq', {locale: 'es'}));
      return box.querySelector('calcinosis-faq')!;
    });
    expect(await said([host], () => host.updateComplete)).to.deep.equal([]);
    expect(
      await said([host], async () => {
        host.lang = 'vi';
        await waitUntil(() => host.locale === 'vi');
      }),
    ).to.deep.equal([await changed('vi')]);
  });

  it('nothing when what is shown stays in its language', async () => {
    const host = await showFaq({}, 'pt-BR');
    expect(
      await said([host], async () => {
        host.lang = 'pt';
        await host.updateComplete;
        host.headingLevel = 4;
        await host.updateComplete;
        host.topics = 'symptoms';
        await host.updateComplete;
      }),
    ).to.deep.equal([]);
  });

  it('by what can be seen: a hidden element leaves the news to the others', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const hidden = box.appendChild(document.createElement('calcinosis-faq'));
    const seen = box.appendChild(document.createElement('calcinosis-types'));
    const hosts = [hidden, seen];
    hidden.hidden = true;
    await Promise.all(hosts.map((host) => host.updateComplete));
    const change = async () => {
      box.lang = 'zh-Hans';
      await waitUntil(() => hosts.every((host) => host.locale === 'zh-Hans'));
    };
    expect(await said([seen], change)).to.deep.equal([await changed('zh-Hans')]);
    expect(regionOf(hidden)?.textContent ?? '').to.equal('');
  });

  it('nothing of a language that only the page’s own text is in', async () => {
    const host = await showFaq();
    const text = await loadContent('faq', 'es');
    // One that has no labels of its own, then one that has those of a language near to it.
    for (const locale of ['nl', 'es-MX']) {
      expect(
        await said([host], async () => {
          host.content = {...text, meta: {...text.meta, locale}};
          await waitUntil(() => host.locale === locale);
        }),
        locale,
      ).to.deep.equal([]);
    }
  });

  it('by the same region each time, which a screen reader may lose sight of when it is moved', async () => {
    const host = await showFaq();
    await said([host], () => one(host, '[value=expand]').click());
    const moved: Node[] = [];
    const observer = new MutationObserver((records) =>
      moved.push(...records.flatMap(({removedNodes}) => [...removedNodes])),
    );
    observer.observe(host.shadowRoot!, {childList: true});
    await said([host], () => one(host, '[value=collapse]').click());
    observer.disconnect();
    expect(moved).to.deep.equal([]);
  });

  it('of what was done last, as long as of anything else', async () => {
    const host = await showFaq();
    try {
      globalThis.setTimeout = ((step: () => void, time = 0) =>
        browserTimeout(step, time / 5)) as typeof setTimeout;
      const {allOpen, allClosed} = await labels('en');
      const opened = () => regionOf(host)?.textContent === allOpen;
      one(host, '[value=expand]').click();
      await waitUntil(opened);
      one(host, '[value=collapse]').click();
      await waitUntil(() => regionOf(host)?.textContent === allClosed);
      one(host, '[value=expand]').click();
      await waitUntil(opened);
      // By then the first of the three would have gone.
      await later(900);
      expect(opened()).to.equal(true);
    } finally {
      globalThis.setTimeout = browserTimeout;
    }
  });

  it('politely, where nobody sees, prints or focuses it; later nothing is left of it', async () => {
    const host = await showFaq();
    try {
      globalThis.setTimeout = ((step: () => void, time = 0) =>
        browserTimeout(step, time / 20)) as typeof setTimeout;
      one(host, '[value=expand]').click();
      await waitUntil(() => regionOf(host)?.textContent, 'it says nothing');
      const region = regionOf(host)!;
      expect(region.ariaLive).to.equal('polite');
      // Orca drops the news of a status that follows other news too soon.
      expect(region.role).to.equal(null);
      expect(region.tabIndex).to.equal(-1);
      // Seen, it would be, and heard, it must be: so it is clipped, not hidden.
      expect(region.checkVisibility({visibilityProperty: true})).to.equal(true);
      const {width, height} = region.getBoundingClientRect();
      expect([width <= 1, height <= 1]).to.deep.equal([true, true]);
      await waitUntil(() => !regionOf(host), 'it stays');
    } finally {
      globalThis.setTimeout = browserTimeout;
    }
    one(host, '[value=collapse]').click();
    await waitUntil(() => regionOf(host)?.textContent, 'it says nothing');
    if (await canEmulate({media: 'print'})) {
      expect(getComputedStyle(regionOf(host)!).display).to.equal('none');
    }
  });
});
