/**
 * Firefox for the test runner, by WebDriver BiDi.
 * @module
 */
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {meaningful} from './accessibility.js';
import {pressKeys, versionOf} from './chromium.js';
import {firefoxOptions} from './firefox-options.js';
import {keyCodes} from './web-driver.js';

/** @import {Browser, KeyInput} from 'puppeteer-core' */
/** @import {AccessibilityNode, EmulatedMedia} from '../support/commands.js' */
/** @import {EngineLauncher} from './launcher.js' */

/**
 * @returns {Promise<EngineLauncher>}
 * @throws {Error} when there is none
 */
export async function firefox() {
  const options = await firefoxOptions();
  /** @type {Browser | undefined} */
  let started;
  const launcher = chromeLauncher({
    puppeteer,
    concurrency: 1, // The focus is in one page only.
    launchOptions: {
      ...options,
      // Lets the tests run scripts in the browser's own window.
      args: ['--remote-allow-system-access'],
    },
    createPage: async ({browser, context}) => {
      started = browser;
      engine.version = versionOf(await browser.version());
      return context.newPage();
    },
  });
  const engine = Object.assign(launcher, {
    name: 'Firefox',
    version: '',
    /** @param {string} sessionId @param {EmulatedMedia} media */
    emulateMedia: async (sessionId, media) => {
      await runInWindow(started, emulateMedia, media);
      // A preference takes a moment to reach the page.
      await launcher
        .getPage(sessionId)
        .waitForFunction(
          (reduce) => matchMedia('(prefers-reduced-motion: reduce)').matches === reduce,
          {},
          media.reducedMotion === 'reduce',
        );
    },
    /** @param {string} sessionId @param {readonly string[]} keys */
    pressKeys: (sessionId, keys) =>
      pressKeys(
        launcher.getPage(sessionId),
        /** @type {KeyInput[]} */ (keys.map((key) => keyCodes.get(key) ?? key)),
      ),
    accessibilityTree: async () =>
      (await runInWindow(started, accessibilityTree)).flatMap(meaningful),
  });
  return engine;
}

/**
 * Runs a function in the browser's own window, which may do what a page may not.
 * @template {unknown[]} Arguments
 * @template Result
 * @param {Browser | undefined} browser
 * @param {(...args: Arguments) => Result} script stands for itself: it sees nothing around it
 * @param {Arguments} args as JSON
 * @returns {Promise<Awaited<Result>>} by way of JSON
 */
async function runInWindow(browser, script, ...args) {
  const {connection} = /** @type {{connection: BiDiConnection}} */ (
    /** @type {unknown} */ (browser)
  );
  const {result: windows} = await connection.send('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const call = `(${String(script)})(...${JSON.stringify(args)})`;
  const {result} = await connection.send('script.evaluate', {
    target: {context: windows.contexts[0].context},
    awaitPromise: true,
    expression: `(async () => JSON.stringify(await ${call}) ?? 'null')()`,
  });
  if (result.type === 'exception') throw new Error(`Firefox: ${result.exceptionDetails.text}`);
  return JSON.parse(result.result.value);
}

/** @typedef {{send: (method: string, params: object) => Promise<{result: any}>}} BiDiConnection puppeteer's own */

/* What follows runs in Firefox's own window, whose globals TypeScript does not know. */

/** @param {EmulatedMedia} emulated whatever it leaves out goes back to the browser's own */
function emulateMedia({media, colorScheme, reducedMotion, forcedColors}) {
  // @ts-expect-error It is there in the window.
  const {browsingContext} = gBrowser.selectedBrowser;
  browsingContext.mediumOverride = media ?? '';
  browsingContext.prefersColorSchemeOverride = colorScheme ?? 'none';
  browsingContext.forcedColorsOverride = forcedColors ?? 'none';
  // @ts-expect-error It is there in the window.
  Services.prefs.setIntPref('ui.prefersReducedMotion', Number(reducedMotion === 'reduce'));
}

/**
 * The tree of the element that the page put into `accessibleRoot`.
 * @returns {Promise<AccessibilityNode[]>}
 */
function accessibilityTree() {
  /** Runs beside the page, in its process. */
  async function read() {
    // @ts-expect-error They are there.
    const [page, classes, interfaces, utils] = [content, Cc, Ci, Cu];
    const service = classes['@mozilla.org/accessibilityService;1'].getService(
      interfaces.nsIAccessibilityService,
    );
    // The tree follows the page when it is drawn.
    for (let frame = 0; frame < 2; frame++) {
      await new Promise((resolve) => page.requestAnimationFrame(resolve));
    }
    const {STATE_EXPANDED, STATE_COLLAPSED, STATE_FOCUSED} = interfaces.nsIAccessibleStates;

    /** @param {any} accessible @returns {AccessibilityNode} */
    function describe(accessible) {
      // Its methods write into objects.
      const [state, level] = [{value: 0}, {value: 0}];
      accessible.getState(state, {});
      accessible.groupPosition(level, {}, {});
      const role = service.getStringRole(accessible.role);
      return {
        role: accessible.computedARIARole || role,
        name: accessible.name ?? undefined,
        description: accessible.description || undefined,
        level: role === 'heading' ? level.value : undefined,
        expanded:
          state.value & STATE_EXPANDED ? true : state.value & STATE_COLLAPSED ? false : undefined,
        focused: Boolean(state.value & STATE_FOCUSED),
        children: Array.from({length: accessible.childCount}, (_, i) =>
          describe(accessible.getChildAt(i)),
        ),
      };
    }
    /** @param {any} node @returns {AccessibilityNode[]} */
    function nodes(node) {
      const accessible = service.getAccessibleFor(node);
      if (accessible) return [describe(accessible)];
      const inner = node.localName === 'slot' ? node.assignedNodes({flatten: true}) : [];
      const children = inner.length ? inner : (node.openOrClosedShadowRoot ?? node).childNodes;
      return [...children].flatMap(nodes);
    }
    const tree = nodes(utils.unwaiveXrays(page.wrappedJSObject.accessibleRoot));
    // @ts-expect-error It is there.
    sendAsyncMessage('accessibility-tree', JSON.stringify(tree));
  }

  // @ts-expect-error It is there in the window.
  const {messageManager} = gBrowser.selectedBrowser;
  return new Promise((resolve) => {
    /** @param {{data: string}} message */
    function listen({data}) {
      messageManager.removeMessageListener('accessibility-tree', listen);
      resolve(JSON.parse(data));
    }
    messageManager.addMessageListener('accessibility-tree', listen);
    const script = encodeURIComponent(`(${String(read)})()`);
    messageManager.loadFrameScript(`data:text/javascript,${script}`, false);
  });
}
