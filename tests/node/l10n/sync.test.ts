import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {test} from 'node:test';
import {projectPath} from '../../../build/project.js';
import {add} from '../../../l10n/add.js';
import {sync} from '../../../l10n/sync.js';
import {take} from '../../../l10n/take.js';
import {readTranslations} from '../../../xliff/translations.js';
import {assertStrict, assertValid, schemaMissing} from '../xliff/schema.js';
import {approveSigned, Bench} from './setup.js';

const reviewer = {by: 'A. Reviewer', on: '2025-01-31'};

/** Spanish with every unit translated and section a approved. */
function approved(): Bench {
  const bench = new Bench();
  take(bench, 'es.csv', Buffer.from('id,english,translation (es)\nui.open,Open all,Abrir todo\n'));
  assert.ok(approveSigned(bench, 'es', 'a', reviewer).ok);
  return bench;
}

const translation = (bench: Bench, id: string) =>
  readTranslations(bench.text('es.xlf'), 'es.xlf', bench.english).get(id);

test('without changes a sync writes nothing', () => {
  const bench = approved();
  const before = bench.text('es.xlf');
  const {writes} = bench.disk;
  const {lines} = sync(bench);
  assert.deepEqual(lines, ['es: nothing to do.']);
  assert.equal(bench.disk.writes, writes);
  assert.equal(bench.text('es.xlf'), before);
});

test('changed English takes the approval away in the same run and keeps text and old English', () => {
  const bench = approved();
  assert.equal(translation(bench, 'a.title')?.state, 'approved');
  bench.reword('a.title', 'Hard bumps');
  // Even before the sync nobody is shown it as approved or current.
  assert.equal(translation(bench, 'a.title')?.current, false);
  assert.equal(translation(bench, 'a.title')?.reviewedBy, null);

  const {lines} = sync(bench);
  assert.match(lines[0] ?? '', /^es: 1 with new English: .* not approved any more: a\.title$/);
  const unit = bench.unit('a.title');
  assert.equal(unit.target, 'Bultos duros');
  assert.equal(unit.source, 'Hard bumps');
  assert.equal(unit.approved, false);
  assert.equal(unit.state, 'needs-review-translation');
  assert.equal(unit.review, undefined);
  assert.equal(unit.previous[0]?.source, 'Hard lumps');
  assert.equal(translation(bench, 'a.title')?.previousSource, 'Hard lumps');
  assert.equal(translation(bench, 'a.intro.1')?.state, 'approved');
  assertStrict(bench.text('es.xlf'));

  // The English that was translated stays known through further changes.
  bench.reword('a.title', 'Hard knots');
  sync(bench);
  assert.equal(translation(bench, 'a.title')?.previousSource, 'Hard lumps');
  bench.reword('a.title', 'Hard lumps');
  sync(bench);
  assert.equal(translation(bench, 'a.title')?.current, true);
  assert.equal(translation(bench, 'a.title')?.state, 'draft');
  assert.deepEqual(bench.unit('a.title').previous, []);
});

test('a minor change keeps the approval and says who decided that', () => {
  const bench = approved();
  bench.reword('a.title', 'Hard lumps.');
  bench.reword('a.intro.1', 'They hurt.');
  const {lines} = sync(bench, {ids: ['a.title'], by: 'E. Editor', on: '2025-02-01'});
  assert.match(lines.join('\n'), /es: 1 with a minor change .*: a\.title/);
  assert.equal(translation(bench, 'a.title')?.state, 'approved');
  assert.equal(translation(bench, 'a.intro.1')?.current, false);
  assert.match(
    bench.text('es.xlf'),
    /<note from="minor-change" annotates="source">E\. Editor, 2025-02-01: “Hard lumps” became/,
  );
  const after = bench.text('es.xlf');
  sync(bench, {ids: ['a.title'], by: 'E. Editor', on: '2025-02-01'});
  assert.equal(bench.text('es.xlf'), after);
});

test('a minor change does not make a stale translation current', () => {
  const bench = approved();
  bench.reword('a.title', 'Soft lumps');
  sync(bench);
  bench.reword('a.title', 'Soft lumps.');
  const {lines} = sync(bench, {ids: ['a.title'], by: 'E. Editor', on: '2025-02-01'});
  assert.match(lines.join('\n'), /es: 1 with nothing to keep: .*: a\.title/);
  assert.equal(translation(bench, 'a.title')?.current, false);
  assert.throws(() => sync(bench, {ids: ['a.x'], by: 'E', on: '2025-02-01'}), /no unit "a\.x"/);
});

test('a removed unit goes to the attic and comes back for review', () => {
  const bench = approved();
  const whole = bench.english;
  bench.english = whole.filter(({id}) => id !== 'a.title');
  assert.match(sync(bench).lines.join(), /1 gone from the English: .* attic: a\.title/);
  assert.ok(!bench.text('es.xlf').includes('a.title'));
  assert.equal(bench.units('attic/es.xlf').get('a.title')?.target, 'Bultos duros');
  assertStrict(bench.text('attic/es.xlf'));

  bench.english = whole;
  assert.match(sync(bench).lines.join(), /1 brought back from the attic, to be reviewed: a\.title/);
  assert.equal(translation(bench, 'a.title')?.text, 'Bultos duros');
  assert.equal(translation(bench, 'a.title')?.current, true);
  assert.equal(translation(bench, 'a.title')?.state, 'draft');

  // It comes back with other English: stale.
  bench.english = whole.filter(({id}) => id !== 'a.title');
  sync(bench);
  bench.english = whole;
  bench.reword('a.title', 'Soft lumps');
  sync(bench);
  assert.equal(translation(bench, 'a.title')?.current, false);
  assert.equal(translation(bench, 'a.title')?.previousSource, 'Hard lumps');
});

