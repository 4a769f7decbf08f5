/** The languages that there are, in memory, and files of them as translators' tools return them. */
import {existsSync, readFileSync} from 'node:fs';
import {add} from '../../../l10n/add.js';
import {send, type SendFormat} from '../../../l10n/send.js';
import {projectPath} from '../../../build/project.js';
import type {EnglishUnit, UnitRecord, XliffUnit} from '../../../xliff/model.js';
import {parseReturnedXliff, parseXliff} from '../../../xliff/parse.js';
import {renderXliff} from '../../../xliff/write.js';
import {sentencesOf} from '../../../l10n/words.js';
import {localeTable} from '../../../src/generated/locales.js';
import {MemoryDisk} from './memory-disk.js';

/** The languages that are all translated. */
export const translated = localeTable
  .map(({tag}) => tag)
  .filter((lang) => existsSync(projectPath(`locales/${lang}.xlf`)));

const scriptOf = (lang: string) => new Intl.Locale(lang).maximize().script;

/** One from left to right, one from right to left, and one that writes no spaces. */
export const ofEachKind = ['Latn', 'Arab', 'Hans'].flatMap(
  (script) => translated.find((lang) => scriptOf(lang) === script) ?? [],
);

/** A language with the translations that it really has, or as it was before the first of them. */
export class RealLanguage {
  readonly folder = 'locales';
  readonly disk = new MemoryDisk();
  readonly english: EnglishUnit[];
  /** Every translation that the language has. */
  readonly texts: ReadonlyMap<string, string>;

  constructor(
    readonly lang: string,
    begun: 'translated' | 'empty' = 'translated',
  ) {
    const text = readFileSync(projectPath(`locales/${lang}.xlf`), 'utf8');
    const units = [...parseXliff(text, lang).units.values()].filter(({target}) => target);
    this.english = units.map(({id, file, source, desc = ''}) => ({id, file, text: source, desc}));
    this.texts = new Map(units.map(({id, target = ''}) => [id, target]));
    const locales = JSON.stringify({en: {name: 'English', dir: 'ltr', fallback: []}});
    this.disk.files.set('locales/locales.json', Buffer.from(locales));
    if (begun === 'empty') add(this, lang);
    else this.disk.files.set(`locales/${lang}.xlf`, Buffer.from(text));
  }

  /** What is sent for a kind of tool. */
  send(format: SendFormat): {name: string; text: string} {
    const {path = ''} = send(this, this.lang, {sections: [], format, stale: false});
    return {name: path.replace(/^.*\//, ''), text: this.disk.text(path)};
  }

  /** The sent XLIFF with units changed, by their number, as a tool returns it. */
  returned(change: (unit: XliffUnit, at: number) => Partial<UnitRecord>): Buffer {
    const {files} = parseReturnedXliff(this.send('cat').text, 'sent.xlf');
    let at = 0;
    const changed = files.map(({original, units}) => ({
      original,
      units: units.map((unit) => ({...unit, ...change(unit, at++)})),
    }));
    return Buffer.from(renderXliff(this.lang, changed));
  }

  /** All translations by unit, called translated, with some replaced, by their number. */
  withTexts(texts: readonly (string | undefined)[]): Buffer {
    return this.returned((_, at) => ({target: texts[at], state: 'translated'}));
  }

  /** How many units have which text now. */
  count(holds: (unit: XliffUnit) => boolean): number {
    return [...this.units.values()].filter(holds).length;
  }

  get units(): Map<string, XliffUnit> {
    return parseXliff(this.disk.text(`locales/${this.lang}.xlf`), this.lang).units;
  }

  /** The language's file, byte for byte. */
  get file(): string {
    return this.disk.text(`locales/${this.lang}.xlf`);
  }

  /** A text without its last sentence, if it has more than one. */
  withoutLastSentence(text: string): string {
    const sentences = sentencesOf(text, this.lang);
    return sentences.length > 1 ? sentences.slice(0, -1).join(' ') : text;
  }
}
