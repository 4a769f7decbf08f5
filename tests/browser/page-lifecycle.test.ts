import {expect, fixture, html} from '@open-wc/testing';
import {figuresOf} from '../support/figures-of.js';
import {loadContent} from '../../src/content.js';
import type {CalcinosisElement} from '../../src/elements/calcinosis-element.js';
import {CalcinosisFaq} from '../../src/elements.js';
import * as ui from '../../src/generated/sources/ui.js';
import {loadFrom} from '../../src/loading.js';
import {prerender} from '../../src/prerender.js';
import type {ErrorDetail, LoadDetail} from '../../src/types.js';
import {leaveOut} from '../support/commands.js';
import {all, eventsOf, forgetFragment, goTo, one, openTopics, showFaq} from '../support/element.js';
import {closeFrames, openFrame, type Frame} from '../support/frame.js';
import {waitUntil} from '../support/wait-until.js';

const entry = '/src/generated/entries/calcinosis-faq.ts';

afterEach(async () => {
  closeFrames();
  await forgetFragment();
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 30));
const viewOf = (host: Element) => host.ownerDocument.defaultView!;
const summary = (host: Element, topic: string) => one(host, `#calcinosis-faq-${topic} summary`);
const newBox = (lang = 'es') => fixture<HTMLElement>(html`<div lang=${lang}></div>`);

/** The questions are there once, in the language, with the element's styles and these topics open. */
async function expectShown(
  host: CalcinosisElement,
  locale: string,
  open: readonly string[] = [],
): Promise<void> {
  await waitUntil(() => host.locale === locale, `shows ${host.locale}, not ${locale}`);
  await host.updateComplete;
  const {title, topics} = await loadContent('faq', locale);
  const titles = all(host, '[part=title]').map(({textContent}) => textContent);
  expect(titles).to.deep.equal([title]);
  const headings = all(host, '[part=heading]').map(({textContent}) => textContent);
  expect(headings).to.deep.equal(topics.map(({heading}) => heading));
  expect(all(host, 'slot:not([name])'), 'the page’s own text gives way').to.deep.equal([]);
  expect(openTopics(host)).to.deep.equal(open);
  const {fontSize, paddingBlockStart} = viewOf(host).getComputedStyle(summary(host, 'diagnosis'));
  expect(parseFloat(paddingBlockStart)).to.be.closeTo(0.75 * parseFloat(fontSize), 0.1);
}

/** The page's language and its links go on counting for the element. */
async function expectAttentive(host: CalcinosisElement): Promise<void> {
  const {location} = viewOf(host);
  const box = host.parentElement ?? (host.getRootNode() as ShadowRoot).host;
  const lang = box.getAttribute('lang');
  box.setAttribute('lang', 'ar');
  await waitUntil(() => host.locale === 'ar', 'follows the language');
  box.setAttribute('lang', 'es');
  await waitUntil(() => host.locale === 'es', 'follows the language again');
  if (lang === null) box.removeAttribute('lang');
  else box.setAttribute('lang', lang);

  location.hash = '#calcinosis-faq-treatments';
  await waitUntil(() => openTopics(host).includes('treatments'), 'follows a link');
  await waitUntil(
    () => host.shadowRoot!.activeElement?.parentElement === summary(host, 'treatments'),
    'has no focus',
  );
  one<HTMLDetailsElement>(host, '#calcinosis-faq-treatments').open = false;
  location.hash = '';
  await settled();
}

async function expectDrawn(host: CalcinosisElement): Promise<void> {
  one<HTMLDetailsElement>(host, '#calcinosis-faq-diagnosis').open = true;
  one(host, '#calcinosis-faq-diagnosis').scrollIntoView();
  await waitUntil(() => all(host, '#calcinosis-faq-diagnosis svg path').length, 'a drawing');
  const drawing = one(host, '#calcinosis-faq-diagnosis svg');
  const style = viewOf(host).getComputedStyle(drawing);
  expect(style.getPropertyValue('--ink'), 'the drawing’s styles').not.to.equal('');
}

