/** Who stands for a whole section, from the signatures under its units. */
import type {Meta, Review} from '../../content/model.js';
import {byPerson} from '../../src/reviewed.js';
import type {UnitSignature} from '../../xliff/signatures.js';

/** In the order in which readers are told of them. */
const roles = {clinical: 'clinical-review', language: 'language-review'} as const;

/** The longest time until a text is checked again. */
const years = 3;

/**
 * Who reviewed a section: in each role in which every unit is signed, everybody whose signatures
 * these are. The day is the oldest of theirs, so that nothing looks newer than it is.
 *
 * @param units the signatures that hold, of each unit
 */
export function reviewsOf(
  units: ReadonlyArray<readonly UnitSignature[]>,
): Pick<Meta, 'reviews' | 'nextReview'> {
  const reviews = Object.entries(roles).flatMap(([role, signedAs]) => {
    const signed = units.map((unit) => unit.find((one) => one.role === signedAs));
    return signed.length && signed.every((one) => one !== undefined)
      ? inRole(role as Review['role'], signed)
      : [];
  });
  return {reviews, nextReview: reviews.length ? nextOf(reviews.map(({on}) => on)) : null};
}

const inRole = (role: Review['role'], signatures: readonly UnitSignature[]): Review[] =>
  byPerson(
    signatures.map(({name, qualification, interests, on}) => ({
      role,
      name,
      qualification,
      interests,
      on,
    })),
  );

/** Three years after the first of some days; of a 29 February after which there is none, a day less. */
function nextOf(days: readonly string[]): string {
  const [first = ''] = days.toSorted();
  const next = `${Number(first.slice(0, 4)) + years}${first.slice(4)}`;
  return new Date(next).toISOString().startsWith(next) ? next : next.replace('02-29', '02-28');
}
