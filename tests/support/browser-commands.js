/**
 * The Node side of commands.ts: what a test can ask of the browser and a page can't do itself.
 * @module
 */

/** @import {TestRunnerPlugin} from '@web/test-runner' */
/** @import {ChromeLauncher} from '@web/test-runner-chrome' */
/** @import {CDPSession, Page, SerializedAXNode} from 'puppeteer-core' */
/** @import {AccessibilityNode, EmulatedMedia} from './commands.js' */

/** @returns {TestRunnerPlugin} */
export function browserCommandsPlugin() {
  return {
    name: 'browser-commands',
    async executeCommand({command, payload, session}) {
      const browser = /** @type {ChromeLauncher} */ (session.browser);
      switch (command) {
        case 'emulate-media-features':
          await emulateMedia(browser.getPage(session.id), /** @type {EmulatedMedia} */ (payload));
          return true;
        case 'accessibility-tree':
          return accessibilityTree(browser.getPage(session.id), /** @type {string} */ (payload));
      }
    },
  };
}

/**
 * What a CDP session emulates ends with the session, so each page keeps one.
 * @type {WeakMap<Page, Promise<CDPSession>>}
 */
const cdpSessions = new WeakMap();

/**
 * @param {Page} page
 * @param {EmulatedMedia} emulated whatever it leaves out goes back to the browser's own
 */
async function emulateMedia(page, {media, colorScheme, reducedMotion, forcedColors}) {
  const cdpSession = cdpSessions.get(page) ?? page.createCDPSession();
  cdpSessions.set(page, cdpSession);
  await (
    await cdpSession
  ).send('Emulation.setEmulatedMedia', {
    media: media ?? '',
    features: [
      {name: 'prefers-color-scheme', value: colorScheme ?? ''},
      {name: 'prefers-reduced-motion', value: reducedMotion ?? ''},
      {name: 'forced-colors', value: forcedColors ?? ''},
    ],
  });
}

/**
 * @param {Page} page
 * @param {string} selector
 * @returns {Promise<{found: boolean, nodes: AccessibilityNode[]}>}
 */
async function accessibilityTree(page, selector) {
  const root = await page.$(selector);
  if (!root) return {found: false, nodes: []};
  const tree = await page.accessibility.snapshot({root, interestingOnly: false});
  return {found: true, nodes: tree ? meaningful(tree) : []};
}

/**
 * Takes what stands for layout out of a tree, and puts its meaningful descendants in its place.
 * @param {SerializedAXNode} node
 * @returns {AccessibilityNode[]}
 */
function meaningful({role, name, description, level, expanded, focused, children = []}) {
  if (role === 'InlineTextBox' || role === 'ListMarker') return [];
  const inside = children.flatMap(meaningful);
  if ((role === 'none' || role === 'generic') && !name) return inside;
  return [
    {
      role,
      ...(name && {name}),
      ...(description && {description}),
      ...(level !== undefined && {level}),
      ...(expanded !== undefined && {expanded}),
      ...(focused && {focused}),
      ...(inside.length > 0 && {children: inside}),
    },
  ];
}
