/** The pages that a tool builds first: ours by three bundlers, and the same text by other libraries. */
import {cp, mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Section, Ui} from '../content/model.js';
import {projectPath} from '../build/project.js';
import {buildPage, installTools, type Bundler} from '../tests/bundlers/build.js';
import {run} from '../tests/consumers/project.js';
import {packAndInstall} from '../tests/node/package/install.js';
import {bodyOf, opening} from './shapes.js';

/** `element` is README.md's import, `locale` the entry that has its text with it. */
export const ways = [
  'esbuild-element',
  'esbuild-locale',
  'vite-element',
  'vite-locale',
  'webpack-element',
  'webpack-locale',
  'lit',
  'webawesome',
] as const;
export type Way = (typeof ways)[number];

/** A built page. */
export interface Built {
  /** Path of its script as the server has it. */
  script: string;
  /** Path → text of all its scripts. */
  texts: ReadonlyMap<string, string>;
  /** Folder of the site. */
  folder: string;
}

/** What the pages show. */
export interface Shown {
  faq: Section;
  ui: Ui;
  styles: string;
}

/**
 * Builds all of them.
 *
 * @returns the pages, and what removes their folders
 */
export async function buildWays(
  shown: Shown,
): Promise<{built: Record<Way, Built>; remove: () => Promise<void>}> {
  const root = await mkdtemp(path.join(tmpdir(), 'bench-'));
  const {folder: project} = await packAndInstall(root);
  const tools = await installTools(path.join(root, 'tools'));
  const other = path.join(root, 'webawesome');
  await cp(projectPath('bench/webawesome'), other, {recursive: true});
  await run('npm install --no-package-lock --no-audit --no-fund --prefer-offline', other);

  const built = {} as Record<Way, Built>;
  for (const way of ways) {
    const [tool, entry] = way.split('-') as [Bundler, 'element' | 'locale' | undefined];
    const folder = await buildPage(entry ? tool : 'esbuild', {
      folder: path.join(way === 'webawesome' ? other : project, `bench-${way}`),
      tools,
      script: entry
        ? `import 'calcinosis-cutis/${entry === 'locale' ? 'en/' : ''}calcinosis-faq.js';\n`
        : way === 'lit'
          ? litScript(shown)
          : `import '@awesome.me/webawesome/dist/components/details/details.js';\n`,
      body: '<calcinosis-faq figures="hide"></calcinosis-faq>',
    });
    built[way] = await readBuilt(way, folder);
  }
  return {built, remove: () => rm(root, {recursive: true})};
}

async function readBuilt(way: Way, folder: string): Promise<Built> {
  const texts = new Map<string, string>();
  for (const file of await readdir(folder, {recursive: true})) {
    if (!file.endsWith('.js')) continue;
    const text = await readFile(path.join(folder, file), 'utf8');
    texts.set(`/bench-${way}/${file.replaceAll('\\', '/')}`, text);
  }
  const html = await readFile(path.join(folder, 'index.html'), 'utf8');
  const [, source] = /<script [^>]*src="[./]*([^"]+)"/.exec(html)!;
  return {script: `/bench-${way}/${source}`, texts, folder};
}

/** The same text by Lit alone, as a page would write it that has no other needs. */
const litScript = ({faq, ui, styles}: Shown) => `import {LitElement, html, unsafeCSS} from 'lit';
const faq = ${JSON.stringify({
  title: faq.title,
  opening: opening(faq, ui),
  topics: faq.topics.map((topic) => ({heading: topic.heading, body: bodyOf(faq, topic, ui)})),
})};
const ui = ${JSON.stringify({
  disclaimer: ui.disclaimer,
  notReviewed: ui.notReviewed,
  sources: ui.sources,
  sourcesNote: ui.sourcesNote,
})};
const blocks = (some) => some.map((block) => {
  if (typeof block === 'string') return html\`<p>\${block}</p>\`;
  if (block.inside) {
    const {level, title, part} = block;
    const heading = level === 3
      ? html\`<h3 part="subheading">\${title}</h3>\`
      : html\`<h4 part="subheading">\${title}</h4>\`;
    return html\`<div class="box" part=\${part}>\${heading}\${blocks(block.inside)}</div>\`;
  }
  const items = block.items.map((item) => html\`<li>\${item}</li>\`);
  const list = block.kind === 'steps' ? html\`<ol>\${items}</ol>\` : html\`<ul>\${items}</ul>\`;
  return block.lead ? [html\`<p>\${block.lead}</p>\`, list] : list;
});
class Faq extends LitElement {
  static styles = unsafeCSS(${JSON.stringify(styles)});
  render() {
    return html\`<section part="section">
      <h2 part="title">\${faq.title}</h2>
      \${blocks(faq.opening)}
      \${faq.topics.map(
        (topic) => html\`<details part="topic">
          <summary><h3 part="heading">\${topic.heading}</h3></summary>
          <div part="body">\${blocks(topic.body)}</div>
        </details>\`,
      )}
      <details part="sources">
        <summary><h3 part="subheading">\${ui.sources}</h3></summary>
        <p>\${ui.sourcesNote}</p>
      </details>
      <div part="disclaimer"><p>\${ui.disclaimer}</p><p>\${ui.notReviewed}</p></div>
    </section>\`;
  }
}
customElements.define('calcinosis-faq', Faq);
`;
