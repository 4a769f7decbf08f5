/** Writes the package `calcinosis-cutis-files`, as npm packs it, into a folder. */
import {rename, rm} from 'node:fs/promises';
import {writeFolder} from '../files.js';
import {filesPackage} from './files.js';

/**
 * Writes the package beside its place and moves it there, so that it is there whole or not at all.
 *
 * @param dist absolute path of the build
 * @param folder what is there now is replaced
 * @returns the number of files
 * @throws if the package has not been built; what is there stays then
 */
export async function stageFilesPackage(dist: string, folder: string): Promise<number> {
  const files = await filesPackage(dist);
  const temporary = `${folder}.${process.pid}.tmp`;
  try {
    await writeFolder(temporary, files);
    await rm(folder, {recursive: true, force: true});
    await rename(temporary, folder);
  } finally {
    await rm(temporary, {recursive: true, force: true});
  }
  return files.size;
}