/** A shown element with a topic that the reader opened and where the focus is. */
async function read(lang = 'es'): Promise<CalcinosisFaq> {
  const host = (await newBox(lang)).appendChild(document.createElement('calcinosis-faq'));
  await host.updateComplete;
  await host.updateComplete;
  summary(host, 'symptoms').click();
  summary(host, 'symptoms').focus();
  await waitUntil(() => host.open === 'symptoms', 'open follows the reader');
  return host;
}

describe('an element made by', () => {
  const markup = '<calcinosis-faq open="symptoms">Our words.</calcinosis-faq>';
  const template = () => {
    const made = document.createElement('template');
    made.innerHTML = markup;
    return made.content;
  };
  const withAttribute = (host: CalcinosisFaq) => {
    host.setAttribute('open', 'symptoms');
    host.textContent = 'Our words.';
    return host;
  };
  const parsed = () =>
    new DOMParser().parseFromString(markup, 'text/html').querySelector('calcinosis-faq')!;

  const ways: Record<string, (box: HTMLElement) => unknown> = {
    innerHTML: (box) => (box.innerHTML = markup),
    'innerHTML, before its parent is in the page': (box) => {
      const parent = document.createElement('div');
      parent.innerHTML = markup;
      box.append(...parent.childNodes);
    },
    'innerHTML, again and again': (box) => {
      for (let i = 0; i < 5; i++) box.innerHTML = markup;
    },
    insertAdjacentHTML: (box) => box.insertAdjacentHTML('beforeend', markup),
    'createContextualFragment()': (box) =>
      box.append(document.createRange().createContextualFragment(markup)),
    'DOMParser and append()': (box) => box.append(parsed()),
    'DOMParser and importNode()': (box) => box.append(document.importNode(parsed(), true)),
    'DOMParser and adoptNode()': (box) => box.append(document.adoptNode(parsed())),
    'a template’s cloneNode()': (box) => box.append(template().cloneNode(true)),
    'a template’s importNode()': (box) => box.append(document.importNode(template(), true)),
    'the template’s own content': (box) => box.append(template()),
    'createElement()': (box) => box.append(withAttribute(document.createElement('calcinosis-faq'))),
    new: (box) => box.append(withAttribute(new CalcinosisFaq())),
  };
  if ('setHTMLUnsafe' in Element.prototype) {
    ways['setHTMLUnsafe()'] = (box) => box.setHTMLUnsafe(markup);
    ways['setHTMLUnsafe() with a root that a server wrote'] = (box) =>
      box.setHTMLUnsafe(
        prerender('faq', {locale: 'es', open: 'symptoms'}).replace(/ lang="es"/, ''),
      );
  }
  ways['innerHTML with a root that a server wrote'] = (box) =>
    (box.innerHTML = prerender('faq', {locale: 'es', open: 'symptoms'}).replace(/ lang="es"/, ''));

  for (const [way, make] of Object.entries(ways)) {
    it(`${way} is shown once, and follows the page`, async () => {
      const box = await newBox();
      make(box);
      const host = box.querySelector('calcinosis-faq')!;
      expect(box.children).to.have.lengthOf(1);
      await expectShown(host, 'es', ['symptoms']);
      await expectAttentive(host);
    });
  }

  it('document.write() is shown once, and follows the page', async () => {
    const frame = await openFrame('<calcinosis-faq></calcinosis-faq>');
    await frame.run(entry);
    await expectShown(frame.document.querySelector('calcinosis-faq')!, 'en');
    // Opening a document takes every listener off its window.
    frame.document.open();
    frame.document.write('<!doctype html><html lang="es"><title>Page</title><body>');
    frame.document.write('<main lang="es"><calcinosis-faq open="sympt');
    frame.document.write('oms">Our words.</calcinosis-faq></main>');
    frame.document.close();
    const host = frame.document.querySelector('calcinosis-faq')!;
    await expectShown(host, 'es', ['symptoms']);
    await expectAttentive(host);
  });
});

