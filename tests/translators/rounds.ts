/** Every round of a sent file through a translator’s program. */
import {readFileSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {calcRounds} from './calc.js';
import {omegatJar, type Round, runTool} from './tools.js';
import {windowRounds} from './windows.js';

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
const gnumeric = {programs: ['ssconvert'], debian: 'gnumeric'} as const;

/** Reads a file twice and writes it anew. */
const merge = (ending: string) =>
  into('pomerge', ending, (from, to) => ['--progress=none', '-t', from, '-i', from, '-o', to]);

/** Every round. */
export const rounds: readonly Round[] = [
  {...gettext, name: 'msgcat', programs: ['msgcat'], run: po('msgcat'), does: 'nothing'},
  {
    ...gettext,
    name: 'msgcat, narrow',
    programs: ['msgcat'],
    run: po('msgcat', '-w', '20'),
    does: 'nothing',
  },
  {
    ...gettext,
    name: 'msgattrib --clear-fuzzy',
    programs: ['msgattrib'],
    run: po('msgattrib', '--clear-fuzzy'),
    does: 'confirms all',
  },
  {
    ...gettext,
    name: 'msgen over all',
    programs: ['msgen'],
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
    programs: ['pomerge'],
    format: 'po',
    run: merge('.po'),
    does: 'nothing',
  },
  {
    ...toolkit,
    name: 'pomerge, XLIFF',
    programs: ['pomerge'],
    format: 'cat',
    run: merge('.xlf'),
    does: 'nothing',
  },
  {
    ...toolkit,
    name: 'podebug, XLIFF',
    programs: ['podebug'],
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
  ...calcRounds,
  ...windowRounds,
  {
    programs: ['java'],
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
