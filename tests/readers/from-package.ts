/** Tools that `npm ci` installs. */
import {versionOfPackage} from '../renderers/command.js';

/** What brings such a tool, and its version. */
export const fromPackage = (name: string) => ({
  from: '`npm ci`',
  version: (): Promise<string> => versionOfPackage(name),
});
