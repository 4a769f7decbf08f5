import {CalcinosisElement} from './calcinosis-element.js';

/**
 * Signs and symptoms.
 *
 * @tagname calcinosis-symptoms
 */
export class CalcinosisSymptoms extends CalcinosisElement {
  static override readonly section = 'symptoms';
  static override readonly contents = ['ui', 'symptoms'];
}

declare global {
  interface HTMLElementTagNameMap {
    'calcinosis-symptoms': CalcinosisSymptoms;
  }
}