describe('a clone', () => {
  it('of an element that shows content is an element of its own', async () => {
    const host = await read();
    host.setAttribute('heading-level', '4');
    host.append(Object.assign(document.createElement('p'), {slot: 'before', textContent: 'Ours'}));
    await host.updateComplete;
    const clone = host.cloneNode(true) as CalcinosisFaq;
    host.after(clone);
    await expectShown(clone, 'es');
    expect(one(clone, '[part=title]').localName).to.equal('h4');
    expect(one<HTMLSlotElement>(clone, '[name=before]').assignedElements()).to.deep.equal([
      clone.querySelector('p'),
    ]);
    summary(clone, 'diagnosis').click();
    await waitUntil(() => clone.open === 'diagnosis', 'open follows the reader');
    expect([host.open, openTopics(host)]).to.deep.equal(['symptoms', ['symptoms']]);
    await expectShown(host, 'es', ['symptoms']);
    host.remove();
    one<HTMLDetailsElement>(clone, '#calcinosis-faq-diagnosis').open = false;
    await expectAttentive(clone);
  });

  it('of an element that a server wrote loads what the server’s root had', async () => {
    const box = await newBox('en');
    box.innerHTML = prerender('faq', {locale: 'es', open: 'symptoms'});
    const host = box.querySelector('calcinosis-faq')!;
    await expectShown(host, 'es', ['symptoms']);
    const clone = host.cloneNode(true) as CalcinosisFaq;
    box.append(clone);
    await expectShown(clone, 'es', ['symptoms']);
    await expectShown(host, 'es', ['symptoms']);
  });

  it('of a whole part of the page, made and thrown away, disturbs nothing', async () => {
    const host = await read();
    const box = host.parentElement!;
    const clone = box.cloneNode(true) as HTMLElement;
    box.after(clone);
    await expectShown(clone.querySelector('calcinosis-faq')!, 'es');
    clone.remove();
    await expectShown(host, 'es', ['symptoms']);
    one<HTMLDetailsElement>(host, '#calcinosis-faq-symptoms').open = false;
    await expectAttentive(host);
  });
});

