/** What changed in the English between versions of the content: `content/changelog.json`. */
import {fingerprint} from '../xliff/model.js';

/**
 * How much a change matters. `patch`: only the wording changed. `minor`: something was added.
 * `major`: a claim changed or was removed.
 */
export const levels = ['patch', 'minor', 'major'] as const;
export type Level = (typeof levels)[number];

/** What tells units of the content apart from before. */
export type Units = ReadonlyMap<string, string>;

/** A version of the content, as the file keeps it. */
export interface LoggedVersion {
  version: string;
  /** ISO date on which its release was prepared; `null` for the one that is still to come. */
  date: string | null;
  /** Each changed unit's fingerprint in this version by its id; `null` for a removed one. */
  changes: Record<Level, Record<string, string | null>>;
}

/**
 * Versions of the content, the oldest first; only the last may be unreleased. None before the first
 * release: until then every unit belongs to the version that is to come.
 */
export type ContentLog = readonly LoggedVersion[];

/** A version of the content, as the package tells of it. */
export interface PublishedVersion {
  version: string;
  /** ISO date on which its release was prepared; `null` if it is not released. */
  date: string | null;
  changes: PublishedChange[];
}

export interface PublishedChange {
  /** Id of the text: `faq.diagnosis.body.1`. */
  unit: string;
  /** The section; `shared` for what several show, `ui` for the elements' own labels. */
  section: string;
  /** The topic, if the text belongs to one. */
  topic?: string;
  change: 'added' | 'changed' | 'removed';
  level: Level;
}

/** The file or what was asked of it makes no sense. `message` says what to do. */
export class ContentLogError extends Error {}

export const logFile = 'content/changelog.json';

/** Reads the file's text. Throws a `ContentLogError` if it is damaged. */
export function parseLog(text: string): ContentLog {
  const fail = (problem: string): never => {
    throw new ContentLogError(
      `${logFile}: ${problem} Only npm run content-version writes this file: bring back the last committed one.`,
    );
  };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    fail(`${(error as Error).message}.`);
  }
  if (!Array.isArray(parsed)) return fail('is not a list of versions.');
  const log = parsed as ContentLog;
  for (const [i, {version, date, changes}] of log.entries()) {
    if (!/^\d+\.\d+\.\d+$/.test(version)) fail(`"${version}" is not a version.`);
    if (date === null ? i === 0 || i < log.length - 1 : !/^\d{4}-\d\d-\d\d$/.test(date)) {
      fail(`${version} has the date "${date}", which cannot be.`);
    }
    if (levels.some((level) => !changes?.[level])) fail(`${version} lacks a kind of change.`);
  }
  return log;
}

/** The file's text. */
export const formatLog = (log: ContentLog): string => `${JSON.stringify(log, null, 2)}\n`;

/** The English as the log remembers it: unit id → fingerprint. */
export const fingerprints = (english: ReadonlyArray<{id: string; text: string}>): Units =>
  new Map(english.map(({id, text}) => [id, fingerprint(text)]));

/** Ids of the units that are not as the log says. None before the first release. */
export const unrecorded = (log: ContentLog, now: Units): string[] =>
  log.length ? differences(unitsAfter(log), now) : [];

/**
 * Records a change of the English.
 *
 * @param units ids of the units that changed so much since the last release, whatever was recorded of
 *   them; if none is named, all whose latest change is not recorded
 * @throws ContentLogError if nothing is released yet, a unit has not changed or has changed more
 */
