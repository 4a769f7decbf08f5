/** Says who has reviewed a text, in which role and when, and when it is to be checked again. */
import type {AdditionalText, Additions, Review, Section, Ui} from '../content/model.js';
import {dayInWords, monthInWords, today} from './in-words.js';
import {markedText} from './marked-text.js';
import type {Lit} from './parts/lit.js';

/** A label that is filled in: texts, and what people wrote and days at each second place. */
interface Sentence {
  pieces: string[];
  /** It is English for want of a translation. */
  english: boolean;
}

/** What is said of reviews. */
interface Reviewed {
  /** Whether health professionals have reviewed all that is shown. */
  isClinical: boolean;
  sentences: Sentence[];
}

const roles = {clinical: 'clinicalReview', language: 'languageReview'} as const;

/** The people of some reviews, each once, with the oldest day: the whole was not looked at later. */
export function byPerson(reviews: Iterable<Review>): Review[] {
  const people = new Map<string, Review>();
  for (const review of reviews) {
    const {name, qualification, interests, on} = review;
    const key = JSON.stringify([name, qualification, interests]);
    const known = people.get(key);
    if (!known || on < known.on) people.set(key, review);
  }
  return [...people.values()];
}

/** Who has reviewed all sections in a role. Nobody, unless each section was reviewed. */
function reviewersOf(sections: readonly Section[], role: Review['role']): Review[] {
  const found = sections.map(({meta}) => meta.reviews.filter((review) => review.role === role));
  return found.every(({length}) => length) ? byPerson(found.flat()) : [];
}

function reviewed(
  sections: readonly Section[],
  additions: Additions,
  locale: string,
  now: string,
): Reviewed {
  const say = (
    name: keyof AdditionalText,
    values: (locale: string) => Readonly<Record<string, string>>,
  ): Sentence => {
    const english = additions.english.includes(name);
    const given = values(english ? 'en' : locale);
    const pieces = markedText(additions[name]).split(/\{(\w+)\}/);
    return {english, pieces: pieces.map((piece, i) => (i % 2 ? (given[piece] ?? '') : piece))};
  };
  const reviews = (['clinical', 'language'] as const).flatMap((role) =>
    reviewersOf(sections, role),
  );
  const [next] = sections.flatMap(({meta}) => meta.nextReview ?? []).sort();
  return {
    isClinical: reviews.some(({role}) => role === 'clinical'),
    sentences: [
      ...reviews.map(({role, name, qualification, interests, on}) =>
        say(roles[role], (locale) => ({
          name,
          qualification,
          // The label has a full stop of its own.
          interests: interests.trim().replace(/[.。।۔]$/, ''),
          date: dayInWords(locale, on),
        })),
      ),
      ...(next && reviews.length
        ? [
            say(next < now ? 'overdue' : 'nextReview', (locale) => ({
              date: monthInWords(locale, next),
            })),
          ]
        : []),
    ],
  };
}

/** The sentences as a template, in which what people wrote keeps its own direction. */
export function reviewTemplate(
  {html}: Pick<Lit, 'html'>,
  sections: readonly Section[],
  ui: Ui,
  additions: Additions,
  now = today(),
): unknown {
  const {isClinical, sentences} = reviewed(sections, additions, ui.meta.locale, now);
  const drawn = sentences.map(({pieces, english}, at) => {
    const sentence = pieces.map((piece, i) => (i % 2 ? html`<bdi>${piece}</bdi>` : piece));
    return html`${at || !isClinical ? ' ' : ''}${english ? html`<span lang="en" dir="ltr">${sentence}</span>` : sentence}`;
  });
  return [isClinical ? '' : ui.notReviewed, drawn];
}

/** The same as a text. */
export function reviewText(sections: readonly Section[], ui: Ui, now = today()): string {
  const {additions, meta, notReviewed} = ui;
  if (!additions) return markedText(notReviewed);
  const {isClinical, sentences} = reviewed(sections, additions, meta.locale, now);
  return [
    ...(isClinical ? [] : [markedText(notReviewed)]),
    ...sentences.map(({pieces}) => pieces.join('')),
  ].join(' ');
}
