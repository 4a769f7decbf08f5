/** What a reader reads: headings, lists, boxes, figures, the article. */
import {first, two, type Scenario} from '../scenario.js';

export const texts: readonly Scenario[] = [
  {
    id: 'list',
    title: 'The list layout: headings, lines',
    element: 'types',
    options: {topics: 'dystrophic', figures: 'hide', layout: 'list'},
    keys: `${first}
      2 # the title
      3
      3
      3 # a topic
      shift+3 # back
      3
      Down # the medical name
      Down # the text`,
  },
  {
    id: 'say-all',
    title: 'Everything read at once: help boxes, key points, lists, sources',
    element: 'prevention',
    options: {topics: 'protect-skin', figures: 'hide', layout: 'list'},
    keys: `${first}
      2 # the title
      KP_Add # read all`,
  },
  {
    id: 'lists-of',
    title: 'Orca’s own lists of a page’s headings, links and buttons',
    element: 'faq',
    options: {...two, open: 'diagnosis'},
    keys: `${first}
      alt+shift+h # the headings
      Down
      Down
      Escape
      alt+shift+k # the links
      Down
      Escape
      alt+shift+b # the buttons
      Down
      Down
      Escape`,
  },
  {
    id: 'steps',
    title: 'Steps, line by line and item by item',
    element: 'overview',
    options: {topics: 'finding-out', figures: 'hide'},
    keys: `${first}
      2 # the title
      3
      3
      3
      3 # the topic
      Down # its text
      Down
      Down # the lead
      Down # the first step
      Down
      shift+l # the list of steps
      i # an item
      i`,
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
    title: 'Key points, help boxes, questions to take along, words, the link to the sources',
    element: 'treatments',
    options: {topics: 'surgery', figures: 'hide', layout: 'list'},
    keys: `${first}
      2 # the title
      3 # the key points
      l # their list
      3 # a help box
      l # its list
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
];
