/** Version of the English content (semver), apart from the package's: raised when a claim changes. */
export const contentVersion = '1.0.0';
