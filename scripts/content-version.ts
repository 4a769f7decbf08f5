/**
 * Records how much the English changed, and sets the content's version.
 *
 *     npm run content-version -- patch|minor|major [unit …]
 *     npm run content-version -- release
 */
import {readFile} from 'node:fs/promises';
import {
  type ContentLog,
  ContentLogError,
  fingerprints,
  formatLog,
  levels,
  logFile,
  parseLog,
  record,
  release,
} from './content-changelog.js';
import {evaluateContent} from './evaluate-content.js';
import {writeWhole} from './files.js';
import {englishTexts} from './l10n/english-texts.js';
import {projectPath} from './project.js';

const help = `npm run content-version -- patch|minor|major [unit …]
  Says how much the English changed: patch, the wording only; minor, something was added; major, a
  claim changed or was removed. Means every change that is not recorded yet, or the units named.
npm run content-version -- release
  Dates the version that is to come. The release workflow does this.`;

const versionFile = 'content/version.ts';
const versionLine = /(?<=^export const contentVersion = ')\d+\.\d+\.\d+(?=';$)/m;

async function run([command, ...units]: string[]): Promise<string> {
  const level = levels.find((name) => name === command);
  if (!level && (command !== 'release' || units.length)) throw new ContentLogError(help);

  const log = parseLog(await readFile(projectPath(logFile), 'utf8'));
  const source = await readFile(projectPath(versionFile), 'utf8');
  const version = versionLine.exec(source)?.[0];
  if (!version) {
    throw new ContentLogError(
      `${versionFile}: needs a line like: export const contentVersion = '1.0.0';`,
    );
  }
  const now = fingerprints(englishTexts(await evaluateContent()));
  const after: ContentLog = level
    ? record(log, now, level, units)
    : release(log, now, version, new Date().toISOString().slice(0, 10));

  const {version: newVersion, date} = after.at(-1)!;
  // The version follows from the log: if only the first is written, another run writes the second.
  await writeWhole(projectPath(logFile), formatLog(after));
  await writeWhole(projectPath(versionFile), source.replace(versionLine, newVersion));
  return `Version ${newVersion} of the content, ${date ? `released on ${date}` : 'not released yet'}.`;
}

try {
  console.log(await run(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof ContentLogError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
