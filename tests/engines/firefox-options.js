/**
 * How tests start Firefox.
 * @module
 */
import {mkdir, stat} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {cacheFolder} from '../../build/fonts/font-sets.js';
import {fontEnvironment} from '../../build/fonts/private-fonts.js';
import {findFirefox} from './find-firefox.js';

/** @import {LaunchOptions} from 'puppeteer-core' */

/**
 * @returns {Promise<LaunchOptions>} for puppeteer's `launch`. On Linux it sees the fonts of the tests
 * and none of the machine's.
 * @throws {Error} when there is no Firefox
 */
export async function firefoxOptions() {
  const fonts = await fontEnvironment();
  const {FONTCONFIG_FILE} = fonts;
  return {
    browser: 'firefox',
    executablePath: await findFirefox(),
    headless: true,
    env: {...process.env, ...fonts, HOME: await homeFolder()},
    ...(FONTCONFIG_FILE && {
      extraPrefsFirefox: {
        // The processes that draw pages may read fonts in the system's folders alone, and draw boxes
        // for letters of others.
        'security.sandbox.content.read_path_whitelist': `${path.dirname(FONTCONFIG_FILE)}/`,
      },
    }),
  };
}

/**
 * Firefox does not start in another user's home, which root often has.
 * @returns {Promise<string>} a home for it
 */
async function homeFolder() {
  const home = os.homedir();
  const {uid} = os.userInfo();
  const owner = await stat(home).then(
    (folder) => folder.uid,
    () => undefined,
  );
  if (owner === uid || process.platform === 'win32') return home;
  const own = path.join(cacheFolder, 'firefox-home');
  await mkdir(own, {recursive: true});
  return own;
}
