/** The archive as somebody has it who unpacked it. */
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {unzipSync} from 'fflate';
import {writeArchive} from '../../build/archive/archive.js';

/**
 * Makes the archive and unpacks it.
 *
 * @param root folder of a release, for the archive and what is in it
 */
export async function unpackArchive(root: string): Promise<{
  /** The archive's own folder. */
  folder: string;
  /** Paths of the files in it. */
  names: string[];
}> {
  const archive = await writeArchive(root);
  const files = Object.entries(unzipSync(await readFile(archive)));
  for (const [name, data] of files) {
    const file = path.join(root, name);
    await mkdir(path.dirname(file), {recursive: true});
    await writeFile(file, data);
  }
  const folder = archive.replace(/\.zip$/, '');
  return {folder, names: files.map(([name]) => path.relative(path.basename(folder), name))};
}
