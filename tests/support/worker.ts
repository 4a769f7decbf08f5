/** A worker that reads the content as any program may, without a DOM. */
import {loadContent, negotiate} from '../../src/content.js';

const {title, meta} = await loadContent('faq', negotiate('es-MX'));
postMessage(`${meta.locale} ${title}`);
