/** Gives package and content the versions of a release: `npm run version-packages`. */
import {runSteps} from '../build/run-steps.js';

process.exitCode = await runSteps('npm run version-packages', [
  {name: 'version and change log of the package', command: 'changeset version'},
  {name: 'version of the content', command: 'npm run content-version -- release'},
  {name: 'llms.txt', command: 'npm run llms'},
  {name: 'lock file', command: 'npm install --package-lock-only --ignore-scripts'},
]);
