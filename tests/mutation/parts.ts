/** What is mutated, and by which tests that must be noticed. */

/** A subject that mutation testing covers. */
export interface Part {
  title: string;
  /**
   * `browser`: the tests run in Chromium. `node`: in Node. `tsx`: in Node, and what they test imports
   * TypeScript while it runs.
   */
  runner: 'browser' | 'node' | 'tsx';
  /** Files that are mutated, each wholly or only in these methods and functions. */
  mutate: Readonly<Record<string, 'all' | readonly string[]>>;
  /** Test files, the quick ones first. */
  tests: readonly string[];
}

const element = 'src/elements/content-element.ts';
const page = 'src/elements/page.ts';

/** The subjects by the name that a command gives them. */
export const parts = {
  negotiation: {
    title: 'Which locale a reader gets',
    runner: 'browser',
    mutate: {
      'src/locale.ts': 'all',
      [page]: ['languageOf'],
    },
    tests: [
      'tests/browser/negotiation.test.ts',
      'tests/browser/language.test.ts',
      'tests/browser/page-lifecycle.test.ts',
    ],
  },
  readers: {
    title: 'What readers of other languages get',
    runner: 'node',
    mutate: {
      'src/negotiate.ts': 'all',
      'src/own-languages.ts': 'all',
    },
    tests: ['tests/node/language-tags.test.ts'],
  },
  loading: {
    title: 'Loading',
    runner: 'browser',
    mutate: {
      'src/loading.ts': 'all',
      'src/content-store.ts': 'all',
      'src/import-again.ts': 'all',
      'src/elements/content-request.ts': 'all',
      'src/elements/later.ts': ['use'],
      [element]: ['getUpdateComplete', '#wait'],
    },
    tests: [
      'tests/browser/import-again.test.ts',
      'tests/browser/requests.test.ts',
      'tests/browser/loading.test.ts',
      'tests/browser/language.test.ts',
      'tests/browser/browser-translation.test.ts',
      'tests/browser/site-drafts.test.ts',
      'tests/browser/failing-loads.test.ts',
    ],
  },
  fallback: {
    title: 'Marking what is English for want of a translation',
    runner: 'browser',
    mutate: {'src/elements/notice.ts': 'all'},
    tests: [
      'tests/browser/fallback-marking.test.ts',
      'tests/browser/language.test.ts',
      'tests/browser/negotiation.test.ts',
    ],
  },
  adoption: {
    title: 'Adopting what a server wrote',
    runner: 'browser',
    mutate: {
      'src/elements/adoption.ts': 'all',
      'src/parts/adoption.ts': 'all',
      'src/parts/redrawing.ts': 'all',
      'src/elements/element-root.ts': ['createRenderRoot'],
      [element]: ['connectedCallback', 'shouldUpdate', '#adopt', 'announce'],
    },
    tests: [
      'tests/browser/adoption-options.test.ts',
      'tests/browser/negotiation.test.ts',
      'tests/browser/adoption-details.test.ts',
      'tests/browser/redrawing.test.ts',
      'tests/browser/topics.test.ts',
      'tests/browser/adoption.test.ts',
      'tests/browser/browser-translation.test.ts',
      'tests/browser/keyboard.test.ts',
      'tests/browser/adoption-choices.test.ts',
      'tests/browser/guest.test.ts',
      'tests/browser/page-lifecycle.test.ts',
    ],
  },
  fragments: {
    title: 'Going to what the page’s fragment names',
    runner: 'browser',
    mutate: {
      'src/parts/deep-links.ts': 'all',
      'src/parts/fragment-owner.ts': 'all',
      'src/parts/reveal.ts': 'all',
      'src/parts/focus.ts': ['focusOn', 'press'],
      [page]: ['watch'],
      [element]: ['handleEvent', '#follow', 'goToFragment'],
    },
    tests: [
      'tests/browser/fragment-edges.test.ts',
      'tests/browser/page-address.test.ts',
      'tests/browser/fragment-owner.test.ts',
      'tests/browser/reveal.test.ts',
      'tests/browser/deep-links.test.ts',
      'tests/browser/followed-links.test.ts',
      'tests/browser/topics.test.ts',
      'tests/browser/fragment.test.ts',
      'tests/browser/routers.test.ts',
      'tests/browser/former-topics.test.ts',
      'tests/browser/in-page-reach.test.ts',
      'tests/browser/guest.test.ts',
      'tests/browser/keyboard.test.ts',
      'tests/browser/page-lifecycle.test.ts',
    ],
  },
  pointers: {
    title: 'Finding what has no current translation',
    runner: 'node',
    mutate: {
      'xliff/translations.ts': 'all',
      'build/compose.ts': 'all',
    },
    tests: [
      'tests/node/compose.test.ts',
      'tests/node/xliff/translations.test.ts',
      'tests/node/xliff/xliff.test.ts',
      'tests/node/l10n/sync.test.ts',
      'tests/node/l10n/take.test.ts',
    ],
  },
  source: {
    title: 'Knowing the units of the English',
    runner: 'tsx',
    mutate: {'build/evaluate-content.ts': 'all'},
    tests: ['tests/node/evaluate-content.test.ts'],
  },
  merge: {
    title: 'Merging what translators send back, and changed English',
    runner: 'node',
    mutate: {
      'l10n/take-unit.ts': 'all',
      'l10n/take.ts': 'all',
      'l10n/decide-all.ts': 'all',
      'l10n/changed-unit.ts': 'all',
      'l10n/returned-language.ts': 'all',
      'l10n/take-report.ts': 'all',
      'l10n/sync-plan.ts': 'all',
    },
    tests: [
      'tests/node/l10n/merge.test.ts',
      'tests/node/l10n/take.test.ts',
      'tests/node/l10n/sync.test.ts',
      'tests/node/l10n/checks.test.ts',
      'tests/node/l10n/formats.test.ts',
      'tests/node/l10n/damaged-files.test.ts',
      'tests/node/l10n/handed-out.test.ts',
      'tests/node/l10n/language-tags.test.ts',
      'tests/node/l10n/parts.test.ts',
      'tests/node/l10n/report.test.ts',
    ],
  },
} as const satisfies Record<string, Part>;

/** Name of a subject. */
export type PartName = keyof typeof parts;
