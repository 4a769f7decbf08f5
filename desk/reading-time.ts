/** How quickly somebody can have read a text. */
import {countWords} from '../l10n/desk/minutes.js';
import type {DeskUnit} from '../l10n/desk/model.js';
import {data} from './data.js';
import {wordingOf} from './work.js';

/** Three times as many as most people read. */
const wordsASecond = 10;

/** What flies past, however short it is, is not read. */
const atLeast = 1000;

/** How long a very fast reader needs for the text that is judged, in milliseconds. */
export const timeToRead = (unit: DeskUnit): number =>
  Math.max(atLeast, (countWords(wordingOf(unit), data.lang) / wordsASecond) * 1000);
