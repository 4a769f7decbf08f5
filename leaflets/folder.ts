/** The folder that leaflets go into. */
import {lstatSync, statSync} from 'node:fs';
import {mkdir} from 'node:fs/promises';
import path from 'node:path';
import {UsageError} from './usage-error.js';

/**
 * The folder that was named, from where the person is: npm runs scripts in the project's folder.
 *
 * @throws UsageError if it is no name of a folder
 */
export function folderNamed(word: string): string {
  if (!word.trim()) throw new UsageError('The folder has no name. Write one, or leave it out.');
  if (/^[a-z][a-z\d+.-]+:\//i.test(word)) {
    throw new UsageError(`“${word}” is an address. Name a folder of this computer.`);
  }
  return path.resolve(process.env['INIT_CWD'] ?? '', word);
}

/**
 * Makes a folder and those around it.
 *
 * @throws UsageError that says what is in the way
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, {recursive: true});
  } catch (error) {
    const place = lastThere(folder);
    const found = statSync(place, {throwIfNoEntry: false});
    const is = !found
      ? 'is a link that leads nowhere, and a folder is needed there'
      : found.isDirectory()
        ? `takes no folder: ${(error as Error).message}`
        : 'is a file, and a folder is needed there';
    throw new UsageError(`${place} ${is}. Name another folder.`);
  }
}

/** The innermost part of a path that is there. */
function lastThere(folder: string): string {
  try {
    if (lstatSync(folder, {throwIfNoEntry: false})) return folder;
  } catch {
    // Nothing is below a file.
  }
  return lastThere(path.dirname(folder));
}
