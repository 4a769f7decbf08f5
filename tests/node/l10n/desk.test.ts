/** What a desk is made from, and what becomes of the file that it saves. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {evaluateContent} from '../../../build/evaluate-content.js';
import {answer} from '../../../l10n/answer.js';
import {approve} from '../../../l10n/approve.js';
import {check} from '../../../l10n/check.js';
import {deskData} from '../../../l10n/desk/data.js';
import {readFacts} from '../../../l10n/desk/facts.js';
import {type DeskRole, unitsOf} from '../../../l10n/desk/model.js';
import {desk} from '../../../l10n/desk/write.js';
import {status} from '../../../l10n/status.js';
import {sync} from '../../../l10n/sync.js';
import {take} from '../../../l10n/take.js';
import {deskFile, Person, sample} from './desk-person.js';
import {RealLanguage} from './real-files.js';
import {Bench} from './setup.js';

const today = '2025-02-02';
const name = 'calcinosis-es-language-review.desk.json';
const nothing = {contents: [], facts: {}, sources: {}};

const at = (bench: Bench, role: DeskRole, lang = 'es') =>
  new Person(deskData(bench, lang, role, [], nothing));

const takeIn = (bench: Bench, bytes: Buffer) => take(bench, name, bytes, {today});

/** Both reviewers sign everything. */
function signBoth(bench: Bench): void {
  for (const role of ['language-review', 'clinical-review'] as const) {
    takeIn(bench, at(bench, role).callFine().sign());
  }
}

test('a desk shows each text with its state, claims, terms, notes and what has changed', () => {
  const bench = new Bench();
  bench.write(
    'glossary.json',
    JSON.stringify({lump: {en: ['lump', 'lumps'], es: ['bulto'], note: 'A hard place.'}}),
  );
  bench.reword('a.intro.1', 'They may hurt a lot.');
  sync(bench);
  const facts = {'A-1': {claim: 'They hurt.', hedges: ['may'], units: ['a.intro.1']}};
  const data = deskData(bench, 'es', 'translation', ['a'], {...nothing, facts});
  const [title, intro] = unitsOf(data);
  assert.deepEqual(
    [title!.text, title!.state, title!.terms, title!.about],
    ['Bultos duros', 'translated', ['lump'], 'Title of the section.'],
  );
  assert.deepEqual(data.terms[0]?.forms, ['bulto']);
  assert.equal(intro!.state, 'stale');
  assert.deepEqual(intro!.facts, ['A-1']);
  assert.deepEqual(data.facts, {'A-1': {claim: 'They hurt.', hedges: ['may'], sources: []}});
  assert.deepEqual(intro!.before, {
    since: 'translation',
    english: 'They may hurt & itch.',
    text: 'Pueden doler y picar.',
  });
  assert.deepEqual(
    data.sections.map(({id}) => id),
    ['a'],
  );
});

test('terms stand there as whole words, also where the glossary has the start of one', () => {
  const bench = new Bench();
  bench.write('glossary.json', JSON.stringify({lump: {en: ['lumps'], es: ['bult', 'nódulo-a']}}));
  const {terms} = deskData(bench, 'es', 'translation', ['a'], nothing);
  assert.deepEqual(terms[0]?.shown, ['bultos', 'nódulo-a']);
  assert.deepEqual(terms[0]?.forms, ['bult', 'nódulo-a']);
});

test('a clinical reviewer sees what sources say of each claim', () => {
  const bench = new Bench();
  const says = {id: 'sample', says: 'Lumps are often hard.', agrees: 'partly'} as const;
  const lumps = {claim: 'Lumps are hard.', hedges: [], sources: [says], units: ['a.title']};
  const sources = {sample: 'Sample 2020', other: 'Of nothing that is told here'};
  const shownTo = (role: DeskRole) =>
    deskData(bench, 'es', role, ['a'], {contents: [], facts: {'A-1': lumps}, sources});
  const clinical = shownTo('clinical-review');
  assert.deepEqual(unitsOf(clinical)[0]!.facts, ['A-1']);
  assert.deepEqual(clinical.facts['A-1']!.sources, [says]);
  assert.deepEqual(clinical.sources, {sample: 'Sample 2020'});
  const translation = shownTo('translation');
  assert.deepEqual([translation.facts['A-1']!.sources, translation.sources], [[], {}]);
  assert.ok(Object.values(readFacts().sources).some((source) => /20\d\d/.test(source)));
});

