/** Files go to other people's tools and come back without losing an id, a state or a note. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import fc from 'fast-check';
import {readCsv, writeCsv} from '../../../l10n/csv.js';
import {controlCharacter} from '../../../l10n/decode.js';
import {readPo, writePo} from '../../../l10n/po.js';
import {readReturnedXliff, writeXliffForTools} from '../../../l10n/returned-xliff.js';
import type {ReturnedUnit, SentFile} from '../../../l10n/returned.js';
import {sync} from '../../../l10n/sync.js';
import {take} from '../../../l10n/take.js';
import {emptyUnit, type XliffUnit} from '../../../xliff/model.js';
import {missingProgram} from '../../support/programs.js';
import {Bench} from './setup.js';

const sentUnit = (id: string, source: string, target: string): XliffUnit => ({
  ...emptyUnit(id, source),
  target,
  state: 'translated',
  desc: 'Where it shows.',
  file: 'content/a.ts',
  line: 1,
  span: {start: 0, end: 0},
  translatorNotes: [],
  signatureNotes: [],
  provenance: [],
  inlineMarkup: [],
});

/** Any text that XML can hold, with what formats trip over made likely. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '"',
        "'",
        ',',
        ';',
        '\n',
        '\r\n',
        '\t',
        '\\',
        '\\n',
        '=',
        '+',
        '-',
        '@',
        '<',
        '&',
        '“',
        '#',
        '٣',
        '\u00a0',
        'ÿ',
      ),
      fc.string({unit: 'grapheme', minLength: 1, maxLength: 3}),
    ),
    {minLength: 1, maxLength: 8},
  )
  .map((parts) => parts.join(''))
  .filter((value) => value.trim() !== '' && !controlCharacter.test(value))
  .filter((value) => !/\r(?!\n)/.test(value));

const formats = {
  csv: {write: writeCsv, read: readCsv},
  po: {write: writePo, read: readPo},
  xliff: {write: writeXliffForTools, read: readReturnedXliff},
};

for (const [name, {write, read}] of Object.entries(formats)) {
  test(`${name}: any text survives writing and reading`, () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), {minLength: 1, maxLength: 4}), (pairs) => {
        const units = pairs.map(([source, target], i) => sentUnit(`a.${i}`, source, target));
        const files: SentFile[] = [{original: 'content/a.ts', units}];
        const back = read(write('es', files), `es.${name}`);
        assert.equal(back.lang, 'es');
        assert.deepEqual(
          back.units.map(({id, english, text: target}) => [id, english, target]),
          units.map(({id, source, target}) => [id, source, target]),
        );
      }),
      {numRuns: 500},
    );
  });
}

test('a spreadsheet runs no formula from the table, and the text comes back as it was', () => {
  const risky = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', "'=1", "''-", "'quoted'", '\r\n=1'];
  const units = risky.map((target, i) => sentUnit(`a.${i}`, target, target));
  const csv = writeCsv('es', [{original: 'content/a.ts', units}]);
  assert.ok(csv.startsWith('\uFEFF'));
  assert.doesNotMatch(csv, /(^|,)"[=+\-@\t\r]/m);
  assert.deepEqual(
    readCsv(csv, 'es.csv').units.map((unit) => unit.text),
    risky,
  );
});

test('states go out and come back', () => {
  const states = (units: ReturnedUnit[]) => units.map(({id, state}) => [id, state]);
  const bench = new Bench();
  bench.write(
    'es.xlf',
    bench.text('es.xlf').replace('state="translated"', 'state="needs-review-translation"'),
  );
  bench.reword('a.intro.1', 'They hurt.');
  sync(bench);
  const read = {cat: readReturnedXliff, po: readPo, csv: readCsv};
  for (const format of ['cat', 'po', 'csv'] as const) {
    const {units} = read[format](bench.send(format).text, 'es');
    assert.deepEqual(states(units), [
      ['a.title', 'draft'],
      ['a.intro.1', format === 'csv' ? undefined : 'draft'],
      ['a.x.body.1', 'translated'],
      ['ui.open', undefined],
    ]);
    assert.ok(units.every(({sent}) => sent !== undefined));
  }
});

const folder = mkdtempSync(join(tmpdir(), 'l10n-'));
after(() => rmSync(folder, {recursive: true}));

/** Runs a tool on a file and returns what it made of it. */
function through(
  content: string,
  ending: string,
  command: (from: string, to: string) => string[],
): Buffer {
  const from = join(folder, `in${ending}`);
  const to = join(folder, `out${ending}`);
  writeFileSync(from, content);
  const [tool = '', ...args] = command(from, to);
  const {status, stderr} = spawnSync(tool, args, {encoding: 'utf8'});
  assert.equal(status, 0, stderr);
  return readFileSync(to);
}

