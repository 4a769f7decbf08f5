/**
 * Makes what the stories show, then starts Storybook or builds it: `npm start`, `npm run
 * build-storybook`. What else is said goes to Storybook: `npm start -- --no-open`.
 */
import {runSteps} from '../build/run-steps.js';

const ways = {
  dev: {
    title: 'npm start',
    step: {name: 'Storybook', command: 'storybook dev --port 6006'},
  },
  build: {
    title: 'npm run build-storybook',
    step: {name: 'Storybook as a site', command: 'storybook build --output-dir storybook-static'},
  },
};

const [way, ...others] = process.argv.slice(2);
const {title, step} = ways[way as keyof typeof ways];
process.exitCode = await runSteps(title, [
  {name: 'modules of content and drawings', command: 'npm run generate'},
  {name: 'manifest of the elements', command: 'npm run manifest'},
  {...step, command: [step.command, ...others].join(' ')},
]);
