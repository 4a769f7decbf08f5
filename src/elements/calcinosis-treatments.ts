import * as treatments from '../generated/sources/treatments.js';
import {CalcinosisElement} from './calcinosis-element.js';

/**
 * The treatment options and their limits.
 *
 * @tagname calcinosis-treatments
 */
export class CalcinosisTreatments extends CalcinosisElement {
  static override readonly section = 'treatments';
  static override readonly sources = {treatments};
}

declare global {
  interface HTMLElementTagNameMap {
    'calcinosis-treatments': CalcinosisTreatments;
  }
}
