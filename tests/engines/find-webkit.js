/**
 * Finds WebKitGTK for tests: its small browser, the program that drives it, and a display.
 * @module
 */
import {firstProgram, isProgram, pathsOf} from '../../build/browser/program.js';

/**
 * @typedef {object} WebKit program files
 * @property {string} browser MiniBrowser
 * @property {string} driver WebKitWebDriver
 * @property {string | undefined} displayServer Xvfb, where there is no display
 */

const packages = 'install webkit2gtk-driver, xvfb and xauth (as Debian and Ubuntu call them)';

/** Folders in which distributions keep MiniBrowser, which no PATH has. */
const browserFolders = [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1',
  '/usr/lib/x86_64-linux-gnu/webkitgtk-6.0',
  '/usr/lib/aarch64-linux-gnu/webkitgtk-6.0',
  '/usr/libexec/webkit2gtk-4.1',
  '/usr/libexec/webkitgtk-6.0',
  '/usr/lib/webkit2gtk-4.1',
  '/usr/lib/webkitgtk-6.0',
];

/**
 * Finds WebKitGTK: `WEBKITGTK_MINIBROWSER`, then an installed one.
 * @param {NodeJS.Platform} [platform]
 * @returns {Promise<WebKit>}
 * @throws {Error} when one of its parts is missing, or `WEBKITGTK_MINIBROWSER` is not a program
 */
export async function findWebKit(platform = process.platform) {
  const {env} = process;
  if (platform !== 'linux') {
    throw new Error('There is no WebKitGTK for this system: run the tests on Linux.');
  }
  const chosen = env['WEBKITGTK_MINIBROWSER'];
  if (chosen && !(await isProgram(chosen))) {
    throw new Error(
      `WEBKITGTK_MINIBROWSER is ${chosen}, which is not a program: ${packages}, or set it to the program file of WebKitGTK’s MiniBrowser.`,
    );
  }
  const browser =
    chosen || (await firstProgram(browserFolders.map((folder) => `${folder}/MiniBrowser`)));
  if (!browser) {
    throw new Error(
      `There is no MiniBrowser of WebKitGTK here: ${packages}, or set WEBKITGTK_MINIBROWSER to its program file.`,
    );
  }
  const driver = await firstProgram(pathsOf(['WebKitWebDriver'], env));
  if (!driver) throw new Error(`There is no WebKitWebDriver in PATH: ${packages}.`);
  const hasDisplay = Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
  const displayServer = hasDisplay ? undefined : await firstProgram(pathsOf(['Xvfb'], env));
  if (!hasDisplay && !displayServer) {
    throw new Error(
      `WebKitGTK needs a display, and there is neither one nor an Xvfb in PATH: ${packages}.`,
    );
  }
  return {browser, driver, displayServer};
}
