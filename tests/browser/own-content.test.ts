/** Content of the host's own: right, wrong in any way, or meant to do harm. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Section} from '../../content/model.js';
import {loadContent, registerContent} from '../../src/content.js';
import type {CalcinosisElement} from '../../src/elements/calcinosis-element.js';
import {contents} from '../../src/generated/contents.js';
import {prerender} from '../../src/prerender.js';
import {structuredData} from '../../src/structured-data.js';
import {mapTexts} from '../support/asking-element.js';
import {all, one, show} from '../support/element.js';
import {everyShape} from '../support/every-shape.js';
import {closeFrames, openFrame} from '../support/frame.js';
import {reviewedMeta, sampleReview} from '../support/sample-review.js';
import {nextTask, watchPage, type PageWatch} from '../support/watch-page.js';
import {waitUntil} from '../support/wait-until.js';

const [right, spanish, overview] = await Promise.all([
  loadContent('treatments', 'en'),
  loadContent('treatments', 'es'),
  loadContent('overview', 'en'),
]);
/** It differs from all that is shown otherwise. */
const good: Section = {...right, title: 'A title of our own'};
/** The same with every shape that content can have; no two places have one object. */
const whole = JSON.parse(
  JSON.stringify({
    ...everyShape,
    ...good,
    keyPoints: everyShape.keyPoints,
    help: everyShape.help,
    intro: [...right.intro, ...everyShape.intro],
    topics: [...right.topics, {...everyShape.topics[0], id: 'every-shape'}],
  }),
) as Section;

// A failure says why, not only where.
fc.configureGlobal({includeErrorInReport: true});

let page: PageWatch;
beforeEach(() => {
  page = watchPage();
});
afterEach(() => {
  closeFrames();
  // What one test could register by mistake is not the next one's.
  registerContent(right);
});

const title = (host: Element) => one(host, '[part=title]').textContent;

/** Gives the element content, of whatever type it is. */
async function give(host: CalcinosisElement, content: unknown): Promise<void> {
  host.content = content as Section;
  await host.updateComplete;
  await nextTask();
}

/** An element that shows content of the host's own. */
async function showOwn(content: unknown = good): Promise<CalcinosisElement> {
  const host = await show({element: 'treatments', attributes: {figures: 'hide'}});
  await give(host, content);
  return host;
}

/** JSON pointers to all that is in a value, but for the value itself. */
const pointers = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value
    ? Object.entries(value).flatMap(([key, item]) => [
        `${path}/${key}`,
        ...pointers(item, `${path}/${key}`),
      ])
    : [];

/** A copy in which what the pointer points to is another value, or is not there. */
function changed(value: Section, pointer: string, replacement: {value: unknown} | undefined) {
  const copy = structuredClone(value);
  const keys = pointer.slice(1).split('/');
  const last = keys.pop()!;
  let parent = copy as unknown as Record<string, unknown>;
  for (const key of keys) parent = parent[key] as Record<string, unknown>;
  if (replacement) parent[last] = replacement.value;
  else delete parent[last];
  return copy;
}

const at = (value: unknown, pointer: string): unknown =>
  pointer
    .slice(1)
    .split('/')
    .reduce((inside, key) => (inside as Record<string, unknown>)[key], value);

const alert = '<img src=x onerror=alert(1)>';

/** What stands where something else should. */
const replacements: Readonly<Record<string, {value: unknown}>> = {
  null: {value: null},
  undefined: {value: undefined},
  'a number': {value: 3},
  'a boolean': {value: true},
  'an object': {value: {}},
  'a list': {value: []},
  'a list of lists': {value: [[[]]]},
  'a function': {value: () => alert},
  'a symbol': {value: Symbol('text')},
  'a bigint': {value: 3n},
  'a string object': {value: new String('text')},
  'a node': {value: document.createElement('img')},
  'a template’s result': {value: {_$litType$: 1, strings: [alert], values: []}},
  'a list of templates': {value: [{_$litType$: 1, strings: [alert], values: []}]},
  'a compiled template': {value: {_$litType$: {h: alert, parts: []}, values: []}},
  'a directive’s result': {
    value: {
      _$litDirective$: class {
        render = () => alert;
      },
      values: [],
    },
  },
};

const mayLack =
  /\/(about|keyPoints|help|formerly|term|ask|words|figure|sources|lead|more|reviews|nextReview)$/;

