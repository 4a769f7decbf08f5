/**
 * Records how much the English changed, and sets the content's version and its day.
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
} from '../build/content-changelog.js';
import {versionFile, versionIn, withVersion} from '../build/content-version-file.js';
import {evaluateContent} from '../build/evaluate-content.js';
import {writeWhole} from '../build/files.js';
import {englishTexts} from '../build/english-texts.js';
import {projectPath} from '../build/project.js';

const help = `npm run content-version -- patch|minor|major [unit …]
  Says how much the English changed: patch, the wording only; minor, something was added; major, a
  claim changed or was removed. Means every change that is not recorded yet, or the units named.
npm run content-version -- release
  Dates the version that is to come. The release workflow does this.`;

async function run([command, ...units]: string[]): Promise<string> {
  const level = levels.find((name) => name === command);
  if (!level && (command !== 'release' || units.length)) throw new ContentLogError(help);

  const log = parseLog(await readFile(projectPath(logFile), 'utf8'));
  const source = await readFile(projectPath(versionFile), 'utf8');
  const version = versionIn(source);
  if (!version) {
    throw new ContentLogError(
      `${versionFile}: needs lines like: export const contentVersion = '1.0.0'; and: export const contentDate = '2030-01-31';`,
    );
  }
  const today = new Date().toISOString().slice(0, 10);
  const now = fingerprints(englishTexts(await evaluateContent()));
  const after: ContentLog = level
    ? record(log, now, level, units)
    : release(log, now, version, today);

  const {version: newVersion, date} = after.at(-1)!;
  // The version follows from the log: if only the first is written, another run writes the second.
  await writeWhole(projectPath(logFile), formatLog(after));
  await writeWhole(projectPath(versionFile), withVersion(source, newVersion, date ?? today));
  return `Version ${newVersion} of the content, ${date ? `released on ${date}` : 'not released yet'}.`;
}

try {
  console.log(await run(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof ContentLogError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
