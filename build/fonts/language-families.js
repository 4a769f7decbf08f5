/**
 * Noto's families of languages that are not written as others in their script are, by language.
 * @type {ReadonlyMap<string, string>}
 */
export const languageFamilies = new Map([['ur', 'nastaliq-urdu']]);
