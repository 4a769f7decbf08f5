/** Who signed the English: `locales/en.reviews.json`, which is there once somebody has. */
import {readFile} from 'node:fs/promises';
import {FileError} from '../../xliff/file-error.js';
import {type EnglishUnit, fingerprint} from '../../xliff/model.js';
import type {UnitSignature} from '../../xliff/signatures.js';
import {projectPath} from '../project.js';

/** The name of the file in the folder of translations. */
export const englishReviewsFile = 'en.reviews.json';

/** What the file has of one unit. */
interface SignedUnit {
  signatures: UnitSignature[];
}

/** Reads the file. Throws a `FileError` if it is damaged. */
export function parseEnglishReviews<Unit extends SignedUnit>(
  text: string,
  path: string,
): Map<string, Unit> {
  try {
    return new Map(Object.entries(JSON.parse(text) as Record<string, Unit>));
  } catch (error) {
    throw new FileError(path, {
      line: 1,
      column: 1,
      problem: `The reviews of the English are not well-formed JSON (${(error as Error).message}).`,
      remedy: 'Bring back the last good version with version control.',
    });
  }
}

/** The newest signature under these very words. */
export const signatureUnder = (
  {text}: Pick<EnglishUnit, 'text'>,
  unit: SignedUnit | undefined,
): UnitSignature | undefined =>
  unit?.signatures.findLast(({english}) => english.includes(fingerprint(text)));

/** Unit id → the signature under today's English, for what is signed. */
export async function readEnglishSignatures(
  english: readonly EnglishUnit[],
): Promise<ReadonlyMap<string, readonly UnitSignature[]>> {
  const path = `locales/${englishReviewsFile}`;
  const text = await readFile(projectPath(path), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return '{}';
  });
  const reviews = parseEnglishReviews(text, path);
  return new Map(
    english.flatMap((unit) => {
      const signature = signatureUnder(unit, reviews.get(unit.id));
      return signature ? [[unit.id, [signature]] as const] : [];
    }),
  );
}
