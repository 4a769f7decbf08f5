/** Puts together what a desk shows. */
import type {EvaluatedContent} from '../../build/evaluate-content.js';
import {sharedFile} from '../../build/evaluate-content.js';
import type {SectionText} from '../../content/model.js';
import {groupBy} from '../../xliff/group-by.js';
import {type EnglishUnit, fingerprint, type XliffUnit} from '../../xliff/model.js';
import {translationOf} from '../../xliff/translations.js';
import {sectionOf} from '../../xliff/write.js';
import type {Attic} from '../attic.js';
import {type EnglishReview, readEnglishReviews} from '../english-reviews.js';
import {readGlossary} from '../glossary.js';
import {directionOf} from '../locales.js';
import {sentMark} from '../returned.js';
import {type Glossary, termsIn} from '../terms.js';
import {usualLength} from '../whole-checks.js';
import {readLanguage, wantedSections, type Workspace} from '../workspace.js';
import {answeredFor, type EarlierUnits, earlierUnits, lastSigned, signaturesIn} from './earlier.js';
import {
  project,
  type DeskData,
  type DeskFact,
  type DeskGroup,
  type DeskRole,
  type DeskTerm,
  type DeskUnit,
} from './model.js';

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
  const sections = wanted.map((id) => {
    const units = english.filter(({file}) => sectionOf(file) === id);
    return {id, title: titleOf(id, contents), groups: inGroups(units.map(unitAt), contents)};
  });
  const units = sections.flatMap(({groups}) => groups.flatMap((group) => group.units));
  const atDesk = new Set(units.map(({id}) => id));
  const shown = shapesFor(wanted, contents);
  const used = new Set(shown.flatMap(({unitIds}) => unitIds));
  const others = english
    .filter(({id}) => used.has(id) && !atDesk.has(id))
    .flatMap((unit): [string, string][] => {
      const text = isEnglish ? unit.text : translationAt(unit, ours.get(unit.id))?.text;
      return text === undefined ? [] : [[unit.id, text]];
    });
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
    terms: termsFor(glossary, lang, units),
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

/** Units in reading order, a new group with each topic. */
function inGroups(units: readonly DeskUnit[], contents: readonly EvaluatedContent[]): DeskGroup[] {
  const headings = topicHeadings(contents);
  const groups = groupBy(units, ({id}) => headings.get(id) ?? '');
  return [...groups].map(([heading, units]) => ({...(heading ? {heading} : {}), units}));
}

/** The English heading of the topic that a unit is in; what several topics say has none. */
function topicHeadings(contents: readonly EvaluatedContent[]): Map<string, string> {
  const headings = new Map<string, string>();
  for (const {english, ids, unitIds} of contents) {
    const own = new Set(unitIds.filter((id) => id.startsWith(`${english.id}.`)));
    const topics = (ids as SectionText).topics as SectionText['topics'] | undefined;
    topics?.forEach((topic, at) => {
      const {heading} = (english as SectionText).topics[at]!;
      for (const id of stringsIn(topic)) if (own.has(id)) headings.set(id, heading);
    });
  }
  return headings;
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(stringsIn) : [];
}

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
  if (wanted.includes(sectionOf(sharedFile)) || wanted.includes('ui')) return contents;
  return contents.filter(({file}) => [...wanted, 'ui'].includes(sectionOf(file)));
}

function termsFor(glossary: Glossary, lang: string, units: readonly DeskUnit[]): DeskTerm[] {
  const names = new Set(units.flatMap(({terms}) => terms));
  return [...glossary].flatMap(([name, {forms, note, readers}]) =>
    names.has(name)
      ? [
          {
            ...{name, note, readers: readers.get(lang)},
            ...{english: forms.get('en') ?? [], forms: forms.get(lang) ?? []},
          },
        ]
      : [],
  );
}
