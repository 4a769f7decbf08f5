/** Builds one page by each of the bundlers that people use, as their guides say, for production. */
import {cp, mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import {rollup} from 'rollup';
import * as vite from 'vite';
import {projectPath} from '../../build/project.js';
import {run} from '../consumers/project.js';

/** A page to build. */
export interface PageSource {
  /** An empty folder in a project that has the package installed. */
  folder: string;
  /** Folder of the tools that are no dependencies of this project: what `installTools()` returned. */
  tools: string;
  /** The module script of the page. */
  script: string;
  /** What is in the page's body. */
  body: string;
}

/** Installs the bundlers that are no dependencies of this project into a folder. */
export async function installTools(folder: string): Promise<string> {
  await mkdir(folder, {recursive: true});
  await cp(projectPath('tests/bundlers/package.json'), path.join(folder, 'package.json'));
  await run('npm install --no-package-lock --no-audit --no-fund --prefer-offline', folder);
  return folder;
}

/** By bundler, what builds `index.html` and `main.js` in a folder into `dist` there. */
const builds = {
  esbuild: async ({folder}) => {
    await esbuild.build({
      absWorkingDir: folder,
      entryPoints: ['main.js'],
      outdir: 'dist',
      bundle: true,
      splitting: true,
      format: 'esm',
      minify: true,
      logLevel: 'error',
    });
    await copyPage(folder);
  },
  vite: async ({folder}) => {
    await vite.build({root: folder, configFile: false, logLevel: 'error'});
  },
  rollup: async ({folder}) => {
    const bundle = await rollup({
      input: path.join(folder, 'main.js'),
      plugins: [nodeResolve()],
      logLevel: 'warn',
    });
    await bundle.write({dir: path.join(folder, 'dist'), format: 'es'});
    await bundle.close();
    await copyPage(folder);
  },
  webpack: async ({folder, tools}) => {
    const command = path.join(tools, 'node_modules/webpack-cli/bin/cli.js');
    await run(`node "${command}" --mode production --entry ./main.js`, folder);
    await copyPage(folder);
  },
  parcel: async ({folder, tools}) => {
    const command = path.join(tools, 'node_modules/parcel/lib/bin.js');
    // Parcel looks for a package's exports only where it is told to.
    const manifest = {private: true, '@parcel/resolver-default': {packageExports: true}};
    await writeFile(path.join(folder, 'package.json'), JSON.stringify(manifest));
    await run(`node "${command}" build index.html --no-cache --no-source-maps`, folder);
  },
} satisfies Record<string, (page: PageSource) => Promise<void>>;

export type Bundler = keyof typeof builds;
export const bundlers = Object.keys(builds) as readonly Bundler[];

/** Those that are dependencies of this project. */
export const ownBundlers = ['esbuild', 'vite', 'rollup'] as const satisfies readonly Bundler[];

/**
 * Builds a page.
 *
 * @returns folder of the site: `index.html` and what it loads
 */
export async function buildPage(bundler: Bundler, page: PageSource): Promise<string> {
  const {folder, script, body} = page;
  await mkdir(folder, {recursive: true});
  await writeFile(path.join(folder, 'main.js'), script);
  await writeFile(
    path.join(folder, 'index.html'),
    `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Calcinosis cutis</title>
    <link rel="icon" href="data:," />
    <script type="module" src="./main.js"></script>
  </head>
  <body>
${body}
  </body>
</html>
`,
  );
  await builds[bundler](page);
  return path.join(folder, 'dist');
}

const copyPage = (folder: string) =>
  cp(path.join(folder, 'index.html'), path.join(folder, 'dist/index.html'));
