/** What a section and each of its topics rest on, as readers are shown it. */
import type {SectionText, Source, SourceKind, Topic} from '../../content/model.js';
import type {EvaluatedContent} from '../evaluate-content.js';
import {type Candidate, fewest, needsOf, weighing} from './fewest.js';
import {
  type Evidence,
  type Source as Recorded,
  type Statement,
  statementsOf,
  titleOf,
} from './record.js';

/** The sources of a section in the order of their numbers, and the numbers of those of its topics. */
export interface Cited {
  sources: Source[];
  /** By the topic's id. */
  topics: ReadonlyMap<string, number[]>;
}

/** What founds a statement of the brief. A page of a clinic founds only what the brief has not. */
const founding: readonly SourceKind[] = [...weighing, 'study', 'reference work'];

/**
 * What a section rests on. Its topics' sources come first, in the order in which readers meet their
 * numbers; those of the introduction and the key points alone come last. Of sources that say the same
 * as well, as few are named as will do: the record has them all.
 *
 * @throws if a statement names a source that the record has not
 */
export function citedBy({ids}: EvaluatedContent, evidence: Evidence): Cited {
  const section = ids as SectionText;
  const {record} = evidence;
  const known = new Map(record.sources.map((source) => [source.id, source]));
  const told = foundedIn(new Set(stringsIn(section)), evidence, known);
  const shown = fewest(told.flatMap(({needs}) => needs));
  const byUnit = new Map<string, string[]>();
  for (const {units, needs} of told) {
    const named = needs.flatMap((need) => need.ids.filter((id) => shown.has(id)));
    for (const unit of units) byUnit.set(unit, [...(byUnit.get(unit) ?? []), ...named]);
  }
  const sourcesOf = (value: unknown) => [
    ...new Set(stringsIn(value).flatMap((unit) => byUnit.get(unit) ?? [])),
  ];
  const {topics, ...own} = section;
  const all = [...new Set([...topics.flatMap(sourcesOf), ...sourcesOf(own)])];
  const numbersOf = (topic: Topic) =>
    sourcesOf(topic)
      .map((id) => all.indexOf(id) + 1)
      .sort((a, b) => a - b);
  return {
    sources: all.map((id) => asShown(known.get(id)!)),
    topics: new Map(topics.map((topic) => [topic.id, numbersOf(topic)])),
  };
}

/** The statements that these texts tell, and which sources have to be shown for them. */
const foundedIn = (
  texts: ReadonlySet<string>,
  {facts}: Evidence,
  known: ReadonlyMap<string, Recorded>,
) =>
  statementsOf(facts)
    .filter(([, {units}]) => units.some((unit) => texts.has(unit)))
    .map(([name, statement]) => {
      const isBeyondBrief = Object.hasOwn(facts.sourced, name);
      const candidates = supporting(name, statement, known).filter(
        ({kind}) => isBeyondBrief || founding.includes(kind),
      );
      // Nothing but its sources speaks for what goes beyond the brief, and a number takes two.
      return {units: statement.units, needs: needsOf(candidates, isBeyondBrief ? 2 : 1)};
    });

/** The sources that say the same, or partly. */
const supporting = (
  name: string,
  {told, sources}: Statement,
  known: ReadonlyMap<string, Recorded>,
): Candidate[] =>
  (told === 'retired' ? [] : sources)
    .filter(({agrees}) => agrees !== 'no')
    .map(({id, agrees}) => {
      const source = known.get(id);
      if (!source) {
        throw new Error(`content/facts.json: ${name} names ${id}: add it to content/sources.json.`);
      }
      return {id, kind: source.kind, wholly: agrees === 'yes'};
    });

function asShown(source: Recorded): Source {
  const {id, kind, authors, publisher, year, doi, address} = source;
  const from = [publisher, year].filter(Boolean).join(', ');
  const citation = [authors && shortened(authors), titleOf(source), from]
    .filter((part) => part !== undefined)
    // A title may end with a mark of its own.
    .map((part) => (/[.?!]$/.test(part) ? part : `${part}.`))
    .join(' ');
  return {id, citation, url: doi ? `https://doi.org/${doi}` : address!, kind};
}

/** At most two names: the others are where the source is. */
function shortened(authors: string): string {
  const [first, ...others] = authors.split(', ');
  return others.length > 1 ? `${first}, et al` : authors;
}

/** All strings in a value, in their order. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}

/** A section with the numbers of the sources of its topics, if they have any. */
export const withNumbers = <Text extends SectionText>(section: Text, {topics}: Cited): Text => ({
  ...section,
  topics: section.topics.map((topic) => {
    const sources = topics.get(topic.id) ?? [];
    return sources.length ? {...topic, sources} : topic;
  }),
});
