/**
 * Changes of language that are faster than the network. The answers are in the test's hands: they
 * come in any order, late, never, or fail.
 */
import {expect, fixture, fixtureCleanup} from '@open-wc/testing';
import fc from 'fast-check';
import type {Section, SectionId} from '../../content/model.js';
import {loadContent, negotiate} from '../../src/content.js';
import {CalcinosisArticle, CalcinosisFaq} from '../../src/elements.js';
import type {CalcinosisElement} from '../../src/elements/calcinosis-element.js';
import type {LoadDetail} from '../../src/types.js';
import {
  askingElement,
  mapTexts,
  rememberLabels,
  type ContentModule,
} from '../support/asking-element.js';
import {all} from '../support/element.js';
import {locales} from '../support/fixtures.js';
import {nextTask, watchPage, type PageWatch} from '../support/watch-page.js';

const languages = ['en', 'es', 'ar', 'de'] as const;
const articleSections = ['overview', 'types', 'faq'] as const;
const labels = await rememberLabels(languages);
const english = new Map<SectionId, Section>();
for (const section of articleSections) english.set(section, await loadContent(section, 'en'));

const dirOf = (tag: string) => locales.find((locale) => locale.tag === tag)!.dir;

/** What in a section is a label of ours, but for what is said after it unseen. */
const ofLabels =
  '[part=controls], :is([part=key-points], [part=ask], [part=words]) > :is([part=subheading], button)';
const isLabel = (text: string, locale: string) => Object.values(labels.get(locale)!).includes(text);

/** A section each of whose texts says which language it is in. One heading of each is English. */
function sectionIn(section: SectionId, id: string, locale: string): Section {
  const text = english.get(section)!;
  const fallback = locale === 'en' || !text.topics.length ? [] : ['/topics/0/heading'];
  const marked = mapTexts(text, (own) => `${locale}: ${own}`);
  if (fallback.length) marked.topics[0]!.heading = `en: ${text.topics[0]!.heading}`;
  const status = locale === 'en' ? 'source' : 'draft';
  return {
    ...marked,
    id: id as SectionId,
    meta: {...text.meta, locale, dir: dirOf(locale), status, fallback},
  };
}

/** A request that is not answered yet. */
interface Request {
  /** Those that were made at once are for one language. */
  batch: number;
  answer: () => void;
  fail: () => void;
}

type Step =
  | {do: 'own lang' | 'ancestor’s lang'; lang: string | null}
  | {do: 'drafts'; value: 'show' | 'hide'}
  | {do: 'move' | 'english button' | 'heading' | 'tick' | 'network'}
  | {do: 'answer' | 'fail'; which: number};

const lang = fc.constantFrom(...languages, 'es-MX', 'fy', '');
const step: fc.Arbitrary<Step> = fc.oneof(
  {weight: 4, arbitrary: fc.record({do: fc.constant('own lang' as const), lang: fc.option(lang)})},
  {
    weight: 2,
    arbitrary: fc.record({do: fc.constant('ancestor’s lang' as const), lang: fc.option(lang)}),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('drafts' as const),
      value: fc.constantFrom('show' as const, 'hide' as const),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'move' as const,
        'english button' as const,
        'heading' as const,
        'tick' as const,
        'network' as const,
      ),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom('answer' as const, 'answer' as const, 'fail' as const),
      which: fc.nat(9),
    }),
  },
);

/** What follows a step before the next one. */
const pauses = {
  none: () => undefined,
  microtask: () => Promise.resolve(),
  task: nextTask,
};
const steps = fc.array(
  fc.record({step, pause: fc.constantFrom('none' as const, 'microtask' as const, 'task' as const)}),
  {minLength: 3, maxLength: 30},
);

/** What was looked at last: most steps change nothing that is shown. */
let seen = '';

/** All that is shown is in one language, but for what is marked. */
function expectOneLanguage(host: CalcinosisElement): void {
  const now = host.locale + host.shadowRoot!.innerHTML;
  if (now === seen) return;
  seen = now;
  const sections = all(host, '[part=section]');
  const [locale] = sections.map((section) => section.lang);
  expect(host.locale).to.equal(locale ?? '');
  for (const section of sections) {
    expect([section.lang, section.dir]).to.deep.equal([locale, dirOf(locale!)]);
    expect(section.dataset['status']).to.equal(locale === 'en' ? 'source' : 'draft');
    const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
    const wrong: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent!.trim();
      const parent = node.parentElement!;
      if (!text || parent.closest('[part=sources], [part=cited]')) continue;
      const {lang, dir} = parent.closest<HTMLElement>('[lang]')!;
      // The labels are in the language that the reader asked for, and say so.
      const ofSection = parent.closest('.unseen') || !parent.closest(ofLabels);
      const right = ofSection ? text.startsWith(`${lang}: `) : isLabel(text, lang);
      if (!right || dir !== dirOf(lang)) wrong.push(text);
    }
    expect(wrong, `not in ${section.lang}`).to.deep.equal([]);
  }
  const root = host.shadowRoot!.querySelector<HTMLElement>(':scope > [lang]');
  if (root) expect(root.dir).to.equal(dirOf(root.lang));
}

/** A page with an element, and what it wants at a time. */
class Race {
  readonly requests: Request[] = [];
  readonly host: CalcinosisElement;
  /** Whether the reader has asked for the English. */
  #english = false;
  /** Errors since something changed but an answer. */
  errors = 0;
  allErrors = 0;
  /** Batches of requests of which one failed at least. */
  readonly failed = new Set<number>();
  #batch = 0;

