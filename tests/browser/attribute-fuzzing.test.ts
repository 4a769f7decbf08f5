/** Whatever a page writes into attributes, in any order and at any time, the content is there and right. */
import {expect, fixture, fixtureCleanup} from '@open-wc/testing';
import fc from 'fast-check';
import {sectionIds, type SectionId} from '../../content/model.js';
import {loadContent, negotiate} from '../../src/content.js';
import type {CalcinosisElement} from '../../src/elements/calcinosis-element.js';
import '../../src/index.js';
import {all} from '../support/element.js';
import {elements, isEnglish, locales, tagName} from '../support/fixtures.js';
import {nextTask, watchPage, type PageWatch} from '../support/watch-page.js';

const sectionsOf = (element: (typeof elements)[number]): readonly SectionId[] =>
  element === 'article' ? sectionIds : [element];

/** Some languages: what is tested here is the same in others. */
const languages = ['en', 'es', 'ar', 'zh-Hans'];

const topicIds = new Map<string, string[]>();
for (const section of sectionIds) {
  const contents = await Promise.all(languages.map((tag) => loadContent(section, tag)));
  topicIds.set(
    section,
    contents[0]!.topics.map(({id}) => id),
  );
}

/**
 * Attributes as the classes name them, without those that are another spelling of one. An element
 * that has others has them tested, too.
 */
const attributesOf = (name: string) =>
  (customElements.get(name) as unknown as {observedAttributes: string[]}).observedAttributes.filter(
    (attribute) => !['headinglevel', 'hidetitle', 'jsonld'].includes(attribute),
  );

/** Values that some attribute takes for good. */
const known: Readonly<Record<string, fc.Arbitrary<string>>> = {
  lang: fc.constantFrom(...languages, 'es-MX', 'ar-EG', 'EN-gb', 'zh', 'zh-TW', 'fy', 'i-klingon'),
  'heading-level': fc.constantFrom('1', '2', '3', '4', '5', '6', ' 3 ', '2.5', '0x4'),
  layout: fc.constantFrom('accordion', 'list'),
  drafts: fc.constantFrom('show', 'hide'),
  figures: fc.constantFrom('show', 'eager', 'hide'),
};

const strange = fc.oneof(
  fc.constantFrom('', ' ', '\0', '\ud800', 'a\udfffb', '\u202eabc', '\u200f\u061c', '👩🏽‍⚕️', 'İ', 'ﷺ'),
  fc.constantFrom(
    'NaN',
    '-1',
    '0',
    '7',
    '1e9',
    '-Infinity',
    '9007199254740993',
    'null',
    'undefined',
  ),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'true', 'false', 'all', 'x-y', 'en_US'),
  fc.constantFrom('"><img src=x onerror=alert(1)>', 'javascript:alert(1)', '{}', '[]', '${1}'),
  fc.string({unit: 'binary', maxLength: 20}),
  fc.constant('long '.repeat(5000)),
);

/** When the next step comes. */
const wait = {
  'same task': () => undefined,
  microtask: () => Promise.resolve(),
  task: nextTask,
  // A page that nobody sees may have no frames.
  frame: () => new Promise((resolve) => setTimeout(resolve, 16)),
};
type Timing = keyof typeof wait;

type Step =
  | {do: 'set'; name: string; value: string}
  | {do: 'unset'; name: string}
  | {do: 'move' | 'remove' | 'put back'};

interface TimedStep {
  step: Step;
  then: Timing;
}

/** Steps for an element of these attributes and topics. */
function stepsFor(attributes: readonly string[], topics: readonly string[]) {
  const ids = fc
    .array(fc.oneof({weight: 5, arbitrary: fc.constantFrom(...topics, 'all')}, strange), {
      maxLength: 6,
    })
    .map((list) => list.join(' '));
  const set = fc.constantFrom(...attributes).chain((name) =>
    fc.record({
      do: fc.constant('set' as const),
      name: fc.constant(name),
      value: fc.oneof(
        {weight: 3, arbitrary: known[name] ?? (/topics|open/.test(name) ? ids : fc.constant(''))},
        {weight: 2, arbitrary: strange},
      ),
    }),
  );
  const step: fc.Arbitrary<Step> = fc.oneof(
    {weight: 12, arbitrary: set},
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant('unset' as const),
        name: fc.constantFrom(...attributes),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constantFrom('move' as const, 'remove' as const, 'put back' as const),
      }),
    },
  );
  const then = fc.oneof(
    {weight: 8, arbitrary: fc.constantFrom<Timing>('same task', 'microtask', 'task')},
    {weight: 1, arbitrary: fc.constant<Timing>('frame')},
  );
  return fc.array(fc.record({step, then}), {minLength: 1, maxLength: 40});
}

/** An element between two places whose languages differ. */
interface Stage {
  host: CalcinosisElement;
  places: HTMLElement[];
}

