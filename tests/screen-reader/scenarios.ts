/** What a reader with a screen reader does: one list, for our elements and for a control page. */
import {first, type Scenario} from './scenario.js';
import {ways} from './ways.js';

export type {Scenario, Script, WithElement} from './scenario.js';

/** Two questions are enough to hear how one is said, and how another follows it. */
const two = {topics: 'what-and-how diagnosis'};

export const scenarios: readonly Scenario[] = [
  {
    id: 'tab',
    title: 'Tab through the questions; Enter and Space on a question that has the focus',
    element: 'faq',
    options: two,
    keys: `${first}
      Tab # Open all
      Tab # Close all
      Tab # the first question
      Return # opens it
      Return # closes it
      space # opens it
      Tab # on from there
      shift+Tab # and back`,
  },
  {
    id: 'headings',
    title: 'From heading to heading; Enter on a heading in a closed question',
    element: 'faq',
    options: two,
    keys: `${first}
      2 # the title
      3 # the key points
      3
      3
      3 # the first question
      Return # to open it
      Down # the answer, if it is open
      shift+3 # the question again
      space # to open it`,
  },
  {
    id: 'lines',
    title: 'Line by line through closed questions, and into one',
    element: 'faq',
    options: {...two, open: 'diagnosis'},
    keys: `${first}
      2 # the title
      Down
      Down
      b # a button
      b
      Down # the first question
      Down # the next, which is open
      Down # its answer
      Down`,
  },
  {
    id: 'list',
    title: 'The list layout: headings, lines',
    element: 'types',
    options: {topics: 'dystrophic', figures: 'hide', layout: 'list'},
    keys: `${first}
      2 # the title
      3
      3
      3
      shift+3 # back
      3
      Down # the medical name
      Down # the text`,
  },
  {
    id: 'terms',
    title: 'A question with a medical name',
    element: 'types',
    options: {topics: 'dystrophic', figures: 'hide', layout: 'accordion'},
    keys: `${first}
      Tab # the question
      Return # opens it`,
  },
  {
    id: 'say-all',
    title: 'Everything read at once: help boxes, key points, lists, sources',
    element: 'prevention',
    options: {topics: 'injuries', figures: 'hide', layout: 'list'},
    keys: `${first}
      2 # the title
      KP_Add # read all`,
  },
  {
    id: 'article',
    title: 'The article’s list of contents',
    element: 'article',
    options: {figures: 'hide'},
    keys: `${first}
      Tab # the first link
      Tab
      Return # follows it
      Down
      Down`,
  },
  {
    id: 'page-link',
    title: 'A page opened by a link to a question',
    element: 'faq',
    options: two,
    fragment: 'calcinosis-faq-diagnosis',
    keys: `
      Down # the answer
      Down
      shift+Tab # back
      Tab`,
  },
  {
    id: 'link',
    title: 'A link of the page to a question',
    element: 'faq',
    options: two,
    link: 'calcinosis-faq-diagnosis',
    keys: `${first}
      Tab # the link
      Return # follows it
      Down # the answer
      Down
      Tab # on from there`,
  },
  {
    id: 'open-all',
    title: '“Open all” and “Close all”',
    element: 'faq',
    options: two,
    keys: `${first}
      Tab # Open all
      Return # opens all
      wait 6
      Tab # Close all
      space # closes all
      wait 6
      ctrl+End # the end of the page`,
  },
  {
    id: 'languages',
    title: 'A draft’s notice, its English, and a page that changes its language',
    element: 'prevention',
    options: {topics: 'injuries', figures: 'hide'},
    locale: 'es',
    languages: ['fr', 'en'],
    withoutControl: true,
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
    id: 'figures',
    title: 'A figure and its key',
    element: 'overview',
    keys: `${first}
      2 # the title
      g # a picture
      Down # its key
      Down
      Down
      Down
      Down`,
  },
  {
    id: 'boxes',
    title: 'Questions to take along, words, the link to the sources and their list',
    element: 'treatments',
    options: {topics: 'surgery', figures: 'hide', layout: 'list'},
    keys: `${first}
      2 # the title
      4 # a box of the topic
      4
      l # a list
      b # the button that prints
      k # a link
      Return # follows it
      Down
      Return`,
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
    options: {topics: 'injuries', figures: 'hide', layout: 'list'},
    locale: 'hi',
    pageLanguage: 'en',
    keys: `${first}
      2 # the title
      Down
      Down
      3`,
  },
  {
    id: 'without-script',
    title: 'Written by a server, without script',
    element: 'faq',
    options: two,
    prerendered: 'none',
    withoutControl: true,
    keys: `${first}
      Tab # the first question
      Return # opens it
      Down
      shift+3 # a heading
      3`,
  },
  {
    id: 'late-script',
    title: 'Written by a server, opened before its script comes',
    element: 'faq',
    options: two,
    prerendered: 'late',
    withoutControl: true,
    keys: `${first}
      Tab
      Tab
      Tab # the first question
      Return # opens it
      wait 8
      Down
      shift+Tab`,
  },
  ...ways,
];
