/**
 * How much is tested. `npm test` leaves out what takes long and seldom finds what the rest does not;
 * `npm run test:all` leaves out nothing.
 */
import {locales, writings} from './fixtures.js';

/** Pages have no `process`: the runner gives them what they need of it. */
const {environment = process.env} = globalThis as {environment?: NodeJS.ProcessEnv};

/** Whether nothing is left out. */
export const isAll = environment['EXTENT'] === 'all';

/** Why a test is skipped that only `npm run test:all` has; false if it runs. */
export const onlyInAll = !isAll && 'npm run test:all has it';

/**
 * English and four ways that text differs from it: it is longer, runs from right to left with joined
 * letters, has marks above and below, and no spaces between words.
 */
const usual = ['en', 'de', 'ar', 'hi', 'zh-Hans'];

/** The locales to test what is the same in all that are written alike. */
export const localesToTest = locales.filter(({tag}) => isAll || usual.includes(tag));

/**
 * Every third of what is tested in each locale, or all. The next locale begins at the next one, so that
 * three locales have all between them.
 */
export const sampleFor = <T>(tag: string, all: readonly T[]): readonly T[] => {
  const first = localesToTest.findIndex((locale) => locale.tag === tag);
  return isAll ? all : all.filter((_, i) => i % 3 === first % 3);
};

/** The locales to measure text in: with other fonts than the first set, what stands for the rest. */
export const localesToMeasure = environment['FONTS'] ? localesToTest : locales;

/** Those of them that stand for each way of writing. */
export const writingsToTest = isAll ? writings : localesToTest.map(({tag}) => tag);
