/**
 * Checks that what a page must download stays below the budgets of `budgets.json`. An entry of the
 * built package is bundled with Lit, as a site would bundle it; what is loaded later is not counted.
 *
 *     npm run budgets
 */
import {readFile} from 'node:fs/promises';
import {brotliCompressSync} from 'node:zlib';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup, type Plugin} from 'rollup';
import {minify} from '../build/minify.js';
import {projectPath} from '../build/project.js';

interface Budget {
  name: string;
  /** Path of an entry below `dist/`. */
  entry: string;
  /** Path of an entry that the page has anyhow: what the other adds is measured. */
  besides?: string;
  /** The size must be below this. */
  brotliKiB: number;
}

/** Leaves what is loaded later where it is. */
const later: Plugin = {
  name: 'later',
  resolveDynamicImport: (specifier) =>
    typeof specifier === 'string' ? {id: specifier, external: 'absolute'} : null,
};

/** A page's script, which uses all that entries export. */
const script = (entries: readonly string[]): Plugin => ({
  name: 'script',
  resolveId: (id) => (id === 'script' ? id : null),
  load: (id) =>
    id === 'script'
      ? entries.map((entry) => `export * from '${projectPath(`dist/${entry}`)}';`).join('')
      : null,
});

/** Brotli size, in bytes, of all that entries need before they run, in one file. */
async function brotliSize(...entries: string[]): Promise<number> {
  const bundle = await rollup({
    input: 'script',
    plugins: [script(entries), later, nodeResolve({exportConditions: ['production']})],
  });
  const {output} = await bundle.generate({});
  await bundle.close();
  return brotliCompressSync(await minify(output[0].code)).length;
}

const budgets = JSON.parse(await readFile(projectPath('budgets.json'), 'utf8')) as Budget[];
const rows: Array<Record<string, string | number>> = [];
for (const {name, entry, besides, brotliKiB} of budgets) {
  const bytes = besides
    ? (await brotliSize(besides, entry)) - (await brotliSize(besides))
    : await brotliSize(entry);
  const size = bytes / 1024;
  rows.push({
    budget: name,
    entry,
    'brotli KiB': Number(size.toFixed(2)),
    'must be below': brotliKiB,
    '': size < brotliKiB ? 'ok' : `TOO BIG by ${Math.ceil((size - brotliKiB) * 1024)} bytes`,
  });
  if (size >= brotliKiB) process.exitCode = 1;
}
console.table(rows);
if (process.exitCode)
  console.error('Above budget: make it smaller, or argue for more in budgets.json.');
