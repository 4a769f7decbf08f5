/** Workbooks, OmegaT's project, memories and glossaries, as other programs find them. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseXml} from '@rgrove/parse-xml';
import {readXlsx, writeXlsx} from 'hucre/xlsx';
import {glossary, memory} from '../../../l10n/hand-out.js';
import {send, sendWorkbook} from '../../../l10n/send.js';
import {sync} from '../../../l10n/sync.js';
import {take} from '../../../l10n/take.js';
import {workbookRows} from '../../../l10n/workbook.js';
import {createXliff} from '../../../xliff/write.js';
import {Bench, texts} from './setup.js';

const all = {sections: [], stale: false};

async function workbook(bench: Bench) {
  const {path = ''} = await sendWorkbook(bench, 'es', all);
  const bytes = bench.disk.read(path)!;
  const [sheet] = (await readXlsx(bytes, {readStyles: true})).sheets;
  return {path, bytes, sheet: sheet!};
}

/** Takes a workbook as somebody saved it. */
async function takeRows(bench: Bench, rows: (string | number | null | undefined)[][]) {
  const bytes = await writeXlsx({
    sheets: [{name: 'es', rows: rows.map((row) => row.map((cell) => cell ?? null))}],
  });
  return take(bench, 'es.xlsx', bytes, {
    workbook: await workbookRows(bytes, 'es.xlsx'),
    today: '2025-01-31',
  });
}

describe('an Excel workbook', () => {
  it('lets only translation, state and comment be changed, and wraps its texts', async () => {
    const {sheet} = await workbook(new Bench());
    const titles = sheet.rows[0]!.map(String);
    assert.deepEqual(titles, [
      'id',
      'context',
      'english',
      'translation (es)',
      'state',
      'comment',
      'sent',
    ]);
    assert.ok(sheet.protection?.sheet);
    for (const [column, title] of titles.entries()) {
      const style = sheet.cells?.get(`1,${column}`)?.style;
      const isOpen = ['translation (es)', 'state', 'comment'].includes(title);
      assert.equal(style?.protection?.locked ?? true, !isOpen, title);
      assert.equal(style?.alignment?.wrapText, true, title);
      assert.equal(style?.numFmt, '@', title);
    }
  });

  it('offers the states as a list', async () => {
    const {sheet} = await workbook(new Bench());
    const [list] = sheet.dataValidations!;
    assert.equal(list?.range, 'E2:E5');
    assert.deepEqual(list?.values, ['missing', 'stale', 'draft', 'translated']);
  });

  it('comes back with texts, states and comments', async () => {
    const bench = new Bench();
    const {sheet} = await workbook(bench);
    const rows = sheet.rows.map((row) => row.map((cell) => (cell === null ? null : String(cell))));
    rows[1]![3] = 'Nudos';
    rows[1]![5] = 'Better so.';
    rows[4]![3] = 'Abrir todo';
    rows[4]![4] = 'translated';
    const {ok, lines} = await takeRows(bench, rows);
    assert.ok(ok, lines.join('\n'));
    assert.equal(bench.unit('a.title').target, 'Nudos');
    assert.equal(bench.unit('ui.open').state, 'translated');
    assert.match(bench.text('es.xlf'), /es\.xlsx, 2025-01-31: Better so\./);
    assert.match(lines.join('\n'), /2 taken, 2 kept/);
  });

  it('as it was sent changes nothing, and is the same when it is sent again', async (t) => {
    t.mock.timers.enable({apis: ['Date'], now: Date.UTC(2025, 0, 31)});
    const bench = new Bench();
    const {path, bytes} = await workbook(bench);
    const before = bench.text('es.xlf');
    const rows = await workbookRows(bytes, path);
    assert.ok(take(bench, path, bytes, {workbook: rows}).ok);
    assert.equal(bench.text('es.xlf'), before);
    t.mock.timers.setTime(Date.UTC(2025, 1, 1));
    assert.equal((await workbook(bench)).path, path);
  });

  it('with a text that looks like a formula stays text', async () => {
    const bench = new Bench();
    take(bench, 'es.csv', Buffer.from('id,english,translation (es)\nui.open,Open all,=SUMA(A)\n'), {
      vouchedBy: 'A',
    });
    const {sheet} = await workbook(bench);
    assert.equal(sheet.rows[4]![3], bench.unit('ui.open').target);
    assert.equal(sheet.cells?.get('4,3')?.formula, undefined);
  });

  it('that is damaged, or is none of ours, gets an answer and is kept', async () => {
    for (const [bytes, says] of [
      [Buffer.from('PK'), /This workbook cannot be read/],
      [await writeXlsx({sheets: [{name: 'a', rows: [['x', 'y']]}]}), /No sheet of this workbook/],
    ] as const) {
      const bench = new Bench();
      const {ok, lines} = take(bench, 'es.xlsx', bytes, {
        workbook: await workbookRows(bytes, 'es.xlsx'),
      });
      assert.equal(ok, false);
      assert.match(lines.join('\n'), says);
      assert.equal(bench.inbox.length, 1);
    }
  });
});

