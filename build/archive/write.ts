/** Makes the archive for people without npm, after `npm run build`: `npm run archive`. */
import {stat} from 'node:fs/promises';
import {projectPath} from '../project.js';
import {writeArchive} from './archive.js';

const file = await writeArchive(projectPath('release'));
const {size} = await stat(file);
console.log(`${file}: ${(size / 2 ** 20).toFixed(1)} MiB`);
