/** What each file of `cdn/` may load later. */
import path from 'node:path';
import {init, parse} from 'es-module-lexer';
import {elementNames} from '../../src/element-names.js';
import type {CdnFiles} from './files.js';

/**
 * The files that each file may ask for by itself, by path below `cdn/`. Files that ask for none are left
 * out.
 *
 * @throws if one asks for a file that is not there, or for one that cannot be told
 */
export async function importsOf(files: CdnFiles): Promise<Record<string, string[]>> {
  await init;
  const imports: Record<string, string[]> = {};
  for (const [file, text] of files) {
    const names = parse(text)[0].flatMap(({n: name, s: from, e: to}) => {
      if (name !== undefined) return path.posix.join(path.posix.dirname(file), name);
      const expression = text.slice(from, to);
      // Elements by their names.
      if (file === 'lazy.js') return elementNames.map((element) => `calcinosis-${element}.js`);
      // A file in each locale.
      const [, start, end] = /^`(.*)\$\{\w+\}(.*)`$/.exec(expression) ?? [];
      if (start?.endsWith('/')) {
        const folder = path.posix.join(path.posix.dirname(file), start);
        return [...files.keys()].filter(
          (name) =>
            name.startsWith(folder) && name.slice(folder.length).replace(/^[^/]+/, '') === end,
        );
      }
      // A file that failed, once more.
      if (expression.includes('Date.now()')) return [];
      throw new Error(`cdn/${file} imports ${expression}, and nothing tells which file that is.`);
    });
    const missing = names.find((name) => !files.has(name));
    if (missing) throw new Error(`cdn/${file} imports ${missing}, which is not there.`);
    if (names.length) imports[file] = [...new Set(names)].sort();
  }
  return imports;
}
