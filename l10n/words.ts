/** Words and sentences of a text. */

/** The words of a text in lower case, without marks between them. */
export const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const segmenters = new Map<string, Intl.Segmenter>();

/** The sentences of a text. */
export function sentencesOf(text: string, lang: string): string[] {
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, {granularity: 'sentence'});
  segmenters.set(lang, segmenter);
  return [...segmenter.segment(text)].map(({segment}) => segment.trim()).filter(Boolean);
}

/** Whether two texts differ in little, such as a word of a sentence. */
export function isNearly(text: string, other: string): boolean {
  const [pairs, others] = [pairsOf(text), pairsOf(other)];
  const rest = [...others];
  const shared = pairs.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at !== -1) rest.splice(at, 1);
    return at !== -1;
  });
  return 2 * shared.length >= 0.8 * (pairs.length + others.length);
}

/** Each two characters that stand side by side. */
const pairsOf = (text: string): string[] => {
  const characters = [...text.toLowerCase()];
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
};
