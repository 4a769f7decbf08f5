/** Bundling for pages without a bundler: minified, with what is imported at once. */
import path from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup, type Plugin} from 'rollup';
import {compiled, laterPath} from '../entries.js';
import {minify} from '../minify.js';
import {leaveLater, minifyTemplates, treeshake} from '../rollup-parts.js';

export interface BundleOptions {
  /** Path from the bundle to the folder of the files that are loaded later: `./1a2b3c4d`. */
  later: string;
  /** Code to bundle instead of a module's own, by its path below the compiled sources. */
  instead?: Readonly<Record<string, (code: string) => string>>;
}

const replaceCode = (instead: NonNullable<BundleOptions['instead']>): Plugin => ({
  name: 'replace-code',
  transform(code, id) {
    return instead[path.relative(compiled, id).replaceAll('\\', '/')]?.(code) ?? null;
  },
});

/** Files that differ by the locale alone are named by it, where no bundler has to find them. */
const nameByLocale = (later: string): Plugin => ({
  name: 'name-by-locale',
  transform(code, id) {
    const module = path.relative(compiled, id).replaceAll('\\', '/');
    if (!module.startsWith('generated/sources/')) return null;
    return code.replace(
      /const loaders = \[\s*\(\) => import\('\.\.\/(.*?)\/en\/(.*?)'\)[^\]]*\];\s*export const load = .*/,
      (_, folder: string, file: string) =>
        `export const load = (tag) => import(\`${later}/${laterPath(`generated/${folder}/`)}\${tag}/${file}\`);`,
    );
  },
});

/**
 * One compiled module and all that it imports at once, Lit too, as one minified file.
 *
 * @param module path below the compiled sources
 */
export async function bundle(
  module: string,
  {later, instead = {}}: BundleOptions,
): Promise<string> {
  const build = await rollup({
    input: path.join(compiled, module),
    treeshake,
    logLevel: 'warn',
    plugins: [
      replaceCode(instead),
      nameByLocale(later),
      leaveLater(later),
      minifyTemplates(),
      nodeResolve({exportConditions: ['production'], ignoreSideEffectsForRoot: true}),
    ],
  });
  const {output} = await build.generate({freeze: false});
  await build.close();
  return minify(output[0].code);
}
