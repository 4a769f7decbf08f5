/** What a desk is compared with: its texts as plain HTML, with the desk’s style and no script. */
import {build} from 'esbuild';
import {projectPath} from '../build/project.js';
import type {DeskData} from '../l10n/desk/model.js';
import {escapeText} from '../xliff/xml.js';

async function styleOf(path: string): Promise<string> {
  const {outputFiles} = await build({
    ...{entryPoints: [projectPath(path)], bundle: true, write: false, minify: true},
  });
  return outputFiles[0]!.text;
}

/** Makes the page: both texts of each unit side by side, under the desk’s headings. */
export async function staticDesk({language, lang, dir, sections}: DeskData): Promise<string> {
  const style = await styleOf('desk/styles.css');
  const lists = sections.map(({title, groups}) => [
    `<h2>${escapeText(title)}</h2>`,
    ...groups.map(({heading, units}) => {
      const items = units.map(
        ({english, text}) => `<li class="unit"><div class="texts">
<div><p class="language">English</p><p class="text">${escapeText(english)}</p></div>
<div><p class="language">${language}</p><p class="text" lang="${lang}" dir="${dir}">${escapeText(text)}</p></div>
</div></li>`,
      );
      return `${heading ? `<h3>${escapeText(heading)}</h3>` : ''}<ol>${items.join('\n')}</ol>`;
    }),
  ]);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${language}</title>
<style>${style}</style>
</head>
<body>
<main>${lists.flat().join('\n')}</main>
</body>
</html>
`;
}
