/** What is wrong with the record of the sources, and with how the facts use it. */

/** A claim that goes beyond the brief, as `content/facts.json` has it. */
export interface SourcedFact {
  claim: string;
  /** Each source's id, and what it says, in our own words. */
  sources: ReadonlyArray<{id: string; says: string}>;
}

/** A source, as `content/sources.json` has it. */
export interface Source {
  id: string;
  /** Who publishes it: a public health service, a hospital and so on. */
  kind: string;
  publisher: string;
  authors?: string;
  title: string;
  /** The copy that was read shows no title: it is worded after the address. */
  titleFrom?: string;
  year?: number;
  address?: string;
  doi?: string;
  /** When and where it was looked up, and how much of it was read. */
  checked: {on: string; where: string; read: string};
}

const reads = ['record', 'abstract', 'full text', 'page'];

/** Problems in words, none if there are none. */
export function sourceProblems(
  facts: Readonly<Record<string, SourcedFact>>,
  sources: readonly Source[],
): string[] {
  const ids = sources.map(({id}) => id);
  const used = Object.values(facts).flatMap((fact) => fact.sources.map(({id}) => id));
  return [
    ...Object.entries(facts).flatMap(([id, fact]) => [
      ...(/^SRC-[1-9]\d*$/.test(id) ? [] : [`${id} is no id of a sourced fact`]),
      ...(fact.sources.length ? [] : [`${id} has no source`]),
      ...fact.sources
        .filter(({id: source}) => !ids.includes(source))
        .map(({id: source}) => `${id} names ${source}, which is not on record`),
      ...fact.sources
        .filter(({says}) => !says.trim())
        .map(({id: source}) => `${id} does not tell what ${source} says`),
    ]),
    ...ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `${id} is there twice`),
    ...sources.flatMap((source) => ownProblems(source).map((what) => `${source.id} ${what}`)),
    ...ids.filter((id) => !used.includes(id)).map((id) => `${id} is used by no fact`),
  ];
}

function ownProblems({kind, publisher, title, address, doi, year, checked}: Source): string[] {
  const problem = (wrong: boolean, what: string) => (wrong ? [what] : []);
  return [
    ...problem(!kind || !publisher || !title, 'lacks its kind, publisher or title'),
    ...problem(!address && !doi, 'has neither address nor DOI'),
    ...problem(address !== undefined && !isWebAddress(address), `has no web address: ${address}`),
    ...problem(doi !== undefined && !/^10\.\d{4,9}\/[^\s"<>]+$/.test(doi), `has no DOI: ${doi}`),
    ...problem(year !== undefined && !(year > 1900 && year < 2100), `has no year: ${year}`),
    ...problem(!isDay(checked.on), `was checked on no day: ${checked.on}`),
    ...problem(!checked.where, 'does not say where it was read'),
    ...problem(!reads.includes(checked.read), `was read in no known way: ${checked.read}`),
  ];
}

const isWebAddress = (address: string) => /^https?:/.test(address) && URL.canParse(address);

const isDay = (day: string) =>
  /^\d{4}-\d\d-\d\d$/.test(day) && new Date(day).toISOString().startsWith(day);
