import {expect} from '@open-wc/testing';
import type {CalcinosisElement} from '../../src/elements/calcinosis-element.js';
import {loadContent} from '../../src/content.js';
import {prerender} from '../../src/prerender.js';
import {leaveOut} from '../support/commands.js';
import {all, one} from '../support/element.js';
import {everyShape} from '../support/every-shape.js';
import {elements, fixtures, isEnglish, locales, tagName} from '../support/fixtures.js';
import {closeStrictPages, openStrictPage, type StrictPage} from '../support/strict-page.js';
import {waitUntil} from '../support/wait-until.js';

// The elements are those of the built package: a page under a policy takes no test server's scripts.
const cdn = '/dist/cdn';
const script = (file: string) => `<script type="module" src="${cdn}/${file}"></script>`;

/** What README.md promises to be enough, and no source more. */
const policy = (...more: string[]) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
    ...more,
  ].join('; ');
const names = 'trusted-types lit-html calcinosis-cutis';

const ltr = locales.find(({tag, dir}) => !isEnglish(tag) && dir === 'ltr')!.tag;
const rtl = locales.find(({dir}) => dir === 'rtl')!.tag;

const hasTrustedTypes = 'trustedTypes' in window;

const hostsOf = ({document}: StrictPage) =>
  [...document.querySelectorAll<CalcinosisElement>('*')].filter(({localName}) =>
    localName.startsWith('calcinosis-'),
  );

/** Elements that were written beforehand. */
interface Written {
  /** What the policy says of their styles. */
  style: string;
  html: string;
}

/** Waits until each element has its text; they may still be undefined. */
async function settled(page: StrictPage): Promise<void> {
  await waitUntil(() => hostsOf(page).every(isDrawn), 'every element has its text');
  for (const host of hostsOf(page)) await host.updateComplete;
}

const isDrawn = (host: Element) => !!host.shadowRoot?.querySelector('[part=section]');

/** Fails unless the element's own styles count. */
function expectStyles(host: Element): void {
  const page = host.ownerDocument.defaultView!;
  expect(page.getComputedStyle(host).display, `${host.localName}: styles of the element`).to.equal(
    'block',
  );
  const [title] = all(host, '[part=title]');
  if (title) expect(page.getComputedStyle(title).lineHeight, host.localName).to.not.equal('normal');
}

const markup = (lang: string) =>
  fixtures
    // A page says its own content by script.
    .filter(({content}) => !content)
    .map(({element, attributes, slots = {}}) => {
      const given = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
      const children = Object.entries(slots).map(([slot, text]) => `<p slot="${slot}">${text}</p>`);
      const tag = tagName(element);
      return `<${tag} lang="${lang}" json-ld ${given.join(' ')}>${children.join('')}</${tag}>`;
    })
    .join('');

async function expectNoViolations(page: StrictPage): Promise<void> {
  expect(await page.violations()).to.deep.equal([]);
}

const dataOf = ({document}: StrictPage) =>
  [...document.querySelectorAll('head script[type="application/ld+json"]')].map(
    ({textContent}) => JSON.parse(textContent) as object[],
  );

