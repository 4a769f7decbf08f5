/** The few file operations that the commands use, so that tests can let each of them fail. */
import fs from 'node:fs';
import {basename, dirname} from 'node:path';

/** A place that holds files. Every operation either happens or throws. */
export interface Disk {
  /** A file's bytes; `undefined` if there is no such file. */
  read(path: string): Uint8Array | undefined;
  /** Names of the files in a folder; none if there is no such folder. */
  list(folder: string): string[];
  /** Writes a file, and the folders above it where they are missing. */
  write(path: string, bytes: Uint8Array): void;
  /** Puts a file in another's place in one step. */
  rename(from: string, to: string): void;
  remove(path: string): void;
}

const missing = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** The computer's own disk. */
export const localDisk: Disk = {
  read(path) {
    try {
      return fs.readFileSync(path);
    } catch (error) {
      if (missing(error)) return undefined;
      throw error;
    }
  },
  list(folder) {
    try {
      const entries = fs.readdirSync(folder, {withFileTypes: true});
      return entries.flatMap((entry) => (entry.isFile() ? [entry.name] : [])).sort();
    } catch (error) {
      if (missing(error)) return [];
      throw error;
    }
  },
  write(path, bytes) {
    fs.mkdirSync(dirname(path), {recursive: true});
    fs.writeFileSync(path, bytes, {flush: true});
  },
  rename: fs.renameSync,
  remove: (path) => fs.rmSync(path, {force: true}),
};

/** Somebody works on a file that a command was to make. */
export class WorkedOnError extends Error {
  constructor(path: string) {
    super(
      `${path} is there already and somebody has worked on it, so it stays. ` +
        'Bring it in with “take”, or move it away.',
    );
  }
}

/** Writes a file that is not there yet; the same again is left alone. Throws a `WorkedOnError`. */
export function writeNew(disk: Disk, path: string, content: string | Uint8Array): void {
  const there = disk.read(path);
  if (there && !Buffer.from(content).equals(there)) throw new WorkedOnError(path);
  writeWhole(disk, path, content, there);
}

/** A file is no longer what it was when this command read it. */
export class ChangedMeanwhileError extends Error {
  constructor(path: string) {
    super(
      `${path} was changed by somebody else while this command ran. Nothing was written to it. ` +
        'Run the command again.',
    );
  }
}

/**
 * Writes a file whole or not at all: through a temporary file beside it. A file that already says
 * the same is not touched.
 * @param before what the file held when it was read; `undefined` if it was not there
 * @throws ChangedMeanwhileError if it holds something else now
 */
export function writeWhole(
  disk: Disk,
  path: string,
  content: string | Uint8Array,
  before: string | Uint8Array | undefined,
): void {
  const bytes = Buffer.from(content);
  const now = disk.read(path);
  if (now && bytes.equals(now)) return;
  const same = now && before !== undefined ? Buffer.from(before).equals(now) : now === before;
  if (!same) throw new ChangedMeanwhileError(path);
  const temporary = `${dirname(path)}/.${basename(path)}.${process.pid}.tmp`;
  try {
    disk.write(temporary, bytes);
    disk.rename(temporary, path);
  } catch (error) {
    disk.remove(temporary);
    throw error;
  }
}
