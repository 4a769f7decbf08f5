/** The translatable strings of the English content. */
import type {Locale} from '@lit/localize-tools/lib/types/locale.js';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import type {EvaluatedContent} from './evaluate-content.js';
import {evaluateContent} from './evaluate-content.js';
import {projectPath} from './project.js';

/** One translatable string of the English source. */
export interface EnglishUnit {
  /** Stable id: `faq.diagnosis.body.1`. */
  id: string;
  /** Content file below the project's root: `content/faq.ts`. */
  file: string;
  /** The English. */
  text: string;
  /** What it is and where it shows, for translators. */
  desc: string;
}

/** Every unit of the English content in reading order; the elements' labels last. */
export async function readEnglishUnits(
  evaluated?: readonly EvaluatedContent[],
): Promise<EnglishUnit[]> {
  const extracted = extractMessages();
  const units: EnglishUnit[] = [];
  for (const {file, unitIds} of evaluated ?? (await evaluateContent())) {
    for (const id of unitIds) {
      const message = extracted.get(id);
      if (!message) throw new Error(`${file}: unit ${id} is not a plain msg() call.`);
      units.push({id, file, ...message});
    }
  }
  return units;
}

function extractMessages(): Map<string, {text: string; desc: string}> {
  const localizer = new RuntimeLitLocalizer({
    sourceLocale: 'en' as Locale,
    targetLocales: [],
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
    messages.map(({name, contents, desc}) => [
      name,
      {text: contents.map(String).join(''), desc: desc ?? ''},
    ]),
  );
}
