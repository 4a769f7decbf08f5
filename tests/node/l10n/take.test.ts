import assert from 'node:assert/strict';
import {test} from 'node:test';
import {answer} from '../../../l10n/answer.js';
import {check} from '../../../l10n/check.js';
import {send} from '../../../l10n/send.js';
import {status} from '../../../l10n/status.js';
import {sync} from '../../../l10n/sync.js';
import {take} from '../../../l10n/take.js';
import {readTranslations} from '../../../xliff/translations.js';
import {approveSigned, Bench} from './setup.js';

const reviewer = {by: 'A. Reviewer', on: '2025-01-31'};
const bytes = (text: string) => Buffer.from(text);
const translation = (bench: Bench, id: string) =>
  readTranslations(bench.text('es.xlf'), 'es.xlf', bench.english).get(id);

test('a dry run says the same and writes nothing', () => {
  const bench = new Bench();
  const {name, text} = bench.send('cat');
  const returned = bytes(text.replace('Bultos duros', 'Nudos'));
  const {writes} = bench.disk;
  const dry = take(bench, name, returned, {dryRun: true});
  assert.equal(bench.disk.writes, writes);
  assert.match(dry.lines[0] ?? '', /1 taken, 3 kept .* 0 refused\. This was a dry run/);
  assert.deepEqual(dry.units, take(bench, name, returned).units);
  assert.equal(bench.unit('a.title').target, 'Nudos');
});

test('a new text takes an approval away; the approved text goes to the attic', () => {
  const bench = new Bench();
  assert.ok(approveSigned(bench, 'es', 'a', reviewer).ok);
  const {name, text} = bench.send('cat');
  const {lines} = take(bench, name, bytes(text.replace('Bultos duros', 'Nudos')));
  assert.match(lines.join('\n'), /It was approved before and needs approval again\. a\.title/);
  assert.equal(translation(bench, 'a.title')?.state, 'translated');
  assert.equal(translation(bench, 'a.intro.1')?.state, 'approved');
  assert.equal(bench.units('attic/es.xlf').get('a.title')?.target, 'Bultos duros');
});

test('a file made from older English fills a gap as stale, but replaces nothing current', () => {
  const bench = new Bench();
  const {name, text} = bench.send('po');
  bench.reword('ui.open', 'Open everything');
  bench.reword('a.title', 'Lumps');
  sync(bench);
  const fresh = bench.send('csv');
  take(
    bench,
    fresh.name,
    bytes(fresh.text.replace('Bultos duros', 'Bultos').replace('"stale"', '"translated"')),
  );
  assert.equal(translation(bench, 'a.title')?.current, true);

  const returned = text
    .replace('Bultos duros', 'Nudos')
    .replace('msgid "Open all"\nmsgstr ""', 'msgid "Open all"\nmsgstr "Abrir todo"');
  const {lines, ok} = take(bench, name, bytes(returned));
  assert.equal(ok, false);
  assert.match(lines.join('\n'), /refused +a\.title \(line \d+\): It was made from older English/);
  assert.match(
    lines.join('\n'),
    /Taken, but it was made from older English: it is stale\. ui\.open/,
  );
  assert.equal(translation(bench, 'ui.open')?.current, false);
  assert.equal(translation(bench, 'ui.open')?.previousSource, 'Open all');
  assert.equal(translation(bench, 'a.title')?.text, 'Bultos');
  assert.match(sync(bench).lines.join(), /nothing to do/);
});

test('a unit that was changed here meanwhile keeps both texts until somebody chooses', () => {
  const bench = new Bench();
  const mine = bench.send('cat');
  const yours = bench.send('po');
  take(bench, mine.name, bytes(mine.text.replace('Bultos duros', 'Nudos')));
  const {lines} = take(bench, yours.name, bytes(yours.text.replace('Bultos duros', 'Bolitas')));
  assert.match(lines.join('\n'), /Both texts are kept\. Send the language again: .* a\.title/);
  assert.equal(bench.unit('a.title').target, 'Nudos');
  assert.equal(bench.unit('a.title').proposals[0]?.target, 'Bolitas');
  assert.match(check(bench).lines.join('\n'), /es, a, two translations, one to choose: a\.title/);
  assert.match(
    approveSigned(bench, 'es', 'a', reviewer).lines.join('\n'),
    /a\.title: another translation waits/,
  );

  const after = bench.text('es.xlf');
  take(bench, yours.name, bytes(yours.text.replace('Bultos duros', 'Bolitas')));
  assert.equal(bench.text('es.xlf'), after, 'a second time changes nothing');

  // An old file that comes in late decides nothing.
  take(bench, mine.name, bytes(mine.text.replace('Bultos duros', 'Nudos') + '\n'));
  assert.equal(bench.unit('a.title').proposals.length, 1);

  const both = bench.send('cat');
  assert.ok(both.text.includes('Bolitas'));
  take(bench, both.name, bytes(both.text));
  assert.deepEqual(bench.unit('a.title').proposals, []);
  assert.equal(bench.unit('a.title').target, 'Nudos');
  assert.ok(bench.text('attic/es.xlf').includes('Bolitas'));
});

