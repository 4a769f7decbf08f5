/** What a reader does with an accordion: come to a question, open it, read it, be led to it. */
import {first, two, type Scenario} from '../scenario.js';

export const questions: readonly Scenario[] = [
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
    id: 'modes',
    title: 'Enter and Space on a question that has the focus, in browse mode and in focus mode',
    element: 'faq',
    options: two,
    keys: `${first}
      Tab
      Tab
      Tab # the first question
      Return # opens it
      Down # the answer, in focus mode
      orca+a # to browse mode
      Down # the answer, in browse mode
      shift+Tab # the question again
      orca+a # to browse mode again
      Return # closes it
      space # opens it`,
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
    id: 'terms',
    title: 'A question with a medical name',
    element: 'types',
    options: {topics: 'dystrophic', figures: 'hide', layout: 'accordion'},
    keys: `${first}
      Tab # the question
      Return # opens it`,
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
];
