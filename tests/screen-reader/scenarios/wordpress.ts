/** What a reader does in a post of a site with our plugin. */
import type {Scenario} from '../scenario.js';

export const wordpress: readonly Scenario[] = [
  {
    id: 'wordpress',
    title: 'A block in a post of WordPress, whose script comes when it is needed',
    post: '<!-- wp:calcinosis-cutis/faq {"topics":"what-and-how diagnosis"} /-->',
    keys: `
      Tab # the page’s first link
      1 # the title of the post
      2 # the title
      3 # the key points
      b # Open all
      Return # opens all
      wait 6
      Tab # Close all
      Tab # the first question
      Return # closes it
      Return # opens it
      orca+a # to browse mode
      Down # its answer
      k # the link to its sources
      Return # follows it
      Down`,
  },
];