describe('an element that is moved', () => {
  const moves: Record<string, (host: CalcinosisFaq) => Promise<unknown> | void> = {
    'within the page': async (host) => (await newBox()).append(host),
    'within its parent': (host) => host.parentElement!.prepend(host),
    'out of the page and back in the same task': (host) => {
      const box = host.parentElement!;
      host.remove();
      box.append(host);
    },
    'out of the page and back some time later': async (host) => {
      const box = host.parentElement!;
      host.remove();
      await settled();
      box.append(host);
    },
    'into a shadow root': async (host) => {
      const box = await newBox();
      box.attachShadow({mode: 'open'}).append(host);
    },
    'into a closed shadow root, and out': async (host) => {
      const box = await newBox();
      // eslint-disable-next-line wc/no-closed-shadow-root -- pages have them
      box.attachShadow({mode: 'closed'}).append(host);
      await settled();
      const other = await newBox();
      other.append(host);
    },
    'into a template, and out': async (host) => {
      const box = host.parentElement!;
      const template = document.createElement('template');
      template.content.append(host);
      await settled();
      box.append(template.content);
    },
    'with its parent': async (host) => {
      const box = await newBox();
      box.append(host.parentElement!);
    },
    'with its parent, which is wrapped': (host) => {
      const parent = host.parentElement!;
      const wrapper = document.createElement('div');
      parent.replaceWith(wrapper);
      wrapper.append(parent);
    },
    'into a document without a window, and back': async (host) => {
      const box = host.parentElement!;
      const other = document.implementation.createHTMLDocument();
      other.documentElement.lang = 'es';
      other.body.append(host);
      await settled();
      box.append(host);
    },
    'into a document of another frame, and back': async (host) => {
      const box = host.parentElement!;
      const frame = await openFrame('<main lang="es"></main>');
      frame.document.querySelector('main')!.append(host);
      await settled();
      box.append(host);
    },
  };
  for (const [where, move] of Object.entries(moves)) {
    it(`${where} keeps the open topics, tells nothing twice, and follows the page`, async () => {
      const host = await read();
      const topics = all(host, 'details');
      const events = await eventsOf<LoadDetail>(host, 'calcinosis-load', async () => {
        await move(host);
        await settled();
      });
      expect(events).to.deep.equal([]);
      expect(all(host, 'details'), 'nothing is drawn anew').to.deep.equal(topics);
      expect(host.open).to.equal('symptoms');
      await expectShown(host, 'es', ['symptoms']);
      summary(host, 'symptoms').click();
      await waitUntil(() => host.open === '', 'open follows the reader');
      await expectAttentive(host);
    });
  }

  it('by moveBefore() keeps the focus, too, where the engine has it', async function () {
    const box = await newBox();
    if (!('moveBefore' in box)) leaveOut(this, 'there is no moveBefore()');
    const host = await read();
    (box as HTMLElement & {moveBefore(node: Node, child: Node | null): void}).moveBefore(
      host,
      null,
    );
    await settled();
    expect(host.shadowRoot!.activeElement).to.equal(summary(host, 'symptoms'));
    expect(document.activeElement).to.equal(host);
    await expectShown(host, 'es', ['symptoms']);
    await expectAttentive(host);
  });

  it('shows the language of the new place; what is open stays open', async () => {
    const host = await read();
    const box = await newBox('ar');
    const loads = await eventsOf<LoadDetail>(host, 'calcinosis-load', async () => {
      box.append(host);
      await expectShown(host, 'ar', ['symptoms']);
    });
    expect(loads.map(({locale}) => locale)).to.deep.equal(['ar']);
    one<HTMLDetailsElement>(host, '#calcinosis-faq-symptoms').open = false;
    await expectAttentive(host);
  });

  it('no longer follows the old place', async () => {
    const host = await read();
    const old = host.parentElement!;
    (await newBox()).append(host);
    await settled();
    old.lang = 'ar';
    await settled();
    expect(host.locale).to.equal('es');
  });

  it('does not pull the page to its fragment again', async () => {
    const host = await read();
    location.hash = '#calcinosis-faq-diagnosis';
    await waitUntil(() => openTopics(host).includes('diagnosis'), 'follows a link');
    one<HTMLDetailsElement>(host, '#calcinosis-faq-diagnosis').open = false;
    await settled();
    (await newBox()).append(host);
    await settled();
    expect(openTopics(host)).to.deep.equal(['symptoms']);
  });

  it('after a server wrote it, has its figures drawn at the new place', async () => {
    const frame = await openFrame(
      `<main>${prerender('faq', {locale: 'es'})}</main><aside></aside>`,
    );
    const host = frame.document.querySelector('calcinosis-faq')!;
    // Lit's server package leaves drawings to the page.
    const figures = figuresOf(await loadContent('faq', 'es'));
    for (const [i, drawing] of all(host, 'svg.drawing').entries()) {
      drawing.dataset['figure'] = figures[i]!.id;
      drawing.replaceChildren();
    }
    await frame.run(entry);
    await waitUntil(() => host.shadowRoot!.adoptedStyleSheets.length, 'looks for figures');
    frame.document.querySelector('aside')!.append(host);
    await settled();
    await expectDrawn(host);
  });

  it('has its figures drawn at the new place', async () => {
    const host = await read();
    (await newBox()).append(host);
    await expectDrawn(host);
  });
});

