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
import {shownFromOthers} from '../shown.js';
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
  /** The claims behind the texts, by their ids. */
  facts: Readonly<Record<string, DeskFact & {units: readonly string[]}>>;
  /** The sources of the claims by id, each as one finds it. */
  sources: Readonly<Record<string, string>>;
}

/** Makes a desk’s data for some sections; all of them if none is named. */
export function deskData(
  workspace: Workspace,
  lang: string,
  role: DeskRole,
  asked: readonly string[],
  {contents, ...source}: DeskSource,
): DeskData {
  const {english} = workspace;
  const isEnglish = lang === 'en';
  const language = isEnglish ? undefined : readLanguage(workspace, lang);
  const ours = language?.document.units ?? new Map<string, XliffUnit>();
  const glossary = readGlossary(workspace);
  const earlier = earlierUnits(workspace, lang, role);
  const reviews = isEnglish ? readEnglishReviews(workspace) : undefined;
  const unitAt = (unit: EnglishUnit): DeskUnit => ({
    ...(reviews
      ? englishUnit(unit, reviews.get(unit.id), earlier)
      : translatedUnit(unit, ours.get(unit.id), {role, earlier, attic: language?.attic})),
    facts: Object.keys(source.facts).filter((id) => source.facts[id]!.units.includes(unit.id)),
    terms: termsIn(glossary, unit.text),
  });
  const wanted = wantedSections(workspace, asked);
  // Reviewers sign all that a section shows, each text once.
  const atDesk = new Set<string>();
  const sections = wanted.map((id) => {
    const own = english.filter(({file}) => sectionOf(file) === id);
    const shared =
      role === 'translation'
        ? []
        : shownFromOthers(id, english, contents).filter(
            (unit) => !atDesk.has(unit.id) && !wanted.includes(sectionOf(unit.file)),
          );
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
  const evidence = evidenceOf(units, role, source);
  const pairs = units.filter(({text}) => text).map(({text, english}) => ({text, english}));
  return {
    project,
    lang,
    language: new Intl.DisplayNames(['en'], {type: 'language'}).of(lang) ?? lang,
    dir: directionOf(lang),
    role,
    version: fingerprint(JSON.stringify([lang, role, units, evidence])),
    usualLength: usualLength(lang, pairs),
    sections,
    minutes: minutesFor({sections}, lang, role),
    terms: termsFor(glossary, lang, units, [...translated.values()]),
    ...evidence,
    others: Object.fromEntries(others),
    shapes: shown,
  };
}

/** What the units of a desk claim; clinical reviewers get what sources say of it. */
function evidenceOf(
  units: readonly DeskUnit[],
  role: DeskRole,
  {facts, sources}: Omit<DeskSource, 'contents'>,
): Pick<DeskData, 'facts' | 'sources'> {
  const used = [...new Set(units.flatMap(({facts}) => facts))].map((id) => {
    const {claim, hedges, sources = []} = facts[id]!;
    const notes = role === 'clinical-review' ? sources : [];
    return [id, {claim, hedges, sources: notes.map(({id, says, agrees}) => ({id, says, agrees}))}];
  }) satisfies [string, DeskFact][];
  const cited = new Set(used.flatMap(([, {sources}]) => sources.map(({id}) => id)));
  return {
    facts: Object.fromEntries(used),
    sources: Object.fromEntries(Object.entries(sources).filter(([id]) => cited.has(id))),
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
