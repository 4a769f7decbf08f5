/** What the one who takes a file is told: what changed, what is unfinished, what to do next. */
import {countedTexts} from './counted.js';
import {groupBy} from '../xliff/group-by.js';
import type {TakenUnit} from './decide-all.js';
import type {DeskRole} from './desk/model.js';
import type {Signing} from './desk/sign.js';
import type {TakenEnglish} from './desk/take-english.js';
import {reviewNames} from '../xliff/signatures.js';
import {isQuestion} from './translator-notes.js';
import {someOf} from './workspace.js';

/** One part of a report, such as all refused texts. */
export interface ReportPart {
  /** What the units of it have in common. */
  name: 'taken' | 'refused' | 'open' | 'kept';
  units: readonly TakenUnit[];
}

/** What a translator wrote. */
interface ReportedNote {
  id: string;
  by: string;
  text: string;
  isQuestion: boolean;
  /** Whether it stands in this report and in the inbox alone. */
  stray: boolean;
}

/** What there is to say of a file. */
export interface Report {
  lang: string;
  /** One sentence with the counts. */
  summary: string;
  parts: ReportPart[];
  /** Of translators, each with its unit. */
  notes: ReportedNote[];
  /** What was not understood or not said, and what to do now. */
  remarks: string[];
  /** What a reviewer signed. */
  signing?: Signing | undefined;
}

/** Puts together what became of each unit. */
export function reportOn(
  lang: string,
  units: readonly TakenUnit[],
  {
    dryRun,
    signing,
    role,
  }: {dryRun: boolean; signing?: Signing | undefined; role?: DeskRole | undefined},
): Report {
  const of = (outcome: TakenUnit['outcome']) => units.filter((unit) => unit.outcome === outcome);
  const [taken, kept, refused] = [of('taken'), of('kept'), of('refused')];
  const open = kept.filter(({untranslated}) => untranslated);
  const notes = notesOf(units);
  const report: Report = {
    lang,
    summary:
      `${lang}: ${taken.length} taken, ${kept.length} kept as they were, ` +
      `${refused.length} refused.` +
      (dryRun ? dry : ''),
    parts: [
      {name: 'taken', units: taken},
      {name: 'refused', units: refused},
      {name: 'open', units: open},
      {name: 'kept', units: kept.filter((unit) => !open.includes(unit))},
    ],
    notes,
    signing,
    remarks: notUnderstood(units),
  };
  report.remarks.push(...nextSteps(report, role));
  return report;
}

function notesOf(units: readonly TakenUnit[]): ReportedNote[] {
  return units.flatMap(({id, notes = [], stray = false}) =>
    notes.map(({by, text}) => ({id, by, text, isQuestion: isQuestion(text), stray})),
  );
}

/** What translators wrote in a file of which nothing is taken. */
export const strayNotes = (units: readonly TakenUnit[]): string[] =>
  notesOf(units).map((note) => saidOf({...note, stray: true}));

/** A note with its unit and author. */
export const saidOf = ({id, text, by, stray}: ReportedNote): string =>
  `${id}: ${text} (${by}${stray ? '; it stands here and in the kept file alone' : ''})`;

const dry = ' This was a dry run: nothing was written.';

/** The same for English, of which nothing but notes and signatures come in. */
export function reportOnEnglish({notes, signing}: TakenEnglish, dryRun: boolean): Report {
  return {
    lang: 'en',
    summary: `en: ${notes.length} notes taken.${dryRun ? dry : ''}`,
    parts: [],
    notes: notes.map(({id, by, text}) => ({
      ...{id, by, text, isQuestion: isQuestion(text), stray: false},
    })),
    remarks: [],
    signing,
  };
}

/** Who signed how much. */
export const signedBy = ({name, role, on, signed, unsigned}: Signing): string =>
  `${name} signed ${signed.length} of ${signed.length + unsigned.length} texts on ${on}: ${reviewNames[role]}.`;

function notUnderstood(units: readonly TakenUnit[]): string[] {
  const unknown = units.filter(({unknownState}) => unknownState);
  const words = groupBy(unknown, ({unknownState}) => unknownState);
  const remarks = [...words].map(
    ([word, some]) =>
      `“${word}” as the state of ${countedTexts(some.length)} is not understood. ` +
      'Write “translated” or “draft”.',
  );
  const silent = units.filter(({unchanged}) => unchanged).length;
  if (silent) {
    remarks.push(
      `${countedTexts(silent)} came back unchanged as drafts, and nothing says that somebody read ` +
        'them: they stay drafts.',
    );
  }
  return remarks;
}

/** @param role of the desk that the file is from, which nobody can mend by hand */
function nextSteps({lang, parts, notes}: Report, role: DeskRole | undefined): string[] {
  const has = (name: ReportPart['name']) =>
    parts.some((part) => part.name === name && part.units.length);
  const steps: string[] = [];
  if (has('refused')) {
    steps.push(
      role
        ? `make a new desk for what was refused: desk ${lang} --for ${role}`
        : 'mend the refused texts in the file and take it again',
    );
  }
  const question = notes.find((note) => note.isQuestion && !note.stray);
  if (question) {
    steps.push(`answer ${lang} ${question.id} "<answer>" --by "<name>" --on <date>`);
  }
  if (has('open') && !role) steps.push(`send ${lang} again for what is not translated`);
  return steps.length ? [`Next: ${steps.join('; ')}.`] : [];
}

/** Units of one reason that a terminal shows; the page has all of them. */
const shown = 8;

/** The report for a terminal: refused units each with its reason, the others by what became of them. */
export function inLines({summary, parts, notes, remarks, signing}: Report): string[] {
  const linesOf = ({name, units}: ReportPart): string[] => {
    const label = name === 'open' ? 'kept' : name;
    const groups = groupBy(units, ({reason, remedy = ''}) => `${reason} ${remedy}`.trim());
    return [...groups].map(([why, group]) => {
      const places = group.slice(0, shown).map(({id, line}) => `${id} (line ${line})`);
      const more = group.length > shown ? ` and ${group.length - shown} more` : '';
      return name === 'refused'
        ? `${label.padEnd(8)} ${places.join(', ')}${more}: ${why}`
        : `${label.padEnd(8)} ${why} ${places.join(', ')}${more}`;
    });
  };
  const kept = parts.filter(({name}) => name === 'kept');
  const lines = [summary, ...parts.filter((part) => !kept.includes(part)).flatMap(linesOf)];
  for (const note of notes) {
    lines.push(`${(note.isQuestion ? 'question' : 'note').padEnd(8)} ${saidOf(note)}`);
  }
  if (signing) lines.push(signedBy(signing));
  for (const [reason, group] of groupBy(signing?.unsigned ?? [], ({reason}) => reason)) {
    lines.push(`unsigned ${reason} ${someOf(group.map(({id}) => id))}`);
  }
  // What is as it was comes last.
  return [...lines, ...remarks, ...kept.flatMap(linesOf)];
}

/** What is odd about the bytes and does no harm. */
export function noticesOf(bytes: Uint8Array): string[] {
  const notices: string[] = [];
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    notices.push('The file begins with a byte order mark. That does no harm.');
  }
  if (Buffer.from(bytes).includes('\r\n')) {
    notices.push('The file has Windows line ends. That does no harm.');
  }
  return notices;
}
