/** Zip files that are the same on every machine. */
import {zipSync, type Zippable} from 'fflate';
import type {ArchiveFiles} from './snippets.js';

/** What is compressed already. */
const compressed = /\.(png|zip|pdf)$/;

/** @param folder that all files are in when the archive is unpacked */
export function zip(folder: string, files: ArchiveFiles): Uint8Array {
  const entries: Zippable = {};
  for (const name of [...files.keys()].sort()) {
    entries[`${folder}/${name}`] = [files.get(name)!, {level: compressed.test(name) ? 0 : 9}];
  }
  // A zip file has times without a time zone: this is the same one in all of them.
  return zipSync(entries, {mtime: new Date(1980, 0, 1)});
}
