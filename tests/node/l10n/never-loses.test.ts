/**
 * Whatever happens in whatever order, and whichever write fails: no accepted text is lost, and
 * nothing is approved or current that was made from other English, is English, was moved, halved or
 * run together.
 */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {add} from '../../../l10n/add.js';
import {send} from '../../../l10n/send.js';
import {sync} from '../../../l10n/sync.js';
import {take} from '../../../l10n/take.js';
import {textsOf, UsageError, type Workspace} from '../../../l10n/workspace.js';
import type {EnglishUnit, UnitRecord} from '../../../xliff/model.js';
import {parseReturnedXliff, parseXliff} from '../../../xliff/parse.js';
import {isSigned, translationOf} from '../../../xliff/translations.js';
import {renderXliff} from '../../../xliff/write.js';
import {isAll} from '../../support/extent.js';
import {type FaultKind, MemoryDisk, PowerCut} from './memory-disk.js';
import {approveSigned} from './setup.js';

const langs = ['ar', 'es'];

/** What tools and spreadsheets do to texts. */
const faults = ['moved', 'halved', 'joined', 'english', 'part in English'] as const;
const kinds = [
  'edit',
  'revert',
  'rename',
  'remove',
  'return',
  'create',
  'swap',
  'sync',
  'sync',
  'sync',
  'minor',
  'send',
  'send',
  'take',
  'take',
  'take',
  'take',
  'spoil',
  'spoil',
  'spoil',
  'retake',
  'broken',
  'approve',
  'finish',
  'handEdit',
] as const;

interface Step {
  kind: (typeof kinds)[number];
  a: number;
  b: number;
  fault: {after: number; kind: FaultKind} | null;
}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...kinds),
  a: fc.nat(1000),
  b: fc.nat(1000),
  fault: fc.option(
    fc.record({
      after: fc.nat(5),
      kind: fc.constantFrom<FaultKind>('before', 'half', 'after'),
    }),
    {freq: 2},
  ),
});

interface Sent {
  lang: string;
  xlf: string;
}

class World {
  readonly disk = new MemoryDisk();
  english: EnglishUnit[] = [];
  private counter = 0;
  private readonly gone: EnglishUnit[] = [];
  private readonly sent: Sent[] = [];
  private readonly returned: {name: string; bytes: Uint8Array}[] = [];
  /** By translation: the returned file it came in. */
  private readonly cameIn = new Map<string, Uint8Array>();
  /** By translation: the English texts that it is right for. */
  private readonly rightFor = new Map<string, Set<string>>();
  /** By translation: the English texts for which somebody signed it. */
  private readonly signedFor = new Map<string, Set<string>>();
  /** By language: every text that was ever in its file. */
  private readonly accepted = new Map(langs.map((lang) => [lang, new Set<string>()]));

  private readonly known = new WeakMap<Uint8Array, Map<string, UnitRecord>>();

  constructor() {
    for (let i = 0; i < 5; i += 1) this.create(i);
    for (const lang of langs) {
      add(this.workspace, lang);
      this.finish(lang);
    }
  }

  get workspace(): Workspace {
    return {folder: 'locales', english: this.english, disk: this.disk};
  }

  /** Does a step, first with its fault and then without. */
  run({kind, a, b, fault}: Step): void {
    const action = this.prepare(kind, a, b);
    if (fault) {
      this.disk.breakAt(fault.after, fault.kind);
      try {
        action();
      } catch (error) {
        if (!(error instanceof PowerCut) && !(error instanceof UsageError)) throw error;
      }
      this.disk.revive();
      this.verify();
    }
    try {
      action();
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
    }
    this.verify();
    if (kind === 'sync' || kind === 'minor') this.verifySynced();
  }