export function record(
  log: ContentLog,
  now: Units,
  level: Level,
  units: readonly string[],
): ContentLog {
  const released = log.filter(({date}) => date !== null);
  const last = released.at(-1);
  if (!last) {
    throw new ContentLogError(
      'No version of the content is released yet: all of it is part of the first. There is nothing to record.',
    );
  }
  const before = unitsAfter(released);
  const open = log.at(-1) === last ? undefined : log.at(-1);
  const recorded = new Map(open ? changesOf(open) : []);
  const known = new Set([...differences(before, now), ...recorded.keys()]);
  for (const unit of units) {
    if (!known.has(unit))
      throw new ContentLogError(`"${unit}" has not changed since ${last.version}.`);
  }
  for (const unit of units.length ? units : unrecorded(log, now)) {
    const english = now.get(unit) ?? null;
    if ((before.get(unit) ?? null) === english) {
      recorded.delete(unit);
      continue;
    }
    // A typo in what was changed more since the last release takes nothing of that back.
    const earlier = units.length ? undefined : recorded.get(unit)?.level;
    const whole = highest([level, earlier ?? level]);
    if (whole === 'patch' && (english === null || !before.has(unit))) {
      const what = english === null ? 'is removed' : 'is new';
      throw new ContentLogError(`"${unit}" ${what}: that is at least minor, not patch.`);
    }
    recorded.set(unit, {level: whole, english});
  }
  if (!recorded.size) return released;

  const changes = noChanges();
  for (const [unit, {level, english}] of recorded) changes[level][unit] = english;
  const most = highest([...recorded.values()].map((change) => change.level));
  return [...released, {version: raised(last.version, most), date: null, changes}];
}

/**
 * Dates the version that is to come. The first release has everything as added.
 *
 * @param version the content's version, which the first release takes
 * @param date ISO date
 * @throws ContentLogError if the English changed and the log does not say how much
 */
export function release(log: ContentLog, now: Units, version: string, date: string): ContentLog {
  const open = unrecorded(log, now);
  if (open.length) throw new ContentLogError(unrecordedMessage(open, version));
  if (!log.length) {
    return [{version, date, changes: {...noChanges(), minor: Object.fromEntries(now)}}];
  }
  return log.map((logged) => (logged.date === null ? {...logged, date} : logged));
}

/** What the package tells of the versions, the newest first. */
export function publishedVersions(
  log: ContentLog,
  now: Units,
  version: string,
): {versions: PublishedVersion[]} {
  const all = log.length ? log : [{...release(log, now, version, '')[0]!, date: null}];
  const versions = all.map((logged, i) => {
    const before = unitsAfter(all.slice(0, i));
    const changes = [...changesOf(logged)].map(([unit, {level, english}]): PublishedChange => {
      const change = english === null ? 'removed' : before.has(unit) ? 'changed' : 'added';
      return {unit, ...placeOf(unit), change, level};
    });
    return {version: logged.version, date: logged.date, changes};
  });
  return {versions: versions.reverse()};
}

/** What a person is told whose change of the English is not recorded. */
export const unrecordedMessage = (units: readonly string[], version: string): string =>
  `The English of ${units.join(', ')} changed, but the content's version is still ${version}. ` +
  'Say what kind of change it is: npm run content-version -- patch|minor|major';

/** What may stand in an id where a topic's stands otherwise. */
const ofSection = ['intro', 'key', 'figure'];

/** Section and topic of a unit, which its id begins with: `treatments.surgery.ask.return`. */
export function placeOf(unit: string): {section: string; topic?: string} {
  const [section = '', second = '', ...rest] = unit.split('.');
  const isTopic = section !== 'shared' && rest.length > 0 && !ofSection.includes(second);
  return isTopic ? {section, topic: second} : {section};
}

/** The units as of the last version of a log. */
function unitsAfter(log: ContentLog): Units {
  const units = new Map<string, string>();
  for (const [unit, {english}] of log.flatMap((logged) => [...changesOf(logged)])) {
    if (english === null) units.delete(unit);
    else units.set(unit, english);
  }
  return units;
}

const changesOf = ({changes}: LoggedVersion) =>
  new Map(
    levels.flatMap((level) =>
      Object.entries(changes[level]).map(([unit, english]) => [unit, {level, english}] as const),
    ),
  );

const noChanges = (): LoggedVersion['changes'] => ({major: {}, minor: {}, patch: {}});

const differences = (before: Units, now: Units): string[] =>
  [...new Set([...now.keys(), ...before.keys()])].filter((id) => before.get(id) !== now.get(id));

const highest = (some: readonly Level[]): Level =>
  levels.findLast((level) => some.includes(level)) ?? 'patch';

function raised(version: string, level: Level): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (level === 'major') return `${major + 1}.0.0`;
  return level === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
