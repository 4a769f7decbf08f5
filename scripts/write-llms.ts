/**
 * Makes llms.txt of the repository anew.
 *
 *     npm run llms
 */
import {readFile} from 'node:fs/promises';
import {writeWhole} from '../build/files.js';
import {inRepository, llmsText} from '../build/llms/text.js';
import {projectPath} from '../build/project.js';

const {version} = JSON.parse(await readFile(projectPath('package.json'), 'utf8')) as {
  version: string;
};
await writeWhole(projectPath('llms.txt'), llmsText(version, inRepository));
