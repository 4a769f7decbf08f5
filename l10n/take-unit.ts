/** Decides what becomes of one returned unit. */
import {fingerprint, hasText, type UnitRecord} from '../xliff/model.js';
import {translationOf} from '../xliff/translations.js';
import {transparentMarkup} from '../xliff/xml.js';
import type {Attic} from './attic.js';
import {type ReturnedUnit, sentMark} from './returned.js';
import {checkText, tidy} from './text-checks.js';

/** What became of a unit, and why, in plain sentences. */
export interface Decision {
  outcome: 'taken' | 'kept' | 'refused';
  reason: string;
  remedy?: string;
  /** What the language's file is to hold, if that changes. */
  unit?: UnitRecord;
}

interface Question {
  /** The unit as the language's file has it. */
  ours: UnitRecord;
  /** Today's English. */
  english: string;
  returned: ReturnedUnit;
  attic: Attic;
  /** Name of the returned file. */
  origin: string;
  /** Whether these very bytes came in once before. */
  takenBefore: boolean;
}

/** Decides. Nothing is lost: what is not taken stays in the inbox, what is replaced goes to the attic. */
export function decide(question: Question): Decision {
  const {ours, english, returned, attic} = question;
  const translation = translationOf(ours, english);
  const text = tidy(returned.text);
  if (!hasText(text)) {
    if (!translation || returned.sent === 'none') return kept('Not translated.');
    return refused(
      'The translation is empty, but there is one here already; that one stays.',
      'If it is wrong, write a better one.',
    );
  }
  const damage = unreadable(returned);
  if (damage) return damage;
  if (text === tidy(returned.english) && returned.state !== 'translated') {
    return kept('Still the English text, so not translated.');
  }
  const changedHere = returned.sent !== undefined && returned.sent !== sentMark(ours);
  const fromToday = tidy(returned.english) === tidy(english);
  if (translation && tidy(translation.text) === text && ours.translatedFrom !== undefined) {
    return decideSameText(question, changedHere, fromToday);
  }
  const wrong = textProblem(returned);
  if (wrong) return wrong;
  if (!fromToday && translation?.current) {
    return refused(
      'It was made from older English, and there is a translation of today’s English here.',
      'Send the language again and translate from that.',
    );
  }
  // Without a mark, an old text may be one that the translator never looked at.
  const unmarked =
    returned.sent === undefined && (question.takenBefore || returned.state !== 'translated');
  if (translation && (changedHere || unmarked) && attic.holds(ours.id, text)) {
    return {
      ...kept('Was here before and was replaced since.'),
      remedy: 'To have it back, send the language again and put it into that file, as translated.',
    };
  }
  if (translation && changedHere) return bothKept(question, text);
  return taken(question, text, fromToday);
}

function unreadable({markup, english}: ReturnedUnit): Decision | undefined {
  if (!hasText(english)) {
    return refused(
      'The English beside the translation is gone, so nobody can tell what was translated.',
      'Bring the English back as it was sent.',
    );
  }
  const code = markup.filter((name) => !transparentMarkup.has(name));
  if (code.length) {
    return refused(
      `The translation has tags in it that stand for something else: ${code.join(', ')}.`,
      'Delete the tags: texts are plain.',
    );
  }
  return undefined;
}

function textProblem({text, english}: ReturnedUnit): Decision | undefined {
  const problems = checkText(text, english);
  if (!problems.length) return undefined;
  return refused(
    problems.map(({problem}) => problem).join(' '),
    problems.map(({remedy}) => remedy).join(' '),
  );
}

function decideSameText(
  {ours, english, returned}: Question,
  changedHere: boolean,
  fromToday: boolean,
): Decision {
  const translation = translationOf(ours, english);
  const unfinished =
    !translation?.current || translation.state === 'draft' || ours.proposals.length;
  if (returned.state === 'translated' && fromToday && unfinished && !changedHere) {
    const reason = 'The same text, now confirmed as translated.';
    const unit = finished(ours, tidy(returned.text), english);
    return textProblem(returned) ?? {outcome: 'taken', reason, unit};
  }
  return kept(
    returned.text === ours.target ? 'The same text.' : 'The same text; only spaces differ.',
  );
}

function bothKept({ours, returned, origin}: Question, target: string): Decision {
  const reason = 'It was changed here after this file was sent. Both texts are kept.';
  const remedy = 'Send the language again: the file shows both, and the translator chooses.';
  if (ours.proposals.some((proposal) => proposal.target === target)) {
    return {...kept(reason), remedy};
  }
  const proposals = [...ours.proposals, {source: tidy(returned.english), target, origin}];
  return {...kept(reason), remedy, unit: {...ours, proposals}};
}

function taken({ours, english, returned}: Question, target: string, fromToday: boolean): Decision {
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

/** The unit with a finished, unreviewed translation. */
const finished = (ours: UnitRecord, target: string, english: string): UnitRecord => ({
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

const kept = (reason: string): Decision => ({outcome: 'kept', reason});

const refused = (reason: string, remedy: string): Decision => ({
  outcome: 'refused',
  reason,
  remedy,
});
