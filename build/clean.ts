/** Removes what `npm run build` made, and the package that was staged of it. */
import {rm} from 'node:fs/promises';
import {projectPath} from './project.js';

for (const folder of ['.build', 'dist', 'dist-files']) {
  await rm(projectPath(folder), {recursive: true, force: true});
}