test('a renamed unit keeps its translation and its notes, to be reviewed', () => {
  const bench = approved();
  bench.write(
    'es.xlf',
    bench.text('es.xlf').replace('<note from="dev', '<note from="Mo">¿Seguro?</note>\n        $&'),
  );
  bench.english = bench.english.map((unit) =>
    unit.id === 'a.title' ? {...unit, id: 'a.heading'} : unit,
  );
  sync(bench);
  assert.equal(translation(bench, 'a.heading')?.text, 'Bultos duros');
  assert.equal(translation(bench, 'a.heading')?.current, true);
  assert.equal(translation(bench, 'a.heading')?.state, 'draft');
  assert.match(bench.text('es.xlf'), /<note from="Mo">¿Seguro\?<\/note>/);
});

test('units follow the reading order and stay as they are otherwise', () => {
  const bench = approved();
  const blocks = (text: string) => text.split(/(?=<trans-unit )|(?=<\/body>)/).map((s) => s.trim());
  const before = blocks(bench.text('es.xlf'));
  const [first, second, ...rest] = bench.english;
  bench.english = [second!, first!, ...rest];
  sync(bench);
  const after = blocks(bench.text('es.xlf'));
  assert.deepEqual(after, before.toSpliced(1, 2, before[2]!, before[1]!));
});

test('a damaged file is named and left as it is; the others are brought up to date', () => {
  const bench = new Bench(['ar', 'es']);
  const broken = bench.text('ar.xlf').slice(0, 500);
  bench.write('ar.xlf', broken);
  bench.reword('a.title', 'Hard bumps');
  const {ok, lines} = sync(bench);
  assert.equal(ok, false);
  assert.match(lines.join('\n'), /ar: left as it is\. locales\/ar\.xlf, line \d+, .*breaks off/);
  assert.equal(bench.text('ar.xlf'), broken);
  assert.equal(bench.unit('a.title').source, 'Hard bumps');
});

test('what was faked by hand is never restored as current', () => {
  const bench = approved();
  const whole = bench.english;
  bench.reword('a.title', 'Soft lumps');
  const today = bench.english;
  bench.write('es.xlf', bench.text('es.xlf').replace('>Hard lumps<', '>Soft lumps<'));
  bench.english = whole.filter(({id}) => id !== 'a.title');
  sync(bench);
  bench.english = today;
  sync(bench);
  assert.equal(translation(bench, 'a.title')?.text, 'Bultos duros');
  assert.equal(translation(bench, 'a.title')?.current, false);
});

test('a new language begins empty, or with what its attic has', () => {
  const bench = new Bench([]);
  assert.ok(add(bench, 'PT-br').ok);
  assert.equal(bench.units('pt-BR.xlf').size, 4);
  assert.match(
    bench.text('locales.json'),
    /"pt-BR": \{"name": "Português \(Brasil\)", "dir": "ltr", "fallback": \["en"\]\}/,
  );
  add(bench, 'ar');
  add(bench, 'pt');
  add(bench, 'pt-AO');
  add(bench, 'zh-Hans');
  add(bench, 'zh-Hant');
  const list = JSON.parse(bench.text('locales.json')) as Record<
    string,
    {dir: string; fallback: string[]}
  >;
  assert.equal(list['ar']?.dir, 'rtl');
  assert.deepEqual(list['pt-AO']?.fallback, ['pt', 'en']);
  assert.deepEqual(list['zh-Hant']?.fallback, ['en']);

  const before = bench.text('pt.xlf');
  assert.match(add(bench, 'pt').lines[0] ?? '', /is there already; it stays as it is/);
  assert.equal(bench.text('pt.xlf'), before);
  for (const [tag, message] of [
    ['pt_BR', /"pt_BR" is not a language tag/],
    ['en', /English is the source/],
    ['en-XA', /made by the command “pseudo”/],
  ] as const) {
    assert.throws(() => add(bench, tag), message);
  }

  const old = new Bench();
  old.english = old.english.slice(1);
  sync(old);
  old.disk.files.delete('locales/es.xlf');
  old.english = new Bench().english;
  add(old, 'es');
  assert.equal(old.unit('a.title').target, 'Bultos duros');
});

test('a language without a name of its own here has the same one on every machine', () => {
  const script = `import {add} from './l10n/add.js';
    import {Bench} from './tests/node/l10n/setup.js';
    const bench = new Bench([]);
    add(bench, 'la');
    console.log(bench.text('locales.json'));`;
  const options = ['--import', 'tsx', '--input-type=module', '--eval', script];
  const list = execFileSync(process.execPath, options, {
    ...{cwd: projectPath(''), encoding: 'utf8'},
    env: {...process.env, LC_ALL: 'de_DE.UTF-8'},
  });
  assert.match(list, /"la": \{"name": "Latin"/);
});

test('what sync writes is valid by the published schema', {skip: schemaMissing}, () => {
  const bench = approved();
  bench.reword('a.title', 'Soft lumps');
  bench.english = bench.english.filter(({id}) => id !== 'a.intro.1');
  sync(bench, {ids: ['a.title'], by: 'E', on: '2025-02-01'});
  bench.reword('a.title', 'Softer lumps');
  sync(bench);
  assertValid(bench.text('es.xlf'));
  assertValid(bench.text('attic/es.xlf'));
});
