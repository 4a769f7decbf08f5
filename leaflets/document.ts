/** A leaflet as an HTML document to print. It asks for nothing from anywhere. */
import {readFileSync} from 'node:fs';
import {html, nothing} from 'lit';
import type {Figure, Help, Section} from '../content/model.js';
import {withScripts} from '../content/writing.js';
import {projectPath} from '../build/project.js';
import {byUrgency, once} from '../src/article-summary.js';
import {localeTags} from '../src/generated/locales.js';
import {blocks, plain} from '../src/elements/pieces.js';
import {reviewTemplate} from '../src/reviewed.js';
import {toHtml} from '../src/prerender/html-string.js';
import {drawing} from './drawing.js';
import {families, pageStyle, type Format} from './format.js';
import type {Labels, Leaflet} from './leaflet.js';
import {pageBoxes} from './page-boxes.js';
import {cited, list, notices, questions, sourceList, toFillIn, words} from './pieces.js';

const styles = withScripts(readFileSync(projectPath('leaflets/styles.css'), 'utf8'), localeTags);
const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:`;

/** The document's text. */
export function leafletDocument(leaflet: Leaflet, labels: Labels, format: Format): string {
  const {topicId, title, term, section} = leaflet;
  const {paper, print, date, room} = format;
  const {locale, dir} = section.meta;
  const css = [
    `@page { size: ${paper}; ${pageStyle[print]}; font-family: ${families(locale, dir)} }\n`,
    `html { font-family: ${families(locale, dir)} }\n`,
    ...[styles, pageBoxes(leaflet, labels, date)],
  ].join('');
  const drawn = html`<html
    lang=${locale}
    dir=${dir}
    class=${`${print} ${room} ${topicId ? 'alone' : 'whole'}`}
  >
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content=${policy} />
      <title>${plain(title)} – ${plain(labels.leaflet.condition)}</title>
      ${{strings: [`<style>${css}</style>`], values: []}}
    </head>
    <body>
      <h1>${title}</h1>
      ${term ? html`<p class="term">${term}</p>` : nothing} ${notices(section, labels)}
      ${byUrgency(section.help).map(helpBox)} ${toFillIn(labels)}
      ${topicId ? alone(section) : whole(section, labels)}
      ${words(once(section.topics.flatMap(({words}) => words ?? [])), labels)}
      ${questions(section.topics, labels)}
      <div class="end">
        <p>${labels.disclaimer}</p>
        <p>${reviewTemplate({html}, [section], labels, labels.additions!)}</p>
      </div>
      ${sourceList(section, labels)}
    </body>
  </html>`;
  return `<!doctype html>${toHtml(drawn)}`;
}

const definition = ({about}: Section) => (about ? html`<p>${about}</p>` : nothing);

const whole = (section: Section, labels: Labels) => [
  definition(section),
  list(labels.keyPoints, section.keyPoints, 'key-points'),
  illustrated(section, section.figures, blocks(section.intro)),
  section.topics.map((topic) => {
    const {heading, term, figure, body} = topic;
    const text = [...blocks(body), cited(section, topic, labels)];
    const head = html`<h2>${heading}</h2>
      ${term ? html`<p class="term">${term}</p>` : nothing}`;
    return illustrated(section, figure ? [figure] : [], text, head);
  }),
];

/** The one topic, whose heading is the title. When to get help stands above it, once. */
const alone = (section: Section) => [
  definition(section),
  section.topics.map(({figure, body}) =>
    illustrated(section, figure ? [figure] : [], blocks(body)),
  ),
];

/** Text beside its drawings. A heading, the drawings and the first paragraph are on one page. */
const illustrated = (
  section: Section,
  figures: readonly Figure[],
  [first, ...others]: readonly unknown[],
  head: unknown = nothing,
) =>
  html`<div class="topic">
    <div class="together">
      ${head} ${figures.map((figure) => drawing(section, figure))} ${first}
    </div>
    ${others}
  </div>`;

/** When to get help. */
const helpBox = ({level, title, items, more}: Help) =>
  html`<div class="box help ${level}">
    <h2>${title}</h2>
    <ul>
      ${items.map((sign) => html`<li>${sign}</li>`)}
    </ul>
    ${more ? html`<p>${more}</p>` : nothing}
  </div>`;
