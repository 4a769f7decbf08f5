/** The packages as their users get them: packed by npm, installed into an empty project, offline. */
import {execFile} from 'node:child_process';
import {access, mkdir, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';
import {stageFilesPackage} from '../../../build/files-package/stage.js';
import {projectPath} from '../../../build/project.js';
import {pack, packOnce, type Packed} from './pack.js';

/** A package in a project. */
export interface InstalledPackage {
  /** Absolute path of the packed package, a `.tgz`. */
  tarball: string;
  /** Absolute path of the installed package. */
  installed: string;
  /** The files of the package, by path below its root: `dist/index.js`. */
  files: string[];
  /** The published package.json. */
  manifest: {
    version: string;
    license: string;
    exports: Record<string, unknown>;
    dependencies?: Record<string, string>;
  };
}

/** A project that has only the package and what the package depends on. */
export interface ConsumerProject extends InstalledPackage {
  /** Absolute path of the project. */
  folder: string;
}

/**
 * Packs the built package and installs it.
 *
 * @param folder an empty one, for the project
 * @throws if the package has not been built
 */
export async function packAndInstall(folder: string): Promise<ConsumerProject> {
  await access(projectPath('dist/index.js')).catch(() => {
    throw new Error('dist/ is not there. Make it with: npm run build');
  });
  const project = path.join(folder, 'project');
  const modules = path.join(project, 'node_modules');
  const installed = await install(await packOnce(), modules);
  await writeFile(
    path.join(project, 'package.json'),
    JSON.stringify({name: 'consumer', private: true, type: 'module'}),
  );
  for (const name of Object.keys(installed.manifest.dependencies ?? {})) {
    await symlink(projectPath(`node_modules/${name}`), path.join(modules, name), 'junction');
  }
  return {...installed, folder: project};
}

/**
 * Packs `calcinosis-cutis-files`, as the release does, and installs it beside the package.
 *
 * @param folder the one that the package was packed into
 */
export async function addFilesPackage(folder: string): Promise<InstalledPackage> {
  return install(await packFiles(folder), path.join(folder, 'project', 'node_modules'));
}

/** Packs `calcinosis-cutis-files`. @param folder where the tarball will be */
export async function packFiles(folder: string): Promise<Packed> {
  const staged = path.join(folder, 'dist-files');
  await stageFilesPackage(projectPath('dist'), staged);
  const packed = await pack(staged, folder);
  await rm(staged, {recursive: true});
  return packed;
}

async function install({name, tarball, files}: Packed, modules: string): Promise<InstalledPackage> {
  const installed = path.join(modules, name);
  await mkdir(installed, {recursive: true});
  await promisify(execFile)('tar', ['-xzf', tarball, '--strip-components=1', '-C', installed]);
  const manifest = JSON.parse(
    await readFile(path.join(installed, 'package.json'), 'utf8'),
  ) as InstalledPackage['manifest'];
  return {tarball, installed, files, manifest};
}
