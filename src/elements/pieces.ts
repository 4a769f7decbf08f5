/** What the templates are made of. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Block, List, Meta, Section, Ui} from '../../content/model.js';

/** Id of a section or topic in the shadow root, and its name in the page's URL. */
export const anchor = (section: string, topic = ''): string =>
  `calcinosis-${section}${topic && `-${topic}`}`;

/** A string that may be marked as English, where there is no place for a mark. */
export const plain = (text: unknown) => marks(text)?.at(-1) ?? text;

/** The language that a string is marked with. It is on the block, too: WebKitGTK tells none of a span. */
export const markOf = (text: unknown) => marks(text)?.[0] ?? nothing;

/** What a mark is made of: its language first, its text last. */
const marks = (text: unknown) => (text as Partial<TemplateResult> | undefined)?.values;

/** A real heading, however deep the host's own headings go. */
export function heading(
  level: number,
  part: string,
  content: unknown,
  id: unknown = nothing,
): TemplateResult {
  const lang = markOf(content);
  if (level === 1) return html`<h1 part=${part} id=${id} lang=${lang}>${content}</h1>`;
  if (level === 2) return html`<h2 part=${part} id=${id} lang=${lang}>${content}</h2>`;
  if (level === 3) return html`<h3 part=${part} id=${id} lang=${lang}>${content}</h3>`;
  if (level === 4) return html`<h4 part=${part} id=${id} lang=${lang}>${content}</h4>`;
  if (level === 5) return html`<h5 part=${part} id=${id} lang=${lang}>${content}</h5>`;
  return html`<h6 part=${part} id=${id} lang=${lang}>${content}</h6>`;
}

/** A label in a section, which may be in another language than the labels. */
export const label = (text: string, {meta}: Section, {meta: {locale, dir}}: Ui): unknown =>
  locale === meta.locale ? text : html`<span lang=${locale} dir=${dir}>${text}</span>`;

/** What only a screen reader says, after what is seen and a space. */
export const unseen = (text: string, {locale, dir}: Meta) =>
  html`<span class="unseen" lang=${locale} dir=${dir}>${text}</span>`;

const items = (texts: readonly unknown[]) =>
  texts.map((text) => html`<li lang=${markOf(text)}>${text}</li>`);

export const paragraph = (text: unknown) => html`<p lang=${markOf(text)}>${text}</p>`;

/** Paragraphs and lists, one by one. Screen readers read a lead right before its list. */
export const blocks = (list: readonly Block[]) =>
  list.map((block) => {
    // What is marked as English is an object, too.
    const {kind, lead, items: texts} = block as Partial<List>;
    if (!texts) return paragraph(block);
    const before = lead && paragraph(lead);
    return kind === 'steps'
      ? html`${before}
          <ol>
            ${items(texts)}
          </ol>`
      : html`${before}
          <ul ?data-notes=${kind === 'notes'}>
            ${items(texts)}
          </ul>`;
  });

/** A list under a heading of its own. */
export const headedList = (title: unknown, level: number, texts: readonly unknown[]) =>
  html`${heading(level, 'subheading', title)}
    <ul>
      ${items(texts)}
    </ul>`;
