/** The pages that are compared: the common questions in English, in three ways. */
import {readFile} from 'node:fs/promises';
import {pathToFileURL} from 'node:url';
import type {Section} from '../content/model.js';
import {projectPath} from '../scripts/project.js';
import ui from '../src/generated/content/en/ui.js';
import {styles} from '../src/generated/styles.js';
import type * as prerendering from '../src/prerender.js';

/**
 * `static` is plain HTML with a linked style sheet and no script, `client` the element with its
 * locale's script, `prerendered` what `prerender()` writes and the element's script. Figures are left
 * out: they come when they come near to be seen.
 */
export const variants = ['static', 'client', 'prerendered'] as const;
export type Variant = (typeof variants)[number];

/** How many times the text is on a page. */
export const counts = [1, 100] as const;
export type Count = (typeof counts)[number];

export interface Pages {
  /** Path → text. */
  texts: ReadonlyMap<string, string>;
  /** HTML of one element or its equal, without the page around it. */
  markup: Readonly<Record<Variant, string>>;
  /** Text of the last heading that a reader sees. */
  lastHeading: string;
}

export const pagePath = (variant: Variant, count: Count): string =>
  `/bench-${variant}-${count}.html`;
const stylesPath = '/bench-static.css';

const heads: Record<Variant, string> = {
  static: `<link rel="stylesheet" href="${stylesPath}">`,
  // As README.md says: the first paint waits for the small file, so that nothing moves.
  client: '<script type="module" blocking="render" src="/cdn/en/calcinosis-faq.js"></script>',
  prerendered: '<script type="module" src="/cdn/calcinosis-faq.js"></script>',
};

/** Makes the pages from `dist/`. */
export async function makePages(): Promise<Pages> {
  const json = await readFile(projectPath('dist/json/en/faq.json'), 'utf8').catch(() => {
    throw new Error('dist/json/en/faq.json is missing. Make it with: npm run build');
  });
  const faq = JSON.parse(json) as Section;
  const built = pathToFileURL(projectPath('dist/prerender.js')).href;
  const {prerender} = (await import(built)) as typeof prerendering;
  const markup: Pages['markup'] = {
    static: staticMarkup(faq),
    client: '<calcinosis-faq figures="hide"></calcinosis-faq>',
    prerendered: prerender('faq', {figures: 'hide'}),
  };
  const texts = new Map([[stylesPath, staticStyles()]]);
  for (const variant of variants) {
    for (const count of counts) {
      texts.set(pagePath(variant, count), page(heads[variant], markup[variant].repeat(count)));
    }
  }
  return {texts, markup, lastHeading: faq.topics.at(-1)!.heading};
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
const staticMarkup = ({title, intro, topics}: Section) => `<section class="calcinosis-faq">
<h2 class="title">${escape(title)}</h2>
${paragraphs(intro)}
${topics
  .map(
    ({heading, body}) => `<details class="topic">
<summary><h3 class="heading">${escape(heading)}</h3></summary>
<div class="body">${paragraphs(body)}</div>
</details>`,
  )
  .join('\n')}
<div class="disclaimer">${paragraphs([ui.disclaimer, ui.notReviewed])}</div>
</section>
`;

const paragraphs = (texts: readonly string[]) =>
  texts.map((text) => `<p>${escape(text)}</p>`).join('\n');

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The element's rules, for a page without a shadow root. */
const staticStyles = () =>
  styles
    .replaceAll(/:host\((.+?)\)/g, '.calcinosis-faq$1')
    .replaceAll(':host', '.calcinosis-faq')
    .replaceAll(/\[part=["']?([\w-]+)["']?\]/g, '.$1');
