/** What only a translation needs to be drawn. It is loaded beside one, so that English costs less. */
import {html, nothing} from 'lit';
import type {Section, Ui} from '../../content/model.js';
import type {Content} from '../content-store.js';

const inEnglish = (text: unknown) => html`<span lang="en" dir="ltr">${text}</span>`;

/** Content to draw: each string that is English for want of a translation is marked as such. */
export function markFallback<T extends Content>(content: T): T {
  const {fallback} = content.meta;
  // What is marked is drawn in a string's place, so that the shape stays as templates know it.
  return fallback.length ? (mark(content, '', fallback) as T) : content;
}

function mark(value: unknown, pointer: string, fallback: readonly string[]): unknown {
  if (typeof value === 'string') return fallback.includes(pointer) ? inEnglish(value) : value;
  if (Array.isArray(value)) return value.map((item, i) => mark(item, `${pointer}/${i}`, fallback));
  if (typeof value !== 'object' || !value) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, mark(item, `${pointer}/${key}`, fallback)]),
  );
}

/** Says above the text that it is a draft, or partly English, in the reader's language and in English. */
export function noticeTemplate(
  sections: readonly Section[],
  {notice, meta}: Ui,
  english: boolean,
): unknown {
  const draft = sections.some(({meta}) => meta.status === 'draft');
  const partial = sections.some(({meta}) => meta.fallback.length);
  if (!notice || !(english || draft || partial)) return nothing;
  const both = (name: 'draft' | 'partial') => html`
    <p>${notice[name]}</p>
    ${
      meta.fallback.includes(`/notice/${name}`)
        ? nothing
        : html`<p>${inEnglish(notice.english[name])}</p>`
    }
  `;
  return html`<div part="notice" role="note" lang=${meta.locale} dir=${meta.dir}>
    ${draft ? both('draft') : nothing}${partial ? both('partial') : nothing}
    <button value="english">${english ? notice.showTranslation : notice.showEnglish}</button>
  </div>`;
}
