/**
 * Writes `dist/cdn/`: files for pages without a bundler, their licenses, and `manifest.json`, which
 * has the integrity of each and what it will ask for.
 */
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {cdnFiles} from './cdn/files.js';
import {writeFolder} from './files.js';
import {projectPath} from './project.js';

const {files, preload} = await cdnFiles();
const hashes = [...files].map(
  ([file, text]) => [file, createHash('sha384').update(text).digest('base64')] as const,
);
const integrity = Object.fromEntries(hashes.sort().map(([file, hash]) => [file, `sha384-${hash}`]));
const licenses = ['LICENSE', 'LICENSE-CONTENT', 'LICENSE-LIT'];
const licenseTexts = licenses.map((file) => readFileSync(projectPath(file), 'utf8'));
files.set('LICENSES.txt', licenseTexts.join(`\n${'-'.repeat(80)}\n\n`));
files.set('manifest.json', `${JSON.stringify({integrity, preload}, null, 2)}\n`);
await writeFolder(projectPath('dist/cdn'), files);
