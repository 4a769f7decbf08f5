/** The packages' tarballs, as npm makes them for a release. */
import {exec} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';
import {projectPath} from '../../../build/project.js';

/** What npm has packed. */
export interface Packed {
  name: string;
  /** Absolute path, a `.tgz`. */
  tarball: string;
  /** Paths below the package's root. */
  files: string[];
}

/** Packs a package. @param source its root @param folder where the tarball will be */
export async function pack(source: string, folder: string): Promise<Packed> {
  const {stdout} = await promisify(exec)(
    `npm pack --json --ignore-scripts --pack-destination "${folder}"`,
    {cwd: source, maxBuffer: 2 ** 26},
  );
  const [{name, filename, files}] = JSON.parse(stdout) as [
    {name: string; filename: string; files: Array<{path: string}>},
  ];
  return {name, tarball: path.join(folder, filename), files: files.map((file) => file.path)};
}

const cache = projectPath('node_modules/.cache/calcinosis-cutis/packed');

/** Packs the built package, unless it has been packed since it changed: that takes many seconds. */
export async function packOnce(): Promise<Packed> {
  const folder = path.join(cache, await stateOfPackage());
  const about = path.join(folder, 'packed.json');
  const there = await readFile(about, 'utf8').catch(() => {});
  if (there) return JSON.parse(there) as Packed;

  await mkdir(cache, {recursive: true});
  await removeOld();
  const temporary = await mkdtemp(path.join(cache, 'packing-'));
  const packed = await pack(projectPath('.'), temporary);
  const tarball = path.join(folder, path.basename(packed.tarball));
  await writeFile(path.join(temporary, 'packed.json'), JSON.stringify({...packed, tarball}));
  // Another test may have been quicker.
  await rename(temporary, folder).catch(() => rm(temporary, {recursive: true}));
  return {...packed, tarball};
}

/** Removes what earlier states left. Of today's, another test may be reading. */
async function removeOld(): Promise<void> {
  const dayAgo = Date.now() - 24 * 3600 * 1000;
  for (const name of await readdir(cache)) {
    const folder = path.join(cache, name);
    const {mtimeMs} = await stat(folder);
    if (mtimeMs < dayAgo) await rm(folder, {recursive: true, force: true});
  }
}

/** Another name after every change of what the package may have in it. */
async function stateOfPackage(): Promise<string> {
  const hash = createHash('sha256');
  const root = projectPath('.');
  const own = (await readdir(root, {withFileTypes: true})).filter((entry) => entry.isFile());
  const below = ['dist', 'docs'].map((folder) =>
    readdir(path.join(root, folder), {recursive: true, withFileTypes: true}),
  );
  const entries = [...own, ...(await Promise.all(below)).flat()].filter((entry) => entry.isFile());
  const files = entries.map((entry) => path.join(entry.parentPath, entry.name)).sort();
  for (const file of files) {
    const {size, mtimeMs} = await stat(file);
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}
