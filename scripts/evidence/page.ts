/** The generated parts of docs/evidence.md. */
import {replaceMarkedPart} from '../marked-part.js';
import {table} from '../table.js';
import {coverage, doubted, type Listed, reviewedEffects, withoutReview} from './coverage.js';
import {type Evidence, type Source, statementsOf, titleOf} from '../../build/evidence/record.js';

/** Where the page is. */
export const evidencePage = 'docs/evidence.md';

/**
 * docs/evidence.md with its generated parts made anew.
 * @throws if the markers are missing
 */
export async function updateEvidencePage(page: string, evidence: Evidence): Promise<string> {
  const parts = {
    coverage: coveragePart(evidence),
    'without-review': withoutReviewPart(evidence),
    doubted: doubtedPart(doubted(evidence)),
    sources: sourcesPart(evidence),
  };
  let updated = page;
  for (const [name, text] of Object.entries(parts)) {
    updated = await replaceMarkedPart(updated, name, text, evidencePage);
  }
  return updated;
}

const coveragePart = (evidence: Evidence) =>
  table(
    [
      'Part',
      'Statements',
      'Guideline or review',
      'Another source only',
      'No source',
      'All say it in part only',
    ],
    coverage(evidence).map(({part, told, review, other, none, partly}) => [
      part,
      ...[told, review, other, none, partly].map(String),
    ]),
  );

function withoutReviewPart(evidence: Evidence): string {
  const {told, reviewed, wholly} = reviewedEffects(evidence);
  const rest = `Of the ${told} statements on benefit, harm or limits, ${reviewed} rest on a guideline or a review. For ${wholly} of these, one says the whole statement (\`yes\`). For the other ${reviewed - wholly}, those on record say it in part only.`;
  return [withoutReviewTable(withoutReview(evidence)), rest].join('\n\n');
}

function withoutReviewTable(found: readonly Listed[]): string {
  if (!found.length) return 'None.';
  return table(
    ['Id', 'Says', 'About', 'Rests on'],
    found.map(({id, says, statement: {effect, sources}}) => [
      id,
      says,
      effect ?? '',
      sources.map((source) => source.id).join(', ') || 'nothing',
    ]),
  );
}

function doubtedPart(found: readonly Listed[]): string {
  if (!found.length) return 'None.';
  return table(
    ['Id', 'Says', 'Source', 'Agrees', 'The source says'],
    found.flatMap(({id, says, statement: {sources}}) =>
      sources
        .filter(({agrees}) => agrees !== 'yes')
        .map((source) => [id, says, source.id, source.agrees, source.says]),
    ),
  );
}

function sourcesPart({facts, record}: Evidence): string {
  const statements = statementsOf(facts);
  const usesOf = (id: string) =>
    statements.filter(([, {sources}]) => sources.some((source) => source.id === id)).length;
  return table(
    ['Id', 'Source', 'Kind', 'Read', 'On', 'Statements'],
    record.sources.map((source) => [
      source.id,
      citation(source),
      source.kind,
      source.checked.read,
      source.checked.on,
      String(usesOf(source.id)),
    ]),
  );
}

function citation(source: Source): string {
  const {authors, publisher, year, doi, pmid, address} = source;
  const from = [publisher, year].filter(Boolean).join(', ');
  const link = doi ? `https://doi.org/${doi}` : address;
  return [authors, `[${titleOf(source)}](<${link}>)`, from, pmid && `PMID ${pmid}`]
    .filter(Boolean)
    .map((part) => `${part}.`)
    .join(' ');
}
