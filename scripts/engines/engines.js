/**
 * The browser engines that the tests run in.
 * @module
 */
import {chromium} from './chromium.js';
import {firefox} from './firefox.js';
import {webkit} from './webkit.js';

/** @import {BrowserLauncher} from '@web/test-runner-core' */
/** @import {AccessibilityNode, EmulatedMedia} from '../../tests/support/commands.js' */

/**
 * What a test can ask of an engine. See tests/support/commands.ts.
 * @typedef {object} EngineCommands
 * @property {string} version empty before it is started
 * @property {(sessionId: string, emulated: EmulatedMedia) => Promise<void>} emulateMedia as far as
 * the engine can; whatever is left out goes back to the browser's own
 * @property {(sessionId: string, keys: readonly string[]) => Promise<void>} pressKeys by
 * `KeyboardEvent.key`, `Space` for that one: down in this order, up in the other
 * @property {(sessionId: string) => Promise<AccessibilityNode[]>} accessibilityTree of the element
 * that the page put into the global `accessibleRoot`
 *
 * @typedef {BrowserLauncher & EngineCommands} EngineLauncher
 */

const engines = {chromium, firefox, webkit};

/** @typedef {keyof typeof engines} EngineName */

export const engineNames = /** @type {EngineName[]} */ (Object.keys(engines));

/**
 * The engines to test in.
 * @param {string | undefined} demanded comma-separated names, none of which may be missing; without
 * it Chromium, which may not, and whichever of the others are here
 * @returns {Promise<{launchers: EngineLauncher[], leftOut: string[]}>} `leftOut` says in a sentence
 * each why an engine is not among them
 * @throws {Error} when one that is demanded is missing or unknown
 */
export async function chooseEngines(demanded) {
  const names = (demanded ?? 'chromium').split(',').map((name) => name.trim());
  const launchers = [];
  for (const name of names) {
    if (!isEngineName(name)) {
      throw new Error(`ENGINES names “${name}”; it may name ${engineNames.join(', ')}.`);
    }
    launchers.push(await engines[name]());
  }
  const leftOut = [];
  if (!demanded) {
    for (const name of engineNames.filter((name) => !names.includes(name))) {
      try {
        launchers.push(await engines[name]());
      } catch (error) {
        leftOut.push(/** @type {Error} */ (error).message);
      }
    }
  }
  return {launchers, leftOut};
}

/** @param {string} name @returns {name is EngineName} */
const isEngineName = (name) => Object.hasOwn(engines, name);
