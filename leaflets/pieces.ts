/** What leaflets are made of besides the text. */
import {html, nothing} from 'lit';
import type {Section, Term, Topic} from '../content/model.js';
import {noticesOf} from '../src/notices.js';
import {sourceNumbers} from '../src/source-items.js';
import type {Labels} from './leaflet.js';

/** A list in a box under its heading. */
export const list = (heading: string, items: readonly string[], name: string) =>
  items.length
    ? html`<div class=${`box ${name}`}>
        <h2>${heading}</h2>
        <ul>
          ${items.map((item) => html`<li>${item}</li>`)}
        </ul>
      </div>`
    : nothing;

/** That the text is a draft, or partly English, in the reader's language and in English. */
export const notices = (section: Section, labels: Labels) =>
  noticesOf([section], labels).map(
    ({own, english}) =>
      html`<div class="notice">
        ${own === english ? nothing : html`<p>${own}</p>`}
        <p lang="en" dir="ltr">${english}</p>
      </div>`,
  );

/** Where a clinic writes who it is, and when to come again. */
export const toFillIn = ({leaflet: {clinic, phone, appointment}}: Labels) =>
  html`<div class="to-fill-in">
    ${[clinic, phone, appointment].map((label) => html`<p>${label}</p>`)}
  </div>`;

/** The numbers of the sources that a topic rests on. */
export const cited = (section: Section, topic: Topic, labels: Labels) => {
  const numbers = sourceNumbers(section, topic);
  return numbers ? html`<p class="sources">${labels.sources}${numbers}</p>` : nothing;
};

/** What the text rests on, with the addresses: nothing on paper can be followed. */
export const sourceList = ({sources}: Section, labels: Labels) =>
  sources?.length
    ? html`<div class="sources">
        <h2>${labels.sources}</h2>
        <p>${labels.sourcesNote}</p>
        <ol>
          ${sources.map(
            ({citation, url}) => html`<li><span lang="en" dir="ltr">${citation} ${url}</span></li>`,
          )}
        </ol>
      </div>`
    : nothing;

/** Words that the reader may hear. Bold by style alone: programs that know no “Strong” in PDF drop it. */
export const words = (terms: readonly Term[], labels: Labels) =>
  terms.length
    ? html`<h2>${labels.words}</h2>
        <ul class="words">
          ${terms.map(
            ({term, meaning}) =>
              html`<li>
                <p>${term}</p>
                <p>${meaning}</p>
              </li>`,
          )}
        </ul>`
    : nothing;

/** Questions to take along, with lines to write on; under the headings of their topics if there are several. */
export function questions(topics: readonly Topic[], labels: Labels) {
  const asked = topics.filter(({ask}) => ask?.length);
  if (!asked.length) return nothing;
  return html`<h2>${labels.ask}</h2>
    ${asked.map(
      ({heading, ask}) =>
        html`${topics.length > 1 ? html`<h3>${heading}</h3>` : nothing}
          <ul class="questions">
            ${ask!.map((question) => html`<li>${question}</li>`)}
          </ul>`,
    )}`;
}
