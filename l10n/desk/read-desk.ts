/** Reads the file that comes back from a desk. */
import {createHash} from 'node:crypto';
import {FileError} from '../../xliff/file-error.js';
import type {ReturnedFile, ReturnedNote, ReturnedUnit} from '../returned.js';
import {isQuestion} from '../translator-notes.js';
import {type DeskRole, project, roleNames, type SavedDesk, type SavedUnit} from './model.js';
import {checkSum, NoDeskFileError, parseSaved} from './saved.js';

const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Reads what a desk saved. Throws a `FileError` if it is not as the desk wrote it. */
export function readDesk(text: string, path: string): ReturnedFile {
  const desk = readSaved(text, path);
  return {
    lang: desk.lang,
    units: desk.units.flatMap((unit, at) => returnedUnit(unit, at + 1, desk)),
    desk,
  };
}

/** Reads the same as it is. Throws a `FileError`. */
export function readSaved(text: string, path: string): SavedDesk {
  const fail = (problem: string, remedy: string) =>
    new FileError(path, {line: 1, column: 1, problem, remedy});
  let saved: SavedDesk;
  try {
    const file = parseSaved(text);
    saved = checkSum(file, sumOf(JSON.stringify(file.saved)));
  } catch (error) {
    if (error instanceof NoDeskFileError) throw fail(error.problem, error.remedy);
    throw error;
  }
  if (saved.project !== project) {
    throw fail(`The file is of another project, “${saved.project}”.`, 'Take it there.');
  }
  return saved;
}

/** What was done with one unit; nothing, if that is nothing. */
function returnedUnit(unit: SavedUnit, line: number, {role, by}: SavedDesk): ReturnedUnit[] {
  const {id, english, shown, sent, text = shown} = unit;
  const notes = notesIn(unit, role, by);
  const known = {id, line, english, machine: false, sent, notes, markup: []};
  const isEdited = text !== shown && role !== 'clinical-review';
  const isFinished =
    role === 'translation' ? unit.finished : role === 'language-review' && unit.answer === 'fine';
  if (isEdited || isFinished) {
    return [{...known, text, state: isFinished ? 'translated' : 'draft'}];
  }
  return notes.length ? [{...known, text: '', state: undefined, notesAlone: true}] : [];
}

/** What was said of a unit and of its section, so that it stands alone. */
function notesIn(unit: SavedUnit, role: DeskRole, by: string): ReturnedNote[] {
  const lacking = unit.lacking?.trim();
  const texts = [
    saidOf(unit, role),
    lacking && `${roleNames[role]}, of the section as a whole: something is missing. ${lacking}`,
  ];
  return texts.flatMap((text) => (text ? [{text, ...(by && {by})}] : []));
}

/** What was said of a unit; a question is seen as one. */
function saidOf({answer, comment = '', englishWrong}: SavedUnit, role: DeskRole): string {
  const text = comment.trim();
  const ofEnglish = englishWrong ? 'The English is wrong, too.' : '';
  if (answer === 'wrong') return joined(`${roleNames[role]}: wrong.`, text, ofEnglish);
  const said = answer === 'question' && text && !isQuestion(text) ? `${text} ?` : text;
  return joined(said, ofEnglish);
}

const joined = (...parts: string[]): string => parts.filter(Boolean).join(' ');
