/** Storybook’s Translations page, which shows the texts of a section with the state of each translation. */
import {existsSync} from 'node:fs';
import type {EvaluatedContent} from '../build/evaluate-content.js';
import {projectPath} from '../build/project.js';
import type {DeskData} from '../l10n/desk/model.js';
import type {TextPage} from './desk-in-page.js';
import {serve} from './server.js';

/** The page, which a server has until it is closed. */
interface ServedPage extends TextPage {
  name: string;
  url: string;
  close: () => void;
}

/** Serves the page of the first section that Storybook has; nothing if it has none, or is not built. */
export async function storybookPage(
  {lang, sections}: DeskData,
  contents: readonly EvaluatedContent[],
): Promise<ServedPage | undefined> {
  const folder = projectPath('storybook-static');
  const unitsIn = new Map<string, readonly string[]>(
    contents.map(({english, unitIds}) => [english.id, unitIds]),
  );
  const section = sections.find(({id}) => unitsIn.has(id));
  if (!section || !existsSync(folder)) return undefined;
  const server = await serve(folder, new Map());
  const args = `locale:${lang};section:${section.id}`;
  return {
    name: `Storybook’s page of “${section.title}”`,
    url: `${server.origin}/iframe.html?id=translations--preview&viewMode=story&args=${args}`,
    count: unitsIn.get(section.id)!.length,
    unit: '.translations li[data-state]',
    text: '.translations li[data-state] dd',
    close: () => server.close(),
  };
}
