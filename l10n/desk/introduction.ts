/** What a desk says of itself at its start. */
import {countedTexts} from '../counted.js';
import {type DeskAnswer, type DeskData, type DeskRole, roleNames, unitsOf} from './model.js';

/** What each answer is called. */
export const answerLabels = (role: DeskRole): Record<DeskAnswer, string> => ({
  fine: role === 'clinical-review' ? 'Correct and safe' : 'Fine',
  wrong: 'Wrong',
  question: 'Question',
});

/** What the answers say something of. */
export function answersLegend(role: DeskRole, lang: string): string {
  if (role === 'clinical-review') return 'For patients, this text is';
  return lang === 'en' ? 'This text is' : 'This translation is';
}

/** What a box for comments is called while nothing is wrong. */
export const commentLabel = 'Comment or question (if any)';

/** What is said of texts with which nothing is left to do. */
export const doneLabel = (role: DeskRole): string =>
  role === 'translation' ? 'finished' : 'read and answered';

type Desk = Pick<DeskData, 'language' | 'lang' | 'role' | 'sections' | 'minutes'>;

/** The page’s title. */
export const titleOf = ({language, role}: Desk): string =>
  `${language}: ${roleNames[role].toLowerCase()}`;

/** What the page is about. */
export const subject = 'Calcinosis cutis, text for patients';

/** What there is to do, and what becomes of it. */
export function introduction(desk: Desk): string {
  const keeps = 'Everything is kept in this browser as you go. This page has no connection.';
  return desk.role === 'translation'
    ? `Write or correct each text beside its English, and tick “Finished”. ${keeps} When you stop, press “Save my work” and send the file back.`
    : `${howToReview(desk)} ${keeps} At the end you sign, and send the file back.`;
}

function howToReview({role, lang, language}: Desk): string {
  const called = answerLabels(role).fine.toLowerCase();
  const rest = `At the end of each topic, call all others ${called} with one button.`;
  if (role === 'language-review') {
    return `Read each text beside its English. Say of a text if it is wrong, or if you have a question. ${rest}`;
  }
  const inLanguage =
    lang === 'en'
      ? ''
      : ` in ${language}. The English is there to look things up: the language review compares the two`;
  return `Read each text${inLanguage}. Say of a text if it is wrong or unsafe, or if you have a question. ${rest}`;
}

/** How much there is to do. A translator’s time nobody can tell. */
export function extent({role, sections, minutes}: Desk): string {
  const texts = countedTexts(unitsOf({sections}).length);
  return role === 'translation' ? `${texts}.` : `${texts}, some ${minutes} minutes.`;
}
