/** What a reader hears of a text that is not in the language around it. */
import {first, two, type Scenario} from '../scenario.js';

export const languages: readonly Scenario[] = [
  {
    id: 'languages',
    title: 'A draft’s notice, its English, and a page that changes its language',
    element: 'prevention',
    options: {topics: 'protect-skin', figures: 'hide'},
    locale: 'es',
    languages: ['fr', 'en'],
    keys: `${first}
      Tab # to French
      Return
      wait 6
      Tab # to English
      Tab # the English of a draft
      Return # shows it
      wait 6
      Return # shows the draft
      wait 6`,
  },
  {
    id: 'draft-notice',
    title: 'A Spanish page: the notice of a draft, and English inside it',
    element: 'overview',
    options: {topics: 'signs', figures: 'hide'},
    locale: 'es',
    keys: `${first}
      Down # the notice
      Down
      Down
      Down
      2 # the title
      Down`,
  },
  {
    id: 'arabic',
    title: 'Arabic in an English page',
    element: 'faq',
    options: two,
    locale: 'ar',
    pageLanguage: 'en',
    keys: `${first}
      2 # the title
      3
      Tab
      Tab
      Tab
      Return
      Down`,
  },
  {
    id: 'hindi',
    title: 'Hindi in an English page',
    element: 'prevention',
    options: {topics: 'protect-skin', figures: 'hide', layout: 'list'},
    locale: 'hi',
    pageLanguage: 'en',
    keys: `${first}
      2 # the title
      Down
      Down
      3`,
  },
];
