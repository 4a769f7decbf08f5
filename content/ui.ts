import {msg} from '@lit/localize';
import type {UiText} from './model.js';

/** The elements' own labels, in English. */
export const ui = (): UiText => ({
  id: 'ui',
  article: {
    title: msg('Calcinosis cutis: a plain-language guide', {
      id: 'ui.article-title',
      desc: 'Title of the whole article.',
    }),
    contents: msg('On this page', {
      id: 'ui.contents',
      desc: 'Heading of the table of contents at the top of the article.',
    }),
  },
  expandAll: msg('Open all', {
    id: 'ui.expand-all',
    desc: 'Button that opens every topic or answer of the section.',
  }),
  collapseAll: msg('Close all', {
    id: 'ui.collapse-all',
    desc: 'Button that closes every topic or answer of the section.',
  }),
  allOpen: msg('Everything is open now.', {
    id: 'ui.all-open',
    desc: 'Said by screen readers after “Open all” was pressed. Never seen.',
  }),
  allClosed: msg('Everything is closed now.', {
    id: 'ui.all-closed',
    desc: 'Said by screen readers after “Close all” was pressed. Never seen.',
  }),
  languageChanged: msg('This text is now in English.', {
    id: 'ui.language-changed',
    desc: 'Said by screen readers when the text has changed its language. Never seen. Name your own language instead of English: “This text is now in Spanish.”',
  }),
  disclaimer: msg(
    'This is general information. It does not replace advice from a health professional who knows you.',
    {
      id: 'ui.disclaimer',
      desc: 'Shown at the end of every section. Do not weaken “does not replace”.',
    },
  ),
  notReviewed: msg('No named health professional has reviewed this text yet.', {
    id: 'ui.not-reviewed',
    desc: 'Shown at the end of every section as long as nobody has signed a review.',
  }),
  reviewedBy: msg('Reviewed by:', {
    id: 'ui.reviewed-by',
    desc: 'Stands before the name of the person who reviewed the text, and the date.',
  }),
  notice: {
    draft: msg(
      'This translation is a draft. No reviewer has approved it yet, and it may contain mistakes.',
      {
        id: 'ui.draft',
        desc: 'Notice above a translation that no reviewer has signed. Shown in the reader’s language and in English.',
      },
    ),
    partial: msg('Some of this text is in English because its translation is not ready yet.', {
      id: 'ui.partial',
      desc: 'Notice above a translation in which some strings are still English. Shown in the reader’s language and in English.',
    }),
    showEnglish: msg('Show the English text', {
      id: 'ui.show-english',
      desc: 'Button in the notice above a draft: replaces the draft by the English text.',
    }),
    showTranslation: msg('Show the translation', {
      id: 'ui.show-translation',
      desc: 'Button in the notice, after “Show the English text” was pressed: shows the draft again.',
    }),
  },
});
