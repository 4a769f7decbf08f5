/** What a topic has besides its text: questions to take along, words to know. */
import {html, nothing} from 'lit';
import type {Section, Topic, Ui} from '../../content/model.js';
import {headedList, heading, label, markOf, plain, unseen} from './pieces.js';

/** Questions to take along, and the button that prints them. */
export function askTemplate(
  section: Section,
  topic: Topic,
  level: number,
  ui: Ui,
  withoutScript: boolean | undefined,
) {
  return topic.ask?.length
    ? html`<div class="box" part="ask">
        ${headedList(label(ui.ask, section, ui), level, topic.ask)}
        <button
          value="print"
          data-date=${plain(ui.visitDate)}
          data-with=${plain(ui.visitWith)}
          data-lang=${markOf(ui.visitDate)}
          ?hidden=${withoutScript}
        >
          ${label(ui.printAsk, section, ui)} ${unseen(topic.heading, section.meta)}
        </button>
      </div>`
    : nothing;
}

/** Words that the reader may hear. */
export const wordsTemplate = (section: Section, {words}: Topic, level: number, ui: Ui) =>
  words?.length
    ? html`<div part="words">
        ${heading(level, 'subheading', label(ui.words, section, ui))}
        <dl>
          ${words.map(
            ({term, meaning}) =>
              html`<dt lang=${markOf(term)}>${term}</dt>
                <dd lang=${markOf(meaning)}>${meaning}</dd>`,
          )}
        </dl>
      </div>`
    : nothing;
