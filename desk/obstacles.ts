/** What keeps a reviewer from signing. */
import {labels, called} from './answer-view.js';
import {units} from './data.js';
import {isFine} from './signed.js';
import {isDone, wasSeen, who} from './work.js';

/** What is still to do before the person can sign; nothing if they can. */
export function obstacles(): string[] {
  const open = units.filter((unit) => !isDone(unit)).length;
  const unseen = units.filter((unit) => !wasSeen(unit)).length;
  const fine = units.filter(isFine).length;
  const {name, qualification, interests, on} = who();
  const missing = [
    [name, 'your full name'],
    [qualification, 'your qualification'],
    [interests, 'your interests'],
    [on, 'the day'],
  ].flatMap(([value, label]) => (value?.trim() ? [] : [label]));
  return [
    ...(open
      ? [
          `${counted(open)} not answered yet. “Wrong” and “Question” need a comment, and “${labels.fine}” needs a text.`,
        ]
      : []),
    ...(unseen ? [`${counted(unseen)} not in view yet.`] : []),
    ...(!open && !fine
      ? [`You call no text ${called}, so there is nothing to sign. Save your work.`]
      : []),
    ...(missing.length ? [`Write ${missing.join(', ')}.`] : []),
    ...(on && on > today() ? ['The day is in the future.'] : []),
  ];
}

const counted = (count: number) => (count === 1 ? '1 text is' : `${count} texts are`);

/** Today where the person is, as an ISO date. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
