/** The archive's `README.txt`. */
import {claims} from '../claims.js';
import {partsIn} from './parts.js';
import type {ArchiveFiles} from './snippets.js';

/** What is in the archive, and under which licenses. */
export function readMe(version: string, files: ArchiveFiles): string {
  const lines = partsIn(files).map(([name, {about}]) => `${name.padEnd(32)}${about}`);
  return `calcinosis-cutis ${version}

Information about calcinosis cutis for patients, to put on any website.

${claims.join('\n')}

${lines.join('\n')}

Unpack the whole archive first. Files are named by language: "es" is Spanish.

Files of plain-img look for their images at "../../drawings/". Put the folder drawings on
your site, and replace that by its address: index.html does it for you.

The code is under the MIT License (LICENSE), the text and the drawings under CC BY 4.0
(LICENSE-CONTENT). The other files named LICENSE are of what the scripts include.
`;
}
