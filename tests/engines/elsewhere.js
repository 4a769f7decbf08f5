/**
 * Finds requests to other servers: the elements must make none, so no test may.
 *
 * The test page has a content security policy that only reports. Frames without an address of their
 * own have it, too, and it is the same in all engines.
 * @module
 */

/** @import {BrowserLauncher} from '@web/test-runner-core' */
/** @import {Context} from '@web/dev-server-core' */

const reportPath = '/__elsewhere__';

/** Everything but what the page and its own server give. */
const policy = `default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'; report-uri ${reportPath}`;

/** @returns what hears of requests, and what makes their test file fail */
export function elsewhere() {
  /** @type {Map<string, Set<string>>} addresses by session */
  const requested = new Map();

  /** @param {Context} context @param {() => Promise<void>} next */
  async function middleware(context, next) {
    const sessionId = String(context.query['wtr-session-id']);
    if (context.path === reportPath) {
      const chunks = [];
      for await (const chunk of context.req) chunks.push(chunk);
      const {'csp-report': report} = JSON.parse(Buffer.concat(chunks).toString());
      const addresses = requested.get(sessionId) ?? new Set();
      requested.set(sessionId, addresses.add(report['blocked-uri']));
      context.status = 204;
      return;
    }
    await next();
    if (context.path === '/') {
      context.set('Content-Security-Policy-Report-Only', `${policy}?wtr-session-id=${sessionId}`);
    }
  }

  /**
   * @template {BrowserLauncher} Launcher
   * @param {Launcher} launcher
   * @returns {Launcher} the same; a test file's session in it fails when anything was requested
   */
  function watch(launcher) {
    const stopSession = launcher.stopSession.bind(launcher);
    launcher.stopSession = async (sessionId) => {
      const result = await stopSession(sessionId);
      const addresses = requested.get(sessionId);
      if (addresses) {
        throw new Error(
          `A test requested ${[...addresses].join(', ')}: nothing may be loaded from another server than the tests' own.`,
        );
      }
      return result;
    };
    return launcher;
  }

  return {middleware, watch};
}
