/** What keeps a reviewer from signing. */
import type {DeskUnit} from '../l10n/desk/model.js';
import {labels, called} from './answer-view.js';
import {isEditable, numberOf, units} from './data.js';
import {isFine} from './signed.js';
import {isDone, lacksAnswer, wasSeen, who} from './work.js';

/** What is still to do before the person can sign; nothing if they can. */
export function obstacles(): string[] {
  const unanswered = units.filter((unit) => !isDone(unit));
  const written = unanswered.filter(lacksAnswer);
  const open = unanswered.length - written.length;
  const unseen = units.filter((unit) => !wasSeen(unit)).length;
  const fine = units.filter(isFine).length;
  return [
    ...(written.length ? [answerMissing(written)] : []),
    ...(open
      ? [
          `${counted(open)} not answered yet. “${labels.wrong}” and “${labels.question}” need a comment, and “${labels.fine}” needs a text.`,
        ]
      : []),
    ...(unseen
      ? [`${unseen === 1 ? '1 text was' : `${unseen} texts were`} not in view long enough to read.`]
      : []),
    ...(!unanswered.length && !fine
      ? [`You call no text ${called}, so there is nothing to sign. Save your work.`]
      : []),
    ...Object.values(faults()),
  ];
}

const counted = (count: number) => (count === 1 ? '1 text is' : `${count} texts are`);

/** Names each text: what was written there may be an objection. */
function answerMissing(some: readonly DeskUnit[]): string {
  const has = some.length === 1 ? '1 text has' : `${some.length} texts have`;
  const what = isEditable ? 'a comment or a change' : 'a comment';
  const numbers = new Intl.ListFormat('en').format(some.map((unit) => `${numberOf(unit)}`));
  return `${has} ${what} but no answer: number ${numbers}. Choose “${labels.wrong}” or “${labels.question}” there, or “${labels.fine}” if nothing has to change.`;
}

type Field = keyof ReturnType<typeof who>;

const wanted = {
  name: 'Write your full name.',
  qualification: 'Write your qualification.',
  interests: 'Write your interests, or “none”.',
  on: 'Choose the day.',
} as const satisfies Record<Field, string>;

/** What is wrong with what the person says of themselves, for each field in which something is. */
export function faults(): Partial<Record<Field, string>> {
  const {on = ''} = who();
  const empty = Object.entries(wanted).filter(([field]) => !who()[field as Field]?.trim());
  return {
    ...Object.fromEntries(empty),
    ...(on > today() && {on: 'The day is in the future.'}),
  };
}

/** Today where the person is, as an ISO date. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
