/** The package as its users get it: packed by npm, installed into an empty project, offline. */
import {exec, execFile} from 'node:child_process';
import {access, mkdir, readFile, symlink, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';
import {projectPath} from '../../../build/project.js';

/** A project that has only the package and what the package depends on. */
export interface ConsumerProject {
  /** Absolute path of the packed package, a `.tgz`. */
  tarball: string;
  /** Absolute path of the project. */
  folder: string;
  /** Absolute path of the installed package. */
  installed: string;
  /** The files of the package, by path below its root: `dist/index.js`. */
  files: string[];
  /** The published package.json. */
  manifest: {exports: Record<string, unknown>; dependencies: Record<string, string>};
}

/**
 * Packs the built package and installs it.
 *
 * @param folder an empty one, for the tarball and the project
 * @throws if the package has not been built
 */
export async function packAndInstall(folder: string): Promise<ConsumerProject> {
  await access(projectPath('dist/index.js')).catch(() => {
    throw new Error('dist/ is not there. Make it with: npm run build');
  });
  const {stdout} = await promisify(exec)(
    `npm pack --json --ignore-scripts --pack-destination "${folder}"`,
    {cwd: projectPath('.'), maxBuffer: 2 ** 26},
  );
  const [packed] = JSON.parse(stdout) as [{filename: string; files: Array<{path: string}>}];
  const tarball = path.join(folder, packed.filename);

  const project = path.join(folder, 'project');
  const modules = path.join(project, 'node_modules');
  const installed = path.join(modules, 'calcinosis-cutis');
  await mkdir(installed, {recursive: true});
  await promisify(execFile)('tar', ['-xzf', tarball, '--strip-components=1', '-C', installed]);
  await writeFile(
    path.join(project, 'package.json'),
    JSON.stringify({name: 'consumer', private: true, type: 'module'}),
  );

  const manifest = JSON.parse(
    await readFile(path.join(installed, 'package.json'), 'utf8'),
  ) as ConsumerProject['manifest'];
  for (const name of Object.keys(manifest.dependencies)) {
    await symlink(projectPath(`node_modules/${name}`), path.join(modules, name), 'junction');
  }
  return {
    tarball,
    folder: project,
    installed,
    files: packed.files.map((file) => file.path),
    manifest,
  };
}
