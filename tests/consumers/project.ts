/** A fixture's app, installed and built away from the project by npm and the app's own tool. */
import {exec} from 'node:child_process';
import {cp, readFile} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';
import {projectPath} from '../../build/project.js';

interface Manifest {
  version: string;
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/**
 * Copies a fixture, installs what its package.json asks for, checks its types and builds it, if it
 * has scripts for that.
 *
 * @param name the fixture's folder
 * @param folder where the tarballs are that it asks for, and the copy will be
 * @returns absolute path of the app, and what is installed: `vite 8.0.0`
 * @throws if npm or the types' check fails, or the build fails or warns
 */
export async function buildFixture(
  name: string,
  folder: string,
): Promise<{app: string; installed: string[]}> {
  const app = path.join(folder, name);
  await cp(projectPath(`tests/consumers/${name}`), app, {recursive: true});
  await run('npm install --no-package-lock --no-audit --no-fund --prefer-offline', app);

  const {scripts, dependencies, devDependencies} = await readManifest(app);
  if (scripts?.['check-types']) await run('npm run check-types', app);
  if (scripts?.['build']) {
    const output = await run('npm run build', app);
    if (/\bwarn(ing)?\b|^\(!\)/im.test(output)) throw new Error(`The build warns:\n${output}`);
  }
  const names = Object.keys({...dependencies, ...devDependencies});
  const installed = await Promise.all(
    names.map(async (dependency) => {
      const {version} = await readManifest(path.join(app, 'node_modules', dependency));
      return `${dependency} ${version}`;
    }),
  );
  return {app, installed};
}

/** For the fixtures' own programs. */
export const environment = {
  NODE_ENV: undefined, // each tool chooses its own
  NO_COLOR: '1',
  npm_config_loglevel: 'error',
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
};

/** Runs a command and returns all that it prints. */
export async function run(command: string, cwd: string): Promise<string> {
  try {
    const {stdout, stderr} = await promisify(exec)(command, {
      cwd,
      env: {...process.env, ...environment},
      maxBuffer: 2 ** 26,
    });
    return stdout + stderr;
  } catch (error) {
    const {stdout = '', stderr = ''} = error as {stdout?: string; stderr?: string};
    throw new Error(`"${command}" failed:\n${stdout}${stderr}`, {cause: error});
  }
}

const readManifest = async (folder: string) =>
  JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as Manifest;
