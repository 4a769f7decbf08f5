/** The unit that a returned text makes. */
import {fingerprint, hasText, type UnitRecord} from '../xliff/model.js';
import {madeFrom, translationOf} from '../xliff/translations.js';
import {type Decision, kept, type Question} from './decision.js';
import {tidy} from './text-checks.js';
import {isNearly} from './words.js';

/** Keeps a text beside the one that is here, for a person to choose. */
export function bothKept({ours, returned, origin}: Question, target: string): Decision {
  const reason = 'It was changed here after this file was sent. Both texts are kept.';
  const remedy = 'Send the language again: the file shows both, and the translator chooses.';
  if (ours.proposals.some((proposal) => proposal.target === target)) {
    return {...kept(reason), remedy};
  }
  const proposals = [...ours.proposals, {source: tidy(returned.english), target, origin}];
  return {...kept(reason), remedy, unit: {...ours, proposals}};
}

/** Takes a text. One that was made from older English is stale. */
export function taken(
  {ours, english, returned}: Question,
  target: string,
  fromToday: boolean,
): Decision {
  const draft = returned.state === 'draft';
  const unit = finished(ours, target, fromToday ? english : tidy(returned.english));
  if (!fromToday) {
    return {
      outcome: 'taken',
      reason: 'Taken, but it was made from older English: it is stale.',
      unit: {
        ...unit,
        state: 'needs-review-translation',
        previous: [{source: tidy(returned.english), target}],
      },
    };
  }
  if (isOldWording(ours, english, returned, target)) return stillStale(ours, unit);
  const removed = returned.markup.length ? ` Without the tags ${returned.markup.join(', ')}.` : '';
  const spaces = target === returned.text ? '' : ' Spaces and line ends were made one space.';
  const approval = ours.approved ? ' It was approved before and needs approval again.' : '';
  return {
    outcome: 'taken',
    reason: `Taken${draft ? ' as a draft' : ''}.${removed}${spaces}${approval}`,
    unit: {
      ...unit,
      state: draft ? 'needs-review-translation' : 'translated',
      // A tool that leaves its mark on a text that a person changed is not believed.
      stateQualifier:
        draft && returned.machine && !hasText(ours.target) ? 'mt-suggestion' : undefined,
    },
  };
}

/** Whether a stale text came back nearly as it was, and nobody says that it fits the new English. */
function isOldWording(
  ours: UnitRecord,
  english: string,
  {state}: Question['returned'],
  target: string,
): boolean {
  const translation = translationOf(ours, english);
  if (!translation || translation.current || state !== undefined) return false;
  return isNearly(translation.text, target);
}

function stillStale(ours: UnitRecord, unit: UnitRecord): Decision {
  const {translatedFrom} = ours;
  return {
    outcome: 'taken',
    reason:
      'Taken, but it is nearly the stale text, and nobody says that it fits the new English: it stays stale.',
    remedy:
      'If it fits, send the unit in a kind of file that has states, and set it to “translated”.',
    unit: {
      ...unit,
      translatedFrom,
      state: 'needs-review-translation',
      previous: [{source: madeFrom(ours), target: unit.target ?? ''}],
    },
  };
}

/** The unit with a finished, unreviewed translation. */
export const finished = (ours: UnitRecord, target: string, english: string): UnitRecord => ({
  ...ours,
  target,
  state: 'translated',
  stateQualifier: undefined,
  approved: false,
  translatedFrom: fingerprint(english),
  review: undefined,
  previous: [],
  proposals: [],
});
