/**
 * Writes `dist/cdn/`: files for pages without a bundler, their licenses, and `manifest.json`, which
 * has the integrity of each, what it will ask for in each language, and what it may ask for at all.
 */
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {cdnFiles} from './files.js';
import {importsOf} from './imports.js';
import {writeFolder} from '../files.js';
import {projectPath} from '../project.js';

const {files, preload} = await cdnFiles();
const hashes = [...files].map(
  ([file, text]) => [file, createHash('sha384').update(text).digest('base64')] as const,
);
const integrity = Object.fromEntries(hashes.sort().map(([file, hash]) => [file, `sha384-${hash}`]));
const imports = await importsOf(files);
const licenses = ['LICENSE', 'LICENSE-CONTENT', 'LICENSE-LIT', 'LICENSE-UNICODE'];
const licenseTexts = licenses.map((file) => readFileSync(projectPath(file), 'utf8'));
files.set('LICENSES.txt', licenseTexts.join(`\n${'-'.repeat(80)}\n\n`));
files.set('manifest.json', `${JSON.stringify({integrity, preload, imports}, null, 2)}\n`);
await writeFolder(projectPath('dist/cdn'), files);
