/** Which of our languages a returned file is in. */
import {isWrittenAs} from '../build/locales.js';
import {FileError} from '../xliff/file-error.js';
import {fileName} from './inbox.js';
import type {ReturnedFile} from './returned.js';
import {languages, type Workspace} from './workspace.js';

/** Something about a returned file as a whole keeps it from being taken. */
export const wholeFile = (path: string, problem: string, remedy: string): FileError =>
  new FileError(path, {line: 1, column: 1, problem, remedy});

/**
 * The language of ours that a tool means. Tools add regions and write what they like: `zh_CN`,
 * `es-ES`, `sr@latin`. It is the one that is written so, unless it is for another region.
 */
function sameLanguage(said: string, known: readonly string[]): string | undefined {
  const exact = known.find((tag) => tag.toLowerCase() === said.toLowerCase());
  const tag = said.replace(
    /^([a-z]+)(_[A-Z]+)?@(latin|cyrillic)$/i,
    (_, language, region = '', script) => {
      return `${language}-${script === 'latin' ? 'Latn' : 'Cyrl'}${region}`;
    },
  );
  if (exact) return exact;
  const named = /[-_]([a-z]{2})\b/i.exec(tag)?.[1]?.toUpperCase();
  const written = known.filter((ours) => {
    const {region} = new Intl.Locale(ours);
    const isElsewhere = region !== undefined && named !== undefined && region !== named;
    return isWrittenAs(ours, tag) && !isElsewhere;
  });
  return written.length === 1 ? written[0] : undefined;
}

/** The language that a returned file is in. Throws a `FileError` if that is not sure. */
export function languageOf(
  workspace: Workspace,
  {lang, units, desk}: ReturnedFile,
  name: string,
): string {
  if (!lang) {
    const problem = 'The file does not say which language it is in.';
    const where = 'target-language (.xlf), Language (.po) or “translation (…)” (.csv)';
    throw wholeFile(name, problem, `Write the language where it stood when it was sent: ${where}.`);
  }
  const known = languages(workspace);
  const found = sameLanguage(lang, known);
  if (!found) {
    const problem = `The file says that it is in "${lang}"; there is no such language here.`;
    throw wholeFile(name, problem, `It must be one of: ${known.join(', ')}.`);
  }
  const named = known.filter(
    (tag) => fileName(name).startsWith(`${tag}-`) || fileName(name).startsWith(`${tag}.`),
  );
  const longest = named.sort((a, b) => b.length - a.length)[0];
  if (longest !== undefined && longest !== found) {
    const problem = `The file’s name says "${longest}", the file itself says "${found}".`;
    throw wholeFile(name, problem, 'Correct whichever is wrong.');
  }
  if (!units.length && !desk)
    throw wholeFile(name, 'The file has no units.', 'Ask for the file again.');
  return found;
}
