/**
 * What clinical reviewers say of the English: `<folder>/en.reviews.json`. English has no .xlf, and
 * its source files are for texts alone.
 */
import {englishReviewsFile, parseEnglishReviews, signatureUnder} from '../build/reviews/english.js';
import type {EnglishUnit} from '../xliff/model.js';
import {readText} from './decode.js';
import {writeWhole} from './disk.js';
import type {UnitSignature} from '../xliff/signatures.js';
import type {KeptNote} from './translator-notes.js';
import type {Workspace} from './workspace.js';

/** What was said of one unit. */
export interface EnglishReview {
  signatures: UnitSignature[];
  notes: KeptNote[];
}

/** By unit id. */
export type EnglishReviews = Map<string, EnglishReview>;

const pathOf = ({folder}: Pick<Workspace, 'folder'>) => `${folder}/${englishReviewsFile}`;

/** Reads what was said; nothing if there is no file. Throws a `FileError` if it is damaged. */
export function readEnglishReviews(workspace: Workspace): EnglishReviews {
  const path = pathOf(workspace);
  return parseEnglishReviews<EnglishReview>(readText(workspace.disk, path) ?? '{}', path);
}

/** Writes what was said, in the order of the texts; what is of texts that are gone stays at the end. */
export function writeEnglishReviews(workspace: Workspace, reviews: EnglishReviews): void {
  const {disk, english} = workspace;
  const order = [...new Set([...english.map(({id}) => id), ...reviews.keys()])];
  const entries = order.flatMap((id) => {
    const review = reviews.get(id);
    return review ? [[id, review] as const] : [];
  });
  const path = pathOf(workspace);
  const text = `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
  writeWhole(disk, path, text, disk.read(path));
}

/** The newest signature under these very words. */
export const englishSignature = (
  {id, text}: EnglishUnit,
  reviews: EnglishReviews,
): UnitSignature | undefined => signatureUnder({text}, reviews.get(id));
