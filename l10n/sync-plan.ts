/** What a language's file is to hold for today's English. */
import {type EnglishUnit, fingerprint, hasText, type UnitRecord} from '../xliff/model.js';
import {madeFrom} from '../xliff/translations.js';
import {byFile, type FileContent, rewriteXliff, untranslated} from '../xliff/write.js';
import {escapeText} from '../xliff/xml.js';
import type {Attic} from './attic.js';
import {signedForTypo} from '../xliff/signatures.js';
import type {Language} from './workspace.js';

/** Units whose English changed in a way that leaves every translation right, and who says so. */
export interface MinorChange {
  ids: readonly string[];
  by: string;
  /** ISO date. */
  on: string;
}

/** The wanted content, and what that changes: ids of units. */
export interface SyncPlan {
  files: FileContent[];
  stale: string[];
  minor: string[];
  added: string[];
  restored: string[];
  removed: string[];
}

/** Whether a language's file has today's English already. */
export function isSynced(language: Language, english: readonly EnglishUnit[]): boolean {
  const {files} = planSync(language, english);
  return rewriteXliff(language.document, language.lang, files) === language.document.text;
}

/** Plans a language's file for today's English. Changes nothing. */
export function planSync(
  {lang, document, attic}: Language,
  english: readonly EnglishUnit[],
  minor?: MinorChange,
): SyncPlan {
  const plan: SyncPlan = {files: [], stale: [], minor: [], added: [], restored: [], removed: []};
  const ids = new Set(english.map(({id}) => id));
  // A unit that was renamed finds its translation where the old name is about to go.
  const available = attic.copy();
  for (const unit of document.units.values()) {
    if (ids.has(unit.id)) continue;
    plan.removed.push(unit.id);
    available.keep(unit, unit.file);
  }
  const unitFor = (wanted: EnglishUnit): UnitRecord => {
    const fresh = untranslated(lang, wanted);
    const before = document.units.get(wanted.id);
    if (!before) plan.added.push(wanted.id);
    if (!before || !hasText(before.target)) {
      const restored = restore(before ?? fresh, fresh, available);
      if (restored) plan.restored.push(wanted.id);
      return restored ?? (before ? updated(before, fresh) : fresh);
    }
    if (before.source !== wanted.text) {
      if (minor?.ids.includes(wanted.id) && before.translatedFrom === fingerprint(before.source)) {
        plan.minor.push(wanted.id);
        return withMinorChange(before, fresh, minor);
      }
      if (before.translatedFrom !== fingerprint(wanted.text)) plan.stale.push(wanted.id);
    }
    return updated(before, fresh);
  };
  for (const [original, units] of byFile(english)) {
    plan.files.push({original, units: units.map(unitFor)});
  }
  return plan;
}

/** The unit with today's English; the very same object if that changes nothing. */
function updated(before: UnitRecord, fresh: UnitRecord): UnitRecord {
  const after = markStale(withEnglish(before, fresh), madeFrom(before));
  return JSON.stringify(after) === JSON.stringify(before) ? before : after;
}

const withEnglish = (unit: UnitRecord, {source, desc, preview}: UnitRecord): UnitRecord => ({
  ...unit,
  source,
  desc,
  preview,
});

/**
 * A translation that was made from other English than the unit has loses its approval and shows
 * that English beside it; one that was made from this English shows none.
 */
function markStale(unit: UnitRecord, english: string): UnitRecord {
  const {target, previous} = unit;
  if (!hasText(target)) return unit;
  const others = previous.filter((version) => version.target !== target);
  if (unit.translatedFrom === fingerprint(unit.source)) return {...unit, previous: others};
  return {
    ...unit,
    approved: false,
    state: 'needs-review-translation',
    review: undefined,
    previous: [{source: english, target}, ...others],
  };
}

/** A unit without a translation, with what the attic has for it; always to be reviewed. */
function restore(before: UnitRecord, fresh: UnitRecord, attic: Attic): UnitRecord | undefined {
  const found = attic.find(fresh.id, fresh.source);
  if (!found) return undefined;
  const {unit, version} = found;
  const restored: UnitRecord = {
    ...withEnglish(before, fresh),
    target: version.target,
    state: 'needs-review-translation',
    stateQualifier: unit.stateQualifier,
    translatedFrom: fingerprint(version.source),
    otherChildren: [...new Set([...before.otherChildren, ...unit.otherChildren])],
  };
  return markStale(restored, version.source);
}

function withMinorChange(before: UnitRecord, fresh: UnitRecord, {by, on}: MinorChange): UnitRecord {
  const said = `${by}, ${on}: “${before.source}” became “${fresh.source}”. The translation stays.`;
  const note = `<note from="minor-change" annotates="source">${escapeText(said)}</note>`;
  return {
    ...withEnglish(before, fresh),
    translatedFrom: fingerprint(fresh.source),
    otherChildren: [...signedForTypo(before, before.source, fresh.source), note],
  };
}
