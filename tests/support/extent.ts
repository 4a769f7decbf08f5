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

/** The locales to test what is the same in all that are written alike. */
export const localesToTest = locales.filter(({tag}) => isAll || writings.includes(tag));

/** The locales to measure text in: with other fonts than the first set, what stands for the rest. */
export const localesToMeasure = environment['FONTS'] ? localesToTest : locales;
