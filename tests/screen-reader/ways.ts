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
  {
    id: 'mended',
    title: 'What was said badly: as it was written, and as it is written now',
    file: 'mended.html',
    keys: `${first}
      Tab # the button, before
      Return # opens all
      wait 6
      Return # closes all
      wait 6
      Tab # a question and its medical name, before
      Tab # the button, now
      Return # opens all
      wait 6
      Return # closes all
      wait 6
      Tab # a question and its medical name, now
      Tab # a link, to leave the focus mode
      1
      g # a picture, before
      Down
      Down
      Down
      g # a picture, now
      Down
      Down
      Down`,
  },
  {
    id: 'ways-of-comments',
    title: 'Places of a comment in HTML, as libraries of components leave them: line by line',
    file: 'comments.html',
    keys: `${first}
      ${[
        'no comment',
        'after the text',
        'between paragraphs',
        'in the text',
        'before the text',
        'none, in a shadow root',
        'before the text, in a shadow root',
      ]
        .map((place) => `2 # ${place}\nDown\nDown\nDown`)
        .join('\n')}`,
  },
];
