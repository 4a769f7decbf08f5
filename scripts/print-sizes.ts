/** Prints what the files of `dist/cdn/` weigh, with everything that they import at once. */
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {elementEntries} from './entries.js';
import {projectPath} from './project.js';

const cdn = projectPath('dist/cdn');

/** The files that a browser fetches for an entry before it runs. */
function staticImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(
    /(?:from|import)\s*["'](\.[^"']+)["']/g,
  )) {
    staticImports(join(dirname(file), path!), seen);
  }
  return seen;
}

const rows = Object.keys(elementEntries()).map((entry) => {
  const files = [...staticImports(join(cdn, `${entry}.js`))].map((file) => readFileSync(file));
  const sum = (size: (file: Buffer) => number) =>
    files.reduce((total, file) => total + size(file), 0);
  return {
    entry: `cdn/${entry}.js`,
    files: files.length,
    bytes: sum((file) => file.length),
    gzip: sum((file) => gzipSync(file, {level: 9}).length),
    brotli: sum((file) => brotliCompressSync(file).length),
  };
});
console.table(rows);
