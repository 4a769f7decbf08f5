import assert from 'node:assert/strict';
import {test} from 'node:test';
import {add} from '../../../l10n/add.js';
import {check} from '../../../l10n/check.js';
import {pastDate, personName} from '../../../l10n/dates.js';
import {readGlossary} from '../../../l10n/glossary.js';
import {checkTerms} from '../../../l10n/terms.js';
import {compareNumbers} from '../../../l10n/numbers.js';
import {accent, mirror} from '../../../l10n/pseudo-text.js';
import {pseudo} from '../../../l10n/pseudo.js';
import {send, sendWorkbook} from '../../../l10n/send.js';
import {status} from '../../../l10n/status.js';
import {sync} from '../../../l10n/sync.js';
import {checkText} from '../../../l10n/text-checks.js';
import {readTranslations} from '../../../xliff/translations.js';
import {approveSigned, Bench} from './setup.js';

const reviewer = {by: 'A. Reviewer', on: '2025-01-31'};

test('numbers are compared by value, in whatever digits', () => {
  const same: [english: string, translation: string][] = [
    ['after 10 days', 'nach 10 Tagen'],
    ['after 10 days', 'بعد ١٠ أيام'],
    ['after 10 days', '۱۰ روز'],
    ['after 10 days', '१० दिन'],
    ['after 10 days', '10 日后'],
    ['after 10 days', '十天后'],
    ['after 35 days', '三十五天后'],
    ['after 120 days', '一百二十天'],
    ['30,000 people', '3万人'],
    ['30,000 people', '三万人'],
    ['1,000 units', '1.000 Einheiten'],
    ['1,000 units', '1\u202f000 unités'],
    ['1,000 units', '1 000 unités'],
    ['1.5 g', '1,5 g'],
    ['1.5 g', '١٫٥ غ'],
    ['2–3 weeks, 50%', 'de 2 a 3 semanas, el 50 %'],
    ['5 kg', '5千克'],
    ['two doctors', '2 médicos'],
    ['no number', '一些人十分痛'],
    ['2 pills, then 2 more', '2 veces'],
  ];
  for (const [english, translation] of same) {
    assert.equal(compareNumbers(english, translation), undefined, translation);
  }
  const different: typeof same = [
    ['after 10 days', 'nach 100 Tagen'],
    ['after 10 days', 'بعد ١١ يوما'],
    ['after 10 days', '二十天后'],
    ['1.5 g', '15 g'],
    ['1.5 g', '1.500 g'],
    ['1,000 units', '1,0 unidades'],
    ['30,000 people', '3 人'],
    ['2 weeks', 'semanas'],
    ['weeks', '2 semanas'],
    ['2–3 weeks', '2–4 semanas'],
  ];
  for (const [english, translation] of different) {
    assert.ok(compareNumbers(english, translation), `${english} / ${translation}`);
  }
});

test('letters that join and no-break spaces are no problem', () => {
  assert.deepEqual(checkText('می\u200cخواهم : « oui\u00a0»', 'I want: yes'), []);
});

test('what a list completes ends in the colon of its language', () => {
  const right = [
    'Una llaga puede:',
    'Une plaie peut\u00a0:',
    '伤口可能：',
    'قد تكون القرحة:',
    'घाव से:',
  ];
  for (const text of right) assert.deepEqual(checkText(text, 'A sore may:'), [], text);
  for (const text of ['Una llaga puede', 'Una llaga puede.', '伤口可能', 'Puede: a']) {
    assert.match(checkText(text, 'A sore may:')[0]?.problem ?? '', /ends in a colon/, text);
  }
  assert.deepEqual(checkText('Busque ayuda si nota:', 'Get help if you notice'), []);
});

test('what stands for a number stays', () => {
  assert.deepEqual(checkText('第 {page} 页，共 {pages} 页', 'Page {page} of {pages}'), []);
  const [lost, ...others] = checkText('Seite {page}', 'Page {page} of {pages}');
  assert.match(lost?.problem ?? '', /lacks “\{pages\}”/);
  assert.deepEqual(others, []);
});

test('an item that is no sentence gets no full stop', () => {
  for (const text of ['secreción.', '发烧。', 'बुखार।', 'لون الجلد.']) {
    assert.match(checkText(text, 'a fever')[0]?.problem ?? '', /full stop/, text);
  }
  for (const text of ['Schmerzen usw.', '发烧', 'fiebre']) {
    assert.deepEqual(checkText(text, 'a fever'), [], text);
  }
  for (const english of ['It hurts.', 'Call 3 doctors (or more)', 'Does it hurt?']) {
    assert.deepEqual(
      checkText('Hable con 3 médicos.', english).filter(({problem}) => /stop/.test(problem)),
      [],
    );
  }
});

