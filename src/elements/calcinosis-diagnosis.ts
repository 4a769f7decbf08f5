import {CalcinosisElement} from './calcinosis-element.js';

/**
 * How calcinosis cutis is diagnosed.
 *
 * @tagname calcinosis-diagnosis
 */
export class CalcinosisDiagnosis extends CalcinosisElement {
  static override readonly section = 'diagnosis';
  static override readonly contents = ['ui', 'diagnosis'];
}

declare global {
  interface HTMLElementTagNameMap {
    'calcinosis-diagnosis': CalcinosisDiagnosis;
  }
}
