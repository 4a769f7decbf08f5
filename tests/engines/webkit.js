/**
 * WebKitGTK for the test runner, by WebDriver.
 * @module
 */
import {spawn} from 'node:child_process';
import {setTimeout as sleep} from 'node:timers/promises';
import {fontEnvironment} from '../../build/fonts/private-fonts.js';
import {freePort} from '../support/free-port.js';
import {meaningful} from './accessibility.js';
import {findWebKit} from './find-webkit.js';
import {isReady, WebDriverSession} from './web-driver.js';

/** @import {ChildProcess} from 'node:child_process' */
/** @import {SessionResult} from '@web/test-runner-core' */
/** @import {AccessibilityNode} from '../support/commands.js' */
/** @import {EngineLauncher} from './launcher.js' */
/** @import {WebKit} from './find-webkit.js' */
/** @import {Button, Size} from './web-driver.js' */

/**
 * @returns {Promise<EngineLauncher>}
 * @throws {Error} when there is none
 */
export async function webkit() {
  return new WebKitLauncher(await findWebKit());
}

/**
 * WebKitGTK by itself, without the test runner.
 * @param {string} url what it shows first
 * @throws {Error} when there is none
 */
export async function openWebKit(url) {
  const launcher = new WebKitLauncher(await findWebKit());
  const session = await launcher.open(url);
  return {session, version: launcher.version, close: () => launcher.stop()};
}

const viewport = {width: 800, height: 600};
/** Of the display that is started where there is none. */
const screen = {width: 1600, height: 1200};

/** @implements {EngineLauncher} */
class WebKitLauncher {
  name = 'WebKitGTK';
  // The test runner's own commands for keys, mouse and viewport speak to a page as Playwright's.
  type = 'playwright';
  concurrency = 1; // There is one window.
  version = '';

  #programs;
  /** @type {ChildProcess[]} */
  #children = [];
  /** @type {Promise<WebDriverSession> | undefined} */
  #starting;
  /** @type {string | undefined} */
  #active;

  /** @param {WebKit} programs */
  constructor(programs) {
    this.#programs = programs;
  }

  /** @param {string} sessionId @param {string} url */
  async startSession(sessionId, url) {
    this.#starting ??= this.#start();
    const driven = await this.#starting;
    this.#active = sessionId;
    await this.#resize(viewport);
    await driven.goTo(url);
  }

  /** @param {string} url */
  async open(url) {
    await this.startSession('', url);
    return this.#driven();
  }

  /** @param {string} sessionId */
  isActive(sessionId) {
    return this.#active === sessionId;
  }

