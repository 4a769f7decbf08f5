/** The text as HTML that any server or CMS can put into a page. */
import {elementNames} from '../../src/element-names.js';
import {localeTags} from '../../src/generated/locales.js';
import {drawingStyles} from '../../src/generated/drawing-styles.js';
import {prerenderStyles} from '../../src/generated/prerender-styles.js';
import {styles} from '../../src/generated/styles.js';
import type * as prerendering from '../../src/prerender.js';
import {plainFile} from './plain.js';

/** The files by path below `dist/`, made with the given `prerender()`. */
export function htmlFiles({
  prerender,
}: Pick<typeof prerendering, 'prerender'>): Map<string, string> {
  const files = new Map([['styles.css', `${styles}${prerenderStyles}${drawingStyles}\n`]]);
  for (const locale of localeTags) {
    for (const element of elementNames) {
      files.set(`html/${locale}/calcinosis-${element}.html`, `${prerender(element, {locale})}\n`);
      files.set(`plain/${locale}/${element}.html`, plainFile(element, locale, 'inline'));
      files.set(`plain-img/${locale}/${element}.html`, plainFile(element, locale, 'img'));
    }
  }
  return files;
}