/** Whether the content is still right with the replacement. */
const isRight = (pointer: string, name: string): boolean =>
  (mayLack.test(pointer) && ['null', 'undefined', 'nothing'].includes(name)) ||
  (Array.isArray(at(whole, pointer)) && name === 'a list') ||
  (typeof at(whole, pointer) === 'number' && name === 'a number');

const mutations = fc
  .record({
    pointer: fc.constantFrom(...pointers(whole)),
    name: fc.constantFrom('nothing', ...Object.keys(replacements)),
  })
  // A list without one of its items is a list.
  .filter(({pointer, name}) => name !== 'nothing' || !/\/\d+$/.test(pointer));

describe('content of the shape before', () => {
  it('is shown, without the lists that it has not', async () => {
    const {keyPoints, help, ...old} = {...whole, title: 'Of old', intro: right.intro};
    const host = await showOwn(old);
    expect(page.errors).to.deep.equal([]);
    expect(title(host)).to.equal('Of old');
    expect(keyPoints.length && help.length).to.be.above(0);
    expect(all(host, '[part=key-points]')).to.deep.equal([]);
    registerContent(old as Section);
    expect(title(await show({element: 'treatments', attributes: {}}))).to.equal('Of old');
  });
});

describe('content of a wrong shape', () => {
  it('is told of by its path, changes nothing, and right content is shown afterwards', async () => {
    const host = await showOwn(whole);
    const section = one(host, '[part=section]');
    await fc.assert(
      fc.asyncProperty(mutations, async ({pointer, name}) => {
        const before = section.innerHTML;
        page.errors.length = page.warnings.length = 0;
        await give(host, changed(whole, pointer, replacements[name]));
        expect(page.problems).to.deep.equal([]);
        if (isRight(pointer, name)) {
          expect([page.errors, page.warnings]).to.deep.equal([[], []]);
        } else {
          expect(page.errors).to.have.lengthOf(1);
          const {section: id, error} = page.errors[0]!;
          expect(id).to.equal('treatments');
          expect(error).to.be.an.instanceOf(TypeError);
          const {message} = error as TypeError;
          expect(message.startsWith(`content${pointer}`), message).to.equal(true);
          expect(page.warnings).to.have.lengthOf(1);
          expect(page.warnings[0]).to.match(/^calcinosis-cutis: .*<calcinosis-treatments>/);
          expect(page.warnings[0]).to.include(message);
          expect(section.innerHTML === before, 'nothing has changed').to.equal(true);
        }
        expect(all(host, 'img')).to.deep.equal([]);
        await give(host, {...whole, title: `${pointer} was ${name}`});
        expect(title(host)).to.equal(`${pointer} was ${name}`);
      }),
      {numRuns: 160, examples: pointers(whole).map((pointer) => [{pointer, name: 'a symbol'}])},
    );
  });

  it('is refused by registerContent(), with the same path', async () => {
    const host = await show({element: 'treatments', attributes: {}});
    const before = title(host);
    fc.assert(
      fc.property(mutations, ({pointer, name}) => {
        if (isRight(pointer, name)) return;
        const wrong = changed(whole, pointer, replacements[name]);
        const message = new RegExp(`^content${pointer}`);
        expect(() => registerContent(wrong)).to.throw(TypeError, message);
      }),
    );
    for (const wrong of [null, undefined, 3, 'text', [], () => whole]) {
      expect(() => registerContent(wrong as unknown as Section)).to.throw(TypeError, /^content/);
    }
    expect(title(await show({element: 'treatments', attributes: {}}))).to.equal(before);
  });

  const wrongWords: Record<string, [pointer: string, value: string]> = {
    'an id with a space': ['/topics/0/id', 'open wounds'],
    'an empty id': ['/topics/0/id', ''],
    'an id that is more than one attribute': ['/id', 'x" onclick="alert(1)'],
    'a figure’s id that is none': ['/topics/0/figure/id', 'a b'],
    'an unknown direction': ['/meta/dir', 'auto'],
    'an unknown status': ['/meta/status', 'perfect'],
    'no language': ['/meta/locale', ''],
    'what is no language tag': ['/meta/locale', 'not a language'],
  };
  for (const [what, [pointer, value]] of Object.entries(wrongWords)) {
    it(`is told of: ${what}`, async () => {
      const host = await showOwn();
      await give(host, changed(good, pointer, {value}));
      expect(page.errors.map(({error}) => String(error)).join()).to.include(`content${pointer}`);
      expect(title(host)).to.equal(good.title);
      expect(page.problems).to.deep.equal([]);
    });
  }

  it('is told of when it is no section at all', async () => {
    const host = await showOwn();
    for (const content of ['text', 3, true, () => good, Symbol('section'), new Date(), new Map()]) {
      page.errors.length = 0;
      await give(host, content);
      expect(page.errors, typeof content).to.have.lengthOf(1);
      expect(String(page.errors[0]!.error)).to.match(/^TypeError: content/);
      expect(title(host)).to.equal(good.title);
    }
    expect(page.problems).to.deep.equal([]);
  });

  it('is told of once, however often the element changes', async () => {
    const host = await showOwn();
    await give(host, {...good, topics: null});
    host.headingLevel = 3;
    await host.updateComplete;
    host.lang = 'es';
    await host.updateComplete;
    expect(page.errors).to.have.lengthOf(1);
    expect([title(host), one(host, '[part=title]').localName]).to.deep.equal([good.title, 'h3']);
  });

  it('is told of at first, too, and right content comes after it', async () => {
    const host = document.createElement('calcinosis-treatments');
    host.content = {...good, topics: [{}]} as unknown as Section;
    document.body.append(host);
    await host.updateComplete;
    expect(page.errors.map(({error}) => String(error))).to.deep.equal([
      'TypeError: content/topics/0/id is not a string.',
    ]);
    await give(host, good);
    expect(title(host)).to.equal(good.title);
    expect(page.problems).to.deep.equal([]);
    host.remove();
  });

  it('gives way to what is loaded when it is taken away', async () => {
    const host = await showOwn();
    await give(host, {...good, topics: null});
    await give(host, undefined);
    expect(title(host)).to.equal(right.title);
    host.lang = 'es';
    await host.updateComplete;
    expect(title(host)).to.equal(spanish.title);
    expect(page.errors).to.have.lengthOf(1);
  });

  it('can be answered by a listener that gives other content', async () => {
    const host = await showOwn();
    const other = {...good, title: 'Instead'};
    host.addEventListener('calcinosis-error', () => (host.content = other), {once: true});
    await give(host, {...good, topics: null});
    await host.updateComplete;
    expect(title(host)).to.equal('Instead');
  });

  it('is told of in an article, by the place in the list', async () => {
    const host = await show({element: 'article', attributes: {}});
    const before = title(host);
    await give(host, [overview, changed(good, '/topics/2/heading', {value: 3})]);
    expect(String(page.errors[0]?.error)).to.include('content/1/topics/2/heading');
    expect(title(host)).to.equal(before);
    expect(all(host, '[part=section]').length).to.be.above(2);
  });
});