/** Spanish with a stale text. */
function stale(): Bench {
  const bench = new Bench();
  bench.reword('a.intro.1', 'They may hurt & itch at night.');
  sync(bench);
  return bench;
}

const project = (bench: Bench) => {
  const {path = ''} = send(bench, 'es', {...all, format: 'omegat'});
  const [folder = ''] = /^.*\.omegat/.exec(path) ?? [];
  return (name: string) =>
    bench.disk.text(`${folder}/${name === 'source' ? path.slice(folder.length + 1) : name}`);
};

describe('OmegaT’s project', () => {
  it('offers the English, never an old translation, as what is to be translated', () => {
    const source = project(stale())('source');
    for (const [, english, target] of source.matchAll(
      /<source>(.*?)<\/source>\s*<target>(.*?)<\/target>/g,
    )) {
      assert.equal(target, english);
    }
    assert.equal(source.match(/<target>/g)?.length, 4);
    assert.match(source, /The English was: “They may hurt &amp; itch\.”/);
    assert.doesNotMatch(source, /Pueden doler/);
  });

  it('puts in what is finished, and suggests drafts, and stale texts with their own English', () => {
    const bench = stale();
    bench.write(
      'es.xlf',
      bench.text('es.xlf').replace('"translated">Bultos', '"needs-review-translation">Bultos'),
    );
    const read = project(bench);
    const memories = ['tm/auto/finished.tmx', 'tm/drafts.tmx', 'tm/stale.tmx'].map(read);
    assert.deepEqual(
      memories.map((tmx) => [...tmx.matchAll(/<seg>(.*?)<\/seg>/g)].map(([, text]) => text)),
      [
        ['Ask after 2 weeks.', 'Pregunte después de 2 semanas.'],
        ['Hard lumps', 'Bultos duros'],
        ['They may hurt &amp; itch.', 'Pueden doler y picar.'],
      ],
    );
    for (const tmx of memories) parseXml(tmx);
  });

  it('puts in only what is finished wherever its English stands, and with the same words', () => {
    const twins = (label: string, {state = 'translated', reworded = false} = {}) => {
      const bench = new Bench();
      if (!reworded) bench.reword('ui.open', 'Hard lumps');
      const spanish = new Map([...texts, ['ui.open', label]]);
      const xlf = createXliff('es', bench.english, spanish, {state: 'translated', machine: false});
      bench.write('es.xlf', xlf.replace('"translated">Bultos', `"${state}">Bultos`));
      bench.reword('ui.open', 'Hard lumps');
      sync(bench);
      const read = project(bench);
      return ['tm/auto/finished.tmx', 'tm/finished-in-places.tmx'].map((name) =>
        [...read(name).matchAll(/tuid="(.*?)"/g)].map(([, id]) => id),
      );
    };
    const others = ['a.intro.1', 'a.x.body.1'];
    assert.deepEqual(twins('Bultos duros'), [['a.title', ...others, 'ui.open'], []]);
    assert.deepEqual(twins('bultos duros'), [others, ['a.title', 'ui.open']]);
    const draft = {state: 'needs-review-translation'};
    assert.deepEqual(twins('Bultos duros', draft), [others, ['ui.open']]);
    assert.deepEqual(twins('Bultos duros', {reworded: true}), [others, ['a.title']], 'stale');
  });

  it('has one segment a unit, the languages and the terms', () => {
    const bench = stale();
    bench.write(
      'glossary.json',
      JSON.stringify({lump: {note: 'Hard.', en: ['lump', 'lumps'], es: ['bulto']}, x: {en: ['y']}}),
    );
    const read = project(bench);
    assert.match(read('omegat.project'), /<target_lang>ES<\/target_lang>[^]*<sentence_seg>false</);
    assert.match(read('omegat.project'), /<support_default_translations>false</);
    assert.equal(read('glossary/glossary.utf8'), 'lump\tbulto\tHard.\nlumps\tbulto\tHard.\n');
  });

  it('leaves a stale text stale if one word of it was changed and nobody says that it fits', () => {
    const bench = stale();
    const source = project(bench)('source');
    const back = (text: string) =>
      source.replace(/<target>They may.*?<\/target>/, `<target>${text}</target>`);
    const {lines} = take(bench, 'es.xlf', Buffer.from(back('Pueden doler o picar.')));
    assert.match(lines.join('\n'), /it stays stale\. If it fits, send the unit .* a\.intro\.1/);
    const unit = bench.unit('a.intro.1');
    assert.equal(unit.target, 'Pueden doler o picar.');
    assert.deepEqual(
      unit.previous.map(({source: english}) => english),
      ['They may hurt & itch.'],
    );
    assert.match(sync(bench).lines.join(), /nothing to do/);
    const again = project(bench)('source').replace(
      /<target>They may.*?<\/target>/,
      '<target>De noche es posible que duelan y piquen.</target>',
    );
    take(bench, 'es.xlf', Buffer.from(again));
    assert.equal(bench.unit('a.intro.1').state, 'translated', 'a new one is current');
  });

  it('leaves it stale in a table, too, where the state still says so', () => {
    const bench = stale();
    const {name, text} = bench.send('csv');
    take(bench, name, Buffer.from(text.replace('doler y', 'doler o')));
    assert.equal(bench.unit('a.intro.1').state, 'needs-review-translation');
    const next = bench.send('csv');
    take(bench, next.name, Buffer.from(next.text.replace('"stale"', '"ok"')));
    assert.equal(bench.unit('a.intro.1').state, 'translated');
  });
});

