/**
 * Checks that what a page must download stays below the budgets of `budgets.json`. An entry of the
 * built package is bundled with Lit, as a site would bundle it; what is loaded later is not counted.
 *
 *     npm run budgets
 */
import {readFile} from 'node:fs/promises';
import {brotliCompressSync} from 'node:zlib';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {rollup, type Plugin} from 'rollup';
import {projectPath} from './project.js';

// Its types are those of a CommonJS module, which it is not.
const minify = terser as unknown as typeof terser.default;

interface Budget {
  name: string;
  /** Path of an entry below `dist/`. */
  entry: string;
  /** The size must be below this. */
  brotliKiB: number;
}

/** Leaves what is loaded later where it is. */
const later: Plugin = {
  name: 'later',
  resolveDynamicImport: (specifier) =>
    typeof specifier === 'string' ? {id: specifier, external: 'absolute'} : null,
};

/** Brotli size, in bytes, of all that an entry needs before it runs, in one file. */
async function brotliSize(entry: string): Promise<number> {
  const bundle = await rollup({
    input: projectPath(`dist/${entry}`),
    plugins: [
      later,
      nodeResolve({exportConditions: ['production']}),
      minify({module: true, ecma: 2022, compress: {passes: 3}, format: {comments: false}}),
    ],
  });
  const {output} = await bundle.generate({});
  await bundle.close();
  return brotliCompressSync(output[0].code).length;
}

const budgets = JSON.parse(await readFile(projectPath('budgets.json'), 'utf8')) as Budget[];
const rows: Array<Record<string, string | number>> = [];
for (const {name, entry, brotliKiB} of budgets) {
  const size = (await brotliSize(entry)) / 1024;
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
