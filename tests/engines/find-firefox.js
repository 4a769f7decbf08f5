/**
 * Finds a Firefox for tests.
 * @module
 */
import {firstProgram, installedPaths, isProgram} from '../../build/browser/program.js';

const remedy =
  'install Firefox (Debian: firefox-esr, Ubuntu: firefox), or set FIREFOX_PATH to its program file.';

const macPrograms = [
  'Firefox.app/Contents/MacOS/firefox',
  'Firefox Developer Edition.app/Contents/MacOS/firefox',
  'Firefox Nightly.app/Contents/MacOS/firefox',
];

const windowsPrograms = [
  'Mozilla Firefox\\firefox.exe',
  'Firefox Developer Edition\\firefox.exe',
  'Firefox Nightly\\firefox.exe',
];

/**
 * The places where a platform keeps Firefox, in the order to try them.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]} paths of files that may not exist
 */
export function installedFirefoxPaths(platform, env) {
  return installedPaths(platform, env, {
    linux: ['firefox', 'firefox-esr'],
    mac: macPrograms,
    windows: windowsPrograms,
  });
}

/**
 * Finds Firefox: `FIREFOX_PATH`, then an installed one.
 * @returns {Promise<string>} its program file
 * @throws {Error} when there is none, or `FIREFOX_PATH` is not a program
 */
export async function findFirefox() {
  const chosen = process.env['FIREFOX_PATH'];
  if (chosen) {
    if (await isProgram(chosen)) return chosen;
    throw new Error(`FIREFOX_PATH is ${chosen}, which is not a program: ${remedy}`);
  }
  const found = await firstProgram(installedFirefoxPaths(process.platform, process.env));
  if (!found) throw new Error(`There is no Firefox here: ${remedy}`);
  return found;
}