const glossary = {
  'calcinosis cutis': {en: ['calcinosis cutis'], es: ['calcinosis cutis'], ar: ['كلاس جلدي']},
  ulcer: {
    note: 'An open sore.',
    readers: {es: 'Readers think of the stomach.'},
    en: ['ulcer', 'ulcers'],
    es: ['úlcera'],
    ar: ['قرحة', 'قروح'],
  },
  'pressure ulcer': {en: ['pressure ulcer'], es: ['escara']},
};

test('a translation must use one of the glossary’s terms', () => {
  const bench = new Bench();
  bench.write('glossary.json', JSON.stringify(glossary));
  const terms = readGlossary(bench);
  const problems = (lang: string, english: string, translation: string) =>
    checkTerms(terms, lang, english, translation, (forms) => forms).map(
      ({problem, remedy}) => `${problem} ${remedy}`,
    );
  for (const [lang, english, translation] of [
    ['es', 'Ulcers may form.', 'Pueden formarse ÚLCERAS.'],
    ['es', 'Ulcerated skin', 'Piel abierta'],
    ['es', 'A pressure ulcer', 'Una escara'],
    ['es', 'Calcinosis\u00a0cutis', 'La calcinosis\u00a0cutis'],
    ['ar', 'An ulcer', 'وبالقَرْحَة'],
    ['ar', 'Calcinosis cutis', 'كلاسٌ جلديّ'],
    ['fr', 'An ulcer', 'Une plaie'],
  ] as const) {
    assert.deepEqual(problems(lang, english, translation), [], translation);
  }
  assert.deepEqual(problems('es', 'An ulcer.', 'Una llaga.'), [
    'The English says “ulcer”, the translation uses another term than the glossary. ' +
      'Write “úlcera” (An open sore. Readers think of the stomach.), or change the glossary.',
  ]);
  assert.equal(problems('ar', 'ulcers', 'جرح').length, 1);
  assert.equal(problems('es', 'A pressure ulcer', 'Una úlcera').length, 1);
});

test('a term is named as people write it, where the glossary has the start of it', () => {
  const bench = new Bench();
  bench.write('glossary.json', JSON.stringify({hurt: {en: ['hurt'], es: ['dol']}}));
  const reworded = bench
    .text('es.xlf')
    .replace('Pueden doler', 'Pueden arder')
    .replace('Bultos duros', 'Bultos dolorosos');
  bench.write('es.xlf', reworded);
  const {problems} = check(bench);
  assert.match(problems.join(), /a\.intro\.1: .*“hurt”.* Write “dolorosos”, or/);
});

test('a damaged glossary is named', () => {
  for (const [text, message] of [
    ['{', /not well-formed JSON/],
    ['[]', /must be an object/],
    ['{"ulcer": {"es": ["úlcera"]}}', /“ulcer” has no English forms/],
    ['{"ulcer": {"en": "ulcer"}}', /“ulcer”, en: a list/],
    ['{"ulcer": {"en": ["ulcer"], "readers": {"es": 1}}}', /“ulcer”: "readers" must be/],
  ] as const) {
    const bench = new Bench();
    bench.write('glossary.json', text);
    assert.match(check(bench).problems.join(), message);
  }
});

test('check fails for damage, and only tells what is still to do', () => {
  const bench = new Bench();
  bench.reword('a.title', 'Soft lumps');
  const {ok, problems, todo} = check(bench);
  assert.deepEqual([ok, problems], [true, []]);
  assert.deepEqual(todo, [
    'es: the English has changed since the last sync. Run: sync',
    'es, a, stale: a.title',
    'es, ui, missing: ui.open',
  ]);

  const cases: [edit: (xlf: string) => string, problem: RegExp][] = [
    [(xlf) => xlf.slice(0, 700), /locales\/es\.xlf, line \d+, column \d+: The file breaks off/],
    [(xlf) => xlf.replace('2 semanas', '3 semanas'), /line \d+: a\.x\.body\.1: The numbers differ/],
    [(xlf) => xlf.replace('Pueden', 'Pueden \u202e'), /a\.intro\.1: .*U\+202E/],
    [(xlf) => xlf.replace('Pueden', '&lt;b&gt;Pueden'), /a\.intro\.1: .*“<”/],
    [(xlf) => xlf.replace('Pueden', '<b>Pueden</b>'), /a\.intro\.1 has markup in it: b/],
    [
      (xlf) => xlf.replace('Pueden ', 'Pueden\n  '),
      /a\.intro\.1: .*line ends, tabs or needless spaces/,
    ],
    [
      (xlf) => xlf.replace('language="es"', 'language="fr"'),
      /content\/a\.ts says that it is from "en" to "fr"/,
    ],
    [
      (xlf) => xlf.replace(/<note from="translated-from".*?\n/, ''),
      /a\.title: .*no record of the English/,
    ],
    [
      (xlf) => xlf.replace('<trans-unit', '<trans-unit approved="yes"'),
      /a\.title: It claims approval, but no reviewer signed/,
    ],
  ];
  for (const [edit, problem] of cases) {
    const damaged = new Bench();
    damaged.write('es.xlf', edit(damaged.text('es.xlf')));
    const result = check(damaged);
    assert.equal(result.ok, false, String(problem));
    assert.equal(result.problems.length, 1, result.problems.join('\n'));
    assert.match(result.problems[0] ?? '', problem);
  }
});