test('an old file that is taken again does not bring a replaced text back', () => {
  const bench = new Bench();
  const first = bench.send('cat');
  const returned = bytes(first.text.replace('Bultos duros', 'Nudos'));
  take(bench, first.name, returned);
  const second = bench.send('cat');
  take(bench, second.name, bytes(second.text.replace('Nudos', 'Bolitas')));
  assert.equal(bench.unit('a.title').target, 'Bolitas');
  const {lines} = take(bench, first.name, returned);
  assert.match(
    lines.join('\n'),
    /Was here before and was replaced since\. To have it back, .* a\.title/,
  );
  assert.equal(bench.unit('a.title').target, 'Bolitas');

  const csv = 'id,english,translation (es)\na.title,Hard lumps,';
  take(bench, 'es.csv', bytes(`${csv}Uno\n`));
  take(bench, 'es.csv', bytes(`${csv}Dos\n`));
  take(bench, 'es.csv', bytes(`${csv}Uno\n`));
  assert.equal(bench.unit('a.title').target, 'Dos');
});

test('a stale text that still fits is confirmed, by tools that have states', () => {
  for (const format of ['cat', 'po', 'csv'] as const) {
    const bench = new Bench();
    bench.reword('a.title', 'Firm lumps');
    sync(bench);
    const {name, text} = bench.send(format, true);
    take(bench, name, bytes(text));
    assert.equal(translation(bench, 'a.title')?.current, false, `${format}: sent back as it was`);
    const confirmed = text
      .replace('needs-translation', 'translated')
      .replace('#, fuzzy\n', '')
      .replace('"stale"', '"translated"');
    take(bench, name, bytes(confirmed));
    assert.equal(translation(bench, 'a.title')?.current, true, format);
    assert.equal(translation(bench, 'a.title')?.state, 'translated');
    assert.deepEqual(bench.unit('a.title').previous, []);
  }
});

test('OmegaT: an unchanged prefill is no translation, a changed one is', () => {
  const bench = new Bench();
  const {name, text} = bench.send('omegat');
  assert.match(text, /<source>Open all<\/source>\s*<target>Open all<\/target>/);
  assert.ok(!text.includes(' state='));
  const before = bench.text('es.xlf');
  take(bench, name, bytes(text));
  assert.equal(bench.text('es.xlf'), before);
  take(bench, name, bytes(text.replace('<target>Open all', '<target>Abrir todo')));
  assert.equal(translation(bench, 'ui.open')?.state, 'translated');
  assert.equal(translation(bench, 'ui.open')?.text, 'Abrir todo');
});

test('a word that is the same in both languages can be said to be translated', () => {
  const bench = new Bench();
  const {name, text} = bench.send('csv');
  const row = /("ui\.open",.*,)"","missing"/;
  take(bench, name, bytes(text.replace(row, '$1"Open all","translated"')));
  assert.equal(bench.unit('ui.open').target, 'Open all');
});

test('a machine’s suggestion stays marked until a person changes it', () => {
  const bench = new Bench();
  const {name, text} = bench.send('cat');
  const suggested = text.replace(
    '<source>Open all</source>',
    '$&<target state="needs-review-translation" state-qualifier="mt-suggestion">Abrir</target>',
  );
  take(bench, name, bytes(suggested));
  assert.equal(translation(bench, 'ui.open')?.machine, true);
  assert.equal(translation(bench, 'ui.open')?.state, 'draft');
  const again = bench.send('cat');
  take(bench, again.name, bytes(again.text.replace('>Abrir<', '>Abrir todo<')));
  assert.equal(translation(bench, 'ui.open')?.machine, false);
});

test('what translators write about a unit is kept once, with who wrote it and when', () => {
  const bench = new Bench();
  const today = '2025-01-31';
  const ways: Record<string, [by: string, note: (sent: string, text: string) => string]> = {
    cat: [
      'Mo',
      (sent, text) => sent.replace('<note from="developer"', `<note from="Mo">${text}</note>$&`),
    ],
    po: [
      'Mo Roe',
      (sent, text) =>
        sent
          .replace('Last-Translator: ', 'Last-Translator: Mo Roe <mo@example.org>')
          .replace('#. Title', `# ${text}\n$&`),
    ],
    csv: ['', (sent, text) => sent.replace(/"",("[g-v]{16}")/, `"${text}",$1`)],
  };
  for (const [format, [by, write]] of Object.entries(ways)) {
    const {name, text} = bench.send(format as 'cat' | 'po' | 'csv');
    const noted = write(text, `Is ${format} right?`);
    const {lines} = take(bench, name, bytes(noted), {today});
    const said = `${by || name}, ${today}: Is ${format} right?`;
    assert.ok(bench.text('es.xlf').includes(`>${said}</note>`), bench.text('es.xlf'));
    assert.match(lines.join('\n'), new RegExp(`question a\\.title: Is ${format} right\\? \\(`));
    const after = bench.text('es.xlf');
    take(bench, name, bytes(`${noted}\n`), {today});
    assert.equal(bench.text('es.xlf'), after);
    // And it does not come back as a new one from the next file.
    const next = bench.send(format as 'cat' | 'po' | 'csv');
    assert.ok(next.text.includes(said));
    take(bench, next.name, bytes(next.text), {today: '2025-02-01'});
    assert.equal(bench.text('es.xlf'), after);
  }
});

