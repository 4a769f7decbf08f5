/** Where things are. */
import {fileURLToPath} from 'node:url';

/** Absolute path of a file or folder of the project, from its path below the project's root. */
export const projectPath = (path: string): string =>
  fileURLToPath(new URL(`../${path}`, import.meta.url));
