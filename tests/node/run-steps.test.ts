import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {text} from 'node:stream/consumers';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {projectPath} from '../../build/project.js';
import type {Steps} from '../../build/run-steps.js';

/** A command that prints, and ends with a code. */
const prints = (words: string, code = 0) =>
  `node -e "console.log('${words}'); process.exit(${code})"`;

/** Runs steps in a process of their own. */
function run(steps: Steps) {
  const module = pathToFileURL(projectPath('build/run-steps.ts')).href;
  const code = `import {runSteps} from '${module}';
process.exitCode = await runSteps('npm run all', ${JSON.stringify(steps)});`;
  return spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', code], {
    cwd: projectPath('.'),
  });
}

/** What it prints, and the code that it ends with. */
async function outcome(child: ReturnType<typeof run>) {
  const ended = once(child, 'close');
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return {code: ((await ended) as [number | null])[0], stdout, stderr};
}

describe('a command of several steps', () => {
  it('runs all of them, in order, and says which', async () => {
    const {code, stdout, stderr} = await outcome(
      run([
        {name: 'first', command: prints('one')},
        {name: 'second', command: prints('two')},
      ]),
    );
    assert.equal(code, 0);
    assert.equal(stderr, '');
    assert.match(stdout, /step 1 of 2, first\n.*one.*step 2 of 2, second\n.*two/s);
  });

  it('stops at the first that fails, names it, and ends as it did', async () => {
    const {code, stdout, stderr} = await outcome(
      run([
        {name: 'first', command: prints('one', 3)},
        {name: 'second', command: prints('two')},
      ]),
    );
    assert.equal(code, 3);
    assert.match(
      stderr,
      /^\nnpm run all stopped at step 1 of 2, first: “node -e .*” ended with exit code 3\./,
    );
    assert.doesNotMatch(stdout, /two/);
  });

  it('names a command that is not there', async () => {
    const {code, stderr} = await outcome(run([{name: 'first', command: 'no-such-program'}]));
    assert.notEqual(code, 0);
    assert.match(stderr, /npm run all stopped at step 1 of 1, first: “no-such-program”/);
  });

  it('ends what runs side by side before what comes after', async () => {
    const {code, stdout} = await outcome(
      run([
        [
          {name: 'slow', command: `sleep 1 && ${prints('one')}`},
          {name: 'quick', command: prints('two')},
        ],
        {name: 'last', command: prints('three')},
      ]),
    );
    assert.equal(code, 0);
    assert.match(stdout, /step 3 of 3, last\nthree/);
    assert.ok(stdout.includes('one') && stdout.includes('two'));
    assert.ok(stdout.indexOf('three') > Math.max(stdout.indexOf('one'), stdout.indexOf('two')));
  });

  it('stops after those beside one that fails', async () => {
    const {code, stdout, stderr} = await outcome(
      run([
        [
          {name: 'bad', command: prints('one', 4)},
          {name: 'good', command: prints('two')},
        ],
        {name: 'last', command: prints('three')},
      ]),
    );
    assert.equal(code, 4);
    assert.match(stderr, /stopped at step 1 of 3, bad/);
    assert.doesNotMatch(stdout, /three/);
  });
});
