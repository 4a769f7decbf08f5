/** Version of the English content (semver), apart from the package's: raised when a claim changes. */
export const contentVersion = '1.9.0';

/** ISO date of the day on which this version of the English was last worked on. */
export const contentDate = '2026-12-01';
