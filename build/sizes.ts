/**
 * Prints what the entries of `dist/cdn/` weigh that have no text, and those with the English: each is
 * all that is fetched before it runs.
 */
import {readFileSync} from 'node:fs';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {projectPath} from './project.js';

const {integrity} = JSON.parse(readFileSync(projectPath('dist/cdn/manifest.json'), 'utf8')) as {
  integrity: Record<string, string>;
};
const rows = Object.keys(integrity)
  .filter((name) => /^(en\/)?(auto|calcinosis-\w+)\.js$/.test(name))
  .map((name) => {
    const file = readFileSync(projectPath(`dist/cdn/${name}`));
    return {
      entry: `cdn/${name}`,
      bytes: file.length,
      gzip: gzipSync(file, {level: 9}).length,
      brotli: brotliCompressSync(file).length,
    };
  });
console.table(rows);
