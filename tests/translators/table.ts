/** The parts of docs/translators.md that runs of all programs write. */
import {readFile, writeFile} from 'node:fs/promises';
import {projectPath} from '../../build/project.js';
import {isoToday} from '../../l10n/dates.js';
import {replaceMarkedPart} from '../../scripts/marked-part.js';
import {groupBy} from '../../xliff/group-by.js';
import {type Program, type Round, type Sent, versionOf} from './tools.js';

/** What became of one language’s texts in one round. */
export interface RoundResult {
  round: Round;
  lang: string;
  sent: number;
  taken: number;
  refused: number;
  /** Texts that are others now, or called finished, though nobody meant that. */
  wrong: number;
}

/** What a program says of a file of drafts in which some texts are finished. */
export interface DraftCount {
  program: Program;
  format: Sent;
  lang: string;
  drafts: number;
  finished: number;
  /** How many texts the program calls finished, and its words. */
  called: number;
  words: string;
}

const page = 'docs/translators.md';

/** Writes a part of the page. */
export async function updateTranslatorsPage(
  part: 'results' | 'drafts',
  text: string,
): Promise<void> {
  const path = projectPath(page);
  const before = await readFile(path, 'utf8');
  await writeFile(path, await replaceMarkedPart(before, part, text, page));
}

/** A row a round, all languages together. */
export async function resultsTable(results: readonly RoundResult[]): Promise<string> {
  const rounds = groupBy(results, ({round}) => round);
  const rows = [...rounds].map(async ([round, all]) => {
    const sum = (what: 'sent' | 'taken' | 'refused' | 'wrong') =>
      String(all.reduce((total, result) => total + result[what], 0));
    const counts = [sum('sent'), sum('taken'), sum('refused'), sum('wrong')];
    return [round.name, await versionOf(round), `\`${round.format}\``, round.deed, ...counts];
  });
  const of = [...new Map(results.map(({lang, sent}) => [lang, sent]))];
  return part(
    `Run on ${isoToday()} with ${of.map(([lang, sent]) => `${sent} texts in \`${lang}\``).join(', ')}.`,
    ['Program', 'Version', 'Sent as', 'What was done', 'Sent', 'Taken', 'Refused', 'Wrong taken'],
    await Promise.all(rows),
  );
}

/** A row a program and form. */
export async function draftsTable(counts: readonly DraftCount[]): Promise<string> {
  const [{drafts, finished, lang}] = counts as [DraftCount];
  return part(
    `Run on ${isoToday()} with ${drafts} drafts and ${finished} finished texts in \`${lang}\`.`,
    ['Program', 'Version', 'Sent as', 'Finished, it says', 'In its words'],
    await Promise.all(
      counts.map(async ({program, format, called, words}) => [
        ...[program.name, await versionOf(program), `\`${format}\``, String(called), `“${words}”`],
      ]),
    ),
  );
}

function part(sentence: string, head: string[], rows: string[][]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const table = [line(head), line(head.map(() => '---')), ...rows.map(line)];
  return [sentence, '', ...table].join('\n');
}
