/** What a person does at a desk, in any engine. */
import {setTimeout as sleep} from 'node:timers/promises';
import type {Run} from '../engines/from-disk.js';

declare global {
  interface Window {
    /** The file that the desk has handed to the browser. */
    savedFile?: string | undefined;
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
  // A window that is not in front, as Firefox’s behind its list of downloads, tells of no focus.
  await run(() => {
    for (const unit of document.querySelectorAll('.unit')) {
      unit.dispatchEvent(new FocusEvent('focusin', {bubbles: true}));
    }
  });
  await until(
    run,
    (count) => {
      document.querySelector<HTMLElement>('.together .main')?.click();
      return document.querySelectorAll('.unit[data-done=fine]').length === count;
    },
    `${count} texts are called fine`,
    count,
  );
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