describe('an element that is removed', () => {
  it('follows neither languages nor links, until it is back', async () => {
    const host = await read();
    const box = host.parentElement!;
    host.remove();
    box.lang = 'ar';
    await goTo('#calcinosis-faq-treatments');
    await settled();
    expect(host.locale).to.equal('es');
    expect(openTopics(host)).to.deep.equal(['symptoms']);
    box.append(host);
    await expectShown(host, 'ar', ['symptoms']);
  });

  it('keeps its language, also if something else changes meanwhile', async () => {
    const host = await read();
    const box = host.parentElement!;
    const loads = await eventsOf<LoadDetail>(host, 'calcinosis-load', async () => {
      host.remove();
      host.headingLevel = 3;
      await host.updateComplete;
      expect(host.locale).to.equal('es');
      box.append(host);
      await expectShown(host, 'es', ['symptoms']);
    });
    expect(loads).to.deep.equal([]);
    expect(one(host, '[part=title]').localName).to.equal('h3');
  });

  it('with its parent’s content, which is written again, makes place for a new one', async () => {
    const host = await read();
    const box = host.parentElement!;
    box.append(box.innerHTML);
    box.innerHTML = '<p>Before</p><calcinosis-faq></calcinosis-faq>';
    const second = box.querySelector('calcinosis-faq')!;
    expect(second).not.to.equal(host);
    await expectShown(second, 'es');
    await expectAttentive(second);
    expect(openTopics(host)).to.deep.equal(['symptoms']);
  });
});

describe('an element that is removed while its text is loaded', () => {
  interface Module {
    default: Awaited<ReturnType<typeof loadContent>>;
  }
  interface Answer {
    resolve(module: Module): void;
    reject(error: Error): void;
  }
  /** What a server is asked for, by locale, to be answered by the test. */
  let answers: Record<string, Answer>;
  let id: string;
  let host: CalcinosisFaq;
  const unhandled: unknown[] = [];
  const onUnhandled = (event: PromiseRejectionEvent) => {
    event.preventDefault();
    unhandled.push(event.reason);
  };

  let count = 0;
  beforeEach(async () => {
    answers = {};
    id = `removed${(count += 1)}`;
    const ask = (locale: string) =>
      new Promise<Module>((resolve, reject) => (answers[locale] = {resolve, reject}));
    class Slow extends CalcinosisFaq {
      static override readonly contents = ['ui', id];
      static override load = loadFrom({
        ui,
        [id]: {approved: ['en'], load: ask},
      });
    }
    customElements.define(`calcinosis-${id}`, Slow);
    host = document.createElement(`calcinosis-${id}`) as CalcinosisFaq;
    host.textContent = 'Our words.';
    (await newBox()).append(host);
    await waitUntil(() => answers['es'], 'the text is asked for');
    unhandled.length = 0;
    addEventListener('unhandledrejection', onUnhandled);
  });

  afterEach(() => {
    removeEventListener('unhandledrejection', onUnhandled);
    expect(unhandled).to.deep.equal([]);
  });

  const answer = async (locale: string) => {
    const faq = await loadContent('faq', locale);
    answers[locale]!.resolve({default: {...faq, id: id as 'faq'}});
    await settled();
  };

  it('and never comes back, lets no one wait', async () => {
    host.remove();
    await answer('es');
    await host.updateComplete;
    expect(answers, 'asked for because it is in no page').not.to.have.property('en');
    await goTo(`#calcinosis-${id}-treatments`);
    await settled();
    expect(document.activeElement).to.equal(document.body);
  });

  it('and never comes back, fails quietly', async () => {
    host.remove();
    const errors = await eventsOf<ErrorDetail>(host, 'calcinosis-error', () =>
      answers['es']!.reject(new Error('offline')),
    );
    expect(errors.length, 'at most to who listens on the element').to.be.at.most(1);
  });

  it('and comes back at once, is shown once', async () => {
    const box = host.parentElement!;
    const loads = await eventsOf<LoadDetail>(host, 'calcinosis-load', async () => {
      host.remove();
      box.append(host);
      await answer('es');
    });
    expect(loads.map(({locale}) => locale)).to.deep.equal(['es']);
    expect(all(host, '[part=title]')).to.have.lengthOf(1);
  });

  it('and comes back after the answer, is shown once', async () => {
    const box = host.parentElement!;
    host.remove();
    await answer('es');
    box.append(host);
    await settled();
    expect(host.locale).to.equal('es');
    expect(all(host, '[part=title]')).to.have.lengthOf(1);
    expect(all(host, 'slot:not([name])')).to.deep.equal([]);
  });

  it('and comes to a place of another language, shows that one alone', async () => {
    const loads = await eventsOf<LoadDetail>(host, 'calcinosis-load', async () => {
      host.remove();
      (await newBox('ar')).append(host);
      await waitUntil(() => answers['ar'], 'the other text is asked for');
      await answer('es');
      await answer('ar');
    });
    expect(loads.map(({locale}) => locale)).to.deep.equal(['ar']);
    expect(host.locale).to.equal('ar');
    expect(all(host, '[part=title]')).to.have.lengthOf(1);
  });
});

