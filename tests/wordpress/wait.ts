/** Waits for programs that need their time to start. */
import {setTimeout as wait} from 'node:timers/promises';

/**
 * Asks again and again until something is so. An error counts as not yet.
 *
 * @param what is said if it never comes: `the database answers`
 */
export async function waitUntil(what: string, condition: () => Promise<unknown>): Promise<void> {
  const end = Date.now() + 60_000;
  for (;;) {
    try {
      if (await condition()) return;
    } catch (error) {
      if (Date.now() > end) throw new Error(`Waited in vain until ${what}.`, {cause: error});
    }
    if (Date.now() > end) throw new Error(`Waited in vain until ${what}.`);
    await wait(200);
  }
}
