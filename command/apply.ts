/** Changes a folder wholly or not at all. */
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import {CommandError, messageOf} from './errors.js';
import type {Plan} from './plan.js';

/**
 * Writes everything beside its place first, then moves it there in the order of the plan, and removes
 * what is to go last: a site that is being read meanwhile has all that its pages ask for.
 *
 * @throws CommandError if the disk refuses anything; the folder is as it was then
 */
export function applyPlan({
  folder,
  write,
  remove,
}: Pick<Plan, 'folder' | 'write' | 'remove'>): void {
  const undo: Array<() => void> = [];
  // Ctrl+C waits for the end: what begins here is done, or undone.
  const wait = () => {};
  process.on('SIGINT', wait).on('SIGTERM', wait);
  try {
    makeFolder(folder, undo);
    const temporary = mkdtempSync(path.join(folder, '.calcinosis-cutis-'));
    undo.push(() => rmSync(temporary, {recursive: true}));
    const written = [...write].map(([name, data], i) => {
      const file = path.join(temporary, `new-${i}`);
      writeFileSync(file, data);
      return {name, file};
    });
    /** Takes what is there out of the way. */
    const setAside = (name: string, as: string) => {
      const target = path.join(folder, name);
      if (!lstatSync(target, {throwIfNoEntry: false})) return;
      const aside = path.join(temporary, as);
      renameSync(target, aside);
      undo.push(() => renameSync(aside, target));
    };
    written.forEach(({name, file}, i) => {
      const target = path.join(folder, name);
      makeFolder(path.dirname(target), undo);
      setAside(name, `old-${i}`);
      renameSync(file, target);
      undo.push(() => renameSync(target, file));
    });
    remove.forEach((name, i) => setAside(name, `removed-${i}`));
    rmSync(temporary, {recursive: true});
  } catch (error) {
    const left = undo.reverse().flatMap((step) => tryTo(step));
    throw new CommandError(
      `${messageOf(error)}. ${left.length ? `Not all could be put back: ${left.join('; ')}` : 'Nothing was changed'}.`,
    );
  } finally {
    process.off('SIGINT', wait).off('SIGTERM', wait);
  }
  for (const name of remove) removeEmptyFolders(folder, path.posix.dirname(name));
}

/** Makes a folder and those around it. */
function makeFolder(folder: string, undo: Array<() => void>): void {
  const first = mkdirSync(folder, {recursive: true});
  if (!first) return;
  undo.push(() => {
    for (let made = folder; made.length >= first.length; made = path.dirname(made)) rmdirSync(made);
  });
}

/** @returns what went wrong */
function tryTo(step: () => void): string[] {
  try {
    step();
    return [];
  } catch (error) {
    return [messageOf(error)];
  }
}

/** Removes folders that are empty now, from the inmost on. */
function removeEmptyFolders(folder: string, name: string): void {
  for (let inner = name; inner !== '.'; inner = path.posix.dirname(inner)) {
    if (tryTo(() => rmdirSync(path.join(folder, inner))).length) return;
  }
}
