/** Puts together what a desk shows. */
import type {EvaluatedContent} from '../../build/evaluate-content.js';
import {sharedFile} from '../../build/evaluate-content.js';
import type {SectionText} from '../../content/model.js';
import {type EnglishUnit, fingerprint, type XliffUnit} from '../../xliff/model.js';
import {translationOf} from '../../xliff/translations.js';
import {sectionOf} from '../../xliff/write.js';
import type {Attic} from '../attic.js';
import {type EnglishReview, readEnglishReviews} from '../english-reviews.js';
import {readGlossary} from '../glossary.js';
import {directionOf} from '../locales.js';
import {sentMark} from '../returned.js';
import {termsIn} from '../terms.js';
import {usualLength} from '../whole-checks.js';
import {readLanguage, wantedSections, type Workspace} from '../workspace.js';
import {answeredFor, type EarlierUnits, earlierUnits, lastSigned, signaturesIn} from './earlier.js';
import {inGroups} from './groups.js';
import {minutesFor} from './minutes.js';
import {
  project,
  type DeskData,
  type DeskFact,
  type DeskRole,
  type DeskUnit,
  unitsOf,
} from './model.js';
import {termsFor} from './terms.js';

/** What a desk says beside the texts. */
export interface DeskSource {
  contents: readonly EvaluatedContent[];
  /** The claims behind the texts. */
  facts: readonly (DeskFact & {units: readonly string[]})[];
}

/** Makes a desk’s data for some sections; all of them if none is named. */
export function deskData(
  workspace: Workspace,
  lang: string,
  role: DeskRole,
  asked: readonly string[],
  {contents, facts}: DeskSource,
): DeskData {
  const {english} = workspace;
  const isEnglish = lang === 'en';
  const language = isEnglish ? undefined : readLanguage(workspace, lang);
  const ours = language?.document.units ?? new Map<string, XliffUnit>();
  const glossary = readGlossary(workspace);
  const factsOf = (id: string) => facts.filter(({units}) => units.includes(id));
  const earlier = earlierUnits(workspace, lang, role);
  const reviews = isEnglish ? readEnglishReviews(workspace) : undefined;
  const unitAt = (unit: EnglishUnit): DeskUnit => ({
    ...(reviews
      ? englishUnit(unit, reviews.get(unit.id), earlier)
      : translatedUnit(unit, ours.get(unit.id), {role, earlier, attic: language?.attic})),
    facts: factsOf(unit.id).map(({claim, hedges, sources}) => ({
      ...{claim, hedges},
      ...(role === 'clinical-review' && {sources}),
    })),
    terms: termsIn(glossary, unit.text),
  });
  const wanted = wantedSections(workspace, asked);
  // Reviewers sign all that a section shows, each text once.
  const atDesk = new Set<string>();
  const sections = wanted.map((id) => {
    const own = english.filter(({file}) => sectionOf(file) === id);
    const shared =
      role === 'translation' || wanted.includes(sharedSection)
        ? []
        : sharedIn(id, english, contents).filter((unit) => !atDesk.has(unit.id));
    for (const unit of [...own, ...shared]) atDesk.add(unit.id);
    const groups = inGroups(own.map(unitAt), shared.map(unitAt), contents);
    return {id, title: titleOf(id, contents), groups};
  });
  const units = unitsOf({sections});
  const shown = shapesFor(wanted, contents);
  const used = new Set(shown.flatMap(({unitIds}) => unitIds));
  const translated = new Map(
    english.flatMap((unit): [string, string][] => {
      const text = isEnglish ? unit.text : translationAt(unit, ours.get(unit.id))?.text;
      return text === undefined ? [] : [[unit.id, text]];
    }),
  );
  const others = [...translated].filter(([id]) => used.has(id) && !atDesk.has(id));
  const pairs = units.filter(({text}) => text).map(({text, english}) => ({text, english}));
  return {
    project,
    lang,
    language: new Intl.DisplayNames(['en'], {type: 'language'}).of(lang) ?? lang,
    dir: directionOf(lang),
    role,
    version: fingerprint(JSON.stringify([lang, role, units])),
    usualLength: usualLength(lang, pairs),
    sections,
    minutes: minutesFor({sections}, lang, role),
    terms: termsFor(glossary, lang, units, [...translated.values()]),
    others: Object.fromEntries(others),
    shapes: shown,
  };
}

function englishUnit(
  {id, text, desc}: EnglishUnit,
  review: EnglishReview | undefined,
  earlier: EarlierUnits,
) {
  const words = {id, english: text, text};
  return {
    ...{...words, state: 'translated' as const, sent: 'none', about: desc},
    proposals: [],
    notes: (review?.notes ?? []).map(({by, on, text}) => `${by}, ${on}: ${text}`),
    before: lastSigned(words, review?.signatures ?? [], {earlier}),
    answered: answeredFor(earlier, id, words),
  };
}

const translationAt = ({text}: EnglishUnit, unit: XliffUnit | undefined) => {
  const translation = unit && translationOf(unit, text);
  return translation?.current ? translation : undefined;
};

function translatedUnit(
  {id, text: english, desc}: EnglishUnit,
  unit: XliffUnit | undefined,
  known: {role: DeskRole; earlier: EarlierUnits; attic: Attic | undefined},
) {
  const translation = unit && translationOf(unit, english);
  const text = translation?.text ?? '';
  const words = {id, english, text};
  const old = translation?.previousSource;
  return {
    ...words,
    ...(translation?.machine && {machine: true as const}),
    state: !translation ? 'missing' : translation.current ? translation.state : 'stale',
    sent: unit ? sentMark(unit) : 'none',
    about: desc,
    proposals: (unit?.proposals ?? []).map(({target}) => target),
    notes: (unit?.translatorNotes ?? []).map((note) => note.text),
    before:
      lastSigned(words, signaturesIn(unit, known.role), {...known, unit}) ??
      (old === undefined ? undefined : {since: 'translation', english: old, text}),
    answered: answeredFor(known.earlier, id, words),
  } satisfies Partial<DeskUnit>;
}

/** What a section shows of the texts that several have. */
function sharedIn(
  section: string,
  english: readonly EnglishUnit[],
  contents: readonly EvaluatedContent[],
): EnglishUnit[] {
  const shown = new Set(contents.find(({file}) => sectionOf(file) === section)?.unitIds);
  return english.filter(({id, file}) => sectionOf(file) !== section && shown.has(id));
}

const sharedSection = sectionOf(sharedFile);

const titles: Readonly<Record<string, string>> = {
  shared: 'What several sections say',
  ui: 'Labels and notices',
};

const titleOf = (id: string, contents: readonly EvaluatedContent[]): string => {
  const content = contents.find(({file}) => sectionOf(file) === id)?.english;
  return titles[id] ?? (content as SectionText | undefined)?.title ?? id;
};

/** What is drawn: the sections with the labels; all of them where a text stands in any. */
function shapesFor(
  wanted: readonly string[],
  contents: readonly EvaluatedContent[],
): readonly EvaluatedContent[] {
  if (wanted.includes(sharedSection) || wanted.includes('ui')) return contents;
  return contents.filter(({file}) => [...wanted, 'ui'].includes(sectionOf(file)));
}
