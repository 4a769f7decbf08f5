/** A worker, which has no document, in which a module failed. */
import {importAgain} from '../../src/import-again.js';

const url = new URL('../../src/element-names.ts', import.meta.url);
const {elementNames} = (await importAgain(new TypeError(`Failed: ${url.href}`))) as {
  elementNames: string[];
};
postMessage(elementNames.join(' '));
