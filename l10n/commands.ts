/** The commands for translations, by their names. */
import {relative, resolve} from 'node:path';
import type {EnglishUnit} from '../xliff/model.js';
import {type EvaluatedContent, evaluateContent} from '../build/evaluate-content.js';
import {projectPath} from '../build/project.js';
import {add} from './add.js';
import {answer} from './answer.js';
import {approve} from './approve.js';
import {check} from './check.js';
import {oneOf, parse, signature, signed, translatorIn} from './command-line.js';
import {personName} from './dates.js';
import {localDisk} from './disk.js';
import {englishTexts} from '../build/english-texts.js';
import {askForDrafts, takeDrafts} from './drafts.js';
import {help} from './help.js';
import {readFacts} from './desk/facts.js';
import {deskRoles} from './desk/model.js';
import {pseudo} from './pseudo.js';
import {glossary, glossaryFormats, memory} from './hand-out.js';
import {send, sendFormats, sendWorkbook} from './send.js';
import {status} from './status.js';
import {sync} from './sync.js';
import {take} from './take.js';
import {workbookRows} from './workbook.js';
import {type CommandResult, UsageError, type Workspace} from './workspace.js';

/**
 * Runs a command line.
 *
 * @param commandLine a command and its arguments
 * @returns what to print, and whether all is well
 * @throws {UsageError} where the command line is not understood
 */
export async function runCommand([
  command = 'help',
  ...args
]: readonly string[]): Promise<CommandResult> {
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
      const known = {for: {type: 'string'}, stale: {type: 'boolean'}} as const;
      const {values, positionals} = parse(args, known, ['lang', '…section']);
      const [lang = '', ...sections] = positionals;
      const format = oneOf(sendFormats, 'for', values.for);
      const options = {sections, stale: values.stale ?? false};
      return format === 'xlsx'
        ? sendWorkbook(await workspace(), lang, options)
        : send(await workspace(), lang, {...options, format});
    }
    case 'desk': {
      const known = {for: {type: 'string'}, as: {type: 'string'}} as const;
      const {values, positionals} = parse(args, known, ['lang', '…section']);
      const [lang = '', ...sections] = positionals;
      const options = {role: oneOf(deskRoles, 'for', values.for), sections};
      // Loads a bundler and Word’s format: not for other commands.
      const {desk, deskAsDocument, deskForms} = await import('./desk/write.js');
      if (values.as !== undefined) oneOf(deskForms, 'as', values.as);
      const write = values.as === undefined ? desk : deskAsDocument;
      const contents = await evaluateContent();
      return write(await workspace(contents), lang, options, {contents, ...readFacts()});
    }
    case 'memory': {
      const [lang = ''] = parse(args, {}, ['lang']).positionals;
      return memory(await workspace(), lang);
    }
    case 'glossary': {
      const {values, positionals} = parse(args, {as: {type: 'string'}}, ['lang']);
      const format = oneOf(glossaryFormats, 'as', values.as);
      return glossary(await workspace(), positionals[0] ?? '', format);
    }
    case 'take': {
      const options = {
        'dry-run': {type: 'boolean'},
        'vouched-by': {type: 'string'},
        'translated-by': {type: 'string'},
        qualification: {type: 'string'},
      } as const;
      const {values, positionals} = parse(args, options, ['file']);
      const [file = ''] = positionals;
      // npm runs scripts in the project's folder and tells where the person is.
      const path = resolve(process.env['INIT_CWD'] ?? '', file);
      const bytes = localDisk.read(path);
      if (!bytes) throw new UsageError(`There is no file ${file}.`);
      const {'dry-run': dryRun = false, 'vouched-by': name} = values;
      const vouchedBy = name === undefined ? undefined : personName(name);
      const workbook = await workbookRows(bytes, file);
      const translator = translatorIn(values);
      return take(await workspace(), file, bytes, {dryRun, vouchedBy, workbook, translator});
    }
    case 'drafts': {
      const known = {
        ask: {type: 'boolean'},
        all: {type: 'boolean'},
        machine: {type: 'string'},
      } as const;
      const {values, positionals} = parse(args, known, ['folder']);
      if (values.all && !values.ask) throw new UsageError('--all belongs to --ask.');
      const folder = resolve(process.env['INIT_CWD'] ?? '', positionals[0] ?? '');
      const path = relative(process.cwd(), folder) || '.';
      return values.ask
        ? askForDrafts(await workspace(), path, values.all)
        : takeDrafts(await workspace(), path, {kind: values.machine});
    }
    case 'check':
      parse(args, {}, []);
      return check(await workspace());
    case 'approve': {
      const [lang = '', section = ''] = parse(args, {}, ['lang', 'section']).positionals;
      const contents = await evaluateContent();
      return approve(await workspace(contents), lang, section, contents);
    }
    case 'answer': {
      const {values, positionals} = parse(args, signature, ['lang', 'unit', 'answer']);
      const [lang = '', unit = '', text = ''] = positionals;
      const signedBy = signed(values);
      return answer(await workspace(), lang, unit, text, signedBy);
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

async function workspace(contents?: readonly EvaluatedContent[]): Promise<Workspace> {
  // Loads the TypeScript compiler: not for help and status.
  const {readEnglishUnits} = await import('../build/english-units.js');
  return onDisk(await readEnglishUnits(contents));
}

function onDisk(english: readonly EnglishUnit[]): Workspace {
  const folder = relative(process.cwd(), projectPath('locales')) || '.';
  return {folder, english, disk: localDisk};
}
