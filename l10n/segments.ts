/** Puts a text together from the sentences that a tool marked in it. */
import {hasText, type XliffUnit} from '../xliff/model.js';
import type {Segment} from '../xliff/segments.js';

/** A text from its sentences, and the English of those that came back without one. */
export interface JoinedText {
  text: string;
  /** The English of each sentence that is empty or gone; `''` where the file does not have it. */
  lost: string[];
}

/** Scripts whose sentences stand side by side. Elsewhere a space parts them. */
const withoutSpaces: ReadonlySet<string> = new Set(['Hans', 'Hant', 'Hani', 'Jpan', 'Bopo']);

/** Whether a language writes a space between sentences. */
const partsSentences = (lang: string): boolean =>
  !withoutSpaces.has(new Intl.Locale(lang).maximize().script ?? '');

/**
 * A unit's target. Many tools keep the space between two marked sentences in the English alone, so
 * the space is the one that the language asks for.
 */
export function joinSegments(unit: XliffUnit, lang: string): JoinedText {
  const {target = '', markedSource, markedTarget} = unit;
  const english = markedSource?.segments ?? [];
  if (!hasText(target) || !markedTarget?.segments.length) return {text: target, lost: []};
  const spaced = partsSentences(lang);
  const between = ({before, mid}: Segment): string => {
    if (before.trim()) return before;
    const its = english.find((segment) => segment.mid === mid);
    return spaced && (!its || /\s/.test(its.before)) ? ' ' : '';
  };
  const sentences = markedTarget.segments.map(
    (segment, at) => (at ? between(segment) : segment.before) + segment.text,
  );
  return {
    text: sentences.join('') + markedTarget.after,
    lost: lostSegments(english, markedTarget.segments),
  };
}

function lostSegments(english: readonly Segment[], translated: readonly Segment[]): string[] {
  const there = new Map(translated.map(({mid, text}) => [mid, text]));
  const gone = english.filter(({mid, text}) => hasText(text) && !hasText(there.get(mid)));
  if (gone.length) return gone.map(({text}) => text);
  return translated.filter(({text}) => !hasText(text)).map(() => '');
}