describe('content that misbehaves', () => {
  /** Content whose every property is read through the function. */
  const through = <T extends object>(value: T, read: () => void): T =>
    new Proxy(value, {
      get(target, key) {
        read();
        const inside: unknown = Reflect.get(target, key);
        return typeof inside === 'object' && inside ? through(inside, read) : inside;
      },
    });

  it('is shown like any other if it is a proxy, or frozen', async () => {
    const freeze = <T>(value: T): T => {
      if (typeof value === 'object' && value) Object.values(value).forEach(freeze);
      return Object.freeze(value);
    };
    const host = await showOwn(through({...good, title: 'A proxy'}, () => {}));
    expect(title(host)).to.equal('A proxy');
    await give(host, freeze(structuredClone({...spanish, title: 'Frozen'})));
    expect(title(host)).to.equal('Frozen');
    await give(host, Object.freeze([good]));
    expect(title(host)).to.equal(good.title);
    expect([page.errors, page.problems]).to.deep.equal([[], []]);
  });

  it('is told of if it throws, whenever it does: it is wholly shown, or not at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(1500), async (times) => {
        const host = await showOwn();
        let reads = 0;
        page.errors.length = page.problems.length = 0;
        await give(
          host,
          through({...spanish, title: 'Through a proxy'}, () => {
            if ((reads += 1) === times) throw new RangeError('no more');
          }),
        );
        const isShown = title(host) === 'Through a proxy';
        expect(one(host, '[part=section]').lang).to.equal(isShown ? 'es' : 'en');
        expect(page.errors).to.have.lengthOf(isShown ? 0 : 1);
        expect(page.problems).to.deep.equal([]);
        await give(host, good);
        expect(title(host)).to.equal(good.title);
        host.remove();
      }),
      {numRuns: 40, examples: [[0], [1], [2], [20]]},
    );
  });

  it('is what it was when it was given, whatever becomes of it', async () => {
    const mine = structuredClone(good);
    const host = await showOwn(mine);
    (mine as {topics: unknown}).topics = null;
    (mine.meta as {locale: unknown}).locale = 3;
    host.headingLevel = 3;
    host.jsonLd = true;
    await host.updateComplete;
    await nextTask();
    expect([title(host), one(host, '[part=title]').localName]).to.deep.equal([good.title, 'h3']);
    expect(all(host, '[part=topic]')).to.have.lengthOf(good.topics.length);
    expect(page.problems).to.deep.equal([]);
  });
});

