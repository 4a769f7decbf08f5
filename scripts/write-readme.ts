/**
 * Makes the generated parts of README.md anew, after `npm run build`.
 *
 *     npm run readme
 */
import {readFile} from 'node:fs/promises';
import {writeWhole} from '../build/files.js';
import {projectPath} from '../build/project.js';
import {updateReadme, type ElementsManifest} from './readme.js';

const path = projectPath('README.md');
const manifest = JSON.parse(
  await readFile(projectPath('dist/custom-elements.json'), 'utf8').catch(() => {
    throw new Error('dist/custom-elements.json is not there. Make it with: npm run build');
  }),
) as ElementsManifest;
await writeWhole(path, await updateReadme(await readFile(path, 'utf8'), manifest));
