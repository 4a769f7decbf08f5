/**
 * Makes the generated part of docs/dependencies.md anew.
 *
 *     npm run licenses
 */
import {readFile} from 'node:fs/promises';
import {updateDependencies} from './dependencies.js';
import {writeWhole} from './files.js';
import {readLockedPackages} from './lock-file.js';
import {projectPath} from './project.js';

const path = projectPath('docs/dependencies.md');
await writeWhole(
  path,
  await updateDependencies(await readFile(path, 'utf8'), await readLockedPackages()),
);
