/** How much of the text rests on sources, and of which kind. */
import type {SectionId, SourceKind} from '../../content/model.js';
import {weighing} from '../../build/evidence/fewest.js';
import {
  type Evidence,
  type Statement,
  type Statements,
  statementsOf,
} from '../../build/evidence/record.js';

/** How well a statement is founded: by a guideline or review, by another source, or by none. */
export type Foundation = 'review' | 'other' | 'none';

/** The statements of one section, counted by how well they are founded. */
export interface CoverageRow extends Record<Foundation, number> {
  part: string;
  told: number;
  /** Of those with a source, how many none says wholly: `partly` is the most that any agrees. */
  partly: number;
}

/** A statement, and why it is listed. */
export interface Listed {
  id: string;
  /** What it claims, or what a rule of careful wording asks. */
  says: string;
  statement: Statement;
}

/** The first part of a fact's id → its section. */
const sections: Readonly<Record<string, SectionId>> = {
  OVR: 'overview',
  TYP: 'types',
  SYM: 'symptoms',
  DIA: 'diagnosis',
  TRT: 'treatments',
  PRV: 'prevention',
  FAQ: 'faq',
};

/** A row for each section, one for what goes beyond the brief, one for careful wording, and their sum. */
export function coverage({facts, record}: Evidence): CoverageRow[] {
  const kinds = kindsOf(record);
  const row = (part: string, statements: readonly Statement[]): CoverageRow => {
    const told = statements.filter(isTold);
    const count = (wanted: Foundation) =>
      told.filter((statement) => foundation(statement, kinds) === wanted).length;
    return {
      part,
      told: told.length,
      review: count('review'),
      other: count('other'),
      none: count('none'),
      partly: told.filter(isPartly).length,
    };
  };
  const startingWith = (statements: Statements, start: string) =>
    Object.entries(statements).flatMap(([id, statement]) =>
      id.startsWith(`${start}-`) ? [statement] : [],
    );
  return [
    ...Object.entries(sections).map(([start, section]) =>
      row(section, startingWith(facts.facts, start)),
    ),
    row('beyond the brief', Object.values(facts.sourced)),
    row('careful wording', Object.values(facts.wording)),
    row(
      'all',
      statementsOf(facts).map(([, statement]) => statement),
    ),
  ];
}

/** Statements on benefit, harm or limits of a treatment or another measure that rest on no review. */
export function withoutReview({facts, record}: Evidence): Listed[] {
  const kinds = kindsOf(record);
  return listed(facts, (statement) =>
    Boolean(statement.effect && foundation(statement, kinds) !== 'review'),
  );
}

/** How many statements on benefit, harm or limits rest on a review, and for how many one says it all. */
export function reviewedEffects({
  facts,
  record,
}: Evidence): Record<'told' | 'reviewed' | 'wholly', number> {
  const kinds = kindsOf(record);
  const effects = statementsOf(facts)
    .map(([, statement]) => statement)
    .filter((statement) => isTold(statement) && statement.effect);
  const reviewed = effects.filter((statement) => foundation(statement, kinds) === 'review');
  const wholly = reviewed.filter(({sources}) =>
    sources.some(({id, agrees}) => agrees === 'yes' && weighing.includes(kinds.get(id)!)),
  );
  return {told: effects.length, reviewed: reviewed.length, wholly: wholly.length};
}

/** Statements that a source agrees with in part, or not at all. */
export const doubted = ({facts}: Evidence): Listed[] =>
  listed(facts, ({sources}) => sources.some(({agrees}) => agrees !== 'yes'));

const listed = (facts: Evidence['facts'], wanted: (statement: Statement) => boolean) =>
  statementsOf(facts)
    .filter(([, statement]) => isTold(statement) && wanted(statement))
    .map(([id, statement]) => ({id, says: statement.claim ?? statement.rule ?? '', statement}));

const isTold = ({told}: Statement) => told !== 'retired';

const kindsOf = ({sources}: Evidence['record']) =>
  new Map(sources.map(({id, kind}) => [id, kind] as const));

const isPartly = ({sources}: Statement) =>
  sources.some(({agrees}) => agrees === 'partly') && !sources.some(({agrees}) => agrees === 'yes');

/** A source that says no founds nothing. */
function foundation({sources}: Statement, kinds: ReadonlyMap<string, SourceKind>): Foundation {
  const found = sources.filter(({agrees}) => agrees !== 'no');
  if (!found.length) return 'none';
  return found.some(({id}) => weighing.includes(kinds.get(id)!)) ? 'review' : 'other';
}
