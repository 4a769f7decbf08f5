/**
 * Writes `dist/figures/`: each figure in each language as a file of its own, for leaflets and slides;
 * and `dist/drawings/`: each drawing without words, for the `<img>` of prerendered elements (SVG, light and
 * dark) and of plain HTML (PNG, which mail, e-books and visual editors show, too).
 */
import {transform} from 'lightningcss';
import {sectionIds, type Section, type Ui} from '../../content/model.js';
import {renderPicture} from '../../figures/drawing/render-painted.js';
import {renderImage} from '../../figures/drawing/render-image.js';
import {renderStandalone} from '../../figures/drawing/render-standalone.js';
import {drawings} from '../../figures/index.js';
import {contents} from '../../src/generated/contents.js';
import {localeTags} from '../../src/generated/locales.js';
import {lineBreaker} from './break-lines.js';
import {pngRenderer} from './png.js';
import {standaloneTexts} from './standalone-texts.js';
import {widestTextWidth} from './text-width.js';
import {writeFolder} from '../files.js';
import {projectPath} from '../project.js';

const breakLines = lineBreaker(await widestTextWidth());
const renderPng = await pngRenderer();
const files = new Map<string, string | Uint8Array>();
for (const locale of localeTags) {
  const ui: Ui = contents[locale].ui;
  for (const id of sectionIds) {
    const section: Section = contents[locale][id];
    for (const [figure, texts] of standaloneTexts(section, ui)) {
      const svg = renderStandalone(drawings[id][figure]!, texts, breakLines);
      files.set(`${locale}/${figure}.svg`, svg);
      files.set(`${locale}/${figure}.png`, await renderPng(svg));
    }
  }
}
await writeFolder(projectPath('dist/figures'), files);

const minify = (css: string) =>
  transform({filename: 'drawing.css', code: Buffer.from(css), minify: true}).code.toString();
const images = new Map<string, string | Uint8Array>();
for (const [figure, drawing] of sectionIds.flatMap((id) => Object.entries(drawings[id]))) {
  for (const dir of ['ltr', 'rtl'] as const) {
    images.set(`${dir}/${figure}.svg`, renderImage(drawing, dir, minify));
    images.set(`${dir}/${figure}.png`, await renderPng(renderPicture(drawing, dir)));
  }
}
await writeFolder(projectPath('dist/drawings'), images);
