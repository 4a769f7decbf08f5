/**
 * Runs every check and test, whatever becomes of each, then tells what passed, failed and was left out.
 *
 *     npm test            what takes long in the languages and cases that stand for the rest
 *     npm run test:all    everything
 */
import {runAndTell} from './run.js';
import {steps} from './steps.js';

if (process.argv.includes('--all')) process.env['EXTENT'] = 'all';
process.exitCode = await runAndTell(steps, (line) => console.log(line));
