/** Reads all translation files and does nothing with them: what any build of all languages needs. */
import {readdirSync, readFileSync} from 'node:fs';
import {projectPath} from '../build/project.js';
import {parseXliff} from '../xliff/parse.js';

let units = 0;
for (const file of readdirSync(projectPath('locales')).filter((name) => name.endsWith('.xlf'))) {
  const path = `locales/${file}`;
  units += parseXliff(readFileSync(projectPath(path), 'utf8'), path).units.size;
}
console.log(`${units} units`);