test('reviewers get what a section shows with others, each text once', async () => {
  const source = {contents: await evaluateContent(), ...readFacts()};
  const language = new RealLanguage('es');
  const desk = (role: DeskRole, ...sections: string[]) =>
    deskData(language, 'es', role, sections, source);
  const data = desk('clinical-review', 'treatments', 'faq');
  const ids = unitsOf(data).map(({id}) => id);
  assert.equal(new Set(ids).size, ids.length);
  const [treatments, faq] = data.sections.map(({groups}) => groups.at(-1)!);
  assert.equal(treatments!.heading, 'Also shown in this section');
  const shared = treatments!.units.map(({id}) => id);
  for (const id of ['about', 'never-squeeze', 'help.infection.title', 'words.exudate.term']) {
    assert.ok(shared.includes(`shared.${id}`), id);
  }
  assert.ok(faq!.units.every(({id}) => !shared.includes(id)));
  const withShared = unitsOf(desk('clinical-review', 'faq', 'shared')).map(({id}) => id);
  assert.ok(withShared.includes('treatments.surgery.figure.alt'), 'a drawing of another section');
  assert.equal(new Set(withShared).size, withShared.length);
  const forTranslators = unitsOf(desk('translation', 'treatments'));
  assert.ok(
    forTranslators.every(({id}) => id.startsWith('treatments.')),
    'one desk for each',
  );

  const sourced = unitsOf(data).filter(({facts}) =>
    facts.some((id) => data.facts[id]!.sources?.length),
  );
  assert.ok(sourced.length > 20, 'with what sources say');
  assert.ok(data.minutes > 20 && data.minutes % 5 === 0);
  const inBoth = desk('language-review', 'treatments', 'faq').minutes;
  assert.ok(inBoth > 1.3 * data.minutes, 'who compares reads both texts');
});

test('what is missing in a section stops no approval as a question would', () => {
  const bench = new Bench();
  bench.english = bench.english.filter(({id}) => id !== 'ui.open');
  sync(bench);
  takeIn(bench, at(bench, 'language-review').callFine().sign());
  const person = at(bench, 'clinical-review').do('a.title', {lacking: 'Cold hands.'});
  const {lines} = takeIn(bench, person.callFine().sign());
  assert.match(lines.join('\n'), /section as a whole: something is missing\. Cold hands\./);
  assert.ok(approve(bench, 'es', 'a', []).ok);
});

test('a translator’s texts come in: finished, as drafts, and with what they wrote', () => {
  const bench = new Bench();
  const person = at(bench, 'translation')
    .do('a.title', {text: 'Nudos duros', finished: true})
    .do('a.intro.1', {text: 'Pueden doler o picar.'})
    .do('ui.open', {comment: 'Open what?'});
  const {lines, ok} = takeIn(bench, person.save());
  assert.ok(ok, lines.join('\n'));
  assert.equal(bench.unit('a.title').target, 'Nudos duros');
  assert.equal(bench.unit('a.title').state, 'translated');
  assert.equal(bench.unit('a.intro.1').state, 'needs-review-translation');
  assert.match(lines.join('\n'), /question ui\.open: Open what\? \(Sample Reviewer\)/);
  assert.equal(bench.units('attic/es.xlf').get('a.title')?.target, 'Bultos duros');
});

