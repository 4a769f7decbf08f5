/** What left a language's file: translations of removed units and replaced translations. */
import {groupBy} from '../xliff/group-by.js';
import {
  type Alternative,
  emptyUnit,
  fingerprint,
  hasText,
  type UnitRecord,
  type XliffDocument,
} from '../xliff/model.js';
import {parseXliff} from '../xliff/parse.js';
import {madeFrom} from '../xliff/translations.js';
import type {FileContent} from '../xliff/write.js';
import {readText} from './decode.js';
import type {Disk} from './disk.js';

/** Reads a language's attic, `<folder>/attic/<lang>.xlf`. Throws an `XliffError` if it is damaged. */
export function readAttic(disk: Disk, folder: string, lang: string): Attic {
  const path = `${folder}/attic/${lang}.xlf`;
  const text = readText(disk, path);
  return new Attic(path, text === undefined ? undefined : parseXliff(text, path));
}

/**
 * Units by id. The newest version is a unit's target, older ones are its previous versions; each
 * is with the English that it was translated from. Nothing is ever taken out.
 */
export class Attic {
  /** Whether it differs from its file. */
  changed = false;
  private readonly units = new Map<string, {file: string; unit: UnitRecord}>();

  constructor(
    readonly path: string,
    readonly document: XliffDocument | undefined,
  ) {
    for (const unit of document?.units.values() ?? []) {
      this.units.set(unit.id, {file: unit.file, unit});
    }
  }

  /** Adds every version of a unit, its target as the newest, and what others wrote into the unit. */
  keep(unit: UnitRecord, file: string): void {
    const entry = this.units.get(unit.id);
    const older = entry?.unit ?? emptyUnit(unit.id, unit.source);
    const [newest, ...previous] = distinct([...versionsOf(unit), ...versionsIn(older)]);
    const {state, stateQualifier} = !hasText(unit.target) ? older : unit;
    const kept: UnitRecord = {
      ...emptyUnit(unit.id, newest?.source ?? unit.source),
      target: newest?.target,
      state,
      stateQualifier,
      translatedFrom: newest && fingerprint(newest.source),
      previous,
      otherChildren: [...new Set([...older.otherChildren, ...unit.otherChildren])],
    };
    if (entry && contentKey(kept) === contentKey(older)) return;
    this.units.set(unit.id, {file: entry?.file ?? file, unit: kept});
    this.changed = true;
  }

  /** Whether this text was once a unit's translation. */
  holds(id: string, text: string): boolean {
    const unit = this.units.get(id)?.unit;
    return unit !== undefined && versionsIn(unit).some(({target}) => target === text);
  }

  /** Everything that is here, with the unit that it was of. */
  versions(): (Alternative & {id: string})[] {
    return [...this.units.values()].flatMap(({unit}) =>
      versionsIn(unit).map((version) => ({...version, id: unit.id})),
    );
  }

  /**
   * A translation to bring back for an English unit: of the same English, under the same id before
   * any other; else the newest one under the same id.
   */
  find(id: string, english: string): {unit: UnitRecord; version: Alternative} | undefined {
    const own = this.units.get(id)?.unit;
    const all = [...this.units.values()].map(({unit}) => unit);
    for (const unit of own ? [own, ...all] : all) {
      const version = versionsIn(unit).find(({source}) => source === english);
      if (version) return {unit, version};
    }
    const [newest] = own ? versionsIn(own) : [];
    return own && newest && {unit: own, version: newest};
  }

  /** A second attic with the same content, to try things on. */
  copy(): Attic {
    const copy = new Attic(this.path, undefined);
    for (const [id, entry] of this.units) copy.units.set(id, entry);
    return copy;
  }

  /** What the attic's file is to hold. */
  content(): FileContent[] {
    const files = groupBy(this.units.values(), ({file}) => file);
    return [...files].map(([original, entries]) => ({
      original,
      units: entries.map(({unit}) => unit),
    }));
  }
}

/** What the attic has of a unit, the newest first. */
const versionsIn = ({target, source, previous}: UnitRecord): Alternative[] =>
  !hasText(target) ? previous : [{source, target}, ...previous];

/** What a unit of a language's file holds. Only the record says which English its target is from. */
function versionsOf(unit: UnitRecord): Alternative[] {
  const {target = '', previous, proposals} = unit;
  const others = [...previous, ...proposals].filter((version) => version.target !== target);
  return !hasText(target) ? others : [{source: madeFrom(unit), target}, ...others];
}

/** Each text once, at its first place. */
const distinct = (versions: readonly Alternative[]): Alternative[] => [
  ...new Map(
    versions.map(({source, target}) => [JSON.stringify([source, target]), {source, target}]),
  ).values(),
];

const contentKey = ({target, source, previous, otherChildren}: UnitRecord): string =>
  JSON.stringify([target, source, distinct(previous), otherChildren]);