  private prepare(kind: Step['kind'], a: number, b: number): () => unknown {
    const unit = this.english[a % Math.max(this.english.length, 1)];
    const lang = langs[b % langs.length] ?? 'es';
    switch (kind) {
      case 'edit':
        return this.replace(unit, {text: this.text('english')});
      case 'revert': {
        const other = this.gone[b % Math.max(this.gone.length, 1)];
        return this.replace(unit, {text: other?.text ?? this.text('english')});
      }
      case 'rename':
        return this.replace(unit, {id: `unit-${this.word('')}`});
      case 'swap':
        return once(() => {
          const [first] = this.english.splice(a % Math.max(this.english.length, 1), 1);
          if (first) this.english.splice(b % (this.english.length + 1), 0, first);
          this.english.sort((x, y) => x.file.localeCompare(y.file));
        });
      case 'remove':
        return once(() => {
          if (!unit || this.english.length < 2) return;
          this.gone.push(unit);
          this.english = this.english.filter((other) => other !== unit);
        });
      case 'return':
        return once(() => {
          const back = this.gone[b % Math.max(this.gone.length, 1)];
          if (!back || this.english.some(({id}) => id === back.id)) return;
          this.english.push(back);
          this.english.sort((x, y) => x.file.localeCompare(y.file));
        });
      case 'create':
        return once(() => this.create(a));
      case 'sync':
        return () => sync(this.workspace);
      case 'minor':
        return this.minor(unit);
      case 'send':
        return () => this.send(lang, a % 3 ? 'cat' : 'omegat');
      case 'finish':
        return () => this.finish(lang);
      case 'take':
        return this.translate(a, b);
      case 'spoil':
        return this.spoil(a, b);
      case 'retake':
      case 'broken': {
        const file = this.returned[a % Math.max(this.returned.length, 1)];
        if (!file) return () => undefined;
        const cut = file.bytes.subarray(0, kind === 'broken' ? b % file.bytes.length : undefined);
        return () => this.take(file.name, cut);
      }
      case 'approve':
        return () => this.approve(lang, a % 2 ? 'a' : 'b');
      case 'handEdit':
        return this.handEdit(lang, unit);
    }
  }

  /** A letters-only word that was never used before: a number would have to be in a translation too. */
  private word(ending: string): string {
    this.counter += 1;
    let letters = '';
    for (let rest = this.counter; rest; rest = Math.floor(rest / 26)) {
      letters += String.fromCharCode('a'.charCodeAt(0) + (rest % 26));
    }
    return `${letters}${ending}`;
  }

  /** A sentence of words that no other has. */
  private sentence(ending: string): string {
    const words = [0, 1, 2].map(() => this.word(ending)).join(' ');
    return `${words[0]?.toUpperCase()}${words.slice(1)}.`;
  }

  private text(ending: string): string {
    return `${this.sentence(ending)} ${this.sentence(ending)}`;
  }

  private create(at: number): void {
    const section = at % 2 ? 'a' : 'b';
    const id = `${section}-${this.word('')}`;
    this.english.push({id, file: `content/${section}.ts`, text: this.text('english'), desc: 'x'});
    this.english.sort((x, y) => x.file.localeCompare(y.file));
  }

  private replace(unit: EnglishUnit | undefined, change: Partial<EnglishUnit>): () => void {
    return once(() => {
      if (!unit) return;
      this.gone.push(unit);
      this.english = this.english.map((other) => (other === unit ? {...unit, ...change} : other));
    });
  }

  /** English changes a little and somebody says so. */
  private minor(unit: EnglishUnit | undefined): () => void {
    if (!unit) return () => undefined;
    const text = this.text('english');
    this.english = this.english.map((other) => (other === unit ? {...unit, text} : other));
    for (const lang of langs) {
      const ours = this.units(lang).get(unit.id);
      if (ours?.target === undefined) continue;
      // The person vouches for the step from the English in the file to today's.
      for (const known of [this.rightFor, this.signedFor]) {
        if (known.get(ours.target)?.has(ours.source)) note(known, ours.target, text);
      }
    }
    return () => sync(this.workspace, {ids: [unit.id], by: 'E. Editor', on: '2025-01-31'});
  }

