/** Looks for mistakes and style: `npm run lint`. */
import {runSteps} from '../build/run-steps.js';

process.exitCode = await runSteps('npm run lint', [
  {name: 'code', command: 'eslint .'},
  {name: 'which folder imports which', command: 'depcruise .'},
  {
    name: 'style sheets',
    command: 'stylelint "{src,leaflets,stories,.storybook,demo,build}/**/*.css"',
  },
  {name: 'format', command: 'prettier --check .'},
]);
