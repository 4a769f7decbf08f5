/** What stands behind a text: what it is for, its claims, terms, what people wrote, what has changed. */
import {html, nothing, type TemplateResult} from 'lit';
import {difference} from '../l10n/difference.js';
import {
  type DeskBefore,
  type DeskSourceNote,
  type DeskUnit,
  stateInWords,
} from '../l10n/desk/model.js';
import {data, isEnglish} from './data.js';

const terms = new Map(data.terms.map((term) => [term.name, term]));

/** What there is to know about a unit; changes and other texts are in sight at once. */
export function background(unit: DeskUnit): TemplateResult {
  const {id, about, notes, facts, before, proposals} = unit;
  return html`
    ${proposals.length ? choice(proposals) : nothing} ${before ? changes(unit, before) : nothing}
    <details class="background">
      <summary>
        Background<span class="state">${isEnglish ? '' : ` · ${stateInWords(unit)}`}</span>
      </summary>
      <dl>
        <dt>What this is</dt>
        <dd>${about} <span class="id">${id}</span></dd>
        ${facts.length ? html`<dt>What it has to say</dt>` : nothing}
        ${facts.map((fact) => {
          const {claim, hedges, sources = []} = data.facts[fact]!;
          return html`<dd>
            ${claim}
            ${
              hedges.length
                ? html`<strong>As careful as: ${hedges.map(quoted).join(', ')}.</strong>`
                : nothing
            }
            ${sources.length ? sourceList(sources) : nothing}
          </dd>`;
        })}
        ${unit.terms.some((name) => terms.get(name)?.forms.length) ? termList(unit) : nothing}
        ${notes.length ? html`<dt>What people wrote about it</dt>` : nothing}
        ${notes.map((note) => html`<dd dir="auto">${note}</dd>`)}
      </dl>
    </details>
  `;
}

const agreements = {yes: 'Agrees', partly: 'Agrees in part', no: 'Does not agree'} as const;

const sourceList = (sources: readonly DeskSourceNote[]) =>
  html`<ul>
    ${sources.map(
      ({says, agrees, id}) =>
        html`<li>${agreements[agrees]}: ${says} <span class="id">${data.sources[id]}</span></li>`,
    )}
  </ul>`;

const quoted = (text: string): string => `“${text}”`;

const termList = ({terms: names}: DeskUnit) => html`
  <dt>Terms</dt>
  ${names.map((name) => {
    const {note, readers, shown = []} = terms.get(name) ?? {};
    if (!shown.length) return nothing;
    const {lang, dir} = data;
    return html`<dd>
      ${name}:
      ${shown.map((form, at) => html`${at ? ', ' : ''}<bdi lang=${lang} dir=${dir}>${form}</bdi>`)}
      ${note ? html`<br />${note}` : nothing} ${readers ? html`<br />${readers}` : nothing}
    </dd>`;
  })}
`;

const choice = (proposals: readonly string[]) =>
  html`<div class="changes">
    <p>Another text came in at the same time. Decide which one it is to be:</p>
    ${proposals.map((text) => html`<p lang=${data.lang} dir=${data.dir}>${text}</p>`)}
  </div>`;

function changes({english, text}: DeskUnit, before: DeskBefore): TemplateResult {
  const since = before.since === 'signature' ? 'it was last signed' : 'it was translated';
  const {lang, dir} = data;
  return html`<div class="changes">
    <p>What has changed since ${since}:</p>
    ${
      before.english === english
        ? nothing
        : html`<p lang="en" dir="ltr">${marked(before.english, english)}</p>`
    }
    ${
      before.text === text
        ? nothing
        : html`<p lang=${lang} dir=${dir}>${marked(before.text, text)}</p>`
    }
  </div>`;
}

/** Today’s words with what was deleted and inserted. */
const marked = (before: string, now: string) =>
  difference(before, now).map(({kind, text}) => {
    if (kind === 'deleted') return html`<del>${text}</del>`;
    return kind === 'inserted' ? html`<ins>${text}</ins>` : text;
  });
