/** The part of docs/accessibility.md that the transcripts make. */
import {existsSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {projectPath} from '../../build/project.js';
import {replaceMarkedPart} from '../../scripts/marked-part.js';
import {expectations, type Expectation} from './expectations.js';
import {scenarios} from './scenarios.js';
import {snapshots} from './transcript.js';

export const accessibilityPage = projectPath('docs/accessibility.md');

/** Names of the folders’ browsers. */
const names: Readonly<Record<string, string>> = {
  firefox: 'Firefox',
  chromium: 'Chromium',
  webkit: 'WebKitGTK',
};

/** `Firefox with Orca 43.1`, of the folder `firefox-43.1`. */
const titleOf = (folder: string) =>
  folder.replace(
    /^(\w+)-(.+)$/,
    (_, engine: string, orca: string) => `${names[engine]} with Orca ${orca}`,
  );

/** Where there is no transcript. */
const none = '–';

const fileIn = (folder: string, name: string) =>
  projectPath(join(snapshots, folder, `${name}.txt`));

/** What was heard at a step; nothing if there is no such transcript. */
async function heardAt(
  folder: string,
  {scenario, at}: Expectation,
  suffix: string,
): Promise<string | undefined> {
  const file = fileIn(folder, `${scenario}${suffix}`);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const steps = text.split('\n\n').map((step) => step.split('\n'));
  const [, ...heard] = steps.find(([title]) => title!.endsWith(`(${at})`)) ?? [];
  if (!heard.length) throw new Error(`${file}: no step “${at}”`);
  return heard.map((line) => line.trim()).join('\n');
}

/** In how many of the folders that have it it is heard, and in which not: `in 5 of 6; not in …`. */
async function where(
  folders: readonly string[],
  expectation: Expectation,
  suffix = '',
): Promise<string> {
  const heard: string[] = [];
  const silent: string[] = [];
  for (const folder of folders) {
    const text = await heardAt(folder, expectation, suffix);
    if (text !== undefined) (expectation.hears.test(text) ? heard : silent).push(folder);
  }
  const count = heard.length + silent.length;
  if (!count) return none;
  if (!silent.length) return `in ${count} of ${count}`;
  return heard.length
    ? `in ${heard.length} of ${count}; not in ${silent.map(titleOf).join(', ')}`
    : `in none of ${count}`;
}

/** docs/accessibility.md with its table made anew. */
export async function updateAccessibilityPage(page: string): Promise<string> {
  const folders = (await readdir(projectPath(snapshots))).sort();
  const rows: string[][] = [];
  for (const expectation of expectations) {
    const {scenario, what} = expectation;
    const ours = await where(folders, expectation);
    if (ours === none) continue;
    rows.push([
      what,
      `[${scenario}](../tests/screen-reader/scenarios.ts)`,
      ours,
      await where(folders, expectation, '.control'),
    ]);
  }
  const missing = scenarios
    .filter(({id}) => folders.some((folder) => !existsSync(fileIn(folder, id))))
    .map(({id}) => id);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const head = ['What should be heard', 'Scenario', 'Heard of our element', 'Of the control'];
  const part = [
    `Heard with ${folders.map(titleOf).join('; ')}.`,
    [head, head.map(() => '---'), ...rows].map(line).join('\n'),
    missing.length
      ? `Not heard yet, or not everywhere: ${missing.join(', ')}.`
      : `All ${scenarios.length} scenarios were heard everywhere.`,
  ].join('\n\n');
  return replaceMarkedPart(page, 'heard', part, 'docs/accessibility.md');
}
