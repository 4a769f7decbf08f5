/** How raters have judged translations, by the error typology MQM. */
import {readFile} from 'node:fs/promises';
import {projectPath} from '../../build/project.js';

/** Each error counts under one of these. */
export const errorCategories = [
  'terminology',
  'accuracy',
  'linguistic',
  'style',
  'locale',
  'audience',
  'design',
] as const;

/** What an error does to a reader, the worst first. */
export const severities = ['critical', 'major', 'minor'] as const;

export type ErrorCategory = (typeof errorCategories)[number];
export type Severity = (typeof severities)[number];

/** One rater's count of the errors of one language. */
export interface TranslationRating {
  /** BCP 47 tag. */
  language: string;
  rater: string;
  kind: 'language model' | 'person';
  /** ISO 8601 date. */
  on: string;
  contentVersion: string;
  /** The version that was read before, if only what changed since was read this time. */
  since?: string;
  /** How many texts were read, if not all. */
  units?: number;
  /** English words that were read with their translation. */
  words: number;
  /** What is left after the rater's own corrections. */
  errors: Readonly<Record<ErrorCategory, Readonly<Record<Severity, number>>>>;
  /** What the rater was not sure of and wants a native reader to look at. */
  doubts?: string;
}

/** `locales/ratings.json`. */
export interface TranslationRatings {
  ratings: readonly TranslationRating[];
}

/** Reads `locales/ratings.json`. */
export const readTranslationRatings = async (): Promise<TranslationRatings> =>
  JSON.parse(await readFile(projectPath('locales/ratings.json'), 'utf8')) as TranslationRatings;

/**
 * What is missing for a language to be read as it is now without a critical or major error: a reading of
 * the whole text, then readings of what changed since, up to this version.
 */
export function unreadIn(
  {ratings}: TranslationRatings,
  language: string,
  version: string,
): string | undefined {
  const isGood = (rating: TranslationRating) =>
    !errorCount(rating, 'critical') && !errorCount(rating, 'major');
  const reading = ratings.find(
    (rating) => rating.language === language && rating.contentVersion === version && isGood(rating),
  );
  if (!reading) return `${language}: nobody has read version ${version} and found no major error.`;
  return reading.since && unreadIn({ratings}, language, reading.since);
}

/** Errors of a severity, of all categories. */
export const errorCount = ({errors}: TranslationRating, severity: Severity): number =>
  errorCategories.reduce((sum, category) => sum + errors[category][severity], 0);

/** The same for each 1,000 English words. */
export const perThousand = (rating: TranslationRating, severity: Severity): number =>
  (1000 * errorCount(rating, severity)) / rating.words;
