import {CalcinosisElement} from './calcinosis-element.js';

/**
 * Common questions and their answers.
 *
 * @tagname calcinosis-faq
 */
export class CalcinosisFaq extends CalcinosisElement {
  static override readonly section = 'faq';
  static override readonly contents = ['ui', 'faq'];
}

declare global {
  interface HTMLElementTagNameMap {
    'calcinosis-faq': CalcinosisFaq;
  }
}
