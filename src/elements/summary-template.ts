/** What stands at the top of a section or of the article. */
import {html, nothing} from 'lit';
import type {Help, Meta, Section, Ui} from '../../content/model.js';
import {byUrgency} from '../article-summary.js';
import {headedList, label, markOf, paragraph} from './pieces.js';

/** When to get help, and the language of that where it is not the one around it. */
export interface PlacedHelp extends Help {
  meta?: Meta;
}

/** What the condition is. */
export const aboutTemplate = ({about}: Section) =>
  about && html`<p part="about" lang=${markOf(about)}>${about}</p>`;

/** What a reader should take along. */
export const keyPointsTemplate = (section: Section, level: number, ui: Ui) =>
  section.keyPoints.length
    ? html`<div class="box" part="key-points">
        ${headedList(label(ui.keyPoints, section, ui), level, section.keyPoints)}
      </div>`
    : nothing;

/** When to get help. The title says how soon: the box is no alert, for nothing has happened. */
export const helpTemplate = (help: PlacedHelp, headingLevel: number, slot?: unknown) => {
  const {title, items, more, level, meta} = help;
  return html`<div
    class="box"
    part="help"
    data-level=${level}
    lang=${meta?.locale ?? nothing}
    dir=${meta?.dir ?? nothing}
  >
    ${headedList(title, headingLevel, items)}${more && paragraph(more)}${slot}
  </div>`;
};

/**
 * When to get help, the most urgent first, which has a place for the host's own number.
 *
 * @param pageLanguage BCP 47 tag of the page's language, which what it slots is in
 */
export const helpTemplates = (
  boxes: readonly PlacedHelp[],
  headingLevel: number,
  pageLanguage: string,
) =>
  byUrgency(boxes).map((help, i) =>
    helpTemplate(
      help,
      headingLevel,
      i ? nothing : html`<slot name="help" lang=${pageLanguage} dir="auto"></slot>`,
    ),
  );
