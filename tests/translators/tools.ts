/** What translators’ own programs do to a sent file. */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {missingProgram} from '../support/programs.js';

/** A program, the Debian package that has it, and what somebody does with it. */
export interface Round {
  name: string;
  program: string;
  debian: string;
  /** What is sent. */
  format: 'cat' | 'po' | 'csv' | 'xlsx' | 'omegat';
  /** The files in a folder, in which it works; returns the name of the one that goes back. */
  run: (folder: string, sent: string) => string;
  /** What it does with the texts, and so what may be taken. */
  does: 'nothing' | 'confirms all' | 'copies English' | 'changes all' | 'counts';
}

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

/** Says which package to install for a program that is not here, or nothing. */
export function missing({program, debian}: Pick<Round, 'program' | 'debian'>): string | false {
  if (program === 'java') return existsSync(omegatJar) ? false : `apt-get install ${debian}`;
  return missingProgram(program) ? `apt-get install ${debian}` : false;
}

const omegatJar = '/usr/share/omegat/OmegaT.jar';

const into =
  (program: string, ending: string, args: (from: string, to: string) => string[]) =>
  (folder: string, sent: string): string => {
    const to = sent.replace(/(\.[^.]+)$/, `.back${ending}`);
    runTool(folder, program, ...args(sent, to));
    return to;
  };

const po = (program: string, ...options: string[]) =>
  into(program, '.po', (from, to) => [...options, '-o', to, from]);

const gettext = {debian: 'gettext', format: 'po'} as const;
const toolkit = {debian: 'translate-toolkit'} as const;
const gnumeric = {program: 'ssconvert', debian: 'gnumeric'} as const;

/** Reads a file twice and writes it anew. */
const merge = (ending: string) =>
  into('pomerge', ending, (from, to) => ['--progress=none', '-t', from, '-i', from, '-o', to]);

/** Every round. */
export const rounds: readonly Round[] = [
  {...gettext, name: 'msgcat', program: 'msgcat', run: po('msgcat'), does: 'nothing'},
  {
    ...gettext,
    name: 'msgcat, narrow',
    program: 'msgcat',
    run: po('msgcat', '-w', '20'),
    does: 'nothing',
  },
  {
    ...gettext,
    name: 'msgattrib --clear-fuzzy',
    program: 'msgattrib',
    run: po('msgattrib', '--clear-fuzzy'),
    does: 'confirms all',
  },
  {
    ...gettext,
    name: 'msgen over all',
    program: 'msgen',
    run: (folder, sent) => {
      const empty = readFileSync(join(folder, sent), 'utf8')
        .replaceAll(/^(msgid .*)\nmsgstr ".*"/gm, (all, id: string) =>
          id === 'msgid ""' ? all : `${id}\nmsgstr ""`,
        )
        .replaceAll('#, fuzzy\n', '');
      writeFileSync(join(folder, sent), empty);
      return po('msgen')(folder, sent);
    },
    does: 'copies English',
  },
  {
    ...toolkit,
    name: 'pomerge, PO',
    program: 'pomerge',
    format: 'po',
    run: merge('.po'),
    does: 'nothing',
  },
  {
    ...toolkit,
    name: 'pomerge, XLIFF',
    program: 'pomerge',
    format: 'cat',
    run: merge('.xlf'),
    does: 'nothing',
  },
  {
    ...toolkit,
    name: 'podebug, XLIFF',
    program: 'podebug',
    format: 'cat',
    run: into('podebug', '.xlf', (from, to) => ['--rewrite=unicode', '--progress=none', from, to]),
    does: 'changes all',
  },
  {
    ...gnumeric,
    name: 'Gnumeric, CSV',
    format: 'csv',
    run: into('ssconvert', '.csv', (from, to) => [from, to]),
    does: 'nothing',
  },
  {
    ...gnumeric,
    name: 'Gnumeric, CSV by Excel',
    format: 'csv',
    run: (folder, sent) => {
      const sheet = into('ssconvert', '.xlsx', (from, to) => [from, to])(folder, sent);
      return into('ssconvert', '.csv', (from, to) => [from, to])(folder, sheet);
    },
    does: 'nothing',
  },
  {
    ...gnumeric,
    name: 'Gnumeric, workbook',
    format: 'xlsx',
    run: into('ssconvert', '.xlsx', (from, to) => [from, to]),
    does: 'nothing',
  },
  {
    ...gnumeric,
    name: 'Gnumeric, workbook to CSV',
    format: 'xlsx',
    run: into('ssconvert', '.csv', (from, to) => [from, to]),
    does: 'nothing',
  },
  {
    program: 'localc',
    debian: 'libreoffice-calc',
    name: 'LibreOffice Calc, workbook',
    format: 'xlsx',
    run: (folder, sent) => {
      runTool(folder, 'localc', '--headless', '--convert-to', 'xlsx', '--outdir', 'back', sent);
      return join('back', sent);
    },
    does: 'nothing',
  },
  {
    program: 'java',
    debian: 'omegat',
    name: 'OmegaT, its project',
    format: 'omegat',
    run: (folder, sent) => {
      runTool(folder, 'java', '-jar', omegatJar, '--mode=console-translate', folder);
      return join('target', basename(sent));
    },
    does: 'nothing',
  },
];
