import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

const main = fileURLToPath(new URL('../../../scripts/l10n/main.ts', import.meta.url));

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', main, ...args], {encoding: 'utf8'});

test('help names every command', () => {
  for (const args of [[], ['help'], ['--help']]) {
    const {status, stdout} = run(...args);
    assert.equal(status, 0);
    for (const command of 'status sync add send take check approve pseudo'.split(' ')) {
      assert.match(stdout, new RegExp(`^ {2}${command}\\b`, 'm'));
    }
  }
});

test('a command line that is not understood says what to write', () => {
  const cases: [args: string[], message: RegExp][] = [
    [['publish'], /There is no command "publish"/],
    [['add'], /<lang> is expected/],
    [['check', 'es'], /nothing is expected/],
    [['approve', 'es'], /<lang> <section> is expected/],
    [['approve', 'es', 'faq', '--by', 'Ana Ruiz'], /--by "<name>" --on <date>/],
    [['approve', 'es', 'faq', '--by', 'Ana Ruiz', '--on', '2025-02-30'], /is not a date/],
    [['sync', '--minor', 'faq.title'], /Say who decided and when/],
    [['send', 'es', '--for', 'word'], /--for cat\|omegat\|po\|csv/],
    [['take', 'no-such-file.po'], /There is no file no-such-file\.po/],
    [['status', '--jsn'], /Unknown option '--jsn'/],
  ];
  for (const [args, message] of cases) {
    const {status, stdout, stderr} = run(...args);
    assert.equal(status, 2, args.join(' '));
    assert.equal(stdout, '');
    assert.match(stderr, message);
    assert.doesNotMatch(stderr, /\n\s+at /, 'no stack trace');
  }
});
