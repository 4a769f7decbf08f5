/** Bundling for pages without a bundler: minified, with what is imported at once. */
import path from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup, type Plugin} from 'rollup';
import {minify} from '../minify.js';
import {projectPath} from '../project.js';
import {litStandIn, minifyTemplates, treeshake} from '../rollup-parts.js';

/** Folder of the compiled sources. */
const compiled = projectPath('build/src');

export interface BundleOptions {
  /** What stands in the bundle for Lit: itself, or what makes templates and nothing else. */
  lit: 'included' | 'stand-in';
  /** Path from the bundle to the folder of the files that are loaded later: `./1a2b3c4d`. */
  later: string;
  /** Code to bundle instead of a module's own, by its path below the compiled sources. */
  instead?: Readonly<Record<string, (code: string) => string>>;
}

/** Path below the folder of files that are loaded later, of a module below the compiled sources. */
export const laterPath = (module: string): string =>
  module.replace(/^(generated|elements|controllers)\//, '');

const relativePath = (id: string) => path.relative(compiled, id).replaceAll('\\', '/');

/** Leaves what is loaded later to files of their own. */
const leaveLater = (folder: string): Plugin => ({
  name: 'leave-later',
  async resolveDynamicImport(specifier, importer) {
    if (typeof specifier !== 'string') return null;
    const resolved = await this.resolve(specifier, importer);
    if (!resolved) throw new Error(`${importer} imports ${specifier}, which is not there.`);
    return {id: `${folder}/${laterPath(relativePath(resolved.id))}`, external: 'absolute'};
  },
});

const replaceCode = (instead: NonNullable<BundleOptions['instead']>): Plugin => ({
  name: 'replace-code',
  transform(code, id) {
    return instead[relativePath(id)]?.(code) ?? null;
  },
});

/**
 * One compiled module and all that it imports at once as one minified file.
 *
 * @param module path below the compiled sources
 */
export async function bundle(
  module: string,
  {lit, later, instead = {}}: BundleOptions,
): Promise<string> {
  const build = await rollup({
    input: path.join(compiled, module),
    treeshake,
    logLevel: 'warn',
    plugins: [
      replaceCode(instead),
      leaveLater(later),
      lit === 'stand-in' && litStandIn,
      minifyTemplates(),
      nodeResolve({exportConditions: ['production'], ignoreSideEffectsForRoot: true}),
    ],
  });
  const {output} = await build.generate({freeze: false});
  await build.close();
  return minify(output[0].code);
}
