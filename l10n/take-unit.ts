/** Decides what becomes of one returned unit. */
import {hasText} from '../xliff/model.js';
import {fromMachine} from '../xliff/provenance.js';
import {translationOf} from '../xliff/translations.js';
import {transparentMarkup} from '../xliff/xml.js';
import {bothKept, finished, taken} from './changed-unit.js';
import {type Decision, kept, type Question, refused} from './decision.js';
import {englishOfOthers, isEnglishText} from './file-facts.js';
import {isEnglishItself, mayEqualEnglish} from './left-english.js';
import {problemsOf} from './returned-problems.js';
import {sentMark} from './returned.js';
import {tidy, type TextProblem} from './text-checks.js';

/** Decides. Nothing is lost: what is not taken stays in the inbox, what is replaced goes to the attic. */
export function decide(question: Question): Decision {
  const {ours, english, returned, attic} = question;
  const translation = translationOf(ours, english);
  const text = tidy(returned.text);
  if (returned.broken) return refusedFor([returned.broken])!;
  if (!hasText(text)) {
    if (!translation || returned.sent === 'none')
      return {...kept('Not translated.'), untranslated: true};
    return refused(
      'The translation is empty, but there is one here already; that one stays.',
      'If it is wrong, write a better one.',
    );
  }
  const damage = unreadable(question);
  if (damage) return damage;
  if (isStillEnglish(question)) {
    return {...kept('Still the English text, so not translated.'), untranslated: true};
  }
  const changedHere = returned.sent !== undefined && returned.sent !== sentMark(ours);
  const fromToday = tidy(returned.english) === tidy(english);
  if (translation && tidy(translation.text) === text && ours.translatedFrom !== undefined) {
    return decideSameText(question, changedHere, fromToday);
  }
  const wrong = refusedFor(problemsOf(question, 'new'));
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

function unreadable({returned, english: today, facts}: Question): Decision | undefined {
  const {markup, english} = returned;
  if (!hasText(english)) {
    return refused(
      'The English beside the translation is gone, so nobody can tell what was translated.',
      'Bring the English back as it was sent.',
    );
  }
  const [other] = englishOfOthers(facts, {returned, english: today});
  if (other !== undefined) {
    return refused(
      `The English beside it is that of ${other}.`,
      'Put each text back beside its own English.',
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

/** Whether English came back. A few words may be the same in the language, if somebody says so. */
function isStillEnglish({ours, english, returned, facts}: Question): boolean {
  if (isEnglishItself(facts.lang)) return false;
  const text = tidy(returned.text);
  if (!isEnglishText({returned, english})) {
    return facts.everyEnglish.has(text) && !mayEqualEnglish(text);
  }
  if (facts.filledWithEnglish || !mayEqualEnglish(english)) return true;
  return returned.state !== 'translated' && text !== tidy(ours.target ?? '');
}

const refusedFor = (problems: readonly TextProblem[]): Decision | undefined =>
  problems.length
    ? refused(
        problems.map(({problem}) => problem).join(' '),
        problems.map(({remedy}) => remedy).join(' '),
      )
    : undefined;

function decideSameText(question: Question, changedHere: boolean, fromToday: boolean): Decision {
  const {ours, english, returned} = question;
  const translation = translationOf(ours, english);
  const unfinished =
    !translation?.current || translation.state === 'draft' || ours.proposals.length;
  if (returned.state === 'translated' && fromToday && unfinished && !changedHere) {
    const reason = 'The same text, now confirmed as translated.';
    const confirmed = finished(ours, tidy(returned.text), english);
    const unit = ours.stateQualifier === 'mt-suggestion' ? fromMachine(confirmed) : confirmed;
    return refusedFor(problemsOf(question, 'confirmed')) ?? {outcome: 'taken', reason, unit};
  }
  return kept(
    returned.text === ours.target ? 'The same text.' : 'The same text; only spaces differ.',
  );
}