describe('content with more or less than usual', () => {
  it('is shown without what it has no key for', async () => {
    const host = await showOwn();
    const section = one(host, '[part=section]');
    const before = section.innerHTML;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('', '/topics/0', '/topics/5/figure', '/meta'),
        fc.object({withNullPrototype: true, withDate: true, withMap: true}),
        async (pointer, extra) => {
          const target = pointer ? (at(good, pointer) as object) : good;
          const more = {...extra, ...target};
          await give(host, pointer ? changed(good, pointer, {value: more}) : more);
          expect(page.errors).to.deep.equal([]);
          expect(section.innerHTML === before, 'nothing has changed').to.equal(true);
        },
      ),
      {numRuns: 40},
    );
  });

  it('is shown with marks where it is English, whatever else it has', async () => {
    const more: Record<string, unknown> = {
      ...spanish,
      meta: {...spanish.meta, fallback: ['/title', '/topics/0/body/0', '/nothing', '']},
    };
    more['itself'] = more;
    const host = await showOwn(more);
    const marked = all(host, '[part=section] span[lang=en]').map(({textContent}) => textContent);
    expect(marked).to.deep.equal([spanish.title, spanish.topics[0]!.body[0]]);
    expect([page.errors, page.problems]).to.deep.equal([[], []]);
  });

  it('may have no topics, no paragraphs and no figures', async () => {
    const host = await showOwn({...good, topics: [], intro: [], figures: []});
    host.layout = 'accordion';
    host.expandAll();
    await host.updateComplete;
    expect(title(host)).to.equal(good.title);
    expect(all(host, '[part=topic], [part=controls], [part=intro], figure')).to.deep.equal([]);
    expect(page.problems).to.deep.equal([]);
  });

  it('may be no list of sections at all: what is loaded is shown', async () => {
    const host = await show({element: 'article', attributes: {}});
    const count = all(host, '[part=section]').length;
    await give(host, [good]);
    expect(all(host, '[part=section]')).to.have.lengthOf(1);
    await give(host, []);
    expect(all(host, '[part=section]')).to.have.lengthOf(count);
  });

  it('may be huge', async () => {
    const text = 'calcium '.repeat(200_000);
    const host = await showOwn(mapTexts(good, (own) => (own === good.title ? text : own)));
    expect(title(host)).to.have.lengthOf(text.length);
    expect(page.problems).to.deep.equal([]);
  });
});

describe('content in another language than the page', () => {
  it('is in its own language and direction, with its labels', async () => {
    const arabic = await loadContent('treatments', 'ar');
    const host = await show({element: 'treatments', attributes: {layout: 'accordion'}}, 'es');
    for (const content of [arabic, good]) {
      await give(host, content);
      const {locale, dir} = content.meta;
      const section = one(host, '[part=section]');
      expect([host.locale, section.lang, section.dir]).to.deep.equal([locale, locale, dir]);
      expect(one(host, '[part=controls]').lang).to.equal(locale);
      expect(getComputedStyle(one(host, '[part=title]')).direction).to.equal(dir);
    }
  });

  it('may be in a language that there are no labels in: those are English, and say so', async () => {
    const host = await show({element: 'treatments', attributes: {layout: 'accordion'}}, 'ar');
    await give(host, {...good, meta: {...good.meta, locale: 'fy', fallback: []}});
    expect([host.locale, one(host, '[part=section]').lang]).to.deep.equal(['fy', 'fy']);
    const controls = one(host, '[part=controls]');
    expect([controls.lang, controls.dir]).to.deep.equal(['en', 'ltr']);
  });
});

