import {expect} from '@open-wc/testing';
import {loadContent} from '../../src/content.js';
import type {CalcinosisElement} from '../../src/elements/calcinosis-element.js';
import {CalcinosisFaq} from '../../src/elements.js';
import '../../src/index.js';
import {leaveOut} from '../support/commands.js';
import {all, one, openTopics, warningsOf} from '../support/element.js';
import {closeFrames, openFrame, type Frame} from '../support/frame.js';
import {waitUntil} from '../support/wait-until.js';

afterEach(closeFrames);

/** The element as three copies of the library define it. */
const source = '/src/generated/entries/calcinosis-faq.ts';
const built = '/dist/cdn/calcinosis-faq.js';
const sourceOfAll = '/src/index.ts';

/** A page, and all that went wrong in it. */
interface Page extends Frame {
  warnings: string[];
  errors: string[];
  /** Imports a module as the page's own program does. It rejects if the module throws. */
  import(path: string): Promise<Record<string, unknown>>;
}

async function openPage(body: string, patch?: (window: Frame['window']) => void): Promise<Page> {
  const frame = await openFrame(body);
  const {window} = frame;
  const warnings: string[] = [];
  const errors: string[] = [];
  window.console.warn = (...words: unknown[]) => warnings.push(words.map(String).join(' '));
  window.console.error = (...words: unknown[]) => errors.push(words.map(String).join(' '));
  window.addEventListener('error', ({message}) => errors.push(message));
  window.addEventListener('unhandledrejection', ({reason}) => errors.push(String(reason)));
  patch?.(window);
  return {
    ...frame,
    // Lit itself tells of its development mode, and of its own versions.
    get warnings() {
      return warnings.filter((warning) => warning.startsWith('calcinosis-cutis'));
    },
    errors,
    import: (path) =>
      window.eval(`import(${JSON.stringify(new URL(path, location.href).href)})`) as Promise<
        Record<string, unknown>
      >,
  };
}

const faqOf = ({document}: Frame) => document.querySelector<CalcinosisElement>('calcinosis-faq')!;

/** Does with an element what a reader and a page do. */
async function expectWorking(host: CalcinosisElement): Promise<void> {
  await host.updateComplete;
  expect(one(host, '[part=title]').textContent).to.equal('Common questions');
  expect(all(host, '[part=section]')).to.have.lengthOf(1);
  one(host, '#calcinosis-faq-symptoms summary').click();
  await waitUntil(() => host.open === 'symptoms', 'open follows the reader');
  expect(openTopics(host)).to.deep.equal(['symptoms']);
  host.lang = 'es';
  await waitUntil(() => host.locale === 'es', 'the language changes');
  expect(one(host, '[part=title]').textContent).to.equal('Preguntas frecuentes');
}

async function expectNewWorks({document}: Frame): Promise<void> {
  const host = document.createElement('calcinosis-faq');
  document.body.append(host);
  await expectWorking(host);
}

describe('two versions on a page', () => {
  const pairs = {
    'a bundled one, then one from a CDN': [source, built],
    'one from a CDN, then a bundled one': [built, source],
    'the same file from two addresses': [`${built}?v=1`, `${built}?v=2`],
    'one of all elements, then one of a single element': [sourceOfAll, built],
  };
  for (const [which, [first, second]] of Object.entries(pairs)) {
    it(`${which}: the first stays, one warning says so, and both importers go on`, async () => {
      const page = await openPage('<calcinosis-faq></calcinosis-faq>');
      const module = await page.import(first!);
      const Element = page.window.customElements.get('calcinosis-faq');
      expect(Element).to.equal(module['CalcinosisFaq']);
      const other = await page.import(second!);
      expect(other['CalcinosisFaq']).to.be.a('function');
      expect(other['CalcinosisFaq']).not.to.equal(Element);
      expect(page.window.customElements.get('calcinosis-faq')).to.equal(Element);
      await expectWorking(faqOf(page));
      await expectNewWorks(page);
      expect(page.errors).to.deep.equal([]);
      expect(page.warnings).to.have.lengthOf(1);
      expect(page.warnings[0]).to.match(
        /^calcinosis-cutis: <calcinosis-faq> .*twice.* the first stays/,
      );
    });
  }

  it('can be asked for at the same time', async () => {
    const page = await openPage('<calcinosis-faq></calcinosis-faq>');
    await Promise.all([built, `${built}?v=2`, source].map((path) => page.import(path)));
    await expectWorking(faqOf(page));
    expect(page.errors).to.deep.equal([]);
    // A copy tells of it once.
    expect(page.warnings).to.have.lengthOf(2);
  });

  it('the second one can take a name of its own', async () => {
    const page = await openPage('<calcinosis-faq></calcinosis-faq><other-faq></other-faq>');
    await page.import(source);
    const {CalcinosisFaq: Second} = (await page.import(built)) as {
      CalcinosisFaq: typeof CalcinosisFaq;
    };
    Second.define('other-faq');
    await expectWorking(faqOf(page));
    await expectWorking(page.document.querySelector<CalcinosisElement>('other-faq')!);
    expect(page.errors).to.deep.equal([]);
    expect(page.warnings).to.have.lengthOf(1);
  });
});

