/** What a copy would do to the folder. */
import {readFileSync, statSync, lstatSync} from 'node:fs';
import path from 'node:path';
import {CommandError, messageOf} from './errors.js';
import {hashOf, readRecord, recordName, recordText} from './record.js';

export interface Plan {
  folder: string;
  /** All that a site needs, by path below the folder. */
  wanted: ReadonlyMap<string, Buffer>;
  /** Files to write, in this order, those that are the same left out; the record last. */
  write: Map<string, Uint8Array>;
  /** Files that say something else, and whether they are as an earlier copy wrote them. */
  overwrite: Array<{name: string; own: boolean}>;
  /** Files of an earlier copy that are not wanted any more. */
  remove: string[];
  /** The same, but somebody changed them: they stay. */
  keep: string[];
  /** Version of the package that the earlier copy was of. */
  earlier: string | undefined;
}

/**
 * Compares the folder with what is wanted. Changes nothing.
 *
 * @param folder absolute
 * @param version of the package that the files are of
 * @throws CommandError if something that is no folder, or no file, is in the way, or cannot be read
 */
export function planCopy(
  folder: string,
  wanted: ReadonlyMap<string, Buffer>,
  version: string,
): Plan {
  try {
    return compare(folder, wanted, version);
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(
      `${messageOf(error)}. Nothing was changed. Copy into another folder, or put this one right.`,
    );
  }
}

function compare(folder: string, wanted: Plan['wanted'], version: string): Plan {
  const record = readRecord(folder);
  const earlier = record?.files ?? {};
  const plan: Plan = {
    ...{folder, wanted, earlier: record?.version},
    ...{write: new Map(), overwrite: [], remove: [], keep: []},
  };
  const files: Record<string, string> = {};
  for (const [name, data] of wanted) {
    const current = readIfThere(folder, name);
    const hash = hashOf(data);
    if (current && hashOf(current) === hash) {
      // Only what a copy wrote is a later one's to remove.
      if (Object.hasOwn(earlier, name)) files[name] = hash;
      continue;
    }
    plan.write.set(name, data);
    files[name] = hash;
    if (current) plan.overwrite.push({name, own: earlier[name] === hashOf(current)});
  }
  for (const [name, hash] of Object.entries(earlier)) {
    if (wanted.has(name)) continue;
    const current = readIfThere(folder, name);
    if (!current) continue;
    if (hashOf(current) === hash) plan.remove.push(name);
    else {
      plan.keep.push(name);
      files[name] = hash;
    }
  }
  const text = Buffer.from(recordText({version, files}));
  const current = readIfThere(folder, recordName);
  if (Object.keys(files).length ? !current?.equals(text) : plan.remove.length) {
    plan.write.set(recordName, text);
    if (current && !record) plan.overwrite.push({name: recordName, own: false});
  }
  return plan;
}

/** @returns `undefined` if there is no such file */
function readIfThere(folder: string, name: string): Buffer | undefined {
  const file = path.join(folder, name);
  const {root} = path.parse(file);
  let parent = root;
  for (const part of path.relative(root, path.dirname(file)).split(path.sep)) {
    parent = path.join(parent, part);
    if (!lstatSync(parent, {throwIfNoEntry: false})) return undefined;
    const found = statSync(parent, {throwIfNoEntry: false});
    if (found?.isDirectory()) continue;
    const is = found ? 'is a file' : 'is a link that leads nowhere';
    throw new CommandError(
      `${parent} ${is}, and a folder is needed there. Move it away, or copy into another folder.`,
    );
  }
  // A link that leads nowhere is there, too.
  if (!lstatSync(file, {throwIfNoEntry: false})) return undefined;
  const found = statSync(file, {throwIfNoEntry: false});
  if (found && !found.isFile()) {
    throw new CommandError(
      `${file} is no file, and one is needed there. Move it away, or copy into another folder.`,
    );
  }
  return found ? readFileSync(file) : Buffer.alloc(0);
}