test('wrong texts are refused, as from any other tool', () => {
  const bench = new Bench();
  const before = bench.text('es.xlf');
  const person = at(bench, 'translation')
    .do('a.title', {text: 'Bultos <b>duros</b>', finished: true})
    .do('a.x.body.1', {text: 'Pregunte después de 3 semanas.', finished: true})
    .do('a.intro.1', {text: 'They may hurt & itch.', finished: true});
  const {units, lines} = takeIn(bench, person.save());
  assert.deepEqual(
    units.map(({outcome}) => outcome),
    ['refused', 'kept', 'refused'],
  );
  assert.equal(bench.text('es.xlf'), before);
  assert.match(lines.join('\n'), /Next: make a new desk .*: desk es --for translation/);
});

test('a section is approved once both roles have signed the words that are there', () => {
  const bench = new Bench();
  bench.english = bench.english.filter(({id}) => id !== 'ui.open');
  sync(bench);
  const language = takeIn(
    bench,
    at(bench, 'language-review').do('a.title', {text: 'Nudos duros'}).callFine().sign(),
  );
  assert.match(language.lines.join('\n'), /Sample Reviewer signed 3 of 3 texts.*language review/);
  const half = approve(bench, 'es', 'a', []);
  assert.equal(half.ok, false);
  assert.match(
    half.lines.join('\n'),
    /No signature \(clinical review\) is under a\.title, .*\n?.*desk es a --for clinical-review/,
  );

  takeIn(
    bench,
    at(bench, 'clinical-review').callFine().sign({name: 'Sample Clinician', on: '2025-02-01'}),
  );
  const both = approve(bench, 'es', 'a', []);
  assert.ok(both.ok, both.lines.join('\n'));
  assert.deepEqual(
    {...bench.unit('a.title').review, text: ''},
    {by: 'Sample Reviewer, Sample Clinician', on: '2025-02-01', text: ''},
  );
  assert.equal(bench.unit('a.title').target, 'Nudos duros');
  assert.deepEqual(check(bench).problems, []);
  const [row] = status(bench).rows;
  assert.deepEqual([row!.languageSigned, row!.clinicalSigned, row!.approved], [3, 3, 3]);
});

test('what changed meanwhile is not signed, and is named with the reason', () => {
  const bench = new Bench();
  const person = at(bench, 'clinical-review').callFine();
  takeIn(bench, at(bench, 'translation').do('a.title', {text: 'Nudos', finished: true}).save());
  bench.reword('a.x.body.1', 'Ask after 3 weeks.');
  sync(bench);
  const {lines, ok} = takeIn(
    bench,
    person.do('ui.open', {answer: 'wrong', comment: 'Missing.'}).sign(),
  );
  assert.equal(ok, false);
  const report = lines.join('\n');
  assert.match(report, /signed 1 of 4 texts/);
  assert.match(report, /unsigned Its wording here is not the one that was read\. a\.title/);
  assert.match(report, /unsigned Its English has changed since it was read\. a\.x\.body\.1/);
  assert.match(report, /unsigned It was not called fine\. ui\.open/);
  assert.equal(bench.unit('a.title').target, 'Nudos', 'a review alone changes no words');
});

test('a signature holds until a word changes, and over a typo in the English', () => {
  const bench = new Bench();
  bench.english = bench.english.filter(({id}) => id !== 'ui.open');
  sync(bench);
  signBoth(bench);
  assert.ok(approve(bench, 'es', 'a', []).ok);
  bench.reword('a.title', 'Hard lumps!');
  sync(bench, {ids: ['a.title'], by: 'E. Editor', on: today});
  assert.ok(approve(bench, 'es', 'a', []).ok);
  assert.deepEqual(check(bench).problems, []);

  bench.reword('a.intro.1', 'They may hurt.');
  sync(bench);
  const [row] = status(bench).rows;
  assert.deepEqual([row!.languageSigned, row!.clinicalSigned], [2, 2]);
  const intro = unitsOf(at(bench, 'clinical-review').data).find(({id}) => id === 'a.intro.1');
  assert.deepEqual(intro!.before, {
    since: 'signature',
    english: 'They may hurt & itch.',
    text: 'Pueden doler y picar.',
  });

  takeIn(bench, at(bench, 'translation').do('a.intro.1', {finished: true}).save());
  const [again] = status(bench).rows;
  assert.equal(again!.stale, 0, 'a translator says that the same words fit the new English');
  assert.equal(again!.clinicalSigned, 2, 'nobody has signed them for that');
});

