/** What a page is told while a test runs: by the elements' events, the console, and what nobody caught. */
import type {ErrorDetail, LoadDetail} from '../../src/types.js';

/** All of it is since the watching began; empty a list to begin again. */
export interface PageWatch {
  /** Details of `calcinosis-error` and `calcinosis-load` anywhere in the page. */
  errors: ErrorDetail[];
  loads: LoadDetail[];
  /** First arguments of `console.warn()`. */
  warnings: string[];
  /** What `console.error()` was told, and what was thrown and caught by nobody. */
  problems: string[];
}

let stop: (() => void) | undefined;

/** Watches the page until the test ends, and keeps the console quiet meanwhile. */
export function watchPage(): PageWatch {
  stop?.();
  const watch: PageWatch = {errors: [], loads: [], warnings: [], problems: []};
  const {warn, error} = console;
  console.warn = (message: unknown) => watch.warnings.push(String(message));
  console.error = (...message: unknown[]) => watch.problems.push(message.map(String).join(' '));
  const ended = new AbortController();
  const {signal} = ended;
  addEventListener('calcinosis-error', ({detail}) => watch.errors.push(detail), {signal});
  addEventListener('calcinosis-load', ({detail}) => watch.loads.push(detail), {signal});
  addEventListener('error', ({message}) => watch.problems.push(message), {signal});
  addEventListener(
    'unhandledrejection',
    ({reason}: PromiseRejectionEvent) => watch.problems.push(`unhandled: ${String(reason)}`),
    {signal},
  );
  stop = () => {
    ended.abort();
    Object.assign(console, {warn, error});
    stop = undefined;
  };
  return watch;
}

afterEach(() => stop?.());

/** A task of its own: what was promised is done, and what was not caught is told, without a wait. */
export const nextTask = () =>
  new Promise<void>((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
