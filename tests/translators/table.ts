/** The part of docs/translators.md that a run of all programs writes. */
import {readFile, writeFile} from 'node:fs/promises';
import {projectPath} from '../../build/project.js';
import {replaceMarkedPart} from '../../scripts/marked-part.js';
import {groupBy} from '../../xliff/group-by.js';
import type {Deed, Round} from './tools.js';

/** What became of one language’s texts in one round. */
export interface RoundResult {
  tool: string;
  format: Round['format'];
  does: Deed;
  sent: number;
  taken: number;
  refused: number;
  /** Texts that are others now, or called finished, though nobody meant that. */
  wrong: number;
}

const page = 'docs/translators.md';

/** Writes the results of all rounds into the page. */
export async function updateTranslatorsPage(results: readonly RoundResult[]): Promise<void> {
  const path = projectPath(page);
  const text = await readFile(path, 'utf8');
  await writeFile(path, await replaceMarkedPart(text, 'results', resultsTable(results), page));
}

const deeds: Readonly<Record<Deed, string>> = {
  nothing: 'Opened and saved',
  'finishes one': 'One text changed and finished',
  'confirms all': 'All drafts confirmed at once',
  'copies English': 'English copied over all',
  'changes all': 'Letters changed in all',
};

/** A row a round, all languages together. */
export function resultsTable(results: readonly RoundResult[]): string {
  const rounds = groupBy(results, ({tool, format}) => `${tool}, ${format}`);
  const rows = [...rounds.values()].map((all) => {
    const [{tool, format, does}] = all as [RoundResult];
    const sum = (what: 'sent' | 'taken' | 'refused' | 'wrong') =>
      String(all.reduce((total, result) => total + result[what], 0));
    const counts = [sum('sent'), sum('taken'), sum('refused'), sum('wrong')];
    return [tool, `\`${format}\``, deeds[does], ...counts];
  });
  const head = ['Program', 'Sent as', 'What was done', 'Sent', 'Taken', 'Refused', 'Wrong taken'];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
