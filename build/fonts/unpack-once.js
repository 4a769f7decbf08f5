/**
 * Folders that are unpacked when they are first needed.
 * @module
 */
import {chmod, mkdir, mkdtemp, rename, rm} from 'node:fs/promises';
import path from 'node:path';

/**
 * Makes a folder whole or not at all. Several processes may do so at once: the first one's stays.
 * @param {string} folder that is not there yet
 * @param {(temporary: string) => Promise<void>} fill puts everything into a folder beside it
 * @param {(parent: string, reason: string) => string} explain what to say when that fails
 * @throws {Error} with that sentence
 */
export async function unpackOnce(folder, fill, explain) {
  const parent = path.dirname(folder);
  try {
    await mkdir(parent, {recursive: true});
    const temporary = await mkdtemp(`${folder}.`);
    try {
      await fill(temporary);
      // mkdtemp() made the folder for its owner alone, but other users may run the tests too.
      await chmod(temporary, 0o755);
      await renameUnlessThere(temporary, folder);
    } finally {
      await rm(temporary, {recursive: true, force: true});
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message.trim() : String(error);
    throw new Error(explain(parent, reason), {cause: error});
  }
}

/**
 * @param {string} from a folder
 * @param {string} to the same file system; left as it is when another process was faster
 */
async function renameUnlessThere(from, to) {
  try {
    await rename(from, to);
  } catch (error) {
    const {code} = /** @type {NodeJS.ErrnoException} */ (error);
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
  }
}