  async getBrowserUrl() {
    return (await this.#driven()).location();
  }

  /** @returns {Promise<SessionResult>} */
  async stopSession() {
    const driven = await this.#driven();
    await driven.release();
    await driven.goTo('about:blank');
    this.#active = undefined;
    return {};
  }

  async startDebugSession() {
    throw new Error('WebKitGTK can’t be debugged from here: choose another engine by ENGINES.');
  }

  async stop() {
    try {
      await (await this.#starting)?.close();
    } finally {
      for (const child of this.#children.reverse()) child.kill();
    }
  }

  /** What the test runner's own commands ask of Playwright's page. */
  getPage() {
    /** @param {string} key */
    const down = (key) => ({key, down: true});
    /** @param {string} key */
    const up = (key) => ({key, down: false});
    /** @param {Parameters<WebDriverSession['keys']>[0]} steps */
    const keys = async (steps) => (await this.#driven()).keys(steps);
    /** @param {Parameters<WebDriverSession['pointer']>[0]} steps */
    const pointer = async (steps) => (await this.#driven()).pointer(steps);
    return {
      keyboard: {
        /** @param {string} text */
        type: (text) => keys([...text].flatMap((key) => [down(key), up(key)])),
        /** @param {string} key */
        press: (key) => keys([down(key), up(key)]),
        /** @param {string} key */
        down: (key) => keys([down(key)]),
        /** @param {string} key */
        up: (key) => keys([up(key)]),
      },
      mouse: {
        /** @param {number} x @param {number} y */
        move: (x, y) => pointer([{to: [x, y]}]),
        /** @param {number} x @param {number} y @param {{button?: Button}} [options] */
        click: (x, y, {button = 'left'} = {}) =>
          pointer([{to: [x, y]}, {button, down: true}, {button, down: false}]),
        /** @param {{button?: Button}} [options] */
        down: ({button = 'left'} = {}) => pointer([{button, down: true}]),
        /** @param {{button?: Button}} [options] */
        up: ({button = 'left'} = {}) => pointer([{button, down: false}]),
      },
      /** @param {Size} size */
      setViewportSize: (size) => this.#resize(size),
    };
  }

  /** WebDriver has no command for it: a test finds that the page sees nothing of it. */
  async emulateMedia() {}

  /** @param {string} _sessionId @param {readonly string[]} keys */
  async pressKeys(_sessionId, keys) {
    const driven = await this.#driven();
    await driven.keys([
      ...keys.map((key) => ({key, down: true})),
      ...keys.toReversed().map((key) => ({key, down: false})),
    ]);
  }

  async accessibilityTree() {
    const driven = await this.#driven();
    const elements = await driven.run(outline);
    /** @param {ReturnType<typeof outline>[number]} node @returns {Promise<AccessibilityNode>} */
    const describe = async (node) =>
      'text' in node
        ? {role: 'StaticText', name: node.text}
        : {
            ...(await driven.accessibilityOf(node.element)),
            ...(node.role && {role: node.role}),
            level: node.level ?? undefined,
            expanded: node.expanded ?? undefined,
            focused: node.focused,
            children: await Promise.all(node.children.map(describe)),
          };
    return (await Promise.all(elements.map(describe))).flatMap(meaningful);
  }

  #driven() {
    if (!this.#starting) throw new Error('WebKitGTK is not started.');
    return this.#starting;
  }

  async #start() {
    const {browser, driver, displayServer} = this.#programs;
    const env = {...process.env, ...(await fontEnvironment())};
    if (displayServer) env['DISPLAY'] = await this.#startDisplay(displayServer);
    const port = await freePort();
    const child = this.#run(driver, [`--port=${port}`, '--host=127.0.0.1'], {env});
    const url = `http://127.0.0.1:${port}`;
    while (!(await isReady(url))) {
      if (child.exitCode !== null) throw new Error(`${driver} ended with ${child.exitCode}.`);
      await sleep(50);
    }
    const {session, version} = await WebDriverSession.open(url, {
      'webkitgtk:browserOptions': {binary: browser, args: ['--automation']},
    });
    this.version = version;
    return session;
  }

  /** @param {string} program Xvfb @returns {Promise<string>} the display that it chose */
  async #startDisplay(program) {
    const size = `${screen.width}x${screen.height}x24`;
    const child = this.#run(
      program,
      ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'],
      {stdio: ['ignore', 'ignore', 'ignore', 'pipe']},
    );
    return new Promise((resolve, reject) => {
      child.stdio[3]?.once('data', (number) => resolve(`:${String(number).trim()}`));
      child.once('exit', (code) => reject(new Error(`${program} ended with ${code}.`)));
      child.once('error', reject);
    });
  }

  /**
   * @param {string} program
   * @param {string[]} args
   * @param {import('node:child_process').SpawnOptions} options
   */
  #run(program, args, options) {
    const child = spawn(program, args, {stdio: 'ignore', ...options});
    this.#children.push(child);
    return child;
  }

  /** @param {Size} size of the viewport; the window has a toolbar, too */
  async #resize({width, height}) {
    const driven = await this.#driven();
    for (let attempt = 0; attempt < 5; attempt++) {
      const [x, y] = await driven.run(() => [innerWidth, innerHeight]);
      if (x === width && y === height) return;
      const window = await driven.window();
      const size = {width: window.width + width - x, height: window.height + height - y};
      // Without a window manager the keyboard belongs to the window under the pointer, which rests
      // in the middle of the screen.
      await driven.placeWindow({
        ...size,
        x: Math.max(0, Math.round((screen.width - size.width) / 2)),
        y: Math.max(0, Math.round((screen.height - size.height) / 2)),
      });
      await sleep(50);
    }
  }
}

/**
 * @typedef {object} OutlineElement
 * @property {Element} element
 * @property {string | null} role that WebDriver does not tell
 * @property {number | null} level of a heading
 * @property {boolean | null} expanded
 * @property {boolean} focused
 * @property {Array<OutlineElement | {text: string}>} children
 */

/**
 * What is shown of the element that the page put into `accessibleRoot`. Runs in the page, as
 * WebDriver tells role and name of one element, but has no tree.
 * @returns {Array<OutlineElement | {text: string}>}
 */
function outline() {
  /** @param {Node} node @returns {Array<OutlineElement | {text: string}>} */
  function outlineOf(node) {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node.textContent?.replace(/\s+/g, ' ').trim();
      return text ? [{text}] : [];
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return [];
    const element = /** @type {HTMLElement} */ (node);
    const {display, visibility} = getComputedStyle(element);
    if (display === 'none' || element.ariaHidden === 'true') return [];
    const assigned =
      element.localName === 'slot'
        ? /** @type {HTMLSlotElement} */ (node).assignedNodes({flatten: true})
        : [];
    const inside = assigned.length ? assigned : (element.shadowRoot ?? element).childNodes;
    const closed =
      element.localName === 'details' && !(/** @type {HTMLDetailsElement} */ (node).open);
    const children = Array.from(inside)
      .filter((child) => !closed || child.nodeName === 'SUMMARY')
      .flatMap(outlineOf);
    // An image is one thing, whatever it is drawn of.
    const isImage = element.localName === 'svg' || element.localName === 'img';
    if (visibility === 'hidden') return children;
    if (display === 'contents') return children;
    const heading = /^h([1-6])$/.exec(element.localName)?.[1];
    const level = heading ?? element.ariaLevel;
    const details = element.localName === 'summary' ? element.closest('details') : null;
    const {ariaExpanded} = element;
    return [
      {
        element,
        role: details && 'summary',
        level: level ? Number(level) : null,
        expanded: details?.open ?? (ariaExpanded ? ariaExpanded === 'true' : null),
        focused:
          /** @type {Document | ShadowRoot} */ (element.getRootNode()).activeElement === element,
        children: isImage ? [] : children,
      },
    ];
  }
  const {accessibleRoot} = /** @type {{accessibleRoot: Element}} */ (
    /** @type {unknown} */ (window)
  );
  return accessibleRoot.checkVisibility() ? outlineOf(accessibleRoot) : [];
}
