/** Writes `dist/figures/`: each figure in each language as a file of its own, for leaflets and slides. */
import {sectionIds, type Section} from '../content/model.js';
import {renderStandalone} from '../figures/drawing/render-standalone.js';
import {drawings} from '../figures/index.js';
import {contents} from '../src/generated/contents.js';
import {localeTags} from '../src/generated/locales.js';
import {writeFolder} from './files.js';
import {figuresOf} from './figures.js';
import {projectPath} from './project.js';

const files = new Map<string, string>();
for (const locale of localeTags) {
  for (const id of sectionIds) {
    const section: Section = contents[locale][id];
    for (const figure of figuresOf(section)) {
      const {dir} = section.meta;
      const texts = {
        ...figure,
        locale,
        dir,
        creator: 'calcinosis-cutis',
        source: 'https://www.npmjs.com/package/calcinosis-cutis',
      };
      files.set(`${locale}/${figure.id}.svg`, renderStandalone(drawings[id][figure.id]!, texts));
    }
  }
}
await writeFolder(projectPath('dist/figures'), files);