/** A folder with a draft, a stale and a missing unit, and a translator's note. */
function varied(): Bench {
  const bench = new Bench();
  bench.write(
    'es.xlf',
    bench
      .text('es.xlf')
      .replace(
        'state="translated"',
        'state="needs-review-translation" state-qualifier="mt-suggestion"',
      )
      .replace('<note from="dev', '<note from="Mo">¿Seguro?</note>\n        $&'),
  );
  bench.reword('a.intro.1', 'They hurt.');
  sync(bench);
  return bench;
}

const tools: [
  name: string,
  format: 'cat' | 'omegat' | 'po',
  tool: string,
  command: (from: string, to: string) => string[],
][] = [
  ['gettext’s msgcat', 'po', 'msgcat', (from, to) => ['msgcat', '-o', to, from]],
  [
    'gettext’s msgcat with wrapped lines',
    'po',
    'msgcat',
    (from, to) => ['msgcat', '-w', '20', '-o', to, from],
  ],
  [
    'gettext’s msgattrib',
    'po',
    'msgattrib',
    (from, to) => ['msgattrib', '--no-obsolete', '-o', to, from],
  ],
  ['translate-toolkit’s pomerge', 'po', 'pomerge', pomerge],
  ['translate-toolkit’s pomerge, for OmegaT', 'omegat', 'pomerge', pomerge],
];

/** Reads a file twice and writes it anew. */
function pomerge(from: string, to: string): string[] {
  return ['pomerge', '--progress=none', '--mergeblanks=no', '-t', from, '-i', from, '-o', to];
}

for (const [name, format, tool, command] of tools) {
  test(`through ${name} nothing changes`, {skip: missingProgram(tool)}, () => {
    const bench = varied();
    const {name: file, text: sent} = bench.send(format);
    const before = bench.text('es.xlf');
    const {ok, units} = take(bench, file, through(sent, format === 'po' ? '.po' : '.xlf', command));
    assert.equal(ok, true);
    assert.equal(units.length, 4);
    assert.ok(units.every(({outcome}) => outcome === 'kept'));
    assert.equal(bench.text('es.xlf'), before);
  });
}

test('gettext finds our PO in order', {skip: missingProgram('msgfmt')}, () => {
  const {text: po} = varied().send('po');
  const file = join(folder, 'check.po');
  writeFileSync(file, po);
  const {status, stderr} = spawnSync('msgfmt', ['--check', '-o', '/dev/null', file], {
    encoding: 'utf8',
  });
  assert.deepEqual([status, stderr], [0, '']);
});

for (const format of ['po', 'cat'] as const) {
  test(
    `what translate-toolkit’s podebug translates in ${format} is taken`,
    {skip: missingProgram('podebug')},
    () => {
      const bench = varied();
      const {name: file, text: sent} = bench.send(format);
      const returned = through(sent, format === 'po' ? '.po' : '.xlf', (from, to) => [
        'podebug',
        '--rewrite=unicode',
        '--progress=none',
        from,
        to,
      ]);
      const {ok, units} = take(bench, file, returned);
      assert.equal(ok, true);
      assert.deepEqual(
        units.map(({outcome}) => outcome),
        ['taken', 'taken', 'taken', 'taken'],
      );
      assert.notEqual(bench.unit('a.title').target, 'Bultos duros');
      assert.match(bench.text('es.xlf'), /<note from="Mo">¿Seguro\?<\/note>/);
      assert.ok(bench.text('attic/es.xlf').includes('Bultos duros'));
    },
  );
}

test('a table comes back from LibreOffice’s way of quoting', () => {
  const bench = varied();
  const {name: file, text: sent} = bench.send('csv');
  // It quotes only where it must.
  const saved = sent.replace(/"((?:[^"\r\n,]|"")*)"(?=[,\r])/g, (all, cell: string) =>
    cell.includes('""') ? all : cell,
  );
  assert.notEqual(saved, sent);
  const before = bench.text('es.xlf');
  const {ok, units} = take(bench, file, Buffer.from(saved));
  assert.equal(ok, true);
  assert.ok(units.every(({outcome}) => outcome === 'kept'));
  assert.equal(bench.text('es.xlf'), before);
});
