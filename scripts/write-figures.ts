/** Writes `dist/figures/`: each figure in each language as a file of its own, for leaflets and slides. */
import {sectionIds, type Section, type Ui} from '../content/model.js';
import {renderStandalone} from '../figures/drawing/render-standalone.js';
import {drawings} from '../figures/index.js';
import {contents} from '../src/generated/contents.js';
import {localeTags} from '../src/generated/locales.js';
import {lineBreaker} from './figure-files/break-lines.js';
import {pngRenderer} from './figure-files/png.js';
import {standaloneTexts} from './figure-files/standalone-texts.js';
import {widestTextWidth} from './figure-files/text-width.js';
import {writeFolder} from './files.js';
import {projectPath} from './project.js';

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
