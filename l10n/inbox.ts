/** Every file that came back, byte for byte. */
import {createHash} from 'node:crypto';
import {writeWhole} from './disk.js';
import type {Workspace} from './workspace.js';

/** Where the bytes are or would be in `<folder>/inbox/`, and whether they came in before. */
export interface InboxPlace {
  path: string;
  takenBefore: boolean;
}

/** Finds the place for a returned file; its name begins with the bytes' fingerprint. */
export function inboxPlace({disk, folder}: Workspace, name: string, bytes: Uint8Array): InboxPlace {
  const inbox = `${folder}/inbox`;
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  for (const file of disk.list(inbox)) {
    const path = `${inbox}/${file}`;
    if (!file.startsWith(hash)) continue;
    if (Buffer.from(bytes).equals(disk.read(path) ?? Buffer.of())) return {path, takenBefore: true};
  }
  const plain = fileName(name)
    .replace(/[^\p{L}\p{N}._-]+/gu, '_')
    .slice(-80);
  return {path: `${inbox}/${hash}-${plain}`, takenBefore: false};
}

/** Keeps the bytes at their place. */
export function keepInInbox({disk}: Workspace, place: InboxPlace, bytes: Uint8Array): void {
  if (!place.takenBefore) writeWhole(disk, place.path, bytes, undefined);
}

/** A returned file's own name, without folders and without the fingerprint of the inbox. */
export const fileName = (path: string): string =>
  path.replace(/^.*[/\\]/, '').replace(/^[0-9a-f]{12}-/, '');
