/** What a copy leaves in the folder, so that the next one knows which files it may remove. */
import {createHash} from 'node:crypto';
import {lstatSync, readFileSync} from 'node:fs';
import path from 'node:path';

export const recordName = 'calcinosis-cutis.json';

export interface CopyRecord {
  /** Of the package that was copied. */
  version: string;
  /** The files that copies wrote: path below the folder → hash of what they wrote. */
  files: Record<string, string>;
}

export const hashOf = (data: Uint8Array): string =>
  `sha384-${createHash('sha384').update(data).digest('base64')}`;

/** Of names that a copy can have written: nothing above the folder, and nothing of another kind. */
const ownName = /^([\w-]+\/)*[\w-]+\.(js|txt)$/;

/**
 * What earlier copies wrote. A file of that name that says something else tells of nothing.
 *
 * @returns `undefined` if there is no such file
 */
export function readRecord(folder: string): CopyRecord | undefined {
  try {
    const file = path.join(folder, recordName);
    if (!lstatSync(file).isFile()) return undefined;
    const {version, files} = JSON.parse(readFileSync(file, 'utf8')) as Partial<CopyRecord>;
    if (typeof version !== 'string' || !files || typeof files !== 'object') return undefined;
    const own = Object.entries(files).filter(
      ([name, hash]) => ownName.test(name) && typeof hash === 'string',
    );
    return {version, files: Object.fromEntries(own)};
  } catch {
    return undefined;
  }
}

export const recordText = (record: CopyRecord): string => `${JSON.stringify(record, null, 2)}\n`;
