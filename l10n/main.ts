/** The commands for translations: `npm run l10n -- <command>`. */
import {relative, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import type {EnglishUnit} from '../xliff/model.js';
import {evaluateContent} from '../build/evaluate-content.js';
import {projectPath} from '../build/project.js';
import {FileError} from '../xliff/file-error.js';
import {add} from './add.js';
import {approve} from './approve.js';
import {check} from './check.js';
import {pastDate, personName} from './dates.js';
import {ChangedMeanwhileError, localDisk} from './disk.js';
import {englishTexts} from '../build/english-texts.js';
import {askForDrafts, takeDrafts} from './drafts.js';
import {pseudo} from './pseudo.js';
import {send, sendFormats} from './send.js';
import {status} from './status.js';
import {sync} from './sync.js';
import {take} from './take.js';
import {type CommandResult, UsageError, type Workspace} from './workspace.js';

const help = `Translations: npm run l10n -- <command>

  status [--json]             how far each section is in each language
  sync                        brings changed English into every language
  sync --minor <unit> [--minor <unit> …] --by "<name>" --on <date>
                              the same, but these units changed so little (a typo) that their
                              translations and approvals stay; says who decided that
  add <lang>                  begins a language (ja, pt-PT, zh-Hant)
  send <lang> [section …] --for cat|omegat|po|csv [--stale]
                              makes a file for a translator; --stale: stale units only
  take <file> [--dry-run]     brings a translated file in; --dry-run only says what would happen
  drafts <folder> --ask       writes <folder>/en.json: what any language lacks, for a machine to draft
  drafts <folder> --ask --all the same with every unit, to draft languages from the beginning
  drafts <folder>             brings a machine's drafts in, <folder>/es.json and so on, each
                              {"unit id": "text"}; all of them, or none if anything is wrong
  check                       looks for damage, wrong numbers, HTML, wrong terms
  approve <lang> <section> --by "<name>" --on <date>
                              records that this person reviewed the section on that day
  pseudo                      makes the test languages en-XA and ar-XB
  help                        shows this

A unit is one text with an id, such as faq.diagnosis.body.1. Dates look like 2025-01-31.
Each command can be run twice without harm. Exit codes: 0 done, 1 something needs a person, 2 the
command was not understood.`;

/** Runs a command line. Returns what to print and the exit code. */
async function run([command = 'help', ...args]: string[]): Promise<CommandResult> {
  switch (command) {
    case 'status': {
      const {values} = parse(args, {json: {type: 'boolean'}}, []);
      const result = status(onDisk(englishTexts(await evaluateContent())));
      return values['json'] ? {...result, lines: [JSON.stringify(result.rows, null, 2)]} : result;
    }
    case 'sync': {
      const options = {minor: {type: 'string', multiple: true}, ...signature} as const;
      const {values} = parse(args, options, []);
      if (!values.minor) return sync(await workspace());
      const {by, on} = signed(values);
      return sync(await workspace(), {ids: values.minor, by, on});
    }
    case 'add': {
      const [lang = ''] = parse(args, {}, ['lang']).positionals;
      return add(await workspace(), lang);
    }
    case 'send': {
      const options = {for: {type: 'string'}, stale: {type: 'boolean'}} as const;
      const {values, positionals} = parse(args, options, ['lang', '…section']);
      const [lang = '', ...sections] = positionals;
      const format = sendFormats.find((name) => name === values.for);
      if (!format) throw new UsageError(`Say which kind of file: --for ${sendFormats.join('|')}`);
      return send(await workspace(), lang, {sections, format, stale: values.stale ?? false});
    }
    case 'take': {
      const {values, positionals} = parse(args, {'dry-run': {type: 'boolean'}}, ['file']);
      const [file = ''] = positionals;
      // npm runs scripts in the project's folder and tells where the person is.
      const path = resolve(process.env['INIT_CWD'] ?? '', file);
      const bytes = localDisk.read(path);
      if (!bytes) throw new UsageError(`There is no file ${file}.`);
      return take(await workspace(), file, bytes, {dryRun: values['dry-run'] ?? false});
    }
    case 'drafts': {
      const {values, positionals} = parse(args, {ask: {type: 'boolean'}, all: {type: 'boolean'}}, [
        'folder',
      ]);
      if (values.all && !values.ask) throw new UsageError('--all belongs to --ask.');
      const folder = resolve(process.env['INIT_CWD'] ?? '', positionals[0] ?? '');
      const path = relative(process.cwd(), folder) || '.';
      return values.ask
        ? askForDrafts(await workspace(), path, values.all)
        : takeDrafts(await workspace(), path);
    }
    case 'check':
      parse(args, {}, []);
      return check(await workspace());
    case 'approve': {
      const {values, positionals} = parse(args, signature, ['lang', 'section']);
      const [lang = '', section = ''] = positionals;
      return approve(await workspace(), lang, section, signed(values));
    }
    case 'pseudo':
      parse(args, {}, []);
      return pseudo(await workspace());
    case 'help':
    case '--help':
    case '-h':
      return {ok: true, lines: [help]};
    default:
      throw new UsageError(`There is no command "${command}". For a list: npm run l10n -- help`);
  }
}

const signature = {by: {type: 'string'}, on: {type: 'string'}} as const;

function signed({by, on}: {by?: string | undefined; on?: string | undefined}) {
  if (by === undefined || on === undefined) {
    throw new UsageError('Say who decided and when: --by "<name>" --on <date>');
  }
  return {by: personName(by), on: pastDate(on)};
}

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

/** Parses options and words; a word named `…` may be there any number of times. */
function parse<T extends Options>(args: string[], options: T, words: readonly string[]) {
  const least = words.filter((word) => !word.startsWith('…')).length;
  try {
    const parsed = parseArgs({args, options, allowPositionals: true, strict: true});
    const {length} = parsed.positionals;
    if (length < least || (length > least && least === words.length)) {
      const wanted = words.map((word) => `<${word.replace('…', '')}>`).join(' ') || 'nothing';
      throw new UsageError(`After the command, ${wanted} is expected. See: npm run l10n -- help`);
    }
    return parsed;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(`${error.message.split('. ')[0]}. See: npm run l10n -- help`);
  }
}

async function workspace(): Promise<Workspace> {
  // Loads the TypeScript compiler: not for help and status.
  const {readEnglishUnits} = await import('../build/english-units.js');
  return onDisk(await readEnglishUnits());
}

function onDisk(english: readonly EnglishUnit[]): Workspace {
  const folder = relative(process.cwd(), projectPath('locales')) || '.';
  return {folder, english, disk: localDisk};
}

try {
  const {ok, lines} = await run(process.argv.slice(2));
  console.log(lines.join('\n'));
  process.exitCode = ok ? 0 : 1;
} catch (error) {
  if (!(error instanceof Error)) throw error;
  const diskError = 'syscall' in error;
  const expected = error instanceof FileError || error instanceof ChangedMeanwhileError;
  if (!diskError && !expected && !(error instanceof UsageError)) throw error;
  process.exitCode = error instanceof UsageError ? 2 : 1;
  console.error(
    diskError ? `A file could not be read or written: ${error.message}` : error.message,
  );
}
