/** Lines for text that no program breaks by itself, as in SVG. */
import LineBreaker from 'linebreak';
import type {BreakLines} from '../../figures/drawing/render-standalone.js';
import type {TextWidth} from './text-width.js';

const graphemes = new Intl.Segmenter('und', {granularity: 'grapheme'});

/**
 * Breaks where Unicode allows it, in any script; within a word only if that is wider than the room. Korean
 * breaks between words alone: Unicode allows both ways.
 * The lines, one after another, are the text but for the spaces between them.
 */
export function lineBreaker(textWidth: TextWidth): BreakLines {
  return (text, {size, bold}, room) => {
    const fits = (line: string) => textWidth(line.trimEnd(), bold) * size <= room;
    const lines: string[] = [];
    let line = '';
    const add = (piece: string) => {
      if (line && !fits(line + piece)) {
        lines.push(line.trimEnd());
        line = '';
      }
      line += piece;
    };
    for (const piece of pieces(text)) {
      if (fits(piece)) add(piece);
      else for (const {segment} of graphemes.segment(piece)) add(segment);
    }
    return [...lines, line.trimEnd()].filter(Boolean);
  };
}

/** The text from each place where it may break to the next. */
function pieces(text: string): string[] {
  if (/\p{Script=Hangul}/u.test(text)) return text.split(/(?<=\s)/);
  const breaker = new LineBreaker(text);
  const found: string[] = [];
  let from = 0;
  for (let at = breaker.nextBreak(); at; at = breaker.nextBreak()) {
    found.push(text.slice(from, at.position));
    from = at.position;
  }
  return found;
}