describe('markup in a text', () => {
  const markups = [
    alert,
    '<b>bold</b>',
    '</title><script>alert(1)</script>',
    '--><svg onload=alert(1)>',
    '<!--',
    '"><img src=x onerror=alert(1)>',
    '${alert(1)} {{alert(1)}} &lt;b&gt;',
  ];
  const allowed = 'img, b, script, svg svg, svg[onload], [onerror], iframe, style';
  const isMade = (root: ParentNode) => root.querySelectorAll(allowed).length;
  const texts = ':is(p, h2, h3, h4, svg, figcaption, li, dt, dd)';
  const labels = `:is([part=key-points], [part=ask], [part=words]) > [part=subheading],
    [part=cited], [part=sources] > p, [part=sources] > summary > *`;
  /** All that is shown but our labels, and what only assistive technology says. */
  const words = (root: ParentNode) =>
    Array.from(root.querySelectorAll(`[part=section] ${texts}:not(${labels})`), (e) =>
      (e.getAttribute('aria-label') ?? e.textContent).trim(),
    );
  const requests = () =>
    performance.getEntriesByType('resource').filter(({name}) => /\/x$/.test(name)).length;
  const ask = window.alert.bind(window);
  beforeEach(() => {
    window.alert = () => page.problems.push('alert()');
  });
  afterEach(() => {
    window.alert = ask;
  });

  for (const markup of markups) {
    it(`is text: ${markup}`, async () => {
      const content = mapTexts(right, () => markup);
      const signed = sampleReview({name: markup, qualification: markup, interests: markup});
      content.meta = {...right.meta, ...reviewedMeta(signed), version: markup};
      const host = await show({element: 'treatments', attributes: {'json-ld': ''}});
      await give(host, content);
      expect(new Set(words(host.shadowRoot!))).to.deep.equal(new Set([markup]));
      await waitUntil(
        () => one(host, '[part=disclaimer]').textContent.includes(`${markup} (${markup})`),
        'the review is not said in full',
      );
      expect(isMade(host.shadowRoot!)).to.equal(0);

      const data = () =>
        Array.from(document.querySelectorAll('head > script'), (script) =>
          (script as HTMLScriptElement).type === 'application/ld+json' ? script.textContent : '',
        ).join('');
      await waitUntil(() => data(), 'there is no data');
      const [, section] = JSON.parse(data()) as Array<{name: string; version: string}>;
      expect([section!.name, section!.version]).to.deep.equal([markup, markup]);
      expect(page.problems).to.deep.equal([]);
      host.remove();
    });

    it(`is text in what a server writes: ${markup}`, async () => {
      const english = contents.en as unknown as Record<string, Section>;
      english['treatments'] = mapTexts(right, () => markup);
      let html: string;
      try {
        html = prerender('treatments', {
          jsonLd: true,
          topics: `${right.topics.map(({id}) => id).join(' ')} ${markup}`,
          open: markup,
          nonce: markup,
        });
      } finally {
        english['treatments'] = right;
      }
      const {document} = await openFrame(html, {sandbox: 'allow-same-origin'});
      const host = document.querySelector('calcinosis-treatments')!;
      const root = host.shadowRoot!;
      // It has the sources of ours.
      root.querySelector('[part=sources]')!.remove();
      expect(new Set(words(root))).to.deep.equal(new Set([markup]));
      root.querySelector('style')!.remove();
      const [data, ...others] = document.querySelectorAll('script');
      expect(others).to.deep.equal([]);
      const [, section] = JSON.parse(data!.text) as Array<{name: string}>;
      expect(section!.name).to.equal(markup);
      data!.remove();
      expect(isMade(root) + isMade(document)).to.equal(0);
      expect(host.getAttribute('open')).to.equal(markup);
      const plain = [...host.querySelectorAll('h2, p, li, dt, dd')].map((e) => e.textContent);
      expect(plain.filter((text) => text === markup).length).to.be.above(right.topics.length);
      host.remove();
      expect(document.body.textContent.trim()).to.equal('');
    });
  }

  it('asks for nothing', async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(requests()).to.equal(0);
  });
});

