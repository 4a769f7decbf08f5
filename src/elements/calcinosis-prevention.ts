import {CalcinosisElement} from './calcinosis-element.js';

/**
 * What may lower the risk.
 *
 * @tagname calcinosis-prevention
 */
export class CalcinosisPrevention extends CalcinosisElement {
  static override readonly section = 'prevention';
  static override readonly contents = ['ui', 'prevention'];
}

declare global {
  interface HTMLElementTagNameMap {
    'calcinosis-prevention': CalcinosisPrevention;
  }
}
