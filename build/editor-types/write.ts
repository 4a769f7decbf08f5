/**
 * Writes what editors and frameworks' type checkers know of the elements, from the manifest:
 * `dist/vscode.html-custom-data.json`, `dist/web-types.json`, and `dist/<framework>.d.ts`.
 */
import {readFile} from 'node:fs/promises';
import {writeWhole} from '../files.js';
import {projectPath} from '../project.js';
import {editorTypes} from './files.js';
import {manifestFile, type Manifest} from './manifest.js';

const read = async <T>(path: string) => JSON.parse(await readFile(projectPath(path), 'utf8')) as T;
const {version} = await read<{version: string}>('package.json');
for (const [name, text] of editorTypes(await read<Manifest>(manifestFile), version)) {
  await writeWhole(projectPath(`dist/${name}`), text);
}
