/** What `npx calcinosis-cutis --help` says. */
import {elementNames} from '../src/element-names.js';
import {localeTags} from '../src/generated/locales.js';

export const elementList = elementNames.join(', ');
export const localeList = localeTags.join(', ');

export const help = `Copies the elements of calcinosis-cutis into a folder of your site, and prints the HTML to paste.

  npx calcinosis-cutis copy FOLDER [--locale es,en] [--element faq] [--overwrite]

  --locale     Languages to copy; without it all. English comes along in any case: readers of a
               draft may ask for it. There are: ${localeList}.
  --element    Elements to copy; without it all. There are: ${elementList}.
  --overwrite  Overwrites and removes files in FOLDER without asking.
  --help, -h   Shows this.
  --version    Shows the version of the package.

The HTML goes to the standard output, all else to the standard error. FOLDER holds what the last copy
named: name all that your pages use.

HTML that needs no script, pictures and FHIR documents are in another package, calcinosis-cutis-files.
`;