  private constructor(
    Base: typeof CalcinosisElement,
    sections: readonly SectionId[],
    readonly places: HTMLElement[],
  ) {
    this.host = askingElement(Base, sections, (section, id, locale) => {
      const batch = this.#batch;
      queueMicrotask(() => (this.#batch = batch + 1));
      return new Promise<ContentModule>((resolve, reject) => {
        this.requests.push({
          batch,
          answer: () => resolve({default: sectionIn(section, id, locale)}),
          fail: () => reject(new TypeError('Failed to fetch')),
        });
      });
    });
    this.host.addEventListener('calcinosis-load', ({detail}: CustomEvent<LoadDetail>) => {
      // It tells what is shown at this very moment.
      expectOneLanguage(this.host);
      expect([detail.locale, detail.status]).to.deep.equal([this.host.locale, this.host.status]);
    });
    this.host.addEventListener('calcinosis-error', () => {
      this.errors += 1;
      this.allErrors += 1;
    });
    places[0]!.append(this.host);
  }

  static async start(
    Base: typeof CalcinosisElement,
    sections: readonly SectionId[],
  ): Promise<Race> {
    const outer = await fixture<HTMLElement>('<div lang="en"><p></p><p lang="ar"></p></div>');
    return new Race(Base, sections, [...outer.children] as HTMLElement[]);
  }

  /** The language that is to be shown once it can be. */
  get wanted(): string {
    const locale = negotiate(this.host.closest('[lang]')?.getAttribute('lang') ?? '');
    return this.#english || this.host.drafts === 'hide' ? 'en' : locale;
  }

  take(step: Step): void {
    const {host, places, requests} = this;
    const setLang = (target: HTMLElement, lang: string | null) => {
      if (lang === null && !target.hasAttribute('lang')) return;
      this.errors = 0;
      if (lang === null) target.removeAttribute('lang');
      else target.lang = lang;
    };
    switch (step.do) {
      case 'own lang':
        setLang(host, step.lang);
        break;
      case 'ancestor’s lang':
        setLang(host.parentElement!, step.lang);
        break;
      case 'drafts':
        if (host.drafts !== step.value) this.errors = 0;
        host.drafts = step.value;
        break;
      case 'english button': {
        const button = host.shadowRoot!.querySelector<HTMLElement>('[value=english]');
        if (!button) break;
        this.errors = 0;
        this.#english = !this.#english;
        button.click();
        break;
      }
      case 'move':
        this.errors = 0;
        places[host.parentElement === places[0] ? 1 : 0]!.append(host);
        break;
      case 'heading':
        this.errors = 0;
        host.headingLevel = (host.headingLevel % 6) + 1;
        break;
      case 'network':
        this.errors = 0;
        dispatchEvent(new Event('online'));
        break;
      case 'answer':
      case 'fail': {
        const [request] = requests.splice(step.which % (requests.length || 1), 1);
        if (request) this.#end(request, step.do);
      }
    }
  }

  #end(request: Request, how: 'answer' | 'fail'): void {
    if (how === 'fail') this.failed.add(request.batch);
    request[how]();
  }

  /** Answers all that is asked for, and what is asked for then. */
  async settle(how: 'answer' | 'fail'): Promise<void> {
    for (let quiet = 0; quiet < 3; quiet += 1) {
      if (this.requests.length) quiet = 0;
      this.requests.splice(0).forEach((request) => this.#end(request, how));
      await nextTask();
    }
    await this.host.updateComplete;
    await nextTask();
  }
}

// A failure says why, not only where.
fc.configureGlobal({includeErrorInReport: true});

let page: PageWatch;
beforeEach(() => {
  page = watchPage();
});

const races = {
  'a section': [CalcinosisFaq, ['faq'], 60],
  'the article': [CalcinosisArticle, articleSections, 40],
} as const;

for (const [what, [Base, sections, numRuns]] of Object.entries(races)) {
  const run = (check: (race: Race) => Promise<void>) =>
    fc.assert(
      fc.asyncProperty(steps, async (timed) => {
        for (const told of Object.values(page) as unknown[][]) told.length = 0;
        const race = await Race.start(Base, sections);
        for (const {step, pause} of timed) {
          race.take(step);
          expectOneLanguage(race.host);
          await pauses[pause]();
          expectOneLanguage(race.host);
          expect(race.allErrors, 'errors').to.be.at.most(race.failed.size);
        }
        await check(race);
        expectOneLanguage(race.host);
        expect(page.problems).to.deep.equal([]);
        fixtureCleanup();
      }),
      {numRuns},
    );

  describe(`${what} whose language changes faster than answers come`, () => {
    it('shows one language at a time, and the one that was wanted last in the end', async () => {
      await run(async (race) => {
        const {host} = race;
        await race.settle('answer');
        if (host.locale !== race.wanted) {
          expect(race.errors, 'it has failed').to.be.above(0);
          race.take({do: 'network'});
          await race.settle('answer');
        }
        expect(host.locale).to.equal(race.wanted);
        expect(page.loads.at(-1)?.locale).to.equal(race.wanted);
        expect(all(host, '[part=section]')).to.have.lengthOf(sections.length);
      });
    });

    it('keeps the language before if the last one fails, and shows it when it can', async () => {
      await run(async (race) => {
        const {host} = race;
        await nextTask();
        const {locale, errors} = {locale: host.locale, errors: race.errors};
        await race.settle('fail');
        expect(race.errors - errors, 'one error for one change').to.be.below(2);
        if (host.locale !== race.wanted) {
          expect(host.locale).to.equal(locale);
          expect(race.errors, 'it is told').to.be.above(0);
        }
        expect(page.loads.at(-1)?.locale ?? '').to.equal(host.locale);
        race.take({do: 'network'});
        await race.settle('answer');
        expect(host.locale).to.equal(race.wanted);
        expect(page.loads.at(-1)?.locale).to.equal(race.wanted);
      });
    });
  });
}
