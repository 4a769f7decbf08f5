/** What the templates are made of. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Block, List, Meta, Section, Ui} from '../../content/model.js';

/** Id of a section or topic in the shadow root, and its name in the page's URL. */
export const anchor = (section: string, topic = ''): string =>
  `calcinosis-${section}${topic && `-${topic}`}`;

/** A real heading, however deep the host's own headings go. */
export function heading(
  level: number,
  part: string,
  content: unknown,
  id: unknown = nothing,
): TemplateResult {
  if (level === 1) return html`<h1 part=${part} id=${id}>${content}</h1>`;
  if (level === 2) return html`<h2 part=${part} id=${id}>${content}</h2>`;
  if (level === 3) return html`<h3 part=${part} id=${id}>${content}</h3>`;
  if (level === 4) return html`<h4 part=${part} id=${id}>${content}</h4>`;
  if (level === 5) return html`<h5 part=${part} id=${id}>${content}</h5>`;
  return html`<h6 part=${part} id=${id}>${content}</h6>`;
}

/** A string that may be marked as English, where there is no place for a mark. */
export const plain = (text: unknown) => (text as Partial<TemplateResult>).values?.[0] ?? text;

/** A label in a section, which may be in another language than the labels. */
export const label = (text: string, {meta}: Section, {meta: {locale, dir}}: Ui): unknown =>
  locale === meta.locale ? text : html`<span lang=${locale} dir=${dir}>${text}</span>`;

/** What only a screen reader says, after what is seen and a space. */
export const unseen = (text: string, {locale, dir}: Meta) =>
  html`<span class="unseen" lang=${locale} dir=${dir}>${text}</span>`;

const items = (texts: readonly unknown[]) => texts.map((text) => html`<li>${text}</li>`);

/** Paragraphs and lists, one by one. Screen readers read a lead right before its list. */
export const blocks = (list: readonly Block[]) =>
  list.map((block) => {
    // What is marked as English is an object, too.
    const {kind, lead, items: texts} = block as Partial<List>;
    if (!texts) return html`<p>${block}</p>`;
    const before = lead && html`<p>${lead}</p>`;
    return kind === 'steps'
      ? html`${before}
          <ol>
            ${items(texts)}
          </ol>`
      : html`${before}
          <ul>
            ${items(texts)}
          </ul>`;
  });

/** A list under a heading of its own. */
export const headedList = (title: unknown, level: number, texts: readonly unknown[]) =>
  html`${heading(level, 'subheading', title)}
    <ul>
      ${items(texts)}
    </ul>`;
