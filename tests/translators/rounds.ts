/** Every round of a sent file through a translator’s program. */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {calcRounds} from './calc.js';
import {omegatRounds} from './omegat.js';
import {type Round, runTool} from './tools.js';
import {weblateRounds} from './weblate.js';
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
const gnumeric = {name: 'Gnumeric', programs: ['ssconvert'], debian: 'gnumeric'} as const;
const untouched = {deed: 'Opened and saved', may: 'nothing'} as const;

/** Reads a file twice and writes it anew. */
const merge = (ending: string) =>
  into('pomerge', ending, (from, to) => ['--progress=none', '-t', from, '-i', from, '-o', to]);

const pomerge = {...toolkit, name: 'pomerge', programs: ['pomerge'], ...untouched} as const;

const convert = (ending: string) => into('ssconvert', ending, (from, to) => [from, to]);

/** Every round. */
export const rounds: readonly Round[] = [
  {...gettext, name: 'msgcat', programs: ['msgcat'], run: po('msgcat'), ...untouched},
  {
    ...{...gettext, name: 'msgcat', programs: ['msgcat'], ...untouched},
    run: po('msgcat', '-w', '20'),
    deed: 'Saved in narrow lines',
  },
  {
    ...{...gettext, name: 'msgattrib', programs: ['msgattrib']},
    run: po('msgattrib', '--clear-fuzzy'),
    deed: 'All drafts confirmed at once',
    may: 'refuse the file',
  },
  {
    ...{...gettext, name: 'msgen', programs: ['msgen']},
    run: (folder, sent) => {
      const empty = readFileSync(join(folder, sent), 'utf8')
        .replaceAll(/^(msgid .*)\nmsgstr ".*"/gm, (all, id: string) =>
          id === 'msgid ""' ? all : `${id}\nmsgstr ""`,
        )
        .replaceAll('#, fuzzy\n', '');
      writeFileSync(join(folder, sent), empty);
      return po('msgen')(folder, sent);
    },
    deed: 'English copied over all',
    may: 'refuse the file',
  },
  {...pomerge, format: 'po', run: merge('.po')},
  {...pomerge, format: 'cat', run: merge('.xlf')},
  {
    ...{...toolkit, name: 'podebug', programs: ['podebug'], format: 'cat'},
    run: into('podebug', '.xlf', (from, to) => ['--rewrite=unicode', '--progress=none', from, to]),
    deed: 'Letters changed in all',
    may: 'drafts',
  },
  {...gnumeric, ...untouched, format: 'csv', run: convert('.csv')},
  {
    ...{...gnumeric, ...untouched, format: 'csv'},
    run: (folder, sent) => convert('.csv')(folder, convert('.xlsx')(folder, sent)),
    deed: 'Saved as a workbook, and as CSV again',
  },
  {...gnumeric, ...untouched, format: 'xlsx', run: convert('.xlsx')},
  {...gnumeric, ...untouched, format: 'xlsx', run: convert('.csv'), deed: 'Saved as CSV'},
  ...calcRounds,
  ...windowRounds,
  ...omegatRounds,
  ...weblateRounds,
];
