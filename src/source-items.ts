/** What is shown of sources. It is given Lit, so that it can be in files of their own. */
import type {Section, Source, Topic} from '../content/model.js';
import type {Lit} from './parts/lit.js';

/**
 * The numbers of the sources that a topic rests on, as they stand in a text: ` [1] [3]`. None where the
 * host's own content has no such source.
 */
export const sourceNumbers = ({sources}: Section, topic: Topic): string =>
  (topic.sources ?? [])
    .filter((number) => !sources || number <= sources.length)
    .map((number) => ` [${number}]`)
    .join('');

/** The list, in the reader's direction, and each citation in its own language. */
export const sourceItems = ({html}: Pick<Lit, 'html'>, sources: readonly Source[]) =>
  html`<ol>
    ${sources.map(
      ({citation, url}) =>
        html`<li>
          <a href=${url} rel="external noopener"><bdi lang="en" dir="ltr">${citation}</bdi></a>
        </li>`,
    )}
  </ol>`;
