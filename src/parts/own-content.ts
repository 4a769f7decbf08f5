/** Shows content of the host's own, once it is what it claims to be. */
import type {Section} from '../../content/model.js';
import {checkSection} from '../content-shape.js';
import {translation} from '../elements/notice.js';
import type {Load, Loaded, LoadRequest} from '../loading.js';
import type {Host} from './host.js';

/** The last content of each element that was looked at, and its sections as they were then. */
const looked = new WeakMap<Host, {content: unknown; sections: readonly Section[]}>();

/** The sections that an element is to show, with labels in their language. */
export async function loadOwn(host: Host, request: LoadRequest, load: Load): Promise<Loaded> {
  const sections = sectionsOf(host);
  if (!sections.length) return load(request);
  const {locale} = sections[0]!.meta;
  const {contents, locales} = await load({...request, tag: locale, labelsOnly: true});
  return {contents: [contents[0]!, ...sections], locales, translation, own: true};
}

/** What is wrong is told once, and leaves what is shown as it is. */
function sectionsOf(host: Host): readonly Section[] {
  const {content} = host;
  const last = looked.get(host);
  if (last?.content === content) return last!.sections;
  let sections: readonly Section[] = [];
  if (last && last.sections[0] === host.request.shown?.sections[0]) ({sections} = last);
  try {
    sections = [content]
      .flat()
      .map((section, i) =>
        checkSection(section, Array.isArray(content) ? `content/${i}` : 'content'),
      )
      // Ours are none of the host's.
      .map((section) => ({...section, sources: section.sources ?? []}));
  } catch (error) {
    // Later, so that a listener may answer with other content.
    queueMicrotask(() => host.fail(error));
  }
  looked.set(host, {content, sections});
  return sections;
}
