/** Removes what `npm run build` made. */
import {rm} from 'node:fs/promises';
import {projectPath} from './project.js';

for (const folder of ['.build', 'dist']) {
  await rm(projectPath(folder), {recursive: true, force: true});
}
