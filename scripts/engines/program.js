/**
 * Programs that are not part of the project.
 * @module
 */
import {access, constants, stat} from 'node:fs/promises';
import path from 'node:path';

/**
 * @param {string} file
 * @returns {Promise<boolean>} whether it is a file that may be run
 */
export async function isProgram(file) {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}

/**
 * @param {readonly string[]} files in the order to try them
 * @returns {Promise<string | undefined>} the first that may be run
 */
export async function firstProgram(files) {
  for (const file of files) {
    if (await isProgram(file)) return file;
  }
  return undefined;
}

/**
 * Where programs of these names may be on Linux and macOS: every folder of `PATH`, for each name.
 * @param {readonly string[]} names the one to prefer first
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]} paths of files that may not exist
 */
export function pathsOf(names, env) {
  const folders = (env['PATH'] ?? '').split(':').filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
}