test('a question is told until somebody answers it, and blocks approval', () => {
  const bench = new Bench();
  const table = (comment: string, extra = '') =>
    bytes(`id,english,translation (es),state,comment\na.title,Hard lumps,,,${comment}${extra}\n`);
  take(bench, 'es.csv', table('Sehr gut'));
  assert.ok(approveSigned(bench, 'es', 'a', reviewer).ok, 'a note blocks nothing');
  take(bench, 'es.csv', table('Lumps or nodules?'), {today: '2025-01-31'});
  const question = 'es.csv, 2025-01-31: Lumps or nodules?';
  const {questions, notes} = status(bench).rows.find(({section}) => section === 'a')!;
  assert.deepEqual([questions, notes], [1, 1]);
  const said = check(bench).lines.join('\n');
  assert.ok(said.includes(`to do    es, a.title: a question is open: “${question}”`), said);
  assert.match(said, /^note {5}es, a\.title: es\.csv, \d{4}-\d\d-\d\d: Sehr gut$/m);
  assert.match(
    approveSigned(bench, 'es', 'a', reviewer).lines.join('\n'),
    /a\.title: a question is open: “es\.csv.*nodules\?” To answer it: answer es a\.title/,
  );
  const {lines} = answer(bench, 'es', 'a.title', 'Lumps, what one can feel.', reviewer);
  assert.deepEqual(lines, ['es, a.title: answered.', `  ${question}`]);
  assert.ok(approveSigned(bench, 'es', 'a', reviewer).ok);
  const answered = status(bench).rows.find(({section}) => section === 'a')!;
  assert.deepEqual([answered.questions, answered.notes], [0, 0]);
  assert.deepEqual(check(bench).notes, []);
  for (const format of ['cat', 'po', 'csv'] as const) {
    const {name, text} = bench.send(format);
    assert.ok(text.includes('A. Reviewer, 2025-01-31: Lumps, what one can feel.'), format);
    const before = bench.text('es.xlf');
    take(bench, name, bytes(text));
    assert.equal(bench.text('es.xlf'), before, format);
  }
  assert.match(answer(bench, 'es', 'a.title', 'x', reviewer).lines[0]!, /no open question/);
  assert.throws(() => answer(bench, 'es', 'a.gone', 'x', reviewer), /no unit "a\.gone"/);
  // A later question is open again.
  take(bench, 'es.csv', table('Are they hard?'));
  assert.equal(approveSigned(bench, 'es', 'a', reviewer).ok, false);
});

test('as long as the English was not brought up to date, a file is only kept', () => {
  const bench = new Bench();
  const {name, text} = bench.send('cat');
  bench.reword('a.title', 'Soft lumps');
  const {ok, lines} = take(bench, name, bytes(text));
  assert.equal(ok, false);
  assert.match(
    lines.join('\n'),
    /English has changed since es .* Run “sync”, then take this file again/,
  );
  assert.equal(bench.inbox.length, 1);
});

test('a file can be taken from the inbox without a second copy', () => {
  const bench = new Bench();
  const {text} = bench.send('cat');
  take(bench, '/home/mo/Mis archivos/es a (final).xlf', bytes(text));
  const [kept = ''] = bench.disk.list('locales/inbox');
  assert.match(kept, /^[0-9a-f]{12}-es_a_final_\.xlf$/);
  assert.ok(take(bench, `locales/inbox/${kept}`, bytes(text)).ok);
  assert.equal(bench.inbox.length, 1);
});

test('a sent file on which somebody works is never written over', () => {
  const bench = new Bench();
  const {name, text} = bench.send('cat');
  bench.write(`outbox/${name}`, text.replace('Bultos duros', 'Nudos'));
  assert.throws(
    () => bench.send('cat'),
    /is there already and somebody has worked on it, so it stays/,
  );
  assert.ok(bench.text(`outbox/${name}`).includes('Nudos'));
});

test('stale units alone can be sent, once the English is brought up to date', () => {
  const bench = new Bench();
  const options = {sections: ['a'], format: 'cat', stale: true} as const;
  assert.match(send(bench, 'es', options).lines.join(), /Nothing there is stale/);
  bench.reword('a.title', 'Soft lumps');
  assert.match(send(bench, 'es', options).lines.join(), /Run “sync” first/);
  sync(bench);
  const {text} = bench.send('cat', true);
  assert.deepEqual(
    [...text.matchAll(/<trans-unit id="(.*?)"/g)].map(([, id]) => id),
    ['a.title'],
  );
  assert.match(text, /<alt-trans alttranstype="previous-version">\s*<source>Hard lumps</);
});