describe('another name', () => {
  it('can be given often, each a class of its own, and leaves the usual one alone', async () => {
    const page = await openPage('<one-faq></one-faq><two-faq></two-faq>');
    const {CalcinosisFaq: Faq} = (await page.import('/src/elements.ts')) as {
      CalcinosisFaq: typeof CalcinosisFaq;
    };
    Faq.define('one-faq');
    Faq.define('two-faq');
    expect(page.window.customElements.get('calcinosis-faq')).to.equal(undefined);
    // The module that brings the texts comes last here.
    await page.import(source);
    for (const name of ['one-faq', 'two-faq']) {
      const host = page.document.querySelector<CalcinosisElement>(name)!;
      expect(host).to.be.instanceOf(Faq);
      host.headingLevel = 3;
    }
    await expectNewWorks(page);
    expect([page.warnings, page.errors]).to.deep.equal([[], []]);
  });
});

describe('a registry of the page’s own', () => {
  let registry: CustomElementRegistry;

  before(function () {
    // Engines without scoped registries say that the constructor is illegal.
    try {
      registry = new CustomElementRegistry();
    } catch {
      leaveOut(this, 'there are no scoped registries');
    }
  });

  beforeEach(() => {
    registry = new CustomElementRegistry();
  });

  const ways: Record<string, (root: ShadowRoot, name: string) => Element> = {
    'innerHTML of its shadow root': (root, name) => {
      root.innerHTML = `<${name}></${name}>`;
      return root.firstElementChild!;
    },
    'createElement with that registry': (root, name) =>
      root.appendChild(document.createElement(name, {customElementRegistry: registry})),
    'initialize()': (root, name) => {
      const host = ofNoRegistry(name);
      root.append(host);
      registry.initialize(host);
      return host;
    },
    'importNode with that registry': (root, name) => {
      const template = document.createElement('template');
      template.innerHTML = `<${name}></${name}>`;
      return root.appendChild(
        document.importNode(template.content.firstElementChild!, {
          customElementRegistry: registry,
        }),
      );
    },
  };

  /** The global registry does not know the name, or must not be asked for it. */
  const ofNoRegistry = (name: string): Element => {
    try {
      const host = document.createElement(name, {customElementRegistry: null});
      if (host.customElementRegistry === null) return host;
    } catch {
      // Before null could be said, only what is in an inert document had none.
    }
    const inert = document.implementation.createHTMLDocument();
    inert.body.innerHTML = `<${name}></${name}>`;
    return inert.body.firstElementChild!;
  };

  for (const name of ['calcinosis-faq', 'scoped-faq']) {
    for (const [way, make] of Object.entries(ways)) {
      it(`has <${name}>, made by ${way}`, async () => {
        const warnings = await warningsOf(() => CalcinosisFaq.define(name, registry));
        expect(warnings).to.deep.equal([]);
        const box = document.body.appendChild(document.createElement('div'));
        const root = box.attachShadow({mode: 'open', customElementRegistry: registry});
        const host = make(root, name) as CalcinosisElement;
        expect(host).to.be.instanceOf(CalcinosisFaq);
        await expectWorking(host);
        box.remove();
      });
    }
  }

  it('has the same class as the page’s, and they do not disturb each other', async () => {
    CalcinosisFaq.define('calcinosis-faq', registry);
    expect(registry.get('calcinosis-faq')).to.equal(CalcinosisFaq);
    expect(customElements.get('calcinosis-faq')).to.equal(CalcinosisFaq);
    const box = document.body.appendChild(document.createElement('div'));
    const root = box.attachShadow({mode: 'open', customElementRegistry: registry});
    root.innerHTML = '<calcinosis-faq></calcinosis-faq>';
    const outside = document.createElement('calcinosis-faq');
    box.after(outside);
    await expectWorking(outside);
    await expectWorking(root.querySelector('calcinosis-faq')!);
    box.remove();
    outside.remove();
  });

  it('keeps what it has, with one warning', async () => {
    class First extends HTMLElement {}
    registry.define('calcinosis-faq', First);
    const warnings = await warningsOf(() => CalcinosisFaq.define('calcinosis-faq', registry));
    expect(registry.get('calcinosis-faq')).to.equal(First);
    expect(warnings.length, 'a message is told once').to.be.at.most(1);
  });
});

