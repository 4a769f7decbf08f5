/** Writes the WordPress plugin as the file that WordPress installs: `npm run wordpress`, after a build. */
import {pathToFileURL} from 'node:url';
import {zipSync} from 'fflate';
import type * as prerendering from '../../src/prerender.js';
import {writeWhole} from '../files.js';
import {projectPath} from '../project.js';
import {pluginFiles, pluginName} from './files.js';

const zipFile = `release/${pluginName}-wordpress.zip`;

const built = pathToFileURL(projectPath('dist/prerender.js')).href;
const {prerender} = (await import(built)) as typeof prerendering;
const files = [...pluginFiles(prerender)].map(
  ([file, data]) => [`${pluginName}/${file}`, Buffer.from(data as string)] as const,
);
// The same files give the same bytes whenever they are packed. A zip knows no day before 1980.
const zip = zipSync(Object.fromEntries(files), {level: 9, mtime: '1980-01-02T00:00:00'});
await writeWhole(projectPath(zipFile), zip);

const kib = (bytes: number) => `${Math.round(bytes / 1024)} KiB`;
const sizes = ['shadow', 'plain', 'shared', 'drawings', 'json-ld', 'cdn'].map((folder) => {
  const inside = files.filter(([file]) => file.startsWith(`${pluginName}/${folder}/`));
  return `${folder}/ ${kib(inside.reduce((sum, [, {length}]) => sum + length, 0))}`;
});
console.log(
  `${zipFile}: ${kib(zip.length)}, ${files.length} files. Unpacked: ${sizes.join(', ')}.`,
);
