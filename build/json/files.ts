/** The content as JSON files, for programs in any language. */
import {readFileSync} from 'node:fs';
import type {Figure} from '../../content/model.js';
import {loadContent, loadSafety, locales, sections} from '../../src/content.js';
import {projectPath} from '../project.js';
import {statementOf} from './statement.js';

/** A figure and where its picture is, from the package's `dist/` on. */
const withFile = (figure: Figure, locale: string) => ({
  ...figure,
  file: `figures/${locale}/${figure.id}.svg`,
});

/**
 * Each section in each locale with what a reader has to be told of it and what it says of itself, and
 * the JSON Schema of a section.
 *
 * @returns path below `json/`, such as `es/faq.json` → text of the file
 */
export async function jsonFiles(): Promise<Map<string, string>> {
  const files = new Map([
    ['schema.json', readFileSync(projectPath('content/section.schema.json'), 'utf8')],
  ]);
  for (const {tag} of locales) {
    for (const section of sections) {
      const content = await loadContent(section, tag);
      const withFiles = {
        ...content,
        safety: await loadSafety(content),
        statement: statementOf(content),
        figures: content.figures.map((figure) => withFile(figure, tag)),
        topics: content.topics.map((topic) => ({
          ...topic,
          figure: topic.figure && withFile(topic.figure, tag),
        })),
      };
      files.set(`${tag}/${section}.json`, `${JSON.stringify(withFiles)}\n`);
    }
  }
  return files;
}