describe('an element that is adopted by another document', () => {
  let frame: Frame;
  beforeEach(async () => {
    frame = await openFrame('<main lang="es"></main>');
  });

  const ways: Record<string, (host: Node, to: Element) => void> = {
    'append()': (host, to) => to.append(host),
    'adoptNode()': (host, to) => to.append(to.ownerDocument.adoptNode(host)),
  };

  for (const [way, adopt] of Object.entries(ways)) {
    it(`by ${way}, into a frame, works there as here`, async () => {
      const host = await read();
      adopt(host, frame.document.querySelector('main')!);
      await settled();
      await expectShown(host, 'es', ['symptoms']);
      one<HTMLDetailsElement>(host, '#calcinosis-faq-symptoms').open = false;
      await expectAttentive(host);
      await expectDrawn(host);
    });

    it(`by ${way}, out of a frame, works here as there`, async () => {
      await frame.run(entry);
      const host = frame.document.createElement('calcinosis-faq');
      frame.document.querySelector('main')!.append(host);
      await host.updateComplete;
      await host.updateComplete;
      summary(host, 'symptoms').click();
      await waitUntil(() => host.open === 'symptoms', 'open follows the reader');
      adopt(host, await newBox());
      await settled();
      await expectShown(host, 'es', ['symptoms']);
      one<HTMLDetailsElement>(host, '#calcinosis-faq-symptoms').open = false;
      await expectAttentive(host);
      await expectDrawn(host);
    });
  }

  it('follows the links of the page that it is in, not of the one it comes from', async () => {
    const host = await read();
    frame.document.querySelector('main')!.append(host);
    await settled();
    await goTo('#calcinosis-faq-treatments');
    await settled();
    expect(openTopics(host)).to.deep.equal(['symptoms']);
  });

  it('follows the language of the page that it is in', async () => {
    const host = await showFaq();
    frame.document.documentElement.lang = 'ar';
    frame.document.body.append(host);
    await expectShown(host, 'ar');
    frame.document.documentElement.lang = 'es';
    await expectShown(host, 'es');
  });

  it('without a window shows its text there, and no error', async () => {
    const errors: string[] = [];
    const onError = ({message}: ErrorEvent) => errors.push(message);
    addEventListener('error', onError);
    const host = await read();
    const other = document.implementation.createHTMLDocument();
    other.documentElement.lang = 'ar';
    other.body.append(host);
    await waitUntil(() => host.locale === 'ar', 'the language of its page');
    expect(all(host, '[part=title]')).to.have.lengthOf(1);
    host.remove();
    await settled();
    removeEventListener('error', onError);
    expect(errors).to.deep.equal([]);
  });

  it('without a window before it was ever shown shows its text there, and no error', async () => {
    const uncaught: string[] = [];
    const onError = ({message}: ErrorEvent) => uncaught.push(message);
    const onUnhandled = ({reason}: PromiseRejectionEvent) => uncaught.push(String(reason));
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onUnhandled);
    const other = document.implementation.createHTMLDocument();
    other.documentElement.lang = 'ar';
    const host = other.body.appendChild(document.createElement('calcinosis-faq'));
    await waitUntil(() => host.locale === 'ar', 'the language of its page');
    await settled();
    host.remove();
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onUnhandled);
    expect(uncaught).to.deep.equal([]);
  });

  it('before it was ever shown is shown there', async () => {
    const host = document.createElement('calcinosis-faq');
    frame.document.querySelector('main')!.append(host);
    await expectShown(host, 'es');
    await expectAttentive(host);
    await expectDrawn(host);
  });
});
