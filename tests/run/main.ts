/**
 * Runs every check and test, whatever becomes of each, then tells what passed, failed and was left out.
 *
 *     npm test
 */
import {runAndTell} from './run.js';
import {steps} from './steps.js';

process.exitCode = await runAndTell(steps, (line) => console.log(line));
