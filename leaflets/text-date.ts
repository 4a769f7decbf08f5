/** The date that leaflets bear: that of their text, never of the day on which they are printed. */
import {execFile} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import {promisify} from 'node:util';
import {logFile, parseLog} from '../build/content-changelog.js';
import {projectPath} from '../build/project.js';
import {contentVersion} from '../content/version.js';

/**
 * The day on which the content's version was released. While it is not, that of the last commit which
 * changed a text or a drawing.
 *
 * @returns ISO date; nothing where neither is known
 */
export async function textDate(): Promise<string | undefined> {
  const log = parseLog(await readFile(projectPath(logFile), 'utf8'));
  const released = log.find(({version}) => version === contentVersion)?.date;
  return released ?? (await lastCommit());
}

async function lastCommit(): Promise<string | undefined> {
  const args = ['log', '-1', '--format=%cs', '--', 'content', 'locales', 'figures'];
  try {
    const {stdout} = await promisify(execFile)('git', args, {cwd: projectPath('.')});
    return stdout.trim() || undefined;
  } catch {
    // Without Git, or without its history, nobody knows.
    return undefined;
  }
}

/** Whether a word is a day as ISO 8601 writes it: `2025-01-31`. */
export const isDate = (word: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(word) &&
  !Number.isNaN(Date.parse(word)) &&
  new Date(word).toISOString().startsWith(word);
