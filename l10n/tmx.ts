/** Translation memory, TMX 1.4: what was translated so far, for any tool. */
import type {XliffUnit} from '../xliff/model.js';
import {madeFrom, translationOf} from '../xliff/translations.js';
import {escapeAttribute, escapeText} from '../xliff/xml.js';

/** How far a translation is; stale ones were made from older English. */
export type MemoryState = 'draft' | 'translated' | 'approved' | 'stale';

/**
 * A memory of a language’s translations, each beside the English that it was made from.
 *
 * @param wanted which of them; all if it is left out
 */
export function writeTmx(
  lang: string,
  units: Iterable<XliffUnit>,
  wanted?: readonly MemoryState[],
): string {
  const entries = [...units].flatMap((unit) => {
    const translation = translationOf(unit, unit.source);
    if (!translation) return [];
    const english = translation.current ? unit.source : madeFrom(unit);
    const state = translation.current ? translation.state : 'stale';
    if (wanted && !wanted.includes(state)) return [];
    return english ? [entry(lang, unit.id, english, translation.text, state)] : [];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<tmx version="1.4">',
    '  <header creationtool="calcinosis-cutis" creationtoolversion="1" segtype="block"' +
      ' o-tmf="xliff" adminlang="en" srclang="en" datatype="plaintext"/>',
    '  <body>',
    ...entries,
    '  </body>',
    '</tmx>',
    '',
  ].join('\n');
}

function entry(lang: string, id: string, english: string, text: string, state: string): string {
  const version = (tag: string, words: string) =>
    `      <tuv xml:lang="${escapeAttribute(tag)}"><seg>${escapeText(words)}</seg></tuv>`;
  return [
    `    <tu tuid="${escapeAttribute(id)}">`,
    `      <prop type="state">${state}</prop>`,
    version('en', english),
    version(lang, text),
    '    </tu>',
  ].join('\n');
}
