/**
 * Makes a language's file from a JSON of machine-made drafts, `{unitId: text}`:
 * `npx tsx scripts/xliff/drafts.ts <lang> <texts.json>`
 */
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {EnglishUnit} from '../english-units.js';
import {writeWhole} from '../files.js';
import {projectPath} from '../project.js';
import {createXliff} from './write.js';

/** The .xlf text with every translation as a machine's draft. Throws for ids that English has not. */
export function draftsFromJson(
  lang: string,
  json: string,
  english: readonly EnglishUnit[],
): string {
  const texts = new Map(Object.entries(JSON.parse(json) as Record<string, string>));
  return createXliff(lang, english, texts, {state: 'draft', machine: true});
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [lang, file] = process.argv.slice(2);
  if (!lang || !file) throw new Error('Say: npx tsx scripts/xliff/drafts.ts <lang> <texts.json>');
  const path = projectPath(`locales/${lang}.xlf`);
  if (existsSync(path)) throw new Error(`${path} exists already. Bring texts in with "take".`);
  const {readEnglishUnits} = await import('../english-units.js');
  await writeWhole(
    path,
    draftsFromJson(lang, readFileSync(file, 'utf8'), await readEnglishUnits()),
  );
}
