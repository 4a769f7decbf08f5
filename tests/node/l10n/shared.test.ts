/** What several sections show goes through the translators' tools as a section of its own. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {send, type SendFormat} from '../../../l10n/send.js';
import {status} from '../../../l10n/status.js';
import {sync} from '../../../l10n/sync.js';
import {take} from '../../../l10n/take.js';
import {readTranslations} from '../../../xliff/translations.js';
import {assertStrict} from '../xliff/schema.js';
import {approveSigned, Bench} from './setup.js';

const file = 'content/shared.ts';

/** Spanish that lacks what is shared. */
function waiting(): Bench {
  const bench = new Bench();
  bench.english = [
    {id: 'shared.about', file, text: 'What it is.', desc: 'First.'},
    {id: 'shared.help.infection.pus', file, text: 'pus', desc: 'Danger sign.'},
    ...bench.english,
  ];
  sync(bench);
  return bench;
}

test('it has a file of its own in the XLIFF, before all sections', () => {
  const bench = waiting();
  const originals = [...bench.text('es.xlf').matchAll(/original="(.*?)"/g)].map(([, name]) => name);
  assert.deepEqual(originals, [file, 'content/a.ts', 'content/ui.ts']);
  assertStrict(bench.text('es.xlf'));
  assert.deepEqual(
    status(bench).rows.map(({section, units, missing}) => [section, units, missing]),
    [
      ['shared', 2, 2],
      ['a', 3, 0],
      ['ui', 1, 1],
    ],
  );
});

/** A sent file with one text filled in, as a translator's program writes it. */
function filled(format: SendFormat, text: string): string {
  if (format === 'po') return text.replace(/(msgid "pus"\nmsgstr )""/, '$1"secreción"');
  if (format === 'csv') {
    const [head, ...rows] = text.split('\r\n');
    const columns = head!.split(',');
    const at = columns.findIndex((name) => name.includes('(es)'));
    const row = rows.find((line) => line.includes('infection.pus'))!;
    const cells = row.split(',');
    cells[at] = 'secreción';
    return text.replace(row, cells.join(','));
  }
  return text.replace(
    /(<source[^>]*>pus<\/source>\s*)(<target[^>]*(\/>|>[^<]*<\/target>))?/,
    '$1<target state="translated">secreción</target>',
  );
}

for (const format of ['cat', 'csv', 'omegat', 'po'] as const) {
  test(`it is sent and comes back by itself: ${format}`, () => {
    const bench = waiting();
    const {path} = send(bench, 'es', {sections: ['shared'], format, stale: false});
    const text = bench.disk.text(path!);
    assert.ok(!text.includes('a.title'));
    const back = filled(format, text);
    assert.notEqual(back, text);
    const {ok, lines} = take(bench, path!, Buffer.from(back));
    assert.ok(ok, lines.join('\n'));
    assert.equal(bench.unit('shared.help.infection.pus').target, 'secreción');
    assert.equal(bench.unit('shared.about').target, undefined);
  });
}

test('it is approved by itself, and its change takes that away', () => {
  const bench = waiting();
  const reviewer = {by: 'A. Reviewer', on: '2025-01-31'};
  assert.match(
    approveSigned(bench, 'es', 'shared', reviewer).lines.join('\n'),
    /no translation yet/,
  );
  const csv = 'id,english,translation (es)\nshared.about,What it is.,Qué es.\n';
  take(bench, 'es.csv', Buffer.from(`${csv}shared.help.infection.pus,pus,secreción\n`));
  assert.ok(approveSigned(bench, 'es', 'shared', reviewer).ok);
  const state = (id: string) =>
    readTranslations(bench.text('es.xlf'), 'es.xlf', bench.english).get(id)?.state;
  assert.equal(state('shared.help.infection.pus'), 'approved');
  bench.reword('shared.help.infection.pus', 'yellow pus');
  sync(bench);
  assert.equal(state('shared.help.infection.pus'), 'draft');
  assert.equal(state('shared.about'), 'approved');
});
