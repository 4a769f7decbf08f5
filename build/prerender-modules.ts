/** The texts of the package's entries that prerender in one locale. */
import type {Matching} from '../src/negotiate.js';
import {oneLocale} from './addition-modules.js';
import {importLines, notice, type GeneratedModule} from './generated-modules.js';

/** An entry a locale, with its text alone. */
export function* prerenderModules(
  tags: readonly string[],
  matching: Matching,
): Generator<GeneratedModule> {
  for (const tag of tags) {
    const {imports, contents} = oneLocale(tag);
    yield [
      `prerender/${tag}.ts`,
      `${notice}${importLines({
        '{prerenderIn}': '../../prerender/one-locale',
        'type {PrerenderOptions}': '../../prerender/options',
        'type {ElementName}': '../../types',
        ...imports,
      })}
export type {ElementName, Options} from '../../types.js';
export type {PrerenderOptions};

const matching = ${JSON.stringify({[tag]: matching[tag] ?? '', '': matching[''] ?? ''})};

/**
 * An element as HTML, with all that it shows in a declarative shadow root, in ${tag}.
 *
 * @param element a section's id, or \`article\`
 * @throws RangeError if there is no such element, if \`locale\` is another language, or if \`drafts\` is
 *   \`hide\` and there is no English to show instead
 * @throws TypeError if \`styles\` is \`link\` without \`stylesheet\`
 */
export const prerender = (element: ElementName, options: PrerenderOptions = {}): string =>
  prerenderIn('${tag}', ${contents}, matching, element, options);
`,
    ];
  }
}
