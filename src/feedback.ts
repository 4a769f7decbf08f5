/** Links with which readers report a mistake, to wherever the host takes such reports. */
import type {Additions, Section, Topic, Ui} from '../content/model.js';
import {markedText} from './marked-text.js';
import type {Lit} from './parts/lit.js';

/** What an address may have in braces. */
interface Place {
  section: string;
  topic: string;
  language: string;
  version: string;
}

/**
 * The address of a report. `{section}`, `{topic}`, `{language}` and `{version}` are filled in, as parts
 * of addresses are written.
 *
 * @returns nothing if it leads elsewhere than to a page or a mail
 */
export function feedbackAddress(pattern: string, place: Place): string | undefined {
  const address = pattern.replace(/\{(section|topic|language|version)\}/g, (_, name: keyof Place) =>
    encodeURIComponent(place[name]),
  );
  try {
    // Relative ones lead to where the page is.
    const {protocol} = new URL(address, 'https://example.org/.');
    return ['https:', 'http:', 'mailto:'].includes(protocol) ? address : undefined;
  } catch {
    return undefined;
  }
}

/** Whether reports can go to such an address, whatever is filled in. */
export const isFeedbackAddress = (pattern: string): boolean =>
  feedbackAddress(pattern, {section: '', topic: '', language: '', version: ''}) !== undefined;

/** The link at the end of a topic. */
export function feedbackLink(
  {html, nothing}: Pick<Lit, 'html' | 'nothing'>,
  pattern: string,
  {id, meta}: Section,
  topic: Topic,
  ui: Ui,
  additions: Additions,
): unknown {
  const {locale: language, version} = meta;
  const address = feedbackAddress(pattern, {section: id, topic: topic.id, language, version});
  if (address === undefined) return nothing;
  const inEnglish = additions.english.includes('feedback');
  const text = markedText(additions.feedback);
  // A page has many of them. No crawler has anything to report.
  return html`<p
    part="feedback"
    lang=${inEnglish ? 'en' : ui.meta.locale}
    dir=${inEnglish ? 'ltr' : ui.meta.dir}
  >
    <a
      href=${address}
      rel="nofollow"
      aria-label=${`${text}: ${markedText(topic.heading)}`}
      data-section=${id}
      data-topic=${topic.id}
      data-language=${language}
      data-version=${version}
      >${text}</a
    >
  </p>`;
}
