/** Files written whole or not at all. */
import {mkdir, readFile, readdir, rename, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';

/** Writes a file through a temporary one beside it. A file that already says the same is not touched. */
export async function writeWhole(path: string, data: string | Uint8Array): Promise<void> {
  const current = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  if (current?.equals(Buffer.from(data as string))) return;
  await mkdir(dirname(path), {recursive: true});
  const temporary = `${path}.${process.pid}.tmp`;
  await writeFile(temporary, data);
  await rename(temporary, path);
}

/** Makes a folder hold exactly these files (path below the folder → text or bytes). */
export async function writeFolder(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
  await mkdir(folder, {recursive: true});
  for (const entry of await readdir(folder, {recursive: true, withFileTypes: true})) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length + 1).replaceAll('\\', '/');
    if (entry.isFile() && !files.has(name)) await rm(path);
  }
  for (const [name, data] of files) await writeWhole(join(folder, name), data);
}
