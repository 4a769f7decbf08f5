/** Tables in LibreOffice Calc: a person changes one text, and saves in another form. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {projectPath} from '../../build/project.js';
import {type Round, runTool} from './tools.js';

const excel = 'Calc MS Excel 2007 XML';
const csv = 'Text - txt - csv (StarCalc)';
/** Separator, quotes, UTF-8; what Calc offers when it saves as CSV. */
const commas = '44,34,76,1,,0,false,true,false';
const semicolons = '59,34,76,1,,0,false,true,false';

/** Debian’s Python, which has the bridge to LibreOffice. */
const python = '/usr/bin/python3';

const saveAs =
  (ending: string, ...filter: string[]): Round['run'] =>
  async (folder, sent) => {
    const pipe = `translators-${process.pid}`;
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const office = spawn(
      'soffice',
      ['--headless', `-env:UserInstallation=${profile}`, `--accept=pipe,name=${pipe};urp;`],
      {stdio: 'ignore'},
    );
    const back = `back${ending}`;
    try {
      const script = projectPath('tests/translators/edit-in-calc.py');
      runTool(folder, python, script, pipe, join(folder, sent), join(folder, back), ...filter);
      if (office.exitCode === null) await once(office, 'exit');
    } finally {
      office.kill();
    }
    return back;
  };

const calc = {
  programs: ['soffice', python],
  debian: 'libreoffice-calc python3-uno',
} as const;

/** Whatever Calc saves a workbook or a CSV file as. */
export const calcRounds: readonly Round[] = [
  {
    ...calc,
    name: 'LibreOffice Calc, saved as it came',
    format: 'xlsx',
    run: (folder, sent) => {
      runTool(folder, 'soffice', '--headless', '--convert-to', 'xlsx', '--outdir', 'back', sent);
      return join('back', sent);
    },
    does: 'nothing',
  },
  {
    ...calc,
    name: 'LibreOffice Calc',
    format: 'xlsx',
    run: saveAs('.xlsx', excel),
    does: 'finishes one',
  },
  {
    ...calc,
    name: 'LibreOffice Calc, saved as CSV',
    format: 'xlsx',
    run: saveAs('.csv', csv, commas),
    does: 'finishes one',
  },
  {
    ...calc,
    name: 'LibreOffice Calc',
    format: 'csv',
    run: saveAs('.csv', csv, commas),
    does: 'finishes one',
  },
  {
    ...calc,
    name: 'LibreOffice Calc, with semicolons',
    format: 'csv',
    run: saveAs('.csv', csv, semicolons),
    does: 'finishes one',
  },
  {
    ...calc,
    name: 'LibreOffice Calc, saved as workbook',
    format: 'csv',
    run: saveAs('.xlsx', excel),
    does: 'finishes one',
  },
];
