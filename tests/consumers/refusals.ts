/** Whether an app's type checker knows the elements, and so refuses slips in their use. */
import assert from 'node:assert/strict';
import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {run} from './project.js';

/** What a checker says of slips. */
export interface Refusals {
  /** A value that the attribute does not take; left out where the checker knows no attributes. */
  value?: RegExp;
  /** An event that no element has. */
  unknownEvent: RegExp;
  /** An event that has another detail than the listener wants. */
  otherEvent: RegExp;
}

const value = /'"grid"' is not assignable to type 'Layout\b/;
const otherDetail = /'LoadDetail' is missing the following properties from type 'ToggleDetail'/;

/** JSX lets any name with a hyphen pass, but there is no type for what its listener takes. */
export const jsx: Refusals = {
  value,
  unknownEvent: /Binding element 'detail' implicitly has an 'any' type/,
  otherEvent: /Property 'topic' does not exist on type 'LoadDetail'/,
};

/** JSX whose listeners are added by a script. */
export const jsxWithListeners: Refusals = {
  value,
  unknownEvent: /Property 'detail' does not exist on type 'Event'/,
  otherEvent: /Property 'topic' does not exist on type 'LoadDetail'/,
};

/** The templates of Vue and Svelte. */
export const template: Refusals = {
  value,
  unknownEvent: /Object literal may only specify known properties, .*calcinosis-?toggled/i,
  otherEvent: otherDetail,
};

/** Angular takes any attribute of a custom element, and an event it does not know for an `Event`. */
export const angularTemplate: Refusals = {
  unknownEvent: /'Event' is not assignable to parameter of type 'CustomEvent<ToggleDetail>'/,
  otherEvent: otherDetail,
};

/**
 * Runs the script `check-types` of an app that it accepts, on the app with one slip at a time.
 *
 * @param root absolute path of the app
 * @param file the one below it that has the element and listens to its toggle event
 * @throws if the script accepts a slip, or says something else of it
 */
export async function checkRefusals(root: string, file: string, refusals: Refusals): Promise<void> {
  const source = await readFile(path.join(root, file), 'utf8');
  const refuse = async (right: string, wrong: string, error: RegExp) => {
    assert.equal(source.split(right).length, 2, `${file} must have “${right}” once.`);
    await writeFile(path.join(root, file), source.replace(right, wrong));
    await assert.rejects(run('npm run check-types', root), error, `type error for “${wrong}”`);
  };
  const {value, unknownEvent, otherEvent} = refusals;
  if (value) await refuse('<calcinosis-faq', '<calcinosis-faq layout="grid"', value);
  await refuse('calcinosis-toggle', 'calcinosis-toggled', unknownEvent);
  await refuse('calcinosis-toggle', 'calcinosis-load', otherEvent);
}
