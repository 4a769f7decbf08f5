import {CalcinosisElement} from './calcinosis-element.js';

/**
 * The types of calcinosis cutis and their causes.
 *
 * @tagname calcinosis-types
 */
export class CalcinosisTypes extends CalcinosisElement {
  static override readonly section = 'types';
  static override readonly contents = ['ui', 'types'];
}

declare global {
  interface HTMLElementTagNameMap {
    'calcinosis-types': CalcinosisTypes;
  }
}
