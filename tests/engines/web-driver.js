/**
 * The few commands of W3C WebDriver that the tests need.
 * @module
 */

/** Keys that have no character, by `KeyboardEvent.key`, as WebDriver and WebDriver BiDi have them. */
export const keyCodes = new Map(
  Object.entries({
    Backspace: '\uE003',
    Tab: '\uE004',
    Enter: '\uE006',
    Shift: '\uE008',
    Control: '\uE009',
    Alt: '\uE00A',
    Escape: '\uE00C',
    Space: ' ',
    PageUp: '\uE00E',
    PageDown: '\uE00F',
    End: '\uE010',
    Home: '\uE011',
    ArrowLeft: '\uE012',
    ArrowUp: '\uE013',
    ArrowRight: '\uE014',
    ArrowDown: '\uE015',
    Delete: '\uE017',
    Meta: '\uE03D',
  }),
);

const buttons = {left: 0, middle: 1, right: 2};

/** The name of a reference to an element, as the standard fixes it. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** @typedef {keyof typeof buttons} Button */
/** @typedef {{width: number, height: number}} Size */
/** @typedef {Size & {x: number, y: number}} Rectangle */

/** A browser under a driver's control. */
export class WebDriverSession {
  #url;

  /**
   * @param {string} driver its address, such as `http://127.0.0.1:4444`
   * @param {object} capabilities that the browser must have
   * @returns {Promise<{session: WebDriverSession, version: string}>}
   */
  static async open(driver, capabilities) {
    const {sessionId, capabilities: got} =
      /** @type {{sessionId: string, capabilities: {browserVersion: string}}} */ (
        await request('POST', `${driver}/session`, {capabilities: {alwaysMatch: capabilities}})
      );
    const session = new WebDriverSession(`${driver}/session/${sessionId}`);
    return {session, version: got.browserVersion};
  }

  /** @param {string} url */
  constructor(url) {
    this.#url = url;
  }

  /** @param {string} url */
  async goTo(url) {
    await request('POST', `${this.#url}/url`, {url});
  }

  async location() {
    return /** @type {string} */ (await request('GET', `${this.#url}/url`));
  }

  /**
   * Runs a function in the page.
   * @template {unknown[]} Arguments
   * @template Result
   * @param {(...args: Arguments) => Result} script stands for itself: it sees nothing around it
   * @param {Arguments} args as JSON
   * @returns {Promise<Awaited<Result>>} elements in it are references
   */
  async run(script, ...args) {
    const text = `return (${String(script)})(...arguments)`;
    return /** @type {Promise<Awaited<Result>>} */ (
      request('POST', `${this.#url}/execute/sync`, {script: text, args})
    );
  }

  /**
   * @param {object} element as `run()` gives it
   * @returns {Promise<{role: string, name: string}>} what assistive technology is told of it
   */
  async accessibilityOf(element) {
    const id = /** @type {Record<string, string>} */ (element)[elementKey];
    const [role, name] = await Promise.all(
      ['computedrole', 'computedlabel'].map((what) =>
        request('GET', `${this.#url}/element/${id}/${what}`),
      ),
    );
    return {role: String(role), name: String(name)};
  }

  /** @param {Array<{key: string, down: boolean}>} steps */
  async keys(steps) {
    await this.#act({
      type: 'key',
      id: 'keyboard',
      actions: steps.map(({key, down}) => ({
        type: down ? 'keyDown' : 'keyUp',
        value: keyCodes.get(key) ?? key,
      })),
    });
  }

  /** @param {Array<{to: [x: number, y: number]} | {button: Button, down: boolean}>} steps */
  async pointer(steps) {
    await this.#act({
      type: 'pointer',
      id: 'mouse',
      parameters: {pointerType: 'mouse'},
      actions: steps.map((step) =>
        'to' in step
          ? {type: 'pointerMove', duration: 0, x: step.to[0], y: step.to[1], origin: 'viewport'}
          : {type: step.down ? 'pointerDown' : 'pointerUp', button: buttons[step.button]},
      ),
    });
  }

  /** @param {object} input */
  async #act(input) {
    await request('POST', `${this.#url}/actions`, {actions: [input]});
  }

  /** Releases all keys and buttons. */
  async release() {
    await request('DELETE', `${this.#url}/actions`);
  }

  async window() {
    return /** @type {Rectangle} */ (await request('GET', `${this.#url}/window/rect`));
  }

  /** @param {Rectangle} rectangle */
  async placeWindow(rectangle) {
    await request('POST', `${this.#url}/window/rect`, rectangle);
  }

  /** The viewport as PNG. */
  async screenshot() {
    return Buffer.from(String(await request('GET', `${this.#url}/screenshot`)), 'base64');
  }

  async close() {
    await request('DELETE', this.#url);
  }
}

/**
 * @param {string} driver its address
 * @returns {Promise<boolean>} whether it answers
 */
export async function isReady(driver) {
  try {
    return /** @type {{ready: boolean}} */ (await request('GET', `${driver}/status`)).ready;
  } catch {
    return false;
  }
}

/**
 * @param {'GET' | 'POST' | 'DELETE'} method
 * @param {string} url
 * @param {object} [body]
 * @returns {Promise<unknown>}
 */
async function request(method, url, body) {
  const response = await fetch(url, {
    method,
    headers: {'content-type': 'application/json'},
    ...(body && {body: JSON.stringify(body)}),
  });
  const {value} = /** @type {{value: unknown}} */ (await response.json());
  if (!response.ok) {
    const {error, message} = /** @type {{error: string, message: string}} */ (value);
    throw new Error(`WebDriver: ${method} ${new URL(url).pathname}: ${error}: ${message}`);
  }
  return value;
}