test('who signed goes to no translator’s program', () => {
  const bench = new Bench();
  signBoth(bench);
  assert.match(bench.text('es.xlf'), new RegExp(sample.qualification));
  for (const format of ['cat', 'po', 'csv'] as const) {
    assert.doesNotMatch(bench.send(format).text, new RegExp(sample.qualification));
  }
});

test('approval that lacks a signature is found', () => {
  const bench = new Bench();
  bench.english = bench.english.filter(({id}) => id !== 'ui.open');
  sync(bench);
  signBoth(bench);
  approve(bench, 'es', 'a', []);
  const unsigned = bench
    .text('es.xlf')
    .replace(/<note from="clinical-review" annotates="target">.*<\/note>\s*/, '');
  bench.write('es.xlf', unsigned);
  assert.match(check(bench).problems.join('\n'), /a\.title: .*lacks a signature: clinical review/);
});

test('a question holds approval back until it is answered', () => {
  const bench = new Bench();
  bench.english = bench.english.filter(({id}) => id !== 'ui.open');
  sync(bench);
  const person = at(bench, 'clinical-review').do('a.title', {
    answer: 'question',
    comment: 'All of them',
  });
  takeIn(bench, person.callFine().sign());
  takeIn(bench, at(bench, 'language-review').callFine().sign());
  assert.match(
    approve(bench, 'es', 'a', []).lines.join('\n'),
    /a question is open: “.*All of them \?”/,
  );
  answer(bench, 'es', 'a.title', 'Most.', {by: 'E. Editor', on: today});
  assert.doesNotMatch(approve(bench, 'es', 'a', []).lines.join('\n'), /question/);
});

test('two desks of one language come back in either order, and no text is lost', () => {
  for (const order of [
    [0, 1],
    [1, 0],
  ]) {
    const bench = new Bench();
    const texts = ['Nudos duros', 'Bolas duras'];
    const files = texts.map((text) =>
      at(bench, 'translation').do('a.title', {text, finished: true}).save(),
    );
    for (const turn of order) takeIn(bench, files[turn]!);
    const {target, proposals} = bench.unit('a.title');
    assert.deepEqual([target, ...proposals.map((one) => one.target)].sort(), [...texts].sort());

    const {data} = at(bench, 'translation');
    assert.deepEqual(unitsOf(data)[0]!.proposals, [proposals[0]!.target]);
    takeIn(bench, new Person(data).do('a.title', {finished: true}).save());
    assert.deepEqual(bench.unit('a.title').proposals, [], 'a person has chosen');
    assert.equal(bench.unit('a.title').target, target);
  }
});

test('the same file twice changes nothing the second time', () => {
  const bench = new Bench();
  const file = at(bench, 'language-review').callFine().sign();
  takeIn(bench, file);
  const once = bench.text('es.xlf');
  takeIn(bench, file);
  assert.equal(bench.text('es.xlf'), once);
});

test('a later desk goes on from what was said of the same words', () => {
  const bench = new Bench();
  const person = at(bench, 'clinical-review')
    .do('a.title', {answer: 'wrong', comment: 'Too hard a word.'})
    .do('a.intro.1', {answer: 'fine'});
  takeIn(bench, person.save());
  takeIn(bench, at(bench, 'translation').do('a.title', {text: 'Nudos', finished: true}).save());
  const units = new Map(unitsOf(at(bench, 'clinical-review').data).map((unit) => [unit.id, unit]));
  assert.deepEqual(units.get('a.intro.1')!.answered, {answer: 'fine'});
  assert.equal(units.get('a.title')!.answered, undefined, 'other words');
  assert.match(units.get('a.title')!.notes.join(), /Clinical review: wrong\. Too hard a word\./);
});

