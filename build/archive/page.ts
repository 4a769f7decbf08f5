/** The archive's `index.html`: every snippet to copy, and how it looks. It needs no server. */
import {readFile} from 'node:fs/promises';
import {build} from 'esbuild';
import {elementNames} from '../../src/element-names.js';
import {contents} from '../../src/generated/contents.js';
import {localeTable} from '../../src/generated/locales.js';
import {escape} from '../../src/prerender/html-string.js';
import {claims} from '../claims.js';
import {projectPath} from '../project.js';
import type {Way} from './ways.js';

const elementOptions = elementNames.map((name) => {
  const title = name === 'article' ? contents.en.article.article!.title : contents.en[name].title;
  const all = name === 'article' ? ' (everything)' : '';
  return `<option value="${name}"${name === 'faq' ? ' selected' : ''}>${escape(title)}${all}</option>`;
});

const localeOptions = localeTable.map(({tag, name, dir}) => {
  const draft = contents[tag].ui.meta.status === 'draft' ? ' – draft' : '';
  return `<option value="${tag}" lang="${tag}" dir="${dir}">${escape(name)} (${tag})${draft}</option>`;
});

const addressField = ({name, url}: NonNullable<Way['folder']>) => `
<label>Address of the folder “${name}” on your site <input type="text" inputmode="url" placeholder="https://www.example.org/${name}/" autocomplete="off" spellcheck="false" dir="ltr" data-url="${url}"></label>`;

const waySection = ({id, title, about, folder}: Way) => `
<section data-snippet="${id}" aria-labelledby="${id}">
<h2 id="${id}">${escape(title)}</h2>
<p>${escape(about)}</p>${folder ? addressField(folder) : ''}
<p>File: <code></code></p>
<textarea readonly rows="8" dir="ltr" spellcheck="false" translate="no" aria-labelledby="${id}"></textarea>
<p><button type="button" id="copy-${id}" aria-labelledby="copy-${id} ${id}">Copy</button> <span role="status"></span></p>
</section>`;

/**
 * @param ways those whose files are in the archive
 * @param parts what else is in it, each a name and what it is for
 */
export async function archivePage(
  version: string,
  ways: readonly Way[],
  parts: readonly (readonly [name: string, about: string])[],
): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [projectPath('build/archive/page/script.ts')],
    ...{bundle: true, write: false, minify: true, format: 'iife', target: 'es2022'},
    ...{charset: 'utf8', logLevel: 'warning'},
  });
  const css = await readFile(projectPath('build/archive/page/page.css'), 'utf8');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>calcinosis-cutis: text for your site</title>
<link rel="icon" href="data:,">
<style>
${css}</style>
</head>
<body>
<header>
<h1>Calcinosis cutis: text for your site</h1>
<p>Choose what to show and in which language. Then copy it in one of the ways below. Nothing on this page comes from a network. Version ${escape(version)}.</p>
${claims.map((claim) => `<p><strong>${escape(claim)}</strong></p>`).join('\n')}
<noscript><p>Without script this page cannot show anything to copy. The same is in the folders “html” and “plain-img”, a file for each.</p></noscript>
</header>
<main>
<div class="choices">
<label>What to show <select>${elementOptions.join('')}</select></label>
<label>Language <select>${localeOptions.join('')}</select></label>
</div>
<p role="alert"></p>
<section aria-labelledby="preview">
<h2 id="preview">Preview</h2>
<p>As it looks without script. On your site it takes the font and the colors of the page.</p>
<iframe title="Preview" sandbox="allow-same-origin"></iframe>
</section>
${ways.map(waySection).join('\n')}
<section aria-labelledby="more">
<h2 id="more">What else is in this archive</h2>
<dl>
${parts.map(([name, about]) => `<dt><code>${escape(name)}</code></dt>\n<dd>${escape(about)}</dd>`).join('\n')}
</dl>
</section>
</main>
<script>
${outputFiles[0]!.text.replaceAll('</script', '<\\/script')}</script>
</body>
</html>
`;
}