  /** Somebody translates some units of a sent file; the tool may drop our marks. */
  private translate(a: number, b: number): () => void {
    const sent = this.sent[a % Math.max(this.sent.length, 1)];
    if (!sent) return () => undefined;
    const {files} = parseReturnedXliff(sent.xlf, 'sent.xlf');
    const fresh: string[] = [];
    const changed = files.map(({original, units}) => ({
      original,
      units: units.map((unit, i): UnitRecord => {
        const otherAttributes = b % 5 === 0 ? '' : unit.otherAttributes;
        if ((a + b + i) % 3 === 0) return {...unit, otherAttributes};
        const target = (a + i) % 4 === 0 && unit.target ? unit.target : this.text(sent.lang);
        const state = b % 7 === 0 ? 'needs-review-translation' : 'translated';
        if (target !== unit.target) fresh.push(target);
        // A new text is right for the English beside it; an old one if somebody says so.
        if (target !== unit.target || state === 'translated') {
          note(this.rightFor, target, unit.source);
        }
        return {...unit, target, state, otherAttributes};
      }),
    }));
    const bytes = Buffer.from(renderXliff(sent.lang, changed));
    for (const text of fresh) this.cameIn.set(text, bytes);
    const name = `${sent.lang}-${this.word('')}.xlf`;
    this.returned.push({name, bytes});
    return () => this.take(name, bytes);
  }

  /** A tool or a spreadsheet spoils some units of a sent file and calls them translated. */
  private spoil(a: number, b: number): () => void {
    const sent = this.sent[a % Math.max(this.sent.length, 1)];
    const fault = faults[b % faults.length];
    if (!sent) return () => undefined;
    const {files} = parseReturnedXliff(sent.xlf, 'sent.xlf');
    const targets = files.flatMap(({units}) => units).map(({target}) => target);
    let at = 0;
    const spoiled = files.map(({original, units}) => ({
      original,
      units: units.map((unit): UnitRecord => {
        const next = targets[(at + 1 + (a % Math.max(targets.length - 1, 1))) % targets.length];
        const otherAttributes = b % 3 === 0 ? '' : unit.otherAttributes;
        at += 1;
        if ((a + b + at) % 4 === 0) return {...unit, otherAttributes};
        const target = {
          moved: next,
          halved: this.sentence(sent.lang),
          joined: `${this.sentence(sent.lang)}${this.sentence(sent.lang)}`,
          english: unit.source,
          'part in English': `${this.sentence(sent.lang)} ${unit.source.replace(/^.*?\. /, '')}`,
        }[fault ?? 'moved'];
        return {...unit, target, state: target && 'translated', otherAttributes};
      }),
    }));
    const bytes = Buffer.from(renderXliff(sent.lang, spoiled));
    const name = `${sent.lang}-${this.word('')}.xlf`;
    this.returned.push({name, bytes});
    return () => this.take(name, bytes);
  }

  /** Somebody translates all that is missing and confirms the rest. */
  private finish(lang: string): void {
    sync(this.workspace);
    const {files} = parseReturnedXliff(this.send(lang, 'cat') ?? '', 'sent.xlf');
    const finished = files.map(({original, units}) => ({
      original,
      units: units.map((unit): UnitRecord => {
        const target = unit.target ?? this.text(lang);
        note(this.rightFor, target, unit.source);
        return {...unit, target, state: 'translated'};
      }),
    }));
    this.take(`${lang}-${this.word('')}.xlf`, Buffer.from(renderXliff(lang, finished)));
  }

  /** What is sent, which may have been sent before; nothing if the English has to be synced first. */
  private send(lang: string, format: 'cat' | 'omegat'): string | undefined {
    const {path} = send(this.workspace, lang, {sections: [], format, stale: false});
    if (path === undefined) return undefined;
    const xlf = this.disk.text(path);
    if (!this.sent.some((sent) => sent.xlf === xlf)) this.sent.push({lang, xlf});
    return xlf;
  }

  private approve(lang: string, section: string): void {
    const pairs = this.english
      .filter(({file}) => file === `content/${section}.ts`)
      .map(({id, text}) => [this.units(lang).get(id)?.target, text] as const);
    const signed = () => {
      for (const [target, text] of pairs) if (target) note(this.signedFor, target, text);
    };
    try {
      const {ok} = approveSigned(this.workspace, lang, section, {
        by: 'A. Reviewer',
        on: '2025-01-31',
      });
      if (ok) signed();
    } catch (error) {
      if (error instanceof PowerCut) signed();
      throw error;
    }
  }

