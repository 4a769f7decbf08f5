/** The desk as one HTML file, which opens from a disk and asks no network for anything. */
import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import {build} from 'esbuild';
import {projectPath} from '../../build/project.js';
import {escapeText} from '../../xliff/xml.js';
import {UsageError} from '../workspace.js';
import {firstView} from './first-view.js';
import {titleOf} from './introduction.js';
import type {DeskData} from './model.js';

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing is allowed but the file's own script and style, and an empty icon. */
const policy = (script: string, style: string): string =>
  [
    `default-src 'none'`,
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src data:',
    `connect-src 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    // Lit makes templates of the page's own code; nothing else becomes HTML.
    `require-trusted-types-for 'script'`,
    'trusted-types lit-html',
  ].join('; ');

/** What is the same in every desk: script and style, minified. */
async function parts(): Promise<{script: string; style: string}> {
  if (!existsSync(projectPath('src/generated/styles.ts'))) {
    throw new UsageError('The drawings are not made yet. Run once: npm run generate');
  }
  const {outputFiles} = await build({
    entryPoints: [projectPath('desk/main.ts'), projectPath('desk/styles.css')],
    ...{bundle: true, write: false, minify: true, format: 'iife', target: 'es2022', outdir: '/'},
    ...{charset: 'utf8', conditions: ['production'], logLevel: 'warning'},
  });
  const textOf = (ending: string) =>
    outputFiles.find(({path}) => path.endsWith(ending))!.text.trim();
  return {script: textOf('.js').replaceAll('</script', '<\\/script'), style: textOf('.css')};
}

/** The whole file. */
export async function deskPage(data: DeskData): Promise<string> {
  const {script, style} = await parts();
  // Nothing in the texts ends the element that holds them.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(script, style)}">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escapeText(titleOf(data))}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<noscript>This page needs JavaScript, which is switched off.</noscript>
${firstView(data)}
<script type="application/json" id="desk-data">${json}</script>
<script>${script}</script>
</body>
</html>
`;
}
