/** The pages that are compared: the common questions in English, in the ways that people use. */
import {readFile} from 'node:fs/promises';
import {pathToFileURL} from 'node:url';
import type {Section} from '../content/model.js';
import {projectPath} from '../build/project.js';
import ui from '../src/generated/content/en/ui.js';
import {styles} from '../src/generated/styles.js';
import type * as prerendering from '../src/prerender.js';
import {bodyOf, opening, type Piece} from './shapes.js';
import {buildWays, ways, type Way} from './ways.js';

/**
 * `static` is plain HTML with a linked style sheet and no script, `client` the element with its
 * locale's script from `cdn/`, `prerendered` what `prerender()` writes and the element's script,
 * `lazy` the same with `lazy.js`; the rest is built first. Figures are left out: they come when they
 * come near to be seen.
 */
export const variants = ['static', 'client', 'prerendered', 'lazy', ...ways] as const;
export type Variant = (typeof variants)[number];

/** How many times the text is on a page. */
export const counts = [1, 100] as const;
export type Count = (typeof counts)[number];

export interface Pages {
  /** Path → text. */
  texts: ReadonlyMap<string, string>;
  /** HTML of one element or its equal, without the page around it. */
  markup: Readonly<Record<Variant, string>>;
  /** Folders of the sites that bundlers built. */
  folders: Readonly<Partial<Record<Variant, string>>>;
  /** Removes what was built. */
  remove: () => Promise<void>;
  /** Text of the last heading that a reader sees. */
  lastHeading: string;
}

export const pagePath = (variant: Variant, count: Count): string =>
  `/bench-${variant}-${count}.html`;
const stylesPath = '/bench-static.css';

// As README.md says: the first paint waits for the small file, so that nothing moves.
const blocking = (source: string) =>
  `<script type="module" blocking="render" src="${source}"></script>`;

const heads: Record<Exclude<Variant, Way>, string> = {
  static: `<link rel="stylesheet" href="${stylesPath}">`,
  client: blocking('/cdn/en/calcinosis-faq.js'),
  prerendered: '<script type="module" src="/cdn/calcinosis-faq.js"></script>',
  lazy: '<script type="module" src="/cdn/lazy.js"></script>',
};

/** Makes the pages from `dist/`. */
export async function makePages(): Promise<Pages> {
  const json = await readFile(projectPath('dist/json/en/faq.json'), 'utf8').catch(() => {
    throw new Error('dist/json/en/faq.json is missing. Make it with: npm run build');
  });
  const faq = JSON.parse(json) as Section;
  const file = pathToFileURL(projectPath('dist/prerender.js')).href;
  const {prerender} = (await import(file)) as typeof prerendering;
  const {built, remove} = await buildWays({faq, ui, styles});
  const element = '<calcinosis-faq figures="hide"></calcinosis-faq>';
  const prerendered = prerender('faq', {figures: 'hide'});
  const markup = {
    ...(Object.fromEntries(ways.map((way) => [way, element])) as Record<Way, string>),
    static: staticMarkup(faq),
    client: element,
    prerendered,
    lazy: prerendered,
    webawesome: otherMarkup(faq),
  };
  const texts = new Map([[stylesPath, staticStyles()]]);
  for (const way of ways) for (const [path, text] of built[way].texts) texts.set(path, text);
  for (const variant of variants) {
    const head =
      variant in heads ? heads[variant as 'lazy'] : blocking(built[variant as Way].script);
    for (const count of counts) {
      texts.set(pagePath(variant, count), page(head, markup[variant].repeat(count)));
    }
  }
  const folders = Object.fromEntries(
    ways.filter((way) => way.includes('-')).map((way) => [way, built[way].folder]),
  );
  return {texts, markup, lastHeading: ui.sources, folders, remove};
}

/** What stands below the text moves if the text comes late. */
const page = (head: string, content: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Calcinosis cutis</title>
<link rel="icon" href="data:,">
${head}
</head>
<body>
<h1>Calcinosis cutis</h1>
${content}
<footer><p>The page goes on below the text.</p></footer>
</body>
</html>
`;

/** The same text in the same structure, without what needs a script: slots and buttons. */
export const staticMarkup = (faq: Section): string => `<section class="calcinosis-faq">
<h2 class="title">${escape(faq.title)}</h2>
${pieces(opening(faq, ui))}
${faq.topics
  .map(
    (topic) => `<details class="topic">
<summary><h3 class="heading">${escape(topic.heading)}</h3></summary>
<div class="body">${pieces(bodyOf(faq, topic, ui))}</div>
</details>`,
  )
  .join('\n')}
<details class="sources">
<summary><h3 class="subheading">${escape(ui.sources)}</h3></summary>
${paragraphs([ui.sourcesNote])}
</details>
<div class="disclaimer">${paragraphs([ui.disclaimer, ui.notReviewed])}</div>
</section>
`;

/** The same text in Web Awesome's details. */
const otherMarkup = (faq: Section) => `<section class="calcinosis-faq">
<h2>${escape(faq.title)}</h2>
${pieces(opening(faq, ui))}
${faq.topics
  .map(
    (topic) => `<wa-details>
<h3 slot="summary">${escape(topic.heading)}</h3>
${pieces(bodyOf(faq, topic, ui))}
</wa-details>`,
  )
  .join('\n')}
<wa-details>
<h3 slot="summary">${escape(ui.sources)}</h3>
${paragraphs([ui.sourcesNote])}
</wa-details>
<div>${paragraphs([ui.disclaimer, ui.notReviewed])}</div>
</section>
`;

const pieces = (some: readonly Piece[]): string =>
  some
    .map((block) => {
      if (typeof block === 'string') return paragraphs([block]);
      if ('inside' in block) {
        const heading = `<h${block.level} class="subheading">${escape(block.title)}</h${block.level}>`;
        return `<div class="box ${block.part}">${heading}\n${pieces(block.inside)}</div>`;
      }
      const tag = block.kind === 'steps' ? 'ol' : 'ul';
      const items = block.items.map((item) => `<li>${escape(item)}</li>`).join('\n');
      return `${paragraphs(block.lead ? [block.lead] : [])}<${tag}>\n${items}\n</${tag}>`;
    })
    .join('\n');

const paragraphs = (texts: readonly string[]) =>
  texts.map((text) => `<p>${escape(text)}</p>`).join('\n');

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The element's rules, for a page without a shadow root. */
const staticStyles = () =>
  styles
    .replaceAll(/:host\((.+?)\)/g, '.calcinosis-faq$1')
    .replaceAll(':host', '.calcinosis-faq')
    .replaceAll(/\[part=["']?([\w-]+)["']?\]/g, '.$1');
