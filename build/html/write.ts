/** Writes `html/`, `plain/`, `plain-img/` and the style sheet that prerendered elements may link to, in `dist/`. */
import {pathToFileURL} from 'node:url';
import type * as prerendering from '../../src/prerender.js';
import {writeWhole} from '../files.js';
import {htmlFiles} from './files.js';
import {projectPath} from '../project.js';

// The built one: its templates are minified.
const built = pathToFileURL(projectPath('dist/prerender.js')).href;
for (const [path, text] of htmlFiles((await import(built)) as typeof prerendering)) {
  await writeWhole(projectPath(`dist/${path}`), text);
}
