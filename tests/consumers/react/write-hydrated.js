/** Puts the app into its page, as a server does. */
import {readFile, writeFile} from 'node:fs/promises';
import {render} from './dist-server/render.js';

const page = await readFile('dist/hydrated.html', 'utf8');
await writeFile(
  'dist/hydrated.html',
  page.replace('<!--app-->', () => render()),
);
