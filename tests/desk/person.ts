/** What a person does at a desk, in any engine. */
import {setTimeout as sleep} from 'node:timers/promises';
import type {Run} from '../engines/from-disk.js';

declare global {
  interface Window {
    /** The file that the desk has handed to the browser. */
    savedFile?: string | undefined;
    /** The clock as it was. */
    later?: typeof setTimeout;
  }
}

/** Waits until something is so in the page. */
export async function until<Given extends unknown[]>(
  run: Run,
  isSo: (...given: Given) => boolean,
  what: string,
  ...given: Given
): Promise<void> {
  for (let tries = 0; tries < 1200; tries += 1) {
    if (await run(isSo, ...given)) return;
    await sleep(50);
  }
  throw new Error(`It did not come to this: ${what}.`);
}

/** Presses a button that saves, and gives what the browser gets to put into its downloads. */
export async function saved(run: Run, button: string): Promise<string> {
  await run((button) => {
    const addressOf = URL.createObjectURL.bind(URL);
    window.savedFile = undefined;
    URL.createObjectURL = (file) => {
      void (file as Blob).text().then((text) => (window.savedFile = text));
      URL.createObjectURL = addressOf;
      return addressOf(file);
    };
    document.querySelector<HTMLElement>(button)!.click();
  }, button);
  await until(run, () => window.savedFile !== undefined, 'a file is saved');
  return (await run(() => window.savedFile))!;
}

/** Reads every text, and calls it fine with the button at the end of each topic. */
export async function calledFine(run: Run, count: number): Promise<void> {
  // The page’s clock runs a thousand times as fast meanwhile.
  await run(() => {
    window.later = globalThis.setTimeout;
    globalThis.setTimeout = ((call: () => void, wait = 0) =>
      window.later!(call, wait / 1000)) as typeof setTimeout;
  });
  await until(
    run,
    (count) => {
      const isAtEnd = scrollY + innerHeight > document.documentElement.scrollHeight - 2;
      scrollTo(0, isAtEnd ? 0 : scrollY + innerHeight / 2);
      document.querySelector<HTMLElement>('.together .main')?.click();
      return document.querySelectorAll('.unit[data-done=fine]').length === count;
    },
    `${count} texts are called fine`,
    count,
  );
  await run(() => {
    globalThis.setTimeout = window.later!;
  });
}

/** Says who they are, and signs. */
export async function signed(run: Run): Promise<string> {
  await run(() => {
    for (const field of document.querySelectorAll<HTMLInputElement>(
      '#ending .field:not([type=date])',
    )) {
      field.value = 'Sample';
      field.dispatchEvent(new Event('input'));
    }
  });
  return saved(run, '#ending form .main');
}
