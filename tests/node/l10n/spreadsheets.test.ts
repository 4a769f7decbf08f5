/** What spreadsheets leave out of a long table, and what they make of what looks like a number. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sync} from '../../../l10n/sync.js';
import {take} from '../../../l10n/take.js';
import {Bench} from './setup.js';

test('a last column whose separators are missing in rows 20 to 35 moves nothing', () => {
  const bench = new Bench();
  const words = Array.from(
    {length: 40},
    (_, at) => `w${'abcdefghij'[at % 10]}${'xyzw'[at % 4]}${at}`,
  );
  bench.english = words.map((word, at) => ({
    ...{id: `b.${at}`, file: 'content/b.ts', desc: 'x'},
    text: `Look after the ${word.replace(/\d/g, '')} well.`,
  }));
  sync(bench);
  const [titles = '', ...rows] = bench.send('csv').text.trimEnd().split('\r\n');
  const text = (at: number) => `Cuide bien de ${words[at]?.replace(/\d/g, '').toUpperCase()}.`;
  const filled = rows.map((row, at) => row.replace('"","missing"', `"${text(at)}","translated"`));
  const table = [
    `${titles},"mine"`,
    ...filled.map((row, at) => {
      if (at === 9) return `${row},"Once more."`;
      // Of a column that is empty so far down, some programs write no separator.
      return at >= 19 && at <= 34 ? row : `${row},`;
    }),
  ];
  const {ok, lines, units} = take(bench, 'es.csv', Buffer.from(table.join('\r\n')));
  assert.ok(ok, lines.join('\n'));
  assert.equal(units.filter(({outcome}) => outcome === 'taken').length, 40);
  assert.deepEqual(
    words.map((_, at) => bench.unit(`b.${at}`).target),
    words.map((_, at) => text(at)),
  );
  assert.match(bench.text('es.xlf'), /mine: Once more\.<\/note>/);
});

for (const number of ['8437347559242245', '8437347559242250', '5798e11363051153', '8.43735E+15']) {
  test(`a mark that was sent in digits and is now “${number}” says nothing`, () => {
    const bench = new Bench();
    const {text} = bench.send('csv');
    const table = text.replace('Bultos duros', 'Nudos').replaceAll(/"[g-v]{16}"/g, number);
    const {ok, lines} = take(bench, 'es.csv', Buffer.from(table));
    assert.ok(ok, lines.join('\n'));
    assert.match(lines.join('\n'), /: 1 taken, 3 kept as they were, 0 refused/);
    assert.equal(bench.unit('a.title').target, 'Nudos');
    assert.deepEqual(bench.unit('a.title').proposals, []);
  });
}
