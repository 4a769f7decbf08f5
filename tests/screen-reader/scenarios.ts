/** What a reader with a screen reader does: one list, for our elements and for a control page. */
import type {Scenario} from './scenario.js';
import {desk} from './scenarios/desk.js';
import {languages} from './scenarios/languages.js';
import {questions} from './scenarios/questions.js';
import {scripts} from './scenarios/scripts.js';
import {texts} from './scenarios/texts.js';
import {wordpress} from './scenarios/wordpress.js';
import {ways} from './ways.js';

export type {Scenario} from './scenario.js';

export const scenarios: readonly Scenario[] = [
  ...questions,
  ...texts,
  ...languages,
  ...scripts,
  ...wordpress,
  ...desk,
  ...ways,
];
