/**
 * Makes the generated part of docs/dependencies.md anew.
 *
 *     npm run licenses
 */
import {readFile} from 'node:fs/promises';
import {updateDependencies} from './dependencies.js';
import {writeWhole} from '../build/files.js';
import {readLockedPackages} from '../build/lock-file.js';
import {projectPath} from '../build/project.js';

const path = projectPath('docs/dependencies.md');
await writeWhole(
  path,
  await updateDependencies(await readFile(path, 'utf8'), await readLockedPackages()),
);
