/** A folder of translations in memory, with made-up English. */
import {send, type SendFormat} from '../../../l10n/send.js';
import {approve, type Signature} from '../../../l10n/approve.js';
import {withSignature} from '../../../xliff/signatures.js';
import {
  type CommandResult,
  commit,
  contentOf,
  readLanguage,
  withUnits,
  type Workspace,
} from '../../../l10n/workspace.js';
import {type EnglishUnit, fingerprint, type UnitRecord} from '../../../xliff/model.js';
import {parseXliff} from '../../../xliff/parse.js';
import {createXliff, sectionOf} from '../../../xliff/write.js';
import {english, spanish} from '../xliff/example.js';
import {MemoryDisk} from './memory-disk.js';

/** The example's Spanish without what no tool would take in. */
export const texts = new Map([...spanish, ['a.intro.1', 'Pueden doler y picar.']]);

/** Signs a section in both roles as one person, and approves it. */
export function approveSigned(
  workspace: Workspace,
  lang: string,
  section: string,
  {by, on}: Signature,
): CommandResult {
  const language = readLanguage(workspace, lang);
  const english = new Map(workspace.english.map(({id, text}) => [id, fingerprint(text)]));
  const signed = [...language.document.units.values()]
    .filter(({file, target}) => sectionOf(file) === section && target)
    .map((unit) => {
      const signature = {
        ...{name: by, qualification: 'sample', interests: 'none', on},
        ...{english: [english.get(unit.id) ?? ''], text: fingerprint(unit.target ?? '')},
      };
      const once = withSignature(unit, {...signature, role: 'language-review'});
      return [unit.id, withSignature(once, {...signature, role: 'clinical-review'})] as const;
    });
  commit(workspace, language, withUnits(contentOf(language), new Map(signed)));
  return approve(workspace, lang, section, []);
}

/** A workspace whose Spanish has three finished translations of four units. */
export class Bench implements Workspace {
  readonly folder = 'locales';
  readonly disk = new MemoryDisk();
  english: readonly EnglishUnit[] = english;

  constructor(languages: readonly string[] = ['es']) {
    const rows = ['en', ...languages].map((lang) => [
      lang,
      {name: lang, dir: 'ltr', fallback: lang === 'en' ? [] : ['en']},
    ]);
    this.write('locales.json', JSON.stringify(Object.fromEntries(rows)));
    for (const lang of languages) {
      const xlf = createXliff(lang, english, texts, {state: 'translated', machine: false});
      this.write(`${lang}.xlf`, xlf);
    }
  }

  /** Puts a file below the folder. */
  write(name: string, text: string): void {
    this.disk.files.set(`locales/${name}`, Buffer.from(text));
  }

  /** A file's text. */
  text(name: string): string {
    return this.disk.text(`locales/${name}`);
  }

  /** A unit of a language's file. */
  unit(id: string, lang = 'es'): UnitRecord {
    const unit = this.units(`${lang}.xlf`).get(id);
    if (!unit) throw new Error(`There is no unit ${id}.`);
    return unit;
  }

  /** The units of a file. */
  units(name: string): Map<string, UnitRecord> {
    return parseXliff(this.text(name), `locales/${name}`).units;
  }

  /** Changes a unit's English. */
  reword(id: string, text: string): void {
    this.english = this.english.map((unit) => (unit.id === id ? {...unit, text} : unit));
  }

  /** Sends everything and returns the file's name and text. */
  send(format: SendFormat, stale = false): {name: string; text: string} {
    const {path} = send(this, 'es', {sections: [], format, stale});
    if (path === undefined) throw new Error('Nothing was sent.');
    const name = path.replace('locales/outbox/', '');
    return {name, text: this.text(`outbox/${name}`)};
  }

  /** The bytes of every file in the inbox. */
  get inbox(): Uint8Array[] {
    return this.disk
      .list('locales/inbox')
      .filter((name) => !name.endsWith('.html'))
      .flatMap((name) => this.disk.read(`locales/inbox/${name}`) ?? []);
  }
}