describe('a memory and a glossary', () => {
  it('have each text with the English that it was made from, and its state', () => {
    const bench = stale();
    const {lines} = memory(bench, 'es');
    const tmx = bench.disk.text(lines[0]!.replace(' is ready.', ''));
    const {root} = parseXml(tmx);
    assert.equal(root?.name, 'tmx');
    assert.equal(tmx.match(/<tu /g)?.length, 3);
    assert.match(
      tmx,
      /tuid="a\.intro\.1">\s*<prop type="state">stale<\/prop>\s*<tuv xml:lang="en"><seg>They may hurt &amp; itch\.</,
    );
    assert.deepEqual(memory(bench, 'es').lines, lines);
  });

  it('have the terms with their notes', () => {
    const bench = new Bench();
    assert.throws(() => glossary(bench, 'es', 'tbx'), /no terms in es/);
    bench.write(
      'glossary.json',
      JSON.stringify({
        lump: {note: '"Hard" & small.', en: ['lump', 'lumps'], es: ['bulto']},
        x: {en: ['y']},
      }),
    );
    const read = (format: 'tbx' | 'csv') =>
      bench.disk.text(glossary(bench, 'es', format).lines[0]!.replace(' is ready.', ''));
    const tbx = read('tbx');
    assert.equal(parseXml(tbx).root?.name, 'martif');
    assert.match(
      tbx,
      /<note>"Hard" &amp; small\.<\/note>[^]*<term>lumps<\/term>[^]*"es">[^]*<term>bulto<\/term>/,
    );
    assert.equal(tbx.match(/<termEntry/g)?.length, 1);
    assert.equal(
      read('csv'),
      '\uFEFF"en","es","comment"\r\n"lump; lumps","bulto","""Hard"" & small."\r\n',
    );
  });
});
