/** Takes what clinical reviewers say of the English. */
import {fingerprint} from '../../xliff/model.js';
import {type EnglishReview, readEnglishReviews, writeEnglishReviews} from '../english-reviews.js';
import type {ReturnedFile} from '../returned.js';
import {wholeFile} from '../returned-language.js';
import type {KeptNote} from '../translator-notes.js';
import type {Workspace} from '../workspace.js';
import type {SavedDesk} from './model.js';
import {englishChanged, signAll, signatoryOf, type Signing} from './sign.js';

/** What came in. */
export interface TakenEnglish {
  notes: (KeptNote & {id: string})[];
  signing: Signing | undefined;
}

/** Keeps notes and signatures; with `dryRun` nothing is written. Throws a `FileError`. */
export function takeEnglish(
  workspace: Workspace,
  {units}: ReturnedFile,
  desk: SavedDesk,
  {name, origin, today, dryRun}: {name: string; origin: string; today: string; dryRun: boolean},
): TakenEnglish {
  if (desk.role !== 'clinical-review') {
    throw wholeFile(name, 'English has a clinical review alone.', 'Make the desk again.');
  }
  const signatory = signatoryOf(desk, name);
  const reviews = readEnglishReviews(workspace);
  const english = new Map(workspace.english.map(({id, text}) => [id, text]));
  const reviewOf = (id: string): EnglishReview => {
    const review = reviews.get(id) ?? {signatures: [], notes: []};
    reviews.set(id, review);
    return review;
  };
  const notes = units.flatMap((unit) =>
    unit.notes.flatMap(({text, by = origin}) => {
      const note: KeptNote & {id: string} = {id: unit.id, kind: 'translator', by, on: today, text};
      const review = reviewOf(unit.id);
      if (review.notes.some((known) => known.text === text)) return [];
      review.notes.push({kind: note.kind, by, on: today, text});
      return [note];
    }),
  );
  const signing =
    signatory &&
    signAll(desk, signatory, ({id, english: read, text}, signature) => {
      const today = english.get(id);
      if (today === undefined) return 'There is no such text any more.';
      if (fingerprint(today) !== read || read !== text) return englishChanged;
      const {signatures} = reviewOf(id);
      const same = JSON.stringify(signature);
      if (!signatures.some((known) => JSON.stringify(known) === same)) signatures.push(signature);
      return undefined;
    });
  if (!dryRun) writeEnglishReviews(workspace, reviews);
  return {notes, signing};
}
