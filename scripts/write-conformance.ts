/**
 * Makes the generated part of docs/accessibility-conformance.md anew, from the report beside it.
 *
 *     npm run conformance
 */
import {readFile} from 'node:fs/promises';
import {writeWhole} from '../build/files.js';
import {projectPath} from '../build/project.js';
import {conformancePage, updateConformancePage} from './conformance/page.js';
import {readReport} from './conformance/report.js';

const path = projectPath(conformancePage);
await writeWhole(
  path,
  await updateConformancePage(await readFile(path, 'utf8'), await readReport()),
);
