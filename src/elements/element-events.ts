import type {CalcinosisEventMap, ElementName} from '../types.js';
import {ElementOptions} from './element-options.js';

/** Tells the page what happens. */
export abstract class ElementEvents extends ElementOptions {
  /** What this element shows. */
  static readonly section: ElementName;

  /** The locale that is shown now; empty before any is. */
  abstract readonly locale: string;

  /** @internal */
  fail(error: unknown, locale = this.locale): void {
    console.warn(
      `calcinosis-cutis: <${this.localName}> keeps what it shows until a change or the network’s return. In "${locale}": ${String(error)}`,
    );
    const {section} = this.constructor as typeof ElementEvents;
    this.dispatch('error', {section, locale, error});
  }

  /** @internal */
  dispatch<Name extends 'load' | 'error' | 'toggle'>(
    name: Name,
    detail: CalcinosisEventMap[`calcinosis-${Name}`]['detail'],
  ): void {
    /** @internal The events are described where the elements are. */
    this.dispatchEvent(
      new CustomEvent(`calcinosis-${name}`, {detail, bubbles: true, composed: true}),
    );
  }
}
