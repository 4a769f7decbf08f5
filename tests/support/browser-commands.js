/**
 * The Node side of commands.ts: what a test can ask of the browser and a page can't do itself.
 * @module
 */

/** @import {TestRunnerPlugin} from '@web/test-runner' */
/** @import {EngineLauncher} from '../engines/launcher.js' */
/** @import {EmulatedMedia} from './commands.js' */

/** @returns {TestRunnerPlugin} for browsers that are engines of tests/engines/ */
export function browserCommandsPlugin() {
  return {
    name: 'browser-commands',
    async executeCommand({command, payload, session}) {
      const browser = /** @type {EngineLauncher} */ (session.browser);
      switch (command) {
        case 'emulate-media-features':
          await browser.emulateMedia(session.id, /** @type {EmulatedMedia} */ (payload));
          return true;
        case 'press-keys':
          await browser.pressKeys(session.id, /** @type {string[]} */ (payload));
          return true;
        case 'accessibility-tree':
          return browser.accessibilityTree(session.id);
      }
    },
  };
}
