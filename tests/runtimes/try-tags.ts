/** Runs in each runtime: which tags give another text than the table says. Prints JSON. */
import {negotiate} from '../../src/content.js';
import {languageTags} from '../support/language-tags.js';

console.warn = () => {};
const wrong = languageTags
  .map(({tag, locale}) => ({tag, locale, given: negotiate(tag)}))
  .filter(({locale, given}) => locale !== given);
console.log(JSON.stringify({tried: languageTags.length, wrong}));
