/** Sentences that a tool marked in a text with `<mrk mtype="seg">`. */
import {XmlElement, XmlText} from '@rgrove/parse-xml';
import {textAndMarkup} from './xml.js';

/** One marked sentence. */
export interface Segment {
  /** Its number, by which its translation is found. */
  mid: string | undefined;
  text: string;
  /** What stands before it, from the segment before. */
  before: string;
}

/** The marked sentences of a text, and what stands behind the last of them. */
export interface MarkedText {
  segments: Segment[];
  after: string;
}

/** Reads the marked sentences of an element. */
export function markedText(element: XmlElement): MarkedText {
  const segments: Segment[] = [];
  let between = '';
  const visit = (parent: XmlElement): void => {
    for (const child of parent.children) {
      if (child instanceof XmlText) between += child.text;
      else if (!(child instanceof XmlElement)) continue;
      else if (child.name === 'mrk' && child.attributes['mtype'] === 'seg') {
        const {text} = textAndMarkup(child);
        segments.push({mid: child.attributes['mid'], text, before: between});
        between = '';
      } else visit(child);
    }
  };
  visit(element);
  return {segments, after: between};
}
