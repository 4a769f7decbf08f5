/** What `npm test` runs, in this order. */
import type {Step} from './runner.js';

const needs = ['build'];

/** The longest first, so that none is left to run alone. */
export const steps: readonly Step[] = [
  // What a build makes first, and what is looked at beside it needs.
  {name: 'generate', command: 'npm run generate', alone: true},
  {name: 'build', command: 'npm run build', needs: ['generate']},
  {name: 'lint', command: 'npm run lint', needs: ['generate']},
  {name: 'types', command: 'npm run check-types'},
  {name: 'budgets', command: 'npm run budgets', needs},
  {name: 'plain language', command: 'npm run plain-language'},
  {name: 'translations', command: 'npm run l10n -- check'},
  {name: 'node', command: 'npm run test:node', needs, counted: true, alone: true},
  // It presses keys and follows the focus: what runs beside it once had it wait for ever.
  {name: 'browser', command: 'npm run test:browser', needs, counted: true, alone: true},
  // The other tests have the first set of fonts. One set after the other: each has a server.
  {name: 'fonts', command: 'npm run test:fonts', needs, counted: true},
  {name: 'stories', command: 'npm run test:stories', needs, counted: true},
  {
    name: 'consumers',
    command: 'npm run test:consumers -- node html esbuild node-ssr vitest',
    needs,
    counted: true,
  },
];