test('what is no file of this desk gets a clear answer and changes nothing', () => {
  const bench = new Bench();
  const saved = at(bench, 'language-review').callFine().saved({});
  const file = deskFile(saved).toString();
  const cases: [string | Buffer, RegExp][] = [
    ['{"a": ', /not what a desk saves, or a part is missing/],
    [file.slice(0, 900), /not what a desk saves, or a part is missing/],
    ['{"a.title": "Nudos"}', /not what a desk saves/],
    [file.replace('Bultos duros', 'Nudos'), /was changed after the desk saved it/],
    [file.replace(sample.name, 'Another Person'), /was changed after the desk saved it/],
    [deskFile(saved, {desk: 99}), /another version of the desk: 99 instead of 1/],
    [deskFile({...saved, project: 'other'}), /another project, “other”/],
    [deskFile({...saved, lang: 'sw'}), /it is in "sw"; there is no such language here/],
    [deskFile({...saved, units: [{id: 1}]} as never), /that belongs into the file is not there/],
    [deskFile({...saved, role: 'translation'}), /Only reviewers sign/],
    [at(bench, 'language-review').sign({on: '2999-01-01'}), /2999-01-01 is still to come/],
    [at(bench, 'language-review').sign({name: ' '}), /The signature is not complete/],
    [
      at(bench, 'language-review').sign({interests: ' '}),
      /lacks the qualification or the interests/,
    ],
  ];
  const before = bench.text('es.xlf');
  for (const [bytes, said] of cases) {
    const {ok, lines} = takeIn(bench, Buffer.from(bytes));
    assert.equal(ok, false, String(said));
    assert.match(lines.join('\n'), said);
    assert.match(lines.join('\n'), /Nothing was taken/);
    assert.equal(bench.text('es.xlf'), before, String(said));
  }
});

test('English is signed, too, and asked about', () => {
  const bench = new Bench();
  const person = at(bench, 'clinical-review', 'en').do('a.title', {
    answer: 'question',
    comment: 'Always hard?',
  });
  const {lines} = takeIn(bench, person.callFine().sign());
  assert.match(lines.join('\n'), /signed 3 of 4 texts/);
  assert.match(status(bench).lines.join('\n'), /en: 3 of 4 texts are signed \(clinical review\)/);
  assert.match(check(bench).todo.join('\n'), /en, a\.title: a question is open: “Always hard\?”/);
  answer(bench, 'en', 'a.title', 'Mostly.', {by: 'E. Editor', on: today});
  assert.doesNotMatch(check(bench).todo.join('\n'), /en, a\.title/);

  bench.reword('a.intro.1', 'They may hurt.');
  assert.match(status(bench).lines.join('\n'), /en: 2 of 4 texts are signed/);
  const {data} = at(bench, 'clinical-review', 'en');
  const intro = unitsOf(data).find(({id}) => id === 'a.intro.1');
  assert.equal(intro!.before?.english, 'They may hurt & itch.');
  assert.match(unitsOf(data)[0]!.notes.join('\n'), /Always hard\?\n.*Mostly\./);
});

test('a desk is written once, and not for what it cannot be', async () => {
  const bench = new Bench();
  const source = {...nothing, ...readFacts()};
  const {path = '', lines} = await desk(
    bench,
    'es',
    {role: 'translation', sections: ['a']},
    source,
  );
  assert.match(path, /^locales\/outbox\/calcinosis-es-a-translation-[0-9a-f]{6}\.html$/);
  assert.match(lines[0]!, /translation, Spanish, 3 texts/);
  assert.match(lines[1]!, /for-translators\.html$/);
  assert.match(
    bench.text('outbox/for-translators.html'),
    /<h1 id="for-translators-and-reviewers">/,
  );
  assert.equal(
    (await desk(bench, 'es', {role: 'translation', sections: ['a']}, source)).path,
    path,
  );
  await assert.rejects(
    desk(bench, 'en', {role: 'translation', sections: []}, source),
    /its only desk/,
  );
  bench.reword('a.title', 'Lumps');
  const stale = await desk(bench, 'es', {role: 'translation', sections: []}, source);
  assert.match(stale.lines.join(), /Run “sync” first/);
});
