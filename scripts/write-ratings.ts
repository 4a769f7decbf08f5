/**
 * Makes the generated parts of docs/plain-language.md anew.
 *
 *     npm run ratings
 */
import {readFile} from 'node:fs/promises';
import {writeWhole} from '../build/files.js';
import {projectPath} from '../build/project.js';
import {plainLanguagePage, updatePlainLanguagePage} from './plain-language/page.js';
import {readRatings} from './plain-language/ratings.js';
import {readTranslationRatings} from './plain-language/translation-ratings.js';

const path = projectPath(plainLanguagePage);
await writeWhole(
  path,
  await updatePlainLanguagePage(
    await readFile(path, 'utf8'),
    await readRatings(),
    await readTranslationRatings(),
  ),
);
