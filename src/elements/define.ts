import {warnOnce} from '../warn-once.js';
import {watch} from './page.js';

/**
 * Defines an element, unless its name is taken.
 *
 * @param tagName the name to define
 * @param ownName the class's usual name: for any other one it gets a class of its own
 */
export function define(
  Element: CustomElementConstructor,
  tagName: string,
  ownName: string,
  registry: CustomElementRegistry,
): void {
  // A page may go to an address before it has an element that is meant.
  watch(globalThis.window);
  try {
    const defined = registry.get(tagName);
    if (!defined) {
      // A registry takes a class only once, so that another name needs a class of its own.
      registry.define(tagName, tagName === ownName ? Element : class extends Element {});
    } else if (defined !== Element && !(defined.prototype instanceof Element)) {
      warnOnce(`<${tagName}> is defined twice; the first stays.`);
    }
  } catch (error) {
    warnOnce(`<${tagName}> cannot be defined. ${String(error)}`);
  }
}
