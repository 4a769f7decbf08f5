/** Texts as FHIR's narrative: XHTML of few elements, without drawings, links and scripts. */
import type {Narrative} from '@medplum/fhirtypes';
import {html, nothing} from 'lit';
import type {Figure, Meta, Section, Topic, Ui} from '../../content/model.js';
import {escape, toHtml} from '../../src/prerender/html-string.js';
import {blocks, ending, notices, paragraph} from '../../src/prerender/plain-blocks.js';
import {topicBody} from '../../src/prerender/plain-html.js';
import {reviewText} from '../../src/reviewed.js';
import {sourceNumbers} from '../../src/source-items.js';
import {separateBlocks} from '../../src/prerender/separate-blocks.js';
import {markFallback} from '../html/plain.js';

/** Level of headings below a topic's, which is no part of its narrative. */
const innerLevel = 4;

/**
 * A template as narrative. `xml:lang` says to XML what `lang` says to HTML: HL7's validator asks for
 * both. The status is the one for text that is not in the resource's other elements.
 */
export function narrative(content: unknown, {locale, dir}: Meta): Narrative {
  const language = escape(locale);
  // What is in the language of it all need not say so.
  const text = separateBlocks(toHtml(content)).replaceAll(` lang="${language}" dir="${dir}"`, '');
  return {
    status: 'additional',
    div: `<div xmlns="http://www.w3.org/1999/xhtml" lang="${language}" xml:lang="${language}" dir="${dir}">${text}</div>`,
  };
}

/**
 * Text as FHIR's `string`. In HL7's JSON Schema that has no white space but the plain one where `\S`
 * leaves out the no-break space, as in JavaScript: French has it before a colon.
 */
export const plainString = (text: string): string => text.replace(/[^\S \r\n\t]/g, ' ');

/** What a reader has to know of the text: that it is a draft, is general, and who has reviewed it. */
export const standing = (section: Section, ui: Ui): unknown => {
  const labels = markFallback(ui);
  const {reviews} = section.meta;
  // Narratives have no element for text whose direction nobody knows.
  const reviewed = reviews.length ? reviewText([section], labels) : labels.notReviewed;
  return [notices([section], labels), ending([section], labels, reviewed)];
};

/** What is said before the first topic, apart from key points and help. */
export const introduction = (section: Section): unknown => [
  section.about ? paragraph(section, section.about) : nothing,
  blocks(section, section.intro),
  section.figures.map((figure) => figureText(section, figure)),
];

/** A topic without its heading. Its sources' numbers lead nowhere: each narrative stands alone. */
export const topicText = ({sources, ...topic}: Topic, section: Section, ui: Ui): unknown => [
  topicBody(section, topic, ui, innerLevel, figureText),
  sources ? paragraph(ui, [ui.sources, sourceNumbers(section, {...topic, sources})]) : nothing,
];

/** What the section rests on, without its heading. */
export const sourcesText = ({sources = []}: Section, ui: Ui): unknown => [
  paragraph(ui, ui.sourcesNote),
  html`<ol>
    ${sources.map(
      ({citation, url}) => html`<li><span lang="en" dir="ltr">${citation} ${url}</span></li>`,
    )}
  </ol>`,
];

/** What a drawing conveys, in its place: in brackets, as text browsers have it. */
const figureText = (section: Section, {alt, caption}: Figure) => [
  paragraph(section, html`[${alt}]`),
  paragraph(section, html`<em>${caption}</em>`),
];