async function stage(name: string): Promise<Stage> {
  const places = await Promise.all(
    ['es', 'ar'].map((lang) => fixture<HTMLElement>(`<div lang="${lang}"></div>`)),
  );
  const host = document.createElement(name) as CalcinosisElement;
  places[0]!.append(host);
  return {host, places};
}

function take({host, places}: Stage, step: Step): void {
  switch (step.do) {
    case 'set':
      host.setAttribute(step.name, step.value);
      break;
    case 'unset':
      host.removeAttribute(step.name);
      break;
    case 'move':
      places[host.parentNode === places[0] ? 1 : 0]!.append(host);
      break;
    case 'remove':
      host.remove();
      break;
    case 'put back':
      if (!host.isConnected) places[0]!.append(host);
  }
}

/** Waits until nothing is under way. */
async function settle(host: CalcinosisElement): Promise<void> {
  for (let i = 0; i < 3; i += 1) {
    await host.updateComplete;
    await nextTask();
  }
}

/** The level that the attribute asks for, or the default. */
function levelOf(host: Element): number {
  const value = host.getAttribute('heading-level');
  const level = Number(value);
  return value !== null && Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2;
}

/** Whether an attribute that is there or not is there: "false" says that it is not. */
const isSet = (host: Element, name: string) => ![null, 'false'].includes(host.getAttribute(name));

/** The topics that the attribute asks for, each once, in its order. */
function expectedTopics(host: Element, section: SectionId): string[] {
  const own = topicIds.get(section)!;
  const asked = host.getAttribute('topics')?.match(/\S+/g) ?? [];
  return host.hasAttribute('topics') ? [...new Set(asked)].filter((id) => own.includes(id)) : own;
}

const nameOf = (part: Element) => `${part.getAttribute('part')} ${part.localName}`;

/** All that has to be true of an element, whatever its attributes are. */
function expectRight(host: CalcinosisElement, sections: readonly SectionId[]): void {
  const isArticle = sections.length > 1;
  const level = levelOf(host);
  const heading = (deeper: number) => `h${Math.min(level + deeper, 6)}`;
  const wanted = negotiate(host.closest('[lang]')!.getAttribute('lang'));
  const locale = host.getAttribute('drafts') === 'hide' && !isEnglish(wanted) ? 'en' : wanted;
  const {dir} = locales.find(({tag}) => tag === locale)!;
  expect(host.locale).to.equal(locale);

  const shown = all(host, '[part=section]');
  expect(shown.map(({id}) => id)).to.deep.equal(sections.map((id) => `calcinosis-${id}`));
  for (const [i, section] of shown.entries()) {
    expect([section.lang, section.dir]).to.deep.equal([locale, dir]);
    const topics = [...section.querySelectorAll('[part=topic]')];
    const expected = expectedTopics(host, sections[i]!);
    expect(topics.map(({id}) => id)).to.deep.equal(
      expected.map((id) => `calcinosis-${sections[i]}-${id}`),
    );
    if (isSet(host, 'exclusive')) {
      expect(section.querySelectorAll('details[open]').length).to.be.below(2);
    }
    const headings = Array.from(section.querySelectorAll('[part=title], [part=heading]'), nameOf);
    const title =
      isArticle || !isSet(host, 'hide-title') ? [`title ${heading(isArticle ? 1 : 0)}`] : [];
    const deeper = heading(isArticle ? 2 : 1);
    expect(headings).to.deep.equal([...title, ...expected.map(() => `heading ${deeper}`)]);
  }
  const ids = all(host, '[id]').map(({id}) => id);
  expect(ids.length, 'ids that are there twice').to.equal(new Set(ids).size);
  expect(all(host, 'img, script')).to.deep.equal([]);
}

// A failure says why, not only where.
fc.configureGlobal({includeErrorInReport: true});

let page: PageWatch;
beforeEach(() => {
  page = watchPage();
});

for (const element of elements) {
  it(`<${tagName(element)}> takes anything`, async () => {
    const name = tagName(element);
    const sections = sectionsOf(element);
    const topics = sections.flatMap((id) => topicIds.get(id)!);
    const steps = stepsFor(attributesOf(name), topics);
    await fc.assert(
      fc.asyncProperty(steps, async (timed: TimedStep[]) => {
        page.problems.length = page.errors.length = 0;
        const scene = await stage(name);
        const {host, places} = scene;
        let wasShown = false;
        for (const {step, then} of timed) {
          take(scene, step);
          await wait[then]();
          const isShown = all(host, '[part=section]').length === sections.length;
          expect(isShown || !wasShown, 'content is never lost').to.equal(true);
          wasShown = isShown;
        }
        if (!host.isConnected) places[1]!.append(host);
        await settle(host);
        expectRight(host, sections);
        expect([page.problems, page.errors]).to.deep.equal([[], []]);
        fixtureCleanup();
      }),
      {numRuns: element === 'article' ? 12 : 25},
    );
  });
}
