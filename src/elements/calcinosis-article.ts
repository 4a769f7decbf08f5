import {sectionIds} from '../../content/model.js';
import {articleFrame} from './article-template.js';
import {CalcinosisElement} from './calcinosis-element.js';

/**
 * All sections under one title, with a table of contents.
 *
 * @tagname calcinosis-article
 */
export class CalcinosisArticle extends CalcinosisElement {
  static override readonly section = 'article';
  static override readonly contents = ['article', ...sectionIds];
  static override readonly frame = articleFrame;
}

declare global {
  interface HTMLElementTagNameMap {
    'calcinosis-article': CalcinosisArticle;
  }
}
