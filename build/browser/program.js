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

/**
 * Where a platform keeps the programs that people install.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @param {{linux: readonly string[], mac: readonly string[], windows: readonly string[]}} programs
 * file names; on macOS and Windows with the folders that a program brings along
 * @returns {string[]} paths of files that may not exist, in the order to try them
 */
export function installedPaths(platform, env, {linux, mac, windows}) {
  if (platform === 'darwin') {
    const folders = ['/Applications', path.posix.join(env['HOME'] ?? '/', 'Applications')];
    return mac.flatMap((program) => folders.map((dir) => path.posix.join(dir, program)));
  }
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return windows.flatMap((program) =>
      folders.flatMap((dir) => (dir ? [path.win32.join(dir, program)] : [])),
    );
  }
  return pathsOf(linux, env);
}
