import * as faq from '../generated/sources/faq.js';
import {CalcinosisElement} from './calcinosis-element.js';

/**
 * Common questions and their answers.
 *
 * @tagname calcinosis-faq
 */
export class CalcinosisFaq extends CalcinosisElement {
  static override readonly section = 'faq';
  static override readonly sources = {faq};
}

declare global {
  interface HTMLElementTagNameMap {
    'calcinosis-faq': CalcinosisFaq;
  }
}
