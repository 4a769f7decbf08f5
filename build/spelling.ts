/** English in the spelling of other countries, made from today's English by a list of words. */
import {readFileSync} from 'node:fs';
import {projectPath} from './project.js';

/** American words or phrases, in small letters, each with what stands for it. */
export type Words = Readonly<Record<string, string>>;

/** Gives a text in another spelling. */
export type Respell = (text: string) => string;

/**
 * A list of words.
 *
 * @param path of the file that the JSON is from, below the project's root
 * @throws {Error} for an entry that can never be found in a text
 */
export function parseWords(json: string, path: string): Words {
  const words = JSON.parse(json) as Record<string, unknown>;
  for (const [word, instead] of Object.entries(words)) {
    if (!/^[\p{Ll}’]+([ -][\p{Ll}’]+)*$/u.test(word)) {
      throw new Error(`${path}: "${word}" must be words in small letters, with one space between.`);
    }
    if (typeof instead !== 'string' || !instead) {
      throw new Error(`${path}: "${word}" needs the words that stand for it.`);
    }
  }
  return words as Words;
}

/** Reads a list of words, from its path below the project's root. */
export const readWords = (path: string): Words =>
  parseWords(readFileSync(projectPath(path), 'utf8'), path);

const capitalized = (words: string) => words[0]!.toUpperCase() + words.slice(1);

/** What replaces whole words by a list; a capital at the beginning stays one. The longest entry counts. */
export function respeller(words: Words): Respell {
  const all = new Map(
    Object.entries(words).flatMap(([word, instead]): [string, string][] => [
      [word, instead],
      [capitalized(word), capitalized(instead)],
    ]),
  );
  const longestFirst = [...all.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<!\\p{L})(${longestFirst.join('|')})(?!\\p{L})`, 'gu');
  return (text) => text.replace(pattern, (found) => all.get(found)!);
}
