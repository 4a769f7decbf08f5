/** What only a translation needs to be drawn. It comes with its labels, so that English costs less. */
import type {Translation} from '../content-store.js';
import {originTexts} from '../translated-by.js';

export const translation: Translation = ({html, nothing}) => {
  const markedEnglish = (text: unknown) => html`<span lang=${'en'} dir="ltr">${text}</span>`;

  const mark = (value: unknown, pointer: string, fallback: readonly string[]): unknown => {
    if (typeof value === 'string') return fallback.includes(pointer) ? markedEnglish(value) : value;
    if (Array.isArray(value)) {
      return value.map((item, i) => mark(item, `${pointer}/${i}`, fallback));
    }
    if (typeof value !== 'object' || !value) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, mark(item, `${pointer}/${key}`, fallback)]),
    );
  };

  return {
    markFallback: (content) => {
      const {fallback} = content.meta;
      // What is marked is drawn in a string's place, so that the shape stays as templates know it.
      return fallback.length ? (mark(content, '', fallback) as typeof content) : content;
    },

    noticeTemplate: (sections, {notice, meta}, english, isForOthers, withoutScript) => {
      const draft = sections.some(({meta}) => meta.status === 'draft');
      const partial = sections.some(({meta}) => meta.fallback.length);
      if (!notice || !(english || draft || partial || isForOthers)) return nothing;
      // On the paragraph itself, so that its lines are as high as English ones.
      const inEnglish = (text: string) => html`<p lang="en" dir="ltr">${text}</p>`;
      const both = (name: 'draft' | 'partial') => html`
        <p>${notice[name]}</p>
        ${meta.fallback.includes(`/notice/${name}`) ? nothing : inEnglish(notice.english[name])}
      `;
      const origin = originTexts(sections).map(
        ({own, english}) =>
          html`${own === english ? nothing : html`<p>${own}</p>`}${inEnglish(english)}`,
      );
      return html`<div part="notice" role="note" lang=${meta.locale} dir=${meta.dir}>
        ${isForOthers ? html`<p>${notice.otherLanguage}</p>` : nothing}
        ${draft ? both('draft') : nothing}${partial ? both('partial') : nothing}${origin}
        <button value="english" ?hidden=${withoutScript}>
          ${english ? notice.showTranslation : notice.showEnglish}
        </button>
      </div>`;
    },
  };
};
