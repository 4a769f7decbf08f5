/** Ways to write something, heard on pages by hand, to choose one. */
import {first, type HandMade} from './scenario.js';

export const ways: readonly HandMade[] = [
  {
    id: 'ways-by-heading',
    title: 'Ways to write a question: reached by its heading, Enter',
    file: 'disclosure.html',
    keys: ['', 'one', 'two', 'three', 'four', 'five', 'six']
      .map((way) => (way ? `3 # ${way}\nReturn # to open it\nDown` : first))
      .join('\n'),
  },
  {
    id: 'ways-to-a-button',
    title: 'Ways to name a button by its words and a title',
    file: 'buttons.html',
    keys: `${first}
      Tab # by itself
      Tab # by a span
      Tab # by a span with spaces round it
      Tab # by a span and a span in the title
      Tab # by a label
      Tab # by a span, in a shadow root
      Tab # the same with spaces`,
  },
  {
    id: 'ways-to-a-question',
    title: 'Ways to lead to a question: what takes the focus',
    file: 'targets.html',
    keys: `${first}
      ${[
        'its summary',
        'its heading',
        'its heading, 100 ms later',
        'its heading, 300 ms later',
        'its paragraph, 300 ms later',
      ]
        .map((way) => `Tab # a link to ${way}\nReturn # follows it\nDown\nDown`)
        .join('\n')}`,
  },
];
