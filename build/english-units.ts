/** The translatable strings of the English content. */
import {relative} from 'node:path';
import type {Locale} from '@lit/localize-tools/lib/types/locale.js';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import type {EvaluatedContent} from './evaluate-content.js';
import {evaluateContent, unitPlaces} from './evaluate-content.js';
import type {EnglishUnit} from '../xliff/model.js';
import {projectPath} from './project.js';

/**
 * Every unit of the English content in reading order: what sections share first, the elements'
 * labels last.
 *
 * @throws Error for a text that nothing shows
 */
export async function readEnglishUnits(
  evaluated?: readonly EvaluatedContent[],
): Promise<EnglishUnit[]> {
  const extracted = extractMessages();
  const units = unitPlaces(evaluated ?? (await evaluateContent())).map(({id, file}) => {
    const message = extracted.get(id);
    if (!message) throw new Error(`${file}: unit ${id} is not a plain msg() call.`);
    return {id, file, text: message.text, desc: message.desc};
  });
  refuseUnused(extracted, units);
  return units;
}

/** Nobody should translate what no reader sees. */
function refuseUnused(
  extracted: ReadonlyMap<string, {file: string}>,
  units: readonly EnglishUnit[],
): void {
  const used = new Set(units.map(({id}) => id));
  const unused = [...extracted].filter(([id]) => !used.has(id));
  if (!unused.length) return;
  const list = unused.map(([id, {file}]) => `  ${file}: ${id}`).join('\n');
  throw new Error(
    `These texts are written, but nothing shows them. Use them in a section, or delete them:\n${list}`,
  );
}

function extractMessages(): Map<string, {file: string; text: string; desc: string}> {
  const localizer = new RuntimeLitLocalizer({
    sourceLocale: 'en' as Locale,
    targetLocales: [],
    // Without the types of browsers and of Node, which no text needs, it takes a quarter of the time.
    tsConfig: 'build/messages.tsconfig.json',
    inputFiles: [projectPath('content/*.ts')],
    output: {mode: 'runtime', outputDir: ''},
    interchange: {format: 'xliff', xliffDir: ''},
    baseDir: projectPath(''),
    resolve: projectPath,
  });
  const {messages, errors} = localizer.extractSourceMessages();
  const [error] = errors;
  if (error) {
    const line = error.file?.getLineAndCharacterOfPosition(error.start ?? 0).line ?? 0;
    const reason =
      typeof error.messageText === 'string' ? error.messageText : error.messageText.messageText;
    throw new Error(`${error.file?.fileName ?? 'content'}:${line + 1}: ${reason}`);
  }
  return new Map(
    // The lint lets no msg() have placeholders, so that the contents are one string.
    messages.map(({name, contents, desc, file}) => [
      name,
      {
        file: relative(projectPath(''), file.fileName),
        text: contents.map(String).join(''),
        desc: desc ?? '',
      },
    ]),
  );
}
