/** Begins a language. */
import {createXliff} from '../xliff/write.js';
import {writeWhole} from './disk.js';
import {isLanguage, languageMeant} from './language-names.js';
import {addToLocaleList, respelled} from './locales.js';
import {isPseudo} from './pseudo.js';
import {planSync} from './sync-plan.js';
import {
  type CommandResult,
  commit,
  languagePath,
  readLanguage,
  UsageError,
  type Workspace,
} from './workspace.js';

/** Makes a language's file, with what the attic has for it, and puts it into the list of languages. */
export function add(workspace: Workspace, asked: string): CommandResult {
  const lang = canonical(asked);
  const followsEnglish = respelled(workspace).get(lang);
  if (followsEnglish) throw new UsageError(followsEnglish);
  const path = languagePath(workspace, lang);
  const {disk, english} = workspace;
  const exists = disk.read(path) !== undefined;
  if (!exists) {
    const empty = createXliff(lang, english, new Map(), {state: 'draft', machine: false});
    writeWhole(disk, path, empty, undefined);
    const language = readLanguage(workspace, lang);
    commit(workspace, language, planSync(language, english).files);
  }
  addToLocaleList(workspace, lang);
  return {
    ok: true,
    lines: [
      exists ? `${path} is there already; it stays as it is.` : `${path} is there now.`,
      'Look at its line in locales.json: the name, the direction and the fallbacks.',
      `To get a file for the translator: send ${lang} --for cat`,
    ],
  };
}

function canonical(asked: string): string {
  let lang: string | undefined;
  try {
    [lang] = Intl.getCanonicalLocales(asked);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  if (!lang || !isLanguage(lang)) {
    const meant = languageMeant(asked);
    throw new UsageError(
      `"${asked}" is not a language tag. ` +
        (meant ? `Did you mean: add ${meant}` : 'Tags look like fr, pt-BR or zh-Hans.'),
    );
  }
  if (lang === 'en') throw new UsageError('English is the source. It needs no translation.');
  if (isPseudo(lang)) throw new UsageError(`${lang} is made by the command “pseudo”.`);
  return lang;
}