describe('a page that has changed customElements', () => {
  type Registry = CustomElementRegistry;
  type Define = Registry['define'];

  it('to refuse a name: a warning says which and why, the others are defined', async () => {
    const page = await openPage('<calcinosis-types></calcinosis-types>', ({customElements}) => {
      const define = customElements.define.bind(customElements);
      customElements.define = (name, Element, options) => {
        if (name === 'calcinosis-faq') throw new Error('Not on our allow list.');
        define(name, Element, options);
      };
    });
    await page.import(sourceOfAll);
    expect(page.errors).to.deep.equal([]);
    expect(page.warnings).to.have.lengthOf(1);
    expect(page.warnings[0]).to.include('<calcinosis-faq>').and.include('Not on our allow list.');
    const types = page.document.querySelector('calcinosis-types')!;
    await types.updateComplete;
    const {title} = await loadContent('types', 'en');
    expect(one(types, '[part=title]').textContent).to.equal(title);
    expect(page.window.customElements.get('calcinosis-article')).to.be.a('function');
  });

  it('to define later: the elements come then', async () => {
    const waiting: Array<Parameters<Define>> = [];
    let define: Define;
    const page = await openPage('<calcinosis-faq></calcinosis-faq>', ({customElements}) => {
      define = customElements.define.bind(customElements);
      customElements.define = (...definition) => void waiting.push(definition);
    });
    await page.import(source);
    expect(page.window.customElements.get('calcinosis-faq')).to.equal(undefined);
    waiting.forEach((definition) => define(...definition));
    await expectWorking(faqOf(page));
    expect([page.warnings, page.errors]).to.deep.equal([[], []]);
  });

  it('to wrap classes: the elements work, and a second import is no second version', async () => {
    const page = await openPage('<calcinosis-faq></calcinosis-faq>', ({customElements}) => {
      const define = customElements.define.bind(customElements);
      customElements.define = (name, Element, options) =>
        define(name, class extends Element {}, options);
    });
    await page.import(source);
    await page.import('/src/generated/entries/es/calcinosis-faq.ts');
    await expectWorking(faqOf(page));
    await expectNewWorks(page);
    expect([page.warnings, page.errors]).to.deep.equal([[], []]);
  });

  it('to hide what is defined: importing twice throws nothing, and a warning says why', async () => {
    const page = await openPage('<calcinosis-faq></calcinosis-faq>', ({customElements}) => {
      customElements.get = () => undefined;
    });
    await page.import(built);
    expect(page.warnings).to.deep.equal([]);
    await page.import(`${built}?v=2`);
    await expectWorking(faqOf(page));
    await expectNewWorks(page);
    expect(page.errors).to.deep.equal([]);
    expect(page.warnings).to.have.lengthOf(1);
    expect(page.warnings[0]).to.include('<calcinosis-faq>');
  });

  it('to ask it nothing any more: a warning says what it threw', async () => {
    const page = await openPage('<calcinosis-faq>Our words.</calcinosis-faq>', (window) => {
      window.customElements.get = () => {
        throw new Error('Locked.');
      };
    });
    await page.import(built);
    expect(page.errors).to.deep.equal([]);
    expect(page.warnings).to.have.lengthOf(1);
    expect(page.warnings[0]).to.include('<calcinosis-faq>').and.include('Locked.');
    expect(faqOf(page).innerText).to.equal('Our words.');
  });

  it('to be frozen: the elements work', async () => {
    const page = await openPage('<calcinosis-faq></calcinosis-faq>', ({customElements}) => {
      Object.freeze(customElements);
    });
    await page.import(source);
    await expectWorking(faqOf(page));
    expect([page.warnings, page.errors]).to.deep.equal([[], []]);
  });

  // `null` is what an extension's content script finds in every page.
  for (const nothing of [null, undefined]) {
    it(`to be ${nothing}: importing throws nothing, and a warning says so`, async () => {
      const page = await openPage('<calcinosis-faq>Our words.</calcinosis-faq>', (window) => {
        Object.defineProperty(window, 'customElements', {value: nothing});
      });
      const module = await page.import(built);
      expect(module['CalcinosisFaq']).to.be.a('function');
      expect(page.errors).to.deep.equal([]);
      expect(page.warnings).to.have.lengthOf(1);
      expect(page.warnings[0]).to.include('<calcinosis-faq>');
      expect(faqOf(page).innerText).to.equal('Our words.');
    });
  }

  it('before our script, with a registry of its own making: that is the one that is asked', async () => {
    const names: string[] = [];
    const page = await openPage('<calcinosis-faq></calcinosis-faq>', (window) => {
      const native = window.customElements;
      const own = {
        get: (name: string) => native.get(name),
        define: (...definition: Parameters<Define>) => {
          names.push(definition[0]);
          native.define(...definition);
        },
        whenDefined: (name: string) => native.whenDefined(name),
      };
      Object.defineProperty(window, 'customElements', {value: own});
    });
    await page.import(source);
    expect(names).to.deep.equal(['calcinosis-faq']);
    await expectWorking(faqOf(page));
    expect([page.warnings, page.errors]).to.deep.equal([[], []]);
  });
});
