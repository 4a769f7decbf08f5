/** Reads what a desk has saved. The page and the commands do it alike. */
import {
  deskAnswers,
  type DeskFile,
  deskFormat,
  deskRoles,
  type SavedDesk,
  type SavedUnit,
} from './model.js';

/** A file cannot be read as a desk's. `message` says why and what to do. */
export class NoDeskFileError extends Error {
  constructor(
    readonly problem: string,
    readonly remedy: string,
  ) {
    super(`${problem} ${remedy}`);
  }
}

const damaged =
  'Ask for the file as the desk saved it: nobody needs to open or change it in another program.';

/**
 * Tells whether a file is as the desk wrote it.
 * @param sum SHA-256 of what is saved, as `JSON.stringify` writes it, in hexadecimal digits
 * @throws NoDeskFileError
 */
export function checkSum({saved, sum: wanted}: DeskFile, sum: string): SavedDesk {
  if (sum === wanted) return saved;
  throw new NoDeskFileError('The file was changed after the desk saved it.', damaged);
}

/** Reads the text of a saved file. Throws a `NoDeskFileError`. */
export function parseSaved(text: string): DeskFile {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new NoDeskFileError('The file is not what a desk saves, or a part is missing.', damaged);
  }
  if (!isObject(file) || !('desk' in file)) {
    throw new NoDeskFileError('The file is not what a desk saves.', damaged);
  }
  if (file['desk'] !== deskFormat) {
    throw new NoDeskFileError(
      `The file is of another version of the desk: ${JSON.stringify(file['desk'])} instead of ${deskFormat}.`,
      'Open it in a desk that was made with this version of the project, and save it there.',
    );
  }
  if (!isDeskFile(file)) {
    throw new NoDeskFileError('Something that belongs into the file is not there.', damaged);
  }
  return file;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const areTexts = (value: Record<string, unknown>, ...keys: string[]): boolean =>
  keys.every((key) => typeof value[key] === 'string');

const mayBe = (value: unknown, kind: 'string' | 'boolean'): boolean =>
  value === undefined || typeof value === kind;

function isDeskFile(file: Record<string, unknown>): file is Record<string, unknown> & DeskFile {
  const {saved} = file;
  return (
    areTexts(file, 'sum') &&
    isObject(saved) &&
    areTexts(saved, 'project', 'lang', 'role', 'version', 'saved', 'by') &&
    (deskRoles as readonly unknown[]).includes(saved['role']) &&
    Array.isArray(saved['units']) &&
    saved['units'].every(isUnit) &&
    (saved['signature'] === undefined || isSignature(saved['signature']))
  );
}

const isUnit = (unit: unknown): unit is SavedUnit =>
  isObject(unit) &&
  areTexts(unit, 'id', 'english', 'shown', 'sent') &&
  typeof unit['seen'] === 'boolean' &&
  mayBe(unit['text'], 'string') &&
  mayBe(unit['comment'], 'string') &&
  mayBe(unit['finished'], 'boolean') &&
  mayBe(unit['englishWrong'], 'boolean') &&
  mayBe(unit['lacking'], 'string') &&
  (unit['answer'] === undefined || (deskAnswers as readonly unknown[]).includes(unit['answer']));

const isSignature = (signature: unknown): boolean =>
  isObject(signature) &&
  areTexts(signature, 'name', 'qualification', 'interests', 'on') &&
  Array.isArray(signature['read']) &&
  signature['read'].every((read) => isObject(read) && areTexts(read, 'id', 'english', 'text'));
