/** Tables in LibreOffice Calc: a person does something to them, and saves in another form. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {projectPath} from '../../build/project.js';
import {type Round, runTool} from './tools.js';

/** What `edit-in-calc.py` can do. */
type Deed = 'finish_one' | 'shift_cells_up' | 'sort_one_column' | 'copy_one_over_others';

const workbook = ['.xlsx', 'Calc MS Excel 2007 XML'] as const;
/** Separator, quotes, UTF-8; what Calc offers when it saves as CSV. */
const csv = (separator: ',' | ';') =>
  [
    '.csv',
    'Text - txt - csv (StarCalc)',
    `${separator.charCodeAt(0)},34,76,1,,0,false,true,false`,
  ] as const;

/** Debian’s Python, which has the bridge to LibreOffice. */
const python = '/usr/bin/python3';

const inCalc =
  (deed: Deed, [ending, ...filter]: readonly [ending: string, ...filter: string[]]): Round['run'] =>
  async (folder, sent) => {
    const pipe = `translators-${process.pid}`;
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const office = spawn(
      'soffice',
      ['--headless', `-env:UserInstallation=${profile}`, `--accept=pipe,name=${pipe};urp;`],
      {stdio: 'ignore'},
    );
    const back = `back${ending}`;
    const files = [sent, back].map((name) => join(folder, name));
    try {
      const script = projectPath('tests/translators/edit-in-calc.py');
      runTool(folder, python, script, pipe, deed, ...files, ...filter);
      if (office.exitCode === null) await once(office, 'exit');
    } finally {
      office.kill();
    }
    return back;
  };

const calc = {
  name: 'LibreOffice Calc',
  programs: ['soffice', python],
  debian: 'libreoffice-calc python3-uno',
} as const;

const finishing = 'One text changed and finished';

const faults: [deed: Deed, said: string][] = [
  ['shift_cells_up', 'One cell deleted, those below shifted up'],
  ['sort_one_column', 'The translations sorted alone'],
  ['copy_one_over_others', 'One cell dragged over 399 others'],
];

/** Whatever Calc saves a workbook or a CSV file as, and what goes wrong in a table. */
export const calcRounds: readonly Round[] = [
  {
    ...calc,
    format: 'xlsx',
    run: (folder, sent) => {
      runTool(folder, 'soffice', '--headless', '--convert-to', 'xlsx', '--outdir', 'back', sent);
      return join('back', sent);
    },
    deed: 'Opened and saved',
    may: 'nothing',
  },
  ...(
    [
      ['xlsx', workbook, finishing],
      ['xlsx', csv(','), `${finishing}, saved as CSV`],
      ['csv', csv(','), finishing],
      ['csv', csv(';'), `${finishing}, saved with semicolons`],
      ['csv', workbook, `${finishing}, saved as a workbook`],
    ] as const
  ).map(([format, saved, deed]) => ({
    ...{...calc, format, deed, may: 'one' as const},
    run: inCalc('finish_one', saved),
  })),
  ...(['csv', 'xlsx'] as const).flatMap((format) =>
    faults.map(([fault, deed]) => ({
      ...{...calc, format, deed, may: 'refuse the file' as const},
      run: inCalc(fault, format === 'csv' ? csv(',') : workbook),
    })),
  ),
];
