/** What plain HTML is made of: each block has the language of what it holds. */
import {html, nothing} from 'lit';
import type {Block, Help, Meta, Section, Term, Topic, Ui} from '../../content/model.js';
import {noticesOf} from '../notices.js';
import {reviewTemplate} from '../reviewed.js';
import {anchor} from '../elements/pieces.js';
import {sourceItems, sourceNumbers} from '../source-items.js';

/** Texts that are in one language: a section's, the labels. */
export interface Place {
  meta: Meta;
}

/** An element whose name is chosen here, never by a text, in the language of what it holds. */
const tagged = (tag: string, {meta}: Place, content: unknown, id: unknown = nothing) => ({
  strings: [`<${tag} id="`, '" lang="', '" dir="', '">', `</${tag}>`],
  values: [id, meta.locale, meta.dir, content],
});

export const heading = (place: Place, level: number, text: unknown, id?: string) =>
  tagged(`h${Math.min(level, 6)}`, place, text, id);

export const paragraph = (place: Place, text: unknown) => tagged('p', place, text);

export const list = (place: Place, tag: 'ul' | 'ol', items: readonly unknown[]) =>
  tagged(
    tag,
    place,
    items.map((item) => html`<li>${item}</li>`),
  );

export const headed = (
  place: Place,
  ui: Ui,
  level: number,
  title: unknown,
  items: readonly unknown[],
) => (items.length ? [heading(ui, level, title), list(place, 'ul', items)] : nothing);

/** The signs of a box that says when to get help. */
export const helpSigns = ({items, more}: Help, place: Place) => [
  list(place, 'ul', items),
  more ? paragraph(place, more) : nothing,
];

/** When to get help. */
export const helpBox = (box: Help, place: Place, level: number) => [
  heading(place, level, box.title),
  helpSigns(box, place),
];

/** Paragraphs, and lists with their lead as a paragraph before them. */
export const blocks = (place: Place, some: readonly Block[]) =>
  some.map((block) => {
    // A string that is marked as English is an object, too.
    if (typeof block === 'string' || !('items' in block)) return paragraph(place, block);
    return [
      block.lead ? paragraph(place, block.lead) : nothing,
      list(place, block.kind === 'steps' ? 'ol' : 'ul', block.items),
    ];
  });

export const glossary = (place: Place, words: readonly Term[]) =>
  tagged(
    'dl',
    place,
    words.map(
      ({term, meaning}) =>
        html`<dt>${term}</dt>
          <dd>${meaning}</dd>`,
    ),
  );

/** The numbers of the sources that a topic rests on, as a link to the list. */
export const cited = (section: Section, topic: Topic, ui: Ui) => {
  const numbers = sourceNumbers(section, topic);
  const link = html`<a href=${`#${anchor(section.id, 'sources')}`}>${ui.sources}${numbers}</a>`;
  return numbers ? paragraph(ui, link) : nothing;
};

/** What a section rests on. */
export const sourceList = ({id, sources}: Section, ui: Ui, level: number) =>
  sources?.length
    ? [
        heading(ui, level, ui.sources, anchor(id, 'sources')),
        paragraph(ui, ui.sourcesNote),
        sourceItems({html}, sources),
      ]
    : nothing;

/** That the text is a draft, or partly English, in the reader's language and in English. */
export function notices(sections: readonly Section[], ui: Ui): unknown {
  return noticesOf(sections, ui).map(({own, english}) => [
    own === english ? nothing : paragraph(ui, html`<strong>${own}</strong>`),
    html`<p lang="en" dir="ltr"><strong>${english}</strong></p>`,
  ]);
}

/** The last that any reader may lose: that this is general, and who has reviewed it. */
export const ending = (
  sections: readonly Section[],
  ui: Ui,
  reviewed: unknown = reviewTemplate({html}, sections, ui, ui.additions!),
) => [paragraph(ui, ui.disclaimer), paragraph(ui, reviewed)];
