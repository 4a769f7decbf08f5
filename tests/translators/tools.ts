/** What translators’ own programs do to a sent file. */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {missingProgram} from '../support/programs.js';

/** A way through a program, and what somebody does in it. */
export interface Round {
  name: string;
  /** The programs that it needs. */
  programs: readonly string[];
  /** The Debian packages that have them. */
  debian: string;
  /** What is sent. */
  format: 'cat' | 'po' | 'csv' | 'xlsx' | 'omegat';
  /** The files in a folder, in which it works; gives the name of the one that goes back. */
  run: (folder: string, sent: string) => string | Promise<string>;
  /** What happens to the texts there, and so what may be taken. */
  does: Deed;
}

/** Someone who “finishes one” takes the last letter of one text away and calls it done. */
export type Deed = 'nothing' | 'finishes one' | 'confirms all' | 'copies English' | 'changes all';

/** Runs a program and fails with what it said. */
export function runTool(folder: string, program: string, ...args: string[]): string {
  const {status, stdout, stderr, error} = spawnSync(program, args, {cwd: folder, encoding: 'utf8'});
  if (error ?? status !== 0) throw new Error(`${program}: ${stderr || error?.message}`);
  return stdout;
}

/** Writes what was sent into a folder. */
export function layOut(folder: string, files: ReadonlyMap<string, Uint8Array | string>): void {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), content);
  }
}

/** Says which packages to install for programs that are not here, or nothing. */
export function missing({programs, debian}: Pick<Round, 'programs' | 'debian'>): string | false {
  const isMissing =
    missingProgram(...programs) || (programs.includes('java') && !existsSync(omegatJar));
  return isMissing ? `apt-get install ${debian}` : false;
}

/** Where Debian has OmegaT. */
export const omegatJar = '/usr/share/omegat/OmegaT.jar';
