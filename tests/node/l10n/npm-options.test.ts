/** Options that npm keeps for itself are found again, or the one who typed them is told. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {withNpmOptions} from '../../../l10n/npm-options.js';

const through = (args: string[], options: Record<string, string>) =>
  withNpmOptions(args, {npm_lifecycle_event: 'l10n', ...options});

test('npm run l10n send es --for po works without “--”', () => {
  // What npm hands on: the option as its own setting, and its value as a word.
  assert.deepEqual(through(['send', 'es', 'po'], {npm_config_for: 'true'}), [
    'send',
    'es',
    '--for=po',
  ]);
  assert.deepEqual(
    through(['send', 'es', 'faq'], {npm_config_for: 'csv', npm_config_stale: 'true'}),
    ['send', 'es', 'faq', '--stale', '--for=csv'],
  );
  assert.deepEqual(through(['glossary', 'es', 'tbx'], {npm_config_as: 'true'}), [
    'glossary',
    'es',
    '--as=tbx',
  ]);
  assert.deepEqual(through(['status'], {npm_config_json: 'true'}), ['status', '--json']);
});

test('a dry run that npm took for its own stays one', () => {
  assert.deepEqual(through(['take', 'es.csv'], {npm_config_dry_run: 'true'}), [
    'take',
    'es.csv',
    '--dry-run',
  ]);
});

test('an option whose value is lost stops the command', () => {
  assert.throws(
    () => through(['take', 'es.csv', 'Ana Ruiz'], {npm_config_vouched_by: 'true'}),
    /npm kept the option --vouched-by for itself\. Write -- before the command/,
  );
  for (const name of ['translated_by', 'qualification', 'machine']) {
    assert.throws(
      () => through(['take', 'es.csv', 'Ana Ruiz'], {[`npm_config_${name}`]: 'true'}),
      /npm kept the option --/,
      name,
    );
  }
});

test('what was written with “--” stays as it is, and so does what npm’s user has set for other commands', () => {
  const args = ['send', 'es', '--for', 'po'];
  assert.deepEqual(through(args, {}), args);
  assert.deepEqual(through(args, {npm_config_for: 'true'}), args);
  assert.deepEqual(withNpmOptions(['status'], {npm_config_json: 'true'}), ['status']);
});
