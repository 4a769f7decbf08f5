/** `content/version.ts`, which `npm run content-version` reads and writes. */

export const versionFile = 'content/version.ts';

const line = (name: string, value: string) =>
  new RegExp(`(?<=^export const ${name} = ')${value}(?=';$)`, 'm');
const versionLine = line('contentVersion', String.raw`\d+\.\d+\.\d+`);
const dateLine = line('contentDate', String.raw`\d{4}-\d\d-\d\d`);

/** The version that the file's text has, if it has both lines as they should be. */
export const versionIn = (source: string): string | undefined =>
  dateLine.test(source) ? versionLine.exec(source)?.[0] : undefined;

/**
 * The file's text with another version.
 *
 * @param date ISO date of the version
 */
export const withVersion = (source: string, version: string, date: string): string =>
  source.replace(versionLine, version).replace(dateLine, date);
