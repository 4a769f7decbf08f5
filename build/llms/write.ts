/** Writes `dist/llms.txt`. */
import {readFile} from 'node:fs/promises';
import {writeWhole} from '../files.js';
import {projectPath} from '../project.js';
import {besideModules, llmsText} from './text.js';

const {version} = JSON.parse(await readFile(projectPath('package.json'), 'utf8')) as {
  version: string;
};
await writeWhole(projectPath('dist/llms.txt'), llmsText(version, besideModules));
