/** What translators’ own programs do to a sent file. */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {missingProgram} from '../support/programs.js';

/** A program of translators. */
export interface Program {
  name: string;
  /** What has to be here to run it. */
  programs: readonly string[];
  /** The Debian packages that have that; the first is the program’s own. */
  debian?: string;
  /** Of a server: the variables of the environment that say where it is, and its version. */
  server?: {variables: readonly string[]; version: () => Promise<string>};
}

/** What is sent. */
export type Sent = 'cat' | 'po' | 'csv' | 'xlsx' | 'omegat';

/** A way through a program, and what somebody does in it. */
export interface Round extends Program {
  format: Sent;
  /** The files in a folder, in which it works; gives the name of the one that goes back. */
  run: (folder: string, sent: string) => string | Promise<string>;
  /** What happens to the texts there, as the table says it. */
  deed: string;
  /** What of that is right to take. */
  may: Right;
}

/**
 * What is right to take of what comes back: nothing that differs, the one text that somebody
 * finished, texts as drafts; or the file or one text has to be refused.
 */
export type Right = 'nothing' | 'one' | 'drafts' | 'refuse the file' | 'refuse one';

/** Runs a program and fails with what it said. */
export function runTool(folder: string, program: string, ...args: string[]): string {
  const env = {...process.env, LC_ALL: 'C.UTF-8'};
  const {status, signal, stdout, stderr, error} = spawnSync(program, args, {
    ...{cwd: folder, env, encoding: 'utf8'},
  });
  if (error ?? status !== 0) {
    throw new Error(`${program} (${signal ?? status}): ${stderr || error?.message}`);
  }
  return stdout + stderr;
}

/** Writes what was sent into a folder. */
export function layOut(folder: string, files: ReadonlyMap<string, Uint8Array | string>): void {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), content);
  }
}

/** Says what to install or set for programs that are not here, or nothing. */
export function missing({programs, debian, server}: Omit<Program, 'name'>): string | false {
  const unset = server?.variables.filter((name) => !process.env[name]) ?? [];
  if (unset.length) return `set ${unset.join(' and ')}`;
  const isMissing =
    missingProgram(...programs) || (programs.includes('java') && !existsSync(omegatJar));
  return isMissing ? `apt-get install ${debian}` : false;
}

/** The version of a program: a server’s own word, or as Debian numbers it. */
export async function versionOf({debian = '', server}: Program): Promise<string> {
  if (server) return server.version();
  const [own = ''] = debian.split(' ');
  const {stdout} = spawnSync('dpkg-query', ['-W', '-f', '${Version}', own], {encoding: 'utf8'});
  return /^(?:\d+:)?([\d.]+\d)/.exec(stdout ?? '')?.[1] ?? 'not Debian’s';
}

/** Where Debian has OmegaT. */
export const omegatJar = '/usr/share/omegat/OmegaT.jar';
