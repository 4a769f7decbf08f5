/**
 * The browser engines that the tests run in.
 * @module
 */
import {chromium} from './chromium.js';
import {firefox} from './firefox.js';
import {webkit} from './webkit.js';

/** @import {EngineLauncher} from './launcher.js' */

const engines = {chromium, firefox, webkit};

/** @typedef {keyof typeof engines} EngineName */

export const engineNames = /** @type {EngineName[]} */ (Object.keys(engines));

/**
 * The engines to test in.
 * @param {string | undefined} demanded comma-separated names, none of which may be missing; without
 * it Chromium, so that a run tries the same on every machine
 * @returns {Promise<EngineLauncher[]>}
 * @throws {Error} when one is missing or unknown
 */
export async function chooseEngines(demanded) {
  const launchers = [];
  for (const name of (demanded ?? 'chromium').split(',').map((name) => name.trim())) {
    if (!isEngineName(name)) {
      throw new Error(`ENGINES names “${name}”; it may name ${engineNames.join(', ')}.`);
    }
    launchers.push(await engines[name]());
  }
  return launchers;
}

/** @param {string} name @returns {name is EngineName} */
const isEngineName = (name) => Object.hasOwn(engines, name);