test('check sees a reviewed text that was changed by hand afterwards', () => {
  const bench = new Bench();
  bench.english = bench.english.filter(({id}) => id !== 'ui.open');
  sync(bench);
  approveSigned(bench, 'es', 'a', reviewer);
  assert.ok(check(bench).ok);
  bench.write('es.xlf', bench.text('es.xlf').replace('>Bultos duros<', '>Bultos<'));
  assert.match(
    check(bench).problems.join(),
    /a\.title: It claims approval, but no reviewer signed this very text/,
  );
});

test('check compares files with the list of languages', () => {
  const bench = new Bench(['ar', 'es']);
  bench.disk.files.delete('locales/ar.xlf');
  bench.write('fr.xlf', bench.text('es.xlf').replaceAll('"es"', '"fr"'));
  bench.write('en-XA.xlf', bench.text('es.xlf').replaceAll('"es"', '"en-XA"'));
  const found = check(bench).problems.join('\n');
  assert.match(found, /locales\.json names ar, but there is no ar\.xlf/);
  assert.match(found, /fr\.xlf is not in locales\.json/);
  assert.match(found, /en-XA\.xlf is made up and must not be published/);
});

test('what is made from the English is nobody’s to translate', async () => {
  const bench = new Bench();
  const locales = JSON.parse(bench.text('locales.json')) as Record<string, object>;
  const british = {name: 'British', dir: 'ltr', fallback: ['en'], spelling: 'locales/british.json'};
  bench.write('locales.json', JSON.stringify({...locales, 'en-GB': british}));
  const said =
    /^en-GB is made from today’s English: nothing to translate\. .*locales\/british\.json/;

  assert.deepEqual(check(bench).problems, []);
  for (const {lines} of [status(bench), sync(bench)]) assert.match(lines.at(-1)!, said);
  assert.ok(status(bench).rows.every(({lang}) => lang !== 'en-GB'));
  assert.throws(() => add(bench, 'en-gb'), {message: said});
  assert.throws(() => approveSigned(bench, 'en-GB', 'a', reviewer), {message: said});
  await assert.rejects(() => sendWorkbook(bench, 'en-GB', {sections: [], stale: false}), {
    message: said,
  });
  for (const format of ['cat', 'csv', 'omegat', 'po'] as const) {
    assert.throws(() => send(bench, 'en-GB', {sections: [], format, stale: false}), {
      message: said,
    });
  }

  add(bench, 'fr');
  assert.deepEqual(
    (JSON.parse(bench.text('locales.json')) as Record<string, object>)['en-GB'],
    british,
    'the list keeps it',
  );
  bench.write('en-GB.xlf', bench.text('es.xlf').replaceAll('"es"', '"en-GB"'));
  assert.match(check(bench).problems.join('\n'), /nothing to translate.* Delete en-GB\.xlf/);
});

test('a section is approved as a whole or not at all', () => {
  const bench = new Bench();
  const before = bench.text('es.xlf');
  assert.match(
    approveSigned(bench, 'es', 'ui', reviewer).lines.join('\n'),
    /Nothing was approved.*\nui\.open: there is no translation/,
  );
  assert.equal(bench.text('es.xlf'), before);

  assert.ok(approveSigned(bench, 'es', 'a', reviewer).ok);
  const approved = bench.text('es.xlf');
  const read = readTranslations(approved, 'es.xlf', bench.english);
  assert.deepEqual(
    [...read.values()].map(({state, reviewedBy, reviewedOn}) => [state, reviewedBy, reviewedOn]),
    Array(3).fill(['approved', 'A. Reviewer', '2025-01-31']),
  );
  assert.ok(approveSigned(bench, 'es', 'a', reviewer).ok);
  assert.equal(bench.text('es.xlf'), approved, 'a second time changes nothing');

  bench.reword('a.title', 'Soft lumps');
  assert.match(approveSigned(bench, 'es', 'a', reviewer).lines.join(), /Run “sync” first/);
  sync(bench);
  assert.match(
    approveSigned(bench, 'es', 'a', reviewer).lines.join(),
    /a\.title: it was made from older English/,
  );
  assert.throws(
    () => approveSigned(bench, 'es', 'b', reviewer),
    /no section "b"\. There are: a, ui\./,
  );
  assert.throws(
    () => approveSigned(bench, 'fr', 'a', reviewer),
    /no language "fr" here\. There are: es\. .*add fr/,
  );
});

