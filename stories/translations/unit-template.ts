/** What the list says of one unit. */
import {html, nothing, type TemplateResult} from 'lit';
import type {LocaleInfo} from '../../src/content.js';
import {difference} from '../../l10n/difference.js';
import {stateInWords, type Entry} from './model.js';

/** How a unit is in the list. */
export interface UnitInList {
  chosen: boolean;
  /** Whether the element draws its text now. */
  drawn: boolean;
  choose: (id: string) => void;
}

/** A unit with all that a translator needs to know, each text in its own language and direction. */
export function unitTemplate(
  entry: Entry,
  {tag, dir}: LocaleInfo,
  {chosen, drawn, choose}: UnitInList,
): TemplateResult {
  const {id, state, text, desc, translation, notes} = entry;
  const english = (content: unknown) => html`<dd lang="en" dir="ltr">${content}</dd>`;
  return html`<li data-state=${state}>
    <h3>
      <button
        type="button"
        value=${id}
        aria-current=${chosen ? 'true' : nothing}
        @click=${() => choose(id)}
      >
        ${id}
      </button>
    </h3>
    <p><strong>${state}</strong> ${stateInWords(entry)}</p>
    ${drawn ? nothing : html`<p>${notDrawn}</p>`}
    <dl>
      <dt>English</dt>
      ${english(text)}
      ${
        state === 'stale'
          ? html`<dt>What has changed in the English</dt>
              ${english(changes(translation?.previousSource, text))}`
          : nothing
      }
      <dt>Translation</dt>
      ${
        translation
          ? html`<dd lang=${tag} dir=${dir}>${translation.text}</dd>`
          : html`<dd>None yet</dd>`
      }
      <dt>Note for translators</dt>
      ${english(desc)}
      ${
        notes.length
          ? html`<dt>Translators’ notes</dt>
              ${notes.map((note) => html`<dd lang="" dir="auto">${note}</dd>`)}`
          : nothing
      }
    </dl>
  </li>`;
}

/** Why the text of a unit is not in the element. */
export const notDrawn =
  'Not in the element now: it shows this text at other times. The note says when.';

/** Today's English with what was deleted and inserted since it was translated. */
function changes(before: string | undefined, text: string): unknown {
  if (before === undefined) return 'The file does not say which English was translated.';
  return difference(before, text).map(({kind, text}) => {
    if (kind === 'deleted') return html`<del>${text}</del>`;
    return kind === 'inserted' ? html`<ins>${text}</ins>` : text;
  });
}