  private take(name: string, bytes: Uint8Array): void {
    const {units} = take(this.workspace, name, bytes);
    assert.ok(this.inInbox(bytes), 'the bytes are kept');
    const lang = name.split('-')[0] ?? '';
    const document = units.length
      ? parseReturnedXliff(Buffer.from(bytes).toString(), name)
      : undefined;
    for (const {id, outcome} of units) {
      if (outcome !== 'taken') continue;
      assert.equal(this.units(lang).get(id)?.target, document?.units.get(id)?.target);
    }
  }

  /** Somebody makes a stale unit look up to date by editing the file. */
  private handEdit(lang: string, unit: EnglishUnit | undefined): () => void {
    return once(() => {
      const ours = unit && this.units(lang).get(unit.id);
      if (!ours || !unit) return;
      const path = `locales/${lang}.xlf`;
      const xlf = this.disk.text(path);
      const source = `<source>${ours.source}</source>`;
      const at = xlf.indexOf(source, xlf.indexOf(`id="${unit.id}"`));
      const edited = `${xlf.slice(0, at)}<source>${unit.text}</source>${xlf.slice(at + source.length)}`;
      this.disk.files.set(path, Buffer.from(edited));
    });
  }

  private units(lang: string): Map<string, UnitRecord> {
    return this.parsed(`locales/${lang}.xlf`);
  }

  /** Units of a file, none if there is no such file. Parses each content once. */
  private parsed(path: string): Map<string, UnitRecord> {
    const bytes = this.disk.read(path);
    if (!bytes) return new Map();
    const units = this.known.get(bytes) ?? parseXliff(this.disk.text(path), path).units;
    this.known.set(bytes, units);
    return units;
  }

  private inInbox(bytes: Uint8Array): boolean {
    return this.disk.list('locales/inbox').some((name) => {
      const file = this.disk.read(`locales/inbox/${name}`);
      return file !== undefined && Buffer.from(bytes).equals(file);
    });
  }

  private verify(): void {
    for (const lang of langs) {
      const ours = this.units(lang);
      const attic = this.parsed(`locales/attic/${lang}.xlf`);
      const inFile = [...ours.values()].flatMap(textsOf);
      const kept = new Set([...inFile, ...[...attic.values()].flatMap(textsOf)]);
      const accepted = this.accepted.get(lang);
      for (const text of inFile) accepted?.add(text);
      for (const text of accepted ?? []) assert.ok(kept.has(text), `${lang}: ${text} is lost`);
      const files = new Set(inFile.flatMap((text) => this.cameIn.get(text) ?? []));
      for (const bytes of files) assert.ok(this.inInbox(bytes), 'what was taken is in the inbox');
      for (const {id, text} of this.english) {
        const unit = ours.get(id);
        const translation = unit && translationOf(unit, text);
        if (translation?.current) {
          const right = this.rightFor.get(translation.text)?.has(text);
          assert.ok(right, `${lang}: ${id} is current, but was made from other English`);
        }
        if (translation?.state === 'approved') {
          const signed = this.signedFor.get(translation.text)?.has(text);
          assert.ok(signed, `${lang}: ${id} is approved, but nobody signed it for this English`);
        }
      }
    }
  }

  private verifySynced(): void {
    const {writes} = this.disk;
    sync(this.workspace);
    assert.equal(this.disk.writes, writes, 'a second sync writes nothing');
    for (const lang of langs) {
      const ours = this.units(lang);
      assert.deepEqual([...ours.keys()].sort(), this.english.map(({id}) => id).sort());
      for (const {id, text} of this.english) {
        const unit = ours.get(id);
        assert.equal(unit?.source, text);
        if (unit?.approved) assert.ok(isSigned(unit) && translationOf(unit, text)?.current);
      }
    }
  }
}

function note(map: Map<string, Set<string>>, translation: string, english: string): void {
  map.set(translation, (map.get(translation) ?? new Set()).add(english));
}

function once(action: () => void): () => void {
  let done = false;
  return () => {
    if (!done) action();
    done = true;
  };
}

test('no sequence of events and faults loses a text or shows an outdated one', () => {
  fc.assert(
    fc.property(fc.array(step, {minLength: 5, maxLength: 20, size: 'max'}), (steps) => {
      const world = new World();
      for (const next of steps) world.run(next);
    }),
    {numRuns: isAll ? 5000 : 250, includeErrorInReport: true},
  );
});
