/** Waits for what is to happen. */
import {waitUntil as until} from '@open-wc/testing';

/**
 * Waits until something is so. A busy machine may need long: the limit is only for what never comes.
 *
 * @param condition is asked again and again; anything truthy ends the wait
 * @param message says what did not come
 * @param timeout milliseconds
 */
export const waitUntil = (
  condition: () => unknown,
  message?: string,
  {timeout = 60_000} = {},
): Promise<void> => until(async () => Boolean(await condition()), message, {timeout});