describe('a strict security policy', () => {
  afterEach(closeStrictPages);

  it('is what these pages have: they notice what it forbids', async () => {
    const page = await openStrictPage(
      policy('trusted-types'),
      '<p style="color: red">A</p><style>p {color: red}</style><script>document.title = "B"</script>',
    );
    // Where trusted types are required, they forbid it first.
    expect(() => void page.window.eval('1')).to.throw();
    const found = (await page.violations()).map((violation) => violation.split(':')[0]);
    expect(found).to.include.members([
      'style-src-attr',
      'style-src-elem',
      'script-src-elem',
      hasTrustedTypes ? 'require-trusted-types-for' : 'script-src',
    ]);
    if (hasTrustedTypes) expect(() => (page.document.body.innerHTML = 'C')).to.throw();
    expect(page.document.title).to.equal('Page');
  });

  for (const lang of [ltr, rtl]) {
    it(`is kept by every element and use in ${lang}, by auto.js`, async () => {
      const page = await openStrictPage(policy(names), markup(lang) + script('auto.js'));
      await settled(page);
      for (const host of hostsOf(page)) {
        expect(host.locale).to.equal(host.drafts === 'hide' ? 'en' : lang);
        expectStyles(host);
      }
      await waitUntil(() => dataOf(page).length === 1, 'the data is in the page');
      expect(dataOf(page)[0]).to.not.be.empty;
      await expectNoViolations(page);
    });

    it(`is kept by files for one element and ${lang}, with all that they do later`, async () => {
      const markup = elements.map((element) => `<${tagName(element)} lang="${lang}" json-ld>`);
      const page = await openStrictPage(
        policy(`${names} 'allow-duplicates'`),
        markup.map((tag) => `${tag}</${tag.slice(1).split(' ')[0]}>`).join('') +
          elements.map((element) => script(`${lang}/${tagName(element)}.js`)).join(''),
      );
      await settled(page);
      await everythingElse(page);
      await expectNoViolations(page);
    });
  }

  it('needs no name twice where each file has one element and is alone', async () => {
    const page = await openStrictPage(
      policy(names),
      `<calcinosis-faq json-ld></calcinosis-faq>${script('calcinosis-faq.js')}`,
    );
    await settled(page);
    await everythingElse(page);
    await expectNoViolations(page);
  });

  it('is kept by the sheet of questions, which has its styles', async () => {
    const page = await openStrictPage(
      policy(names),
      `<calcinosis-symptoms></calcinosis-symptoms>${script('calcinosis-symptoms.js')}`,
    );
    await settled(page);
    const [host] = hostsOf(page);
    host!.content = everyShape;
    await host!.updateComplete;
    let sheet: Document | undefined;
    host!.shadowRoot!.addEventListener(
      'load',
      ({target}) => {
        const {contentWindow: view} = target as HTMLIFrameElement;
        view!.print = () => (sheet = view!.document);
      },
      true,
    );
    await host!.print('ask');
    await waitUntil(() => sheet, 'something is printed');
    const {topics} = everyShape;
    const asked = topics.flatMap(({ask = []}) => ask);
    const noted = topics.flatMap(({body}) =>
      body.flatMap((block) =>
        typeof block === 'string' || block.kind !== 'notes' ? [] : block.items,
      ),
    );
    expect(noted).to.have.lengthOf.above(0);
    expect(sheet!.querySelectorAll('li')).to.have.lengthOf(asked.length + noted.length);
    expect(sheet!.querySelector('hr')!.getBoundingClientRect().height).to.be.lessThan(5);
    expect(sheet!.querySelector('li > hr')!.getBoundingClientRect().height).to.be.greaterThan(30);
    await expectNoViolations(page);
  });

  /** Ways to write elements beforehand. */
  const ways: Record<string, (lang: string) => Written | Promise<Written>> = {
    'with a nonce': (locale) => ({
      style: "style-src 'nonce-once123'",
      html: elements.map((it) => prerender(it, {locale, nonce: 'once123', jsonLd: true})).join(''),
    }),
    'with a link': (locale) => ({
      style: "style-src 'self'",
      html: elements
        .map((it) =>
          prerender(it, {locale, styles: 'link', stylesheet: '/dist/styles.css', jsonLd: true}),
        )
        .join(''),
    }),
    'in files of the package, by the one hash of their styles': async (locale) => {
      const files = elements.map(async (element) => {
        const response = await fetch(`/dist/html/${locale}/${tagName(element)}.html`);
        return response.text();
      });
      const html = (await Promise.all(files)).join('');
      const styles = new Set(Array.from(html.matchAll(/<style>(.*?)<\/style>/gs), ([, it]) => it));
      expect(styles.size).to.equal(1);
      const bytes = new TextEncoder().encode([...styles][0]);
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      return {style: `style-src 'sha256-${btoa(String.fromCharCode(...digest))}'`, html};
    },
  };

  Object.entries(ways).forEach(([way, write], i) => {
    // With the script they are shown in each language afterwards, so that one is enough at first.
    const [lang, other] = i % 2 ? [ltr, rtl] : [rtl, ltr];

    it(`is kept by elements that are prerendered in ${lang} ${way}, without script`, async () => {
      const {style, html} = await write(lang);
      const page = await openStrictPage(policy(style, 'trusted-types'), html);
      for (const host of hostsOf(page)) {
        expect(isDrawn(host)).to.be.true;
        expectStyles(host);
      }
      await expectNoViolations(page);
    });

    it(`is kept by elements that are prerendered in ${other} ${way}, with the script`, async () => {
      const {style, html} = await write(other);
      const page = await openStrictPage(policy(style, names), html + script('auto.js'));
      await settled(page);
      hostsOf(page).forEach(expectStyles);
      await everythingElse(page);
      await expectNoViolations(page);
    });
  });
});

