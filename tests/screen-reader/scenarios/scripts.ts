/** What a server wrote, and its script comes or does not. */
import {first, two, type Scenario} from '../scenario.js';

export const scripts: readonly Scenario[] = [
  {
    id: 'without-script',
    title: 'Written by a server, without script',
    element: 'faq',
    options: two,
    prerendered: 'none',
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
      Tab # the first question
      Return # opens it
      script # comes
      Down
      shift+Tab`,
  },
  {
    id: 'with-script',
    title: 'Written by a server, with its script',
    element: 'faq',
    options: two,
    prerendered: 'there',
    withoutControl: true,
    keys: `${first}
      Tab # Open all
      Tab
      Tab # the first question
      Return # opens it
      Tab # on from there`,
  },
  {
    id: 'lines-with-script',
    title: 'Written by a server, with its script: line by line',
    element: 'overview',
    options: {topics: 'finding-out', figures: 'hide'},
    prerendered: 'there',
    withoutControl: true,
    keys: `${first}
      2 # the title
      3
      3
      3
      3 # the topic
      Down # its text
      Down
      Down # the lead
      Down # the first step`,
  },
];