describe('names that every object has', () => {
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

  /** What every object inherits. */
  const inherited = () =>
    [Object.prototype, Array.prototype, String.prototype, Function.prototype].map((prototype) =>
      Object.entries(Object.getOwnPropertyDescriptors(prototype)).map(([name, own]) => [
        name,
        own.value as unknown,
      ]),
    );
  const before = inherited();
  afterEach(() => {
    expect(inherited()).to.deep.equal(before);
    expect(page.problems).to.deep.equal([]);
  });

  for (const name of names) {
    it(`do nothing as keys: ${name}`, async () => {
      const json = JSON.stringify(good).replaceAll(
        '{',
        `{"${name}": {"polluted": true, "title": "${alert}", "_$litType$": 1}, `,
      );
      const host = await showOwn();
      const text = one(host, '[part=section]').textContent;
      await give(host, JSON.parse(json));
      expect(page.errors).to.deep.equal([]);
      expect(one(host, '[part=section]').textContent).to.equal(text);
      const marked = JSON.parse(json) as Section;
      marked.meta.fallback = [`/${name}`, `/${name}/polluted`, `/topics/${name}`, '/title'];
      await give(host, marked);
      expect(one(host, '[part=section]').textContent).to.equal(text);
      const withoutHeading = JSON.parse(
        `{"${name}": ${JSON.stringify(good)}, "id": "treatments"}`,
      ) as unknown;
      await give(host, withoutHeading);
      expect(page.errors, 'what is inherited is not content').to.have.lengthOf(1);
    });

    it(`do nothing as ids: ${name}`, async () => {
      const named = (id: string): Section => ({
        ...good,
        id: id as 'treatments',
        topics: [{...good.topics[0]!, id, figure: {...good.topics[0]!.figure!, id}}],
        figures: [{...good.topics[0]!.figure!, id: `${id}-1`}],
      });
      const host = await show({element: 'treatments', attributes: {layout: 'accordion'}});
      await give(host, named('anything'));
      // Lit's own comments say what was drawn when, and nobody sees them.
      const html = () => one(host, '[part=section]').innerHTML.replaceAll(/<!--.*?-->/gu, '');
      const plain = html();
      await give(host, named(name));
      expect(html().replaceAll(name, 'anything')).to.equal(plain);
      host.topics = host.open = name;
      host.jsonLd = true;
      host.headingLevel = 3;
      await host.show(name);
      all(host, 'figure')[0]!.scrollIntoView();
      await host.updateComplete;
      await new Promise((resolve) => setTimeout(resolve, 30));
      expect(
        all<HTMLDetailsElement>(host, 'details[part=topic]').map(({open}) => open),
      ).to.deep.equal([true]);
      expect(all(host, 'svg.drawing > *')).to.deep.equal([]);
      const data = (id: string) => JSON.stringify(structuredData([named(id)]));
      expect(data(name)).to.equal(data('anything'));
      const tests = (id: string) =>
        JSON.stringify(structuredData([{...named(id), id: 'diagnosis'}]));
      expect(tests(name)).to.equal(tests('anything'));
      host.remove();
      expect([page.errors, page.warnings]).to.deep.equal([[], []]);
    });

    it(`do nothing as ids of figures beside drawings that are there: ${name}`, async () => {
      const figure = right.topics.find((topic) => topic.figure)!.figure!;
      const withIds = (...ids: string[]) => ({
        ...good,
        topics: [],
        figures: ids.map((id) => ({...figure, id})),
      });
      const host = await show({element: 'treatments', attributes: {}});
      await give(host, withIds(figure.id));
      const drawn = () => all(host, 'svg.drawing').map((svg) => !!svg.querySelector('path'));
      one(host, 'svg.drawing').scrollIntoView();
      await waitUntil(() => drawn()[0], 'the drawing is there');
      await give(host, withIds(figure.id, name));
      expect(drawn()).to.deep.equal([true, false]);
      expect(all(host, 'svg.drawing')[1]!.textContent.trim()).to.equal('');
      await give(host, withIds(name));
      expect(drawn(), 'nor does the drawing of another figure stay').to.deep.equal([false]);
    });

    it(`do nothing as a registered section: ${name}`, async () => {
      registerContent({...good, id: name as 'treatments'});
      const host = await show({element: 'treatments', attributes: {}});
      expect(title(host)).to.equal(right.title);
    });
  }
});
