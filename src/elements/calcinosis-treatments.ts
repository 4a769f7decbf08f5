import {CalcinosisElement} from './calcinosis-element.js';

/**
 * The treatment options and their limits.
 *
 * @tagname calcinosis-treatments
 */
export class CalcinosisTreatments extends CalcinosisElement {
  static override readonly section = 'treatments';
  static override readonly contents = ['ui', 'treatments'];
}

declare global {
  interface HTMLElementTagNameMap {
    'calcinosis-treatments': CalcinosisTreatments;
  }
}
