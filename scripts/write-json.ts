/** Writes `dist/json/`. Needs the content modules that `npm run generate` makes. */
import {writeFolder} from './files.js';
import {jsonFiles} from './json-files.js';
import {projectPath} from './project.js';

await writeFolder(projectPath('dist/json'), await jsonFiles());
