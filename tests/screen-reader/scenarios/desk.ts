/** What translators and reviewers do at the page in which they work. */
import type {Scenario} from '../scenario.js';

export const desk: readonly Scenario[] = [
  {
    id: 'desk-headings',
    title: 'A desk for translators: its headings, its parts, its texts',
    desk: 'translation',
    keys: `
      Tab # to the first text
      1 # the title
      Down # what it is
      Down
      2 # a section
      3 # a group of texts
      l # its list
      e # the field of a text
      m # a landmark
      m`,
  },
  {
    id: 'desk-translation',
    title: 'A text is translated: something against it, finished, saved',
    desk: 'translation',
    keys: `
      Tab # to the first text
      Return # follows it
      Tab # its field
      5 # types what is not in the English
      wait 2 # what speaks against it
      Tab # Finished
      space # it is
      Tab # the comment
      Tab # on from there`,
  },
  {
    id: 'desk-review',
    title: 'A text is reviewed: an answer, another, and a comment',
    desk: 'clinical-review',
    keys: `
      Tab # to the first text
      Return # follows it
      Tab # the answers
      space # the first of them
      orca+a # to focus mode
      Down # the next
      Tab # whether the English is wrong, too
      Tab # the comment
      Tab # on from there, without one
      Tab # to the next text`,
  },
  {
    id: 'desk-save',
    title: 'Work is saved, and the next open text found',
    desk: 'clinical-review',
    keys: `
      Tab # to the first text
      Tab # goes on from a file
      Tab # the next open text
      Tab # saves
      Return # is saved
      wait 2
      Escape # leaves what the browser shows of the file
      shift+Tab # the next open text, again
      Return # goes to it
      Tab # an answer`,
  },
];
