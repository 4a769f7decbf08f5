/** Texts as words, so that a word that has grown together with the next is another word. */

/** Signs that only say which way text runs. */
const directionMarks = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** In Chinese each sign, whatever line it stands in; elsewhere what spaces part. */
const word = /\p{Script=Han}|[^\s\p{Script=Han}]+/gu;

/**
 * The words of a text, in small letters: some tools write headings in capitals. And without full
 * stops: some write one after each block.
 */
export const wordsOf = (text: string): string[] =>
  (text.replace(directionMarks, '').toLowerCase().match(word) ?? [])
    .map((word) => word.replace(/\.$/, ''))
    .filter(Boolean);

/** A text to look for other texts in. */
export class Words {
  readonly #joined: string;
  readonly #squeezed: string;

  constructor(list: readonly string[]) {
    this.#joined = ` ${list.join(' ')} `;
    this.#squeezed = list.join('');
  }

  /** How often a text is there, as whole words. */
  count(text: string): number {
    const run = ` ${wordsOf(text).join(' ')} `;
    let count = 0;
    for (let at = this.#joined.indexOf(run); at >= 0; count += 1) {
      // The space after one may be the space before the next.
      at = this.#joined.indexOf(run, at + run.length - 1);
    }
    return count;
  }

  /** How often the letters of a text are there, whatever they have grown together with. */
  countLetters(text: string): number {
    return this.#squeezed.split(wordsOf(text).join('')).length - 1;
  }
}

/** A text in Markdown without its marks. */
export const withoutMarkdown = (text: string): string =>
  text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:#{1,6}|[*+-]|\d+\.) +/gm, '')
    .replace(/\*\*|__/g, '')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '');
