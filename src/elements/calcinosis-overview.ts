import {CalcinosisElement} from './calcinosis-element.js';

/**
 * What calcinosis cutis is, at a glance.
 *
 * @tagname calcinosis-overview
 */
export class CalcinosisOverview extends CalcinosisElement {
  static override readonly section = 'overview';
  static override readonly contents = ['ui', 'overview'];
}

declare global {
  interface HTMLElementTagNameMap {
    'calcinosis-overview': CalcinosisOverview;
  }
}
