/** What continuous integration hides of its machine, so that the tests need no more than Node and npm. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {projectPath} from '../../build/project.js';

const skip = process.platform === 'win32' && 'The script is for bash.';

describe('.ci/run', {skip}, () => {
  let folder: string;
  let home: string;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'bare-'));
    home = path.join(folder, 'home');
    await mkdir(home);
    await writeFile(path.join(home, '.npmrc'), '');
    // Stands for npm, and tells how it was called.
    const npm = `#!/usr/bin/env bash
set -e
{
  echo "called=npm $*"
  echo "fonts=$(tr -d '\\n' < "$FONTCONFIG_FILE")"
  echo "home=$HOME"
  echo "homeFiles=$(ls -A "$HOME")"
  echo "caches=$XDG_CACHE_HOME $npm_config_cache"
  echo "settings=$npm_config_userconfig"
} >> "$CALLS"
[[ $1 != "$FAILS" ]]
`;
    await writeFile(path.join(folder, 'npm'), npm, {mode: 0o755});
  });
  after(() => rm(folder, {recursive: true}));

  /** Runs the script, and tells what npm saw in each of its calls, and the exit code. */
  async function runBare(fails = '') {
    const calls = path.join(folder, `calls-${fails}`);
    const {code = 0, stdout} = await promisify(execFile)('bash', [projectPath('.ci/run')], {
      env: {
        ...process.env,
        npm_config_userconfig: undefined,
        NPM_CONFIG_USERCONFIG: undefined,
        PATH: `${folder}:${process.env['PATH']}`,
        HOME: home,
        CALLS: calls,
        FAILS: fails,
      },
    }).then(
      ({stdout}) => ({stdout, code: 0}),
      (error: {code: number; stdout: string}) => error,
    );
    const lines = (await readFile(calls, 'utf8')).trim().split('\n');
    const values = (name: string) =>
      lines.flatMap((line) => (line.startsWith(`${name}=`) ? line.slice(name.length + 1) : []));
    return {code, stdout, values};
  }

  it('gives npm no font, no file of the home and no cache, but npm’s own settings', async () => {
    const {code, stdout, values} = await runBare();
    assert.equal(code, 0);
    assert.deepEqual(values('called'), ['npm ci', 'npm test']);
    for (const fonts of values('fonts')) {
      assert.match(fonts, /<fontconfig>/);
      assert.doesNotMatch(fonts, /<dir|<include/);
    }
    assert.notEqual(values('home')[0], home);
    assert.deepEqual(values('homeFiles'), ['', '']);
    for (const cache of values('caches').flatMap((caches) => caches.split(' '))) {
      assert.ok(path.isAbsolute(cache) && !existsSync(cache), cache);
    }
    assert.deepEqual(new Set(values('settings')), new Set([path.join(home, '.npmrc')]));
    assert.match(stdout, /^Hidden from the tests:\n- the machine's fonts/);
    assert.ok(stdout.includes(`the home folder ${home}`), stdout);
  });

  it('fails as npm does, and leaves nothing behind', async () => {
    const {code, values} = await runBare('test');
    assert.equal(code, 1);
    assert.deepEqual(values('called'), ['npm ci', 'npm test']);
    assert.ok(!existsSync(values('home')[0]!));
    assert.deepEqual((await runBare('ci')).values('called'), ['npm ci']);
  });
});