/** What readers and pages do with an element that has its text. */
async function everythingElse(page: StrictPage): Promise<void> {
  const hosts = hostsOf(page);
  for (const host of hosts) {
    all<HTMLButtonElement>(host, '[part=controls] button').forEach((button) => button.click());
    host.expandAll();
    await host.show('diagnosis').catch(() => undefined);
  }
  await waitUntil(
    () => hosts.some((host) => all(host, '[aria-live]').length),
    'a screen reader is told',
  );
  page.window.location.hash = '#calcinosis-faq-diagnosis';

  for (const lang of ['en', rtl, ltr]) {
    for (const host of hosts) {
      host.lang = lang;
      host.headingLevel = 3;
    }
    await waitUntil(() => hosts.every(({locale}) => locale === lang), `all are in ${lang}`);
    hosts.forEach(expectStyles);
  }
  for (const host of hosts) {
    one<HTMLButtonElement>(host, '[part=notice] button').click();
    await host.updateComplete;
    host.expandAll();
    host.jsonLd = true;
  }

  // So small that every figure is near.
  Object.assign(page.document.body.style, {transform: 'scale(0.005)', transformOrigin: '0 0'});
  page.window.scrollTo(0, 0);
  await waitUntil(
    () => hosts.every((host) => !all(host, 'svg[data-figure]').length),
    'every figure is drawn',
  );
  for (const drawing of hosts.flatMap((host) => all(host, 'svg.drawing'))) {
    expect(drawing.querySelectorAll('path').length).to.be.above(1);
  }
  await waitUntil(() => dataOf(page).length === 1, 'the data is in the page');

  const content = {
    ...(await loadContent('faq', 'en')),
    title: '<img src=x onerror="alert(1)"><style>*{color:red}</style>',
  };
  for (const host of hosts) {
    host.content = content;
    await host.updateComplete;
    expect(host.shadowRoot!.textContent).to.include(content.title);
    expect(all(host, 'img, style').length).to.equal(0);
  }
}

describe('names of trusted types in a security policy', () => {
  beforeEach(function () {
    // As WebKit before 26 and Firefox before 148.
    if (!hasTrustedTypes) leaveOut(this, 'there are no trusted types');
  });
  afterEach(closeStrictPages);

  const markup = '<calcinosis-faq lang="es" json-ld>Our own words.</calcinosis-faq>';
  const faqOf = ({document}: StrictPage) => document.querySelector('calcinosis-faq')!;

  it('need lit-html: without it, the page’s own text stays', async () => {
    const page = await openStrictPage(
      policy("trusted-types 'none'"),
      markup + script('calcinosis-faq.js'),
    );
    expect((await page.violations()).join('\n')).to.match(/trusted-types/);
    expect(faqOf(page).shadowRoot).to.equal(null);
    expect(faqOf(page).textContent).to.equal('Our own words.');
  });

  it('need calcinosis-cutis for json-ld alone: without it, the text is there', async () => {
    const page = await openStrictPage(
      policy('trusted-types lit-html'),
      markup.replace('json-ld', '') + script('calcinosis-faq.js'),
    );
    await settled(page);
    expectStyles(faqOf(page));
    await expectNoViolations(page);

    const errors: string[] = [];
    faqOf(page).addEventListener('calcinosis-error', ({detail}) =>
      errors.push(String(detail.error)),
    );
    faqOf(page).jsonLd = true;
    await waitUntil(() => errors.length, 'the element tells');
    expect(errors[0]).to.include('calcinosis-cutis');
    expect(isDrawn(faqOf(page))).to.be.true;
    expect(dataOf(page)).to.deep.equal([]);
  });

  it('need allow-duplicates where two files bring Lit', async () => {
    const two = ['faq', 'types'].map((name) => script(`calcinosis-${name}.js`)).join('');
    const page = await openStrictPage(
      policy(names),
      `<calcinosis-faq></calcinosis-faq><calcinosis-types>Our own words.</calcinosis-types>${two}`,
    );
    expect((await page.violations()).join('\n')).to.match(/trusted-types/);
    expect(hostsOf(page).filter(isDrawn).length).to.equal(1);
  });
});
