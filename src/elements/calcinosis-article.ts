import englishLabels from '../generated/content/en/article.js';
import * as article from '../generated/sources/article.js';
import {sources} from '../generated/sources/all.js';
import {registerContent} from '../content-store.js';
import {articleFrame} from './article-template.js';
import {CalcinosisElement} from './calcinosis-element.js';

registerContent(englishLabels);

/**
 * All sections under one title, with a table of contents.
 *
 * @tagname calcinosis-article
 */
export class CalcinosisArticle extends CalcinosisElement {
  static override readonly section = 'article';
  static override readonly labels = {article};
  static override readonly sources = sources;
  static override readonly frame = articleFrame;
}

declare global {
  interface HTMLElementTagNameMap {
    'calcinosis-article': CalcinosisArticle;
  }
}