test('nothing with a fault in it is approved', () => {
  const bench = new Bench();
  bench.write('es.xlf', bench.text('es.xlf').replace('2 semanas', '3 semanas'));
  assert.match(
    approveSigned(bench, 'es', 'a', reviewer).lines.join('\n'),
    /a\.x\.body\.1: The numbers differ/,
  );
});

test('an approval needs a name and a day that has been', () => {
  const today = new Date('2025-03-01T12:00:00Z');
  assert.equal(pastDate('2024-02-29', today), '2024-02-29');
  for (const text of ['2025-02-29', '2025-13-01', '1.2.2025', '2025-1-2', '', '2025-03-03']) {
    assert.throws(() => pastDate(text, today), /is not a date|still to come/, text);
  }
  assert.equal(personName(' Ana Ruiz '), 'Ana Ruiz');
  for (const text of ['', ' ', '...', 'Ana\nRuiz']) assert.throws(() => personName(text), /name/);
});

test('status counts every unit once', () => {
  const bench = new Bench(['ar', 'es']);
  bench.write(
    'ar.xlf',
    bench.text('ar.xlf').replace('state="translated"', 'state="needs-review-translation"'),
  );
  approveSigned(bench, 'es', 'a', reviewer);
  bench.reword('a.intro.1', 'They hurt a lot.');
  const {ok, rows, lines} = status(bench);
  assert.ok(ok);
  const counts = {
    units: 3,
    words: 10,
    missing: 0,
    stale: 1,
    draft: 0,
    translated: 0,
    approved: 0,
    languageSigned: 0,
    clinicalSigned: 0,
    questions: 0,
    notes: 0,
  };
  const ui = {
    section: 'ui',
    units: 1,
    words: 2,
    missing: 1,
    stale: 0,
    draft: 0,
    translated: 0,
    approved: 0,
    languageSigned: 0,
    clinicalSigned: 0,
    questions: 0,
    notes: 0,
  };
  assert.deepEqual(rows, [
    {...counts, lang: 'ar', section: 'a', draft: 1, translated: 1},
    {...ui, lang: 'ar'},
    {...counts, lang: 'es', section: 'a', approved: 2, languageSigned: 2, clinicalSigned: 2},
    {...ui, lang: 'es'},
  ]);
  assert.match(
    lines[0] ?? '',
    /^language +section +words +units +missing +stale +draft +translated +approved +signed \(language\) +signed \(clinical\) +questions +notes$/,
  );
  assert.match(lines.at(-1) ?? '', /^es +all +12 +4 +1 +1 +0 +0 +2 +2 +2 +0 +0$/);

  bench.write('ar.xlf', '<xliff');
  const damaged = status(bench);
  assert.equal(damaged.ok, false);
  assert.equal(damaged.rows.length, 2);
  assert.match(damaged.lines.at(-1) ?? '', /locales\/ar\.xlf, line 1/);
});

test('test languages: accented and longer, or right to left; neither is among the translations', () => {
  const english = 'Ask after 2 weeks, “please”?';
  const accented = accent(english);
  assert.match(accented, /^\[.*\]$/);
  assert.ok([...accented].length >= english.length * 1.4);
  assert.doesNotMatch(accented, /[A-Za-z]/);
  const mirrored = mirror(english);
  assert.doesNotMatch(mirrored, /[A-Za-z]/);
  for (const text of [accented, mirrored]) assert.deepEqual(checkText(text, english), []);

  const bench = new Bench();
  pseudo(bench);
  assert.deepEqual(bench.disk.list('locales/.pseudo'), ['ar-XB.xlf', 'en-XA.xlf']);
  assert.deepEqual([...new Set(status(bench).rows.map(({lang}) => lang))], ['es']);
  const read = readTranslations(bench.text('.pseudo/ar-XB.xlf'), 'ar-XB.xlf', bench.english);
  assert.equal(read.size, 4);
  assert.ok([...read.values()].every(({current}) => current));
  const {writes} = bench.disk;
  pseudo(bench);
  assert.equal(bench.disk.writes, writes);
});
