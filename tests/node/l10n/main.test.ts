import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {runCommand} from '../../../l10n/commands.js';
import {UsageError} from '../../../l10n/workspace.js';
import {projectPath} from '../../../build/project.js';
import {locales} from '../../support/fixtures.js';

const main = fileURLToPath(new URL('../../../l10n/main.ts', import.meta.url));

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', main, ...args], {encoding: 'utf8'});

test('help names every command', () => {
  for (const args of [[], ['help'], ['--help']]) {
    const {status, stdout} = run(...args);
    assert.equal(status, 0);
    for (const command of 'status sync add send desk memory glossary take drafts check approve answer pseudo'.split(
      ' ',
    )) {
      assert.match(stdout, new RegExp(`^ {2}${command}\\b`, 'm'));
    }
  }
});

test('examples of adding a language name none that is there', () => {
  const readme = readFileSync(projectPath('README.md'), 'utf8');
  const [, named] = /^ {2}add <lang> .*\((.*)\)$/m.exec(run('help').stdout)!;
  const examples = [...readme.matchAll(/l10n -- add ([\w-]+)/g)].map(([, tag]) => tag!);
  assert.ok(examples.length > 0);
  for (const tag of [...examples, ...named!.split(', ')]) {
    assert.ok(!locales.some((locale) => locale.tag === tag), tag);
  }
});

test('a command line that is not understood says what to write', async () => {
  const cases: [args: string[], message: RegExp][] = [
    [['publish'], /There is no command "publish"/],
    [['add'], /<lang> is expected/],
    [['check', 'es'], /nothing is expected/],
    [['approve', 'es'], /<lang> <section> is expected/],
    [['answer', 'es', 'faq.title', 'Yes.', '--by', 'Ana Ruiz'], /--by "<name>" --on <date>/],
    [
      ['answer', 'es', 'faq.title', 'Yes.', '--by', 'Ana Ruiz', '--on', '2025-02-30'],
      /is not a date/,
    ],
    [['desk', 'es', '--for', 'approval'], /translation\|language-review\|clinical-review/],
    [['desk', 'es', '--for', 'clinical-review', '--as', 'pdf'], /kind of file: --as docx/],
    [['sync', '--minor', 'faq.title'], /Say who decided and when/],
    [['send', 'es', '--for', 'word'], /--for cat\|po\|csv\|omegat\|xlsx/],
    [['take', 'no-such-file.po'], /There is no file no-such-file\.po/],
    [['drafts'], /<folder> is expected/],
    [['drafts', 'no-such-folder'], /There are no drafts in no-such-folder/],
    [['status', '--jsn'], /Unknown option '--jsn'/],
  ];
  for (const [args, message] of cases) {
    await assert.rejects(runCommand(args), (error) => {
      assert.ok(error instanceof UsageError, args.join(' '));
      assert.match(error.message, message);
      return true;
    });
  }
  const [[args, message]] = cases as [(typeof cases)[0]];
  const {status, stdout, stderr} = run(...args);
  assert.deepEqual([status, stdout], [2, '']);
  assert.match(stderr, message);
  assert.doesNotMatch(stderr, /\n\s+at /, 'no stack trace');
});
