import {msg} from '@lit/localize';
import type {UiText} from './model.js';

/** The elements' own labels, in English. */
export const ui = (): UiText => ({
  id: 'ui',
  article: {
    title: msg('Calcinosis cutis: what it is, when to get help and what to ask', {
      id: 'ui.article-title',
      desc: 'Title of the whole article. “It” is the condition.',
    }),
    contents: msg('On this page', {
      id: 'ui.contents',
      desc: 'Heading of the table of contents at the top of the article.',
    }),
  },
  keyPoints: msg('Key points', {
    id: 'ui.key-points',
    desc: 'Heading of the few sentences at the top of a section that a reader should take along.',
  }),
  ask: msg('Questions to ask', {
    id: 'ui.ask',
    desc: 'Heading of questions that a reader can ask a doctor or nurse.',
  }),
  printAsk: msg('Print these questions, with room for notes', {
    id: 'ui.print-ask',
    desc: 'Button under “Questions to ask”: prints the questions with room to write. Where the text asks the reader to make notes, such as where it hurts, the sheet has room for them, too.',
  }),
  visitDate: msg('Date of my visit:', {
    id: 'ui.visit-date',
    desc: 'On the printed sheet with questions: stands before a line on which the reader writes the date of the visit.',
  }),
  visitWith: msg('Who I am seeing:', {
    id: 'ui.visit-with',
    desc: 'On the printed sheet with questions: stands before a line on which the reader writes the name of the doctor or nurse.',
  }),
  leaflet: {
    condition: msg('Calcinosis cutis', {
      id: 'ui.leaflet-condition',
      desc: 'On a printed leaflet: stands at the top of every page, before the leaflet’s title. Name of the condition.',
    }),
    page: msg('Page {page} of {pages}', {
      id: 'ui.leaflet-page',
      desc: 'On a printed leaflet: stands at the top of every page. Keep {page} and {pages}: numbers stand in their places.',
    }),
    version: msg('Text version {version}, {date}', {
      id: 'ui.leaflet-version',
      desc: 'On a printed leaflet: stands at the foot of every page. Keep {version} and {date}: a version such as 1.0.0 and the date of the text stand in their places.',
    }),
    clinic: msg('Clinic:', {
      id: 'ui.leaflet-clinic',
      desc: 'On a printed leaflet: stands before a line on which the clinic writes its name.',
    }),
    phone: msg('Phone:', {
      id: 'ui.leaflet-phone',
      desc: 'On a printed leaflet: stands before a line on which the clinic writes its phone number.',
    }),
    appointment: msg('My next appointment:', {
      id: 'ui.leaflet-appointment',
      desc: 'On a printed leaflet: stands before a line on which the date and time of the next appointment are written.',
    }),
  },
  words: msg('Words you may hear', {
    id: 'ui.words',
    desc: 'Heading of a short list of medical words that a reader may hear in the clinic, with their meanings.',
  }),
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
    desc: 'Stands before the name of the health professional who reviewed the text, and the date.',
  }),
  additions: {
    clinicalReview: msg(
      'Medical review: {name} ({qualification}), {date}. Interests: {interests}.',
      {
        id: 'ui.review-clinical',
        desc: 'Shown at the end of a section: which health professional has read it and found it correct and safe. Keep {name}, {qualification}, {date} and {interests}: they stand for what the person wrote, and for a day. “Interests”: money or ties that may influence a person, or “none”.',
      },
    ),
    languageReview: msg(
      'Language review: {name} ({qualification}), {date}. Interests: {interests}.',
      {
        id: 'ui.review-language',
        desc: 'Shown at the end of a section: who has read the translation beside the English and found that it says the same. Keep {name}, {qualification}, {date} and {interests}, as in “Medical review”.',
      },
    ),
    nextReview: msg('Next check due: {date}.', {
      id: 'ui.review-next',
      desc: 'Stands behind the reviews: by when the text is to be checked again. Keep {date}: a month and a year stand in its place, in the form that stands alone, such as “March 2029”.',
    }),
    overdue: msg('This text was due to be checked again in {date}.', {
      id: 'ui.review-overdue',
      desc: 'Stands behind the reviews where the day for the next one has passed: the text may be out of date. Keep {date}: a month and a year stand in its place, in the form that stands alone, such as “March 2029”. Write the sentence so that this form fits, with a colon if need be.',
    }),
    feedback: msg('Report a mistake in this text', {
      id: 'ui.feedback',
      desc: 'Link at the end of a topic, on websites that take such reports. It is not for questions about one’s own health.',
    }),
  },
  sources: msg('Sources', {
    id: 'ui.sources',
    desc: 'Heading of the list of what the text is based on, such as articles in medical journals. Also stands before the numbers in that list, at the end of a topic: “Sources [1] [3]”.',
  }),
  sourcesNote: msg(
    'A computer program looked up these sources. No health professional has checked them yet. They are in English, and many were written for doctors.',
    {
      id: 'ui.sources-note',
      desc: 'Stands above the list of sources. “Program” is a language model. Do not weaken “No health professional has checked them”.',
    },
  ),
  sourcesMissing: msg('The list could not be loaded. Close it, and open it again.', {
    id: 'ui.sources-missing',
    desc: 'Stands in place of the list of sources if it does not come, for example without internet.',
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
    machine: msg('A computer program wrote this translation: {kind}, {date}.', {
      id: 'ui.machine',
      desc: 'Stands behind the notice above a draft that a machine wrote. Keep {kind} and {date}: in their places stand “language model”, and a month and a year in the form that stands alone, such as “March 2029”. Shown in the reader’s language and in English.',
    }),
    languageModel: msg('language model', {
      id: 'ui.language-model',
      desc: 'Kind of the computer program that wrote the translation; stands behind a colon. AI systems that write text are language models.',
    }),
    people: msg('Translators: {count}. Qualifications: {qualifications}.', {
      id: 'ui.people',
      desc: 'Stands behind the notice above a draft that people wrote. Keep {count} and {qualifications}: in their places stand how many people they are, and what qualifies them. Shown in the reader’s language and in English.',
    }),
    otherLanguage: msg('This text is in English.', {
      id: 'ui.other-language',
      desc: 'Notice above the text for readers of other languages who may read this one. Name the language of the translation: “This text is in Spanish.”',
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
