/** A place for copies of a test file, and the built `npx calcinosis-cutis`. */
import {execFile} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after} from 'node:test';
import {promisify} from 'node:util';
import {projectPath} from '../../../build/project.js';

/** What all that a test file copies is in. */
export const root = await mkdtemp(path.join(tmpdir(), 'copy-'));
after(() => rm(root, {recursive: true}));

/** Path of a folder that is not there yet, alone in another. */
export const newFolder = async () =>
  path.join(await mkdtemp(path.join(root, 'site-')), 'calcinosis');

const program = projectPath('dist/bin/calcinosis-cutis.js');

/** Runs the command with nobody at a terminal. */
export async function type(...args: string[]) {
  const running = promisify(execFile)(process.execPath, [program, ...args], {cwd: root});
  running.child.stdin!.end();
  const {code = 0, ...said} = await running.then(
    (said) => ({...said, code: 0}),
    (error: {stdout: string; stderr: string; code: number}) => error,
  );
  return {code, stdout: said.stdout, stderr: said.stderr};
}

/** All that is in a folder, by path below it; `undefined` where there is none. */
export const contentOf = (folder: string): Record<string, string> | undefined =>
  existsSync(folder)
    ? Object.fromEntries(
        readdirSync(folder, {recursive: true, withFileTypes: true})
          .filter((entry) => !entry.isDirectory())
          .map((entry) => path.join(entry.parentPath, entry.name))
          .map((file) => [path.relative(folder, file), readFileSync(file, 'latin1')] as const)
          .sort(),
      )
    : undefined;

export const filesIn = (folder: string) => Object.keys(contentOf(folder)!);
