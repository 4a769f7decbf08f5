/** What becomes of each returned unit, and what the one who takes the file is told of it. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {Attic} from '../../../l10n/attic.js';
import {type ReturnedUnit, sentMark} from '../../../l10n/returned.js';
import {sync} from '../../../l10n/sync.js';
import {decide} from '../../../l10n/take-unit.js';
import {take} from '../../../l10n/take.js';
import {emptyUnit, fingerprint, type UnitRecord} from '../../../xliff/model.js';
import {fromMachine} from '../../../xliff/provenance.js';
import {Bench} from './setup.js';

const english = 'Hard lumps';

const untranslated = emptyUnit('a.title', english);

const translated: UnitRecord = {
  ...untranslated,
  target: 'Bultos duros',
  state: 'translated',
  translatedFrom: fingerprint(english),
};

const draft: UnitRecord = {
  ...translated,
  state: 'needs-review-translation',
  stateQualifier: 'mt-suggestion',
};

const stale: UnitRecord = {...draft, translatedFrom: fingerprint('Lumps')};

const approved: UnitRecord = {
  ...translated,
  approved: true,
  state: 'signed-off',
  review: {by: 'A. Reviewer', on: '2025-01-31', text: fingerprint('Bultos duros')},
};

const other = {source: english, target: 'Nudos', origin: 'es-a.xlf'};

interface Situation {
  returned?: Partial<ReturnedUnit>;
  /** Texts that were here before. */
  before?: readonly string[];
  takenBefore?: boolean;
}

/** What becomes of a unit that was sent as it is here, and came back translated. */
function outcome(ours: UnitRecord, {returned, before = [], takenBefore = false}: Situation = {}) {
  const attic = new Attic('attic/es.xlf', undefined);
  for (const target of before) {
    attic.keep({...translated, target, translatedFrom: fingerprint(english)}, 'content/a.ts');
  }
  return decide({
    ours,
    english,
    attic,
    takenBefore,
    origin: 'es-b.xlf',
    vouched: false,
    facts: {
      lang: 'es',
      usual: 1,
      textsMoved: false,
      filledWithEnglish: false,
      translations: new Map(),
      english: new Map([[english, [ours.id]]]),
      everyEnglish: new Set([english]),
    },
    returned: {
      id: ours.id,
      line: 7,
      english,
      text: 'Bolitas',
      state: 'translated',
      machine: false,
      sent: sentMark(ours),
      notes: [],
      markup: [],
      ...returned,
    },
  });
}

/** The same, in words. */
function words(...situation: Parameters<typeof outcome>): string[] {
  const {outcome: what, reason, remedy} = outcome(...situation);
  return [what, reason, ...(remedy === undefined ? [] : [remedy])];
}

const taken: UnitRecord = {
  ...translated,
  target: 'Bolitas',
  stateQualifier: undefined,
  review: undefined,
};

test('a new text is taken as translated, and nothing of the old one’s standing stays', () => {
  for (const ours of [untranslated, translated, {...stale, previous: [other]}]) {
    assert.deepEqual(outcome(ours), {outcome: 'taken', reason: 'Taken.', unit: taken});
  }
  assert.deepEqual(outcome(approved), {
    outcome: 'taken',
    reason: 'Taken. It was approved before and needs approval again.',
    unit: taken,
  });
  const {unit} = outcome({...translated, proposals: [other]});
  assert.deepEqual(unit, taken);
});

test('a draft stays one, and a machine’s mark counts only where no text was before', () => {
  const returned = {state: 'draft', machine: true} as const;
  const asDraft = {...taken, state: 'needs-review-translation'};
  assert.deepEqual(outcome(untranslated, {returned}), {
    outcome: 'taken',
    reason: 'Taken as a draft.',
    unit: {...asDraft, stateQualifier: 'mt-suggestion'},
  });
  assert.deepEqual(outcome(translated, {returned}).unit, asDraft);
  assert.deepEqual(outcome(untranslated, {returned: {state: 'draft'}}).unit, asDraft);
  assert.deepEqual(outcome(untranslated, {returned: {machine: true}}).unit, taken);
});

test('it says what it left out of a text', () => {
  const returned = {text: ' Bolitas\nduras ', markup: ['g', 'CDATA']};
  assert.deepEqual(words(untranslated, {returned: {...returned, markup: ['g', 'mrk']}}), [
    'taken',
    'Taken. Without the tags g, mrk. Spaces and line ends were made one space.',
  ]);
  assert.equal(outcome(untranslated, {returned}).unit?.target, 'Bolitas duras');
});

test('an empty text never replaces one', () => {
  const notTranslated = ['kept', 'Not translated.'];
  for (const text of ['', ' \n ']) {
    assert.deepEqual(words(untranslated, {returned: {text}}), notTranslated);
    // It was empty when it was sent.
    assert.deepEqual(words(translated, {returned: {text, sent: 'none'}}), notTranslated);
    for (const sent of [sentMark(translated), undefined]) {
      assert.deepEqual(words(translated, {returned: {text, sent}}), [
        'refused',
        'The translation is empty, but there is one here already; that one stays.',
        'If it is wrong, write a better one.',
      ]);
    }
  }
});

test('what cannot be judged is refused, with what to do', () => {
  assert.deepEqual(words(untranslated, {returned: {english: ' '}}), [
    'refused',
    'The English beside the translation is gone, so nobody can tell what was translated.',
    'Bring the English back as it was sent.',
  ]);
  assert.deepEqual(words(untranslated, {returned: {markup: ['g', 'x', 'bx']}}), [
    'refused',
    'The translation has tags in it that stand for something else: x, bx.',
    'Delete the tags: texts are plain.',
  ]);
  const [what, reason, remedy] = words(untranslated, {returned: {text: '<b>Bolitas &amp;'}});
  assert.equal(what, 'refused');
  assert.match(reason!, /plain: no HTML, no tags\. The translation has the HTML code “&amp;”/);
  assert.match(remedy!, /^Delete the tag and keep the words\. Write the character itself\.$/);
});

test('the English itself is a translation only if somebody says so', () => {
  const still = ['kept', 'Still the English text, so not translated.'];
  for (const state of ['draft', undefined] as const) {
    assert.deepEqual(words(untranslated, {returned: {text: english, state}}), still);
    const spaced = {text: ' Hard  lumps', english: 'Hard\nlumps ', state};
    assert.deepEqual(words(translated, {returned: spaced}), still);
  }
  assert.equal(outcome(untranslated, {returned: {text: english}}).outcome, 'taken');
  assert.equal(outcome(untranslated, {returned: {state: undefined}}).outcome, 'taken');
});

test('the same text changes nothing, unless it confirms one that was in doubt', () => {
  const same = {text: 'Bultos duros'};
  const confirmed = 'The same text, now confirmed as translated.';
  assert.deepEqual(words(translated, {returned: same}), ['kept', 'The same text.']);
  assert.deepEqual(words(approved, {returned: same}), ['kept', 'The same text.']);
  assert.deepEqual(words(translated, {returned: {text: 'Bultos  duros '}}), [
    'kept',
    'The same text; only spaces differ.',
  ]);
  const standing = {...translated, stateQualifier: undefined, review: undefined};
  for (const ours of [draft, stale, {...translated, proposals: [other]}]) {
    assert.deepEqual(outcome(ours, {returned: same}), {
      outcome: 'taken',
      reason: confirmed,
      // It stays on record that a machine wrote it.
      unit: ours.stateQualifier ? fromMachine(standing) : standing,
    });
    // No tool, an older English and a file from before a change confirm nothing.
    for (const doubt of [{state: 'draft'}, {english: 'Lumps'}, {sent: 'none'}] as const) {
      assert.deepEqual(words(ours, {returned: {...same, ...doubt}}), ['kept', 'The same text.']);
    }
  }
  const wrong = {...draft, target: '<b>Bultos'};
  assert.equal(outcome(wrong, {returned: {text: '<b>Bultos'}}).outcome, 'refused');
});

test('a text of which nobody knows the English is taken with the English that came with it', () => {
  const unknown = {...translated, translatedFrom: undefined};
  const {outcome: what, unit} = outcome(unknown, {returned: {text: 'Bultos duros'}});
  assert.equal(what, 'taken');
  assert.equal(unit?.translatedFrom, fingerprint(english));
  const asDraft = outcome(unknown, {returned: {text: 'Bultos duros', state: 'draft'}});
  assert.equal(asDraft.reason, 'Taken as a draft.');
  assert.equal(asDraft.unit?.translatedFrom, fingerprint(english));
});

test('a text made from older English replaces nothing current, and is stale where it is taken', () => {
  const older = {english: 'Lumps '};
  assert.deepEqual(words(translated, {returned: older}), [
    'refused',
    'It was made from older English, and there is a translation of today’s English here.',
    'Send the language again and translate from that.',
  ]);
  for (const ours of [untranslated, stale]) {
    assert.deepEqual(outcome(ours, {returned: older}), {
      outcome: 'taken',
      reason: 'Taken, but it was made from older English: it is stale.',
      unit: {
        ...taken,
        state: 'needs-review-translation',
        translatedFrom: fingerprint('Lumps'),
        previous: [{source: 'Lumps', target: 'Bolitas'}],
      },
    });
  }
  // Spaces are no other English.
  assert.equal(outcome(translated, {returned: {english: ' Hard\n lumps'}}).reason, 'Taken.');
});

test('a text that was replaced comes back only from a file that knows of the replacement', () => {
  const was = [
    'kept',
    'Was here before and was replaced since.',
    'To have it back, send the language again and put it into that file, as translated.',
  ];
  const before = ['Bolitas'];
  const unmarked = {sent: undefined};
  assert.deepEqual(words(translated, {before, returned: {sent: 'none'}}), was);
  assert.deepEqual(words(translated, {before, returned: unmarked, takenBefore: true}), was);
  assert.deepEqual(words(translated, {before, returned: {...unmarked, state: 'draft'}}), was);
  for (const situation of [
    {before},
    {before, takenBefore: true},
    {before, returned: {state: 'draft'}},
    {before, returned: unmarked},
    {before: ['Otra'], returned: unmarked, takenBefore: true},
  ] as Situation[]) {
    assert.equal(outcome(translated, situation).outcome, 'taken', JSON.stringify(situation));
  }
  // Where there is no translation now, nothing replaced it.
  assert.equal(outcome(untranslated, {before, returned: {sent: 'x'}}).outcome, 'taken');
});

test('of two texts both are kept, each once, until a person chooses', () => {
  const both = [
    'kept',
    'It was changed here after this file was sent. Both texts are kept.',
    'Send the language again: the file shows both, and the translator chooses.',
  ];
  const returned = {sent: 'none', text: ' Bolitas', english: ' Hard lumps'};
  assert.deepEqual(words(translated, {returned}), both);
  const ours = {...translated, proposals: [other]};
  const {unit} = outcome(ours, {returned});
  assert.deepEqual(unit, {
    ...ours,
    proposals: [other, {source: english, target: 'Bolitas', origin: 'es-b.xlf'}],
  });
  assert.deepEqual(words(unit, {returned}), both);
  assert.equal(outcome(unit, {returned}).unit, undefined);
});

test('the report has what changed first, then what a person has to do', () => {
  const bench = new Bench();
  const csv = [
    'id,english,translation (es)',
    'a.title,Hard lumps,Nudos',
    'a.intro.1,They may hurt & itch.,Duelen.',
    'a.x.body.1,Ask after 2 weeks.,Pregunte.',
    'ui.open,Open all,Open all',
    'a.gone,Gone,Ido',
    '',
  ].join('\n');
  const units = [
    'taken    Taken. a.title (line 2), a.intro.1 (line 3)',
    'refused  a.x.body.1 (line 4): The numbers differ: the English has 2, the translation has not. ' +
      'Write the same numbers as the English, in digits.',
    'refused  a.gone (line 6): The English has no such unit (any more). ' +
      'If it was renamed, send the language again and copy the text over.',
    'kept     Still the English text, so not translated. ui.open (line 5)',
    'Next: mend the refused texts in the file and take it again; send es again for what is not translated.',
  ];
  const dry = take(bench, 'es.csv', Buffer.from(csv), {dryRun: true});
  assert.deepEqual(dry.lines, [
    'es: 2 taken, 1 kept as they were, 2 refused. This was a dry run: nothing was written.',
    ...units,
  ]);
  const {ok, lines} = take(bench, 'es.csv', Buffer.from(csv));
  assert.equal(ok, false);
  assert.match(lines[0]!, /^es\.csv is kept as it came in locales\/inbox\/[0-9a-f]{12}-es\.csv\.$/);
  const [page, ...others] = lines.slice(1).reverse();
  assert.deepEqual(others.reverse(), ['es: 2 taken, 1 kept as they were, 2 refused.', ...units]);
  assert.match(page!, /^The whole report: locales\/inbox\/[0-9a-f]{12}-es\.csv\.html$/);
});

test('what does no harm is told: a byte order mark, Windows line ends', () => {
  const bench = new Bench();
  const csv = 'id,english,translation (es)\nui.open,Open all,Abrir\n';
  const notices = (text: string | Uint8Array) =>
    take(bench, 'es.csv', Buffer.from(text), {dryRun: true}).lines.filter((line) =>
      line.includes('no harm'),
    );
  const [mark, ends] = [
    'The file begins with a byte order mark. That does no harm.',
    'The file has Windows line ends. That does no harm.',
  ];
  assert.deepEqual(notices(csv), []);
  assert.deepEqual(notices(`\uFEFF${csv}`), [mark]);
  assert.deepEqual(notices(csv.replaceAll('\n', '\r\n')), [ends]);
  assert.deepEqual(notices(`\uFEFF${csv.replaceAll('\n', '\r\n')}`), [mark, ends]);
});

test('a file whose language is not sure is refused as a whole, with what to do', () => {
  const bench = new Bench(['ar', 'pt', 'pt-BR']);
  const csv = (lang: string) => `id,english,translation (${lang})\nui.open,Open all,Abrir\n`;
  const answer = (name: string, text: string) => {
    const {ok, lines, units} = take(bench, name, Buffer.from(text), {dryRun: true});
    return ok ? `taken ${units.length}` : lines.join(' ');
  };
  assert.equal(answer('any.csv', csv('PT-br')), 'taken 1');
  assert.equal(answer('pt-BR-a.csv', csv('pt-BR')), 'taken 1');
  assert.equal(answer('pt.csv', csv('pt')), 'taken 1');
  assert.equal(answer('arena.csv', csv('pt')), 'taken 1');
  const differs = (named: string, said: string, name: string) =>
    `Nothing was taken. ${name}, line 1, column 1: The file’s name says "${named}", ` +
    `the file itself says "${said}". Correct whichever is wrong.`;
  assert.equal(answer('pt-BR.csv', csv('pt')), differs('pt-BR', 'pt', 'pt-BR.csv'));
  assert.equal(answer('pt-BR-a.csv', csv('pt')), differs('pt-BR', 'pt', 'pt-BR-a.csv'));
  assert.equal(answer('ar-a.csv', csv('pt')), differs('ar', 'pt', 'ar-a.csv'));
  assert.equal(answer('/mine/ar.csv', csv('pt')), differs('ar', 'pt', '/mine/ar.csv'));
  assert.match(answer('a.csv', csv('fr')), /line 1, .* "fr"; .* one of: ar, pt-BR, pt\.$/);
  assert.match(
    answer('a.po', 'msgid ""\nmsgstr ""\n\nmsgctxt "ui.open"\nmsgid "Open all"\nmsgstr "Abrir"\n'),
    /does not say which language it is in\. Write the language where it stood when it was sent: target-language \(\.xlf\), Language \(\.po\) or “translation \(…\)” \(\.csv\)\.$/,
  );
  assert.match(
    answer('a.csv', 'id,english,translation (pt)\n'),
    /no units\. Ask for the file again/,
  );
});

test('notes are taken once, without what was sent with the unit', () => {
  const bench = new Bench();
  const po = (comment: string) =>
    `msgid ""\nmsgstr "Language: es\\n"\n\n${comment}msgctxt "a.title"\nmsgid "Hard lumps"\nmsgstr "Bultos duros"\n`;
  const notes = () => bench.unit('a.title').otherChildren;
  const give = (comment: string) => {
    take(bench, 'es.po', Buffer.from(po(comment)), {today: '2025-01-31'});
    return notes();
  };
  assert.deepEqual(give(''), []);
  assert.deepEqual(give('# Title of the section.\n'), []);
  const note =
    '<note from="translator" annotates="general">es.po, 2025-01-31: Is &lt;b&gt; right?</note>';
  assert.deepEqual(give('# Is <b>  right?\n'), [note]);
  assert.deepEqual(give('# Title of the section. Is <b> right?\n'), [note]);
  assert.match(bench.text('es.xlf'), /right\?<\/note>/);
});

test('a damaged language file stops a take, and says so to whoever runs it', () => {
  const bench = new Bench();
  const {name, text} = bench.send('cat');
  bench.write('es.xlf', bench.text('es.xlf').slice(0, 500));
  const {ok, lines, units} = take(bench, name, Buffer.from(text));
  assert.deepEqual([ok, units], [false, []]);
  assert.match(lines.join('\n'), /kept as it came .*\nNothing was taken\.\nlocales\/es\.xlf, line/);
  bench.disk.read = () => {
    throw new TypeError('The disk is broken.');
  };
  assert.throws(
    () => take(bench, name, Buffer.from(`${text}\n`), {dryRun: true}),
    /disk is broken/,
  );
});

test('a sync says of each unit once what changed', () => {
  const bench = new Bench();
  bench.reword('a.title', 'Firm lumps');
  bench.reword('a.intro.1', 'They hurt & itch.');
  // A unit without a translation has none that could be stale.
  bench.reword('ui.open', 'Open everything');
  const minor = {ids: ['a.intro.1', 'ui.open'], by: 'E. <Editor>', on: '2025-02-01'};
  assert.deepEqual(sync(bench, minor).lines, [
    'es: 1 with new English: the translation is stale and not approved any more: a.title',
    'es: 1 with a minor change of the English: the translation stays: a.intro.1',
    'es: 1 with nothing to keep: no translation of the English before, or no new English: ui.open',
  ]);
  assert.deepEqual(bench.unit('a.intro.1').otherChildren, [
    '<note from="minor-change" annotates="source">E. &lt;Editor&gt;, 2025-02-01: ' +
      '“They may hurt &amp; itch.” became “They hurt &amp; itch.”. The translation stays.</note>',
  ]);
  assert.equal(bench.unit('a.intro.1').translatedFrom, fingerprint('They hurt & itch.'));
  assert.deepEqual(bench.unit('ui.open').otherChildren, []);

  const [first, ...others] = bench.english;
  bench.english = [...others, {...first!, id: 'a.heading', text: 'Something new'}];
  assert.deepEqual(sync(bench).lines, [
    'es: 1 new: a.heading',
    'es: 1 gone from the English: what there was is in the attic: a.title',
  ]);
  bench.english = bench.english.map((unit) =>
    unit.id === 'a.heading' ? {...unit, id: 'a.title', text: 'Hard lumps'} : unit,
  );
  assert.deepEqual(sync(bench).lines, [
    'es: 1 new: a.title',
    'es: 1 brought back from the attic, to be reviewed: a.title',
    'es: 1 gone from the English: what there was is in the attic: a.heading',
  ]);
  assert.equal(bench.unit('a.title').state, 'needs-review-translation');
});

test('English that is again what was translated makes nothing stale', () => {
  const bench = new Bench();
  bench.reword('a.title', 'Firm lumps');
  sync(bench);
  assert.deepEqual(bench.unit('a.title').previous, [
    {source: 'Hard lumps', target: 'Bultos duros', origin: undefined},
  ]);
  bench.reword('a.title', 'Hard lumps');
  assert.deepEqual(sync(bench).lines, ['es: descriptions or order brought up to date.']);
  assert.deepEqual(bench.unit('a.title').previous, []);
});

test('a new description reaches translators, and leaves the translation as it is', () => {
  const bench = new Bench();
  const before = bench.unit('a.title');
  bench.english = bench.english.map((unit) => ({...unit, desc: `${unit.desc} Be brief.`}));
  assert.deepEqual(sync(bench).lines, ['es: descriptions or order brought up to date.']);
  const {desc, target, state, translatedFrom} = bench.unit('a.title');
  assert.equal(desc, 'Title of the section. Be brief.');
  assert.deepEqual(
    [target, state, translatedFrom],
    [before.target, before.state, before.translatedFrom],
  );
  assert.equal(bench.unit('ui.open').desc, 'Button: opens "all". Be brief.');
});

test('a unit that is written in another way keeps its bytes as long as nothing changes in it', () => {
  const bench = new Bench();
  const odd = bench.text('es.xlf').replaceAll('<trans-unit id="', '<trans-unit\n  id = "');
  bench.write('es.xlf', odd);
  assert.deepEqual(sync(bench).lines, ['es: nothing to do.']);
  assert.equal(bench.text('es.xlf'), odd);
  bench.reword('a.title', 'Firm lumps');
  sync(bench);
  assert.ok(bench.text('es.xlf').includes('<trans-unit id="a.title"'));
  assert.ok(bench.text('es.xlf').includes('<trans-unit\n  id = "a.intro.1"'));
});

test('what comes back from the attic is for review, with whatever others wrote into it', () => {
  const bench = new Bench();
  const {name, text} = bench.send('cat');
  const suggested = text
    .replace(
      '<source>Open all</source>',
      '$&<target state="needs-review-translation" state-qualifier="mt-suggestion">Abrir</target>',
    )
    .replace(/(id="ui\.open"[^]*?)<note/, '$1<note from="Mo">Is this right?</note><note');
  take(bench, name, Buffer.from(suggested), {today: '2025-01-31'});
  const note = '<note from="translator" annotates="general">Mo, 2025-01-31: Is this right?</note>';
  assert.deepEqual(bench.unit('ui.open').otherChildren, [note]);
  const whole = bench.english;
  bench.english = whole.filter(({id}) => id !== 'ui.open');
  sync(bench);
  bench.english = whole;
  bench.reword('ui.open', 'Open everything');
  sync(bench);
  const {target, state, stateQualifier, translatedFrom, previous, otherChildren, approved} =
    bench.unit('ui.open');
  assert.deepEqual(
    {target, state, stateQualifier, translatedFrom, otherChildren, approved},
    {
      target: 'Abrir',
      state: 'needs-review-translation',
      stateQualifier: 'mt-suggestion',
      translatedFrom: fingerprint('Open all'),
      otherChildren: [note],
      approved: false,
    },
  );
  assert.deepEqual(
    previous.map(({source, target}) => [source, target]),
    [['Open all', 'Abrir']],
  );
});

test('a stale unit keeps other versions that it has', () => {
  const bench = new Bench();
  const version = (english: string, spanish: string) =>
    `<alt-trans alttranstype="previous-version"><source>${english}</source><target>${spanish}</target></alt-trans>`;
  bench.write(
    'es.xlf',
    bench
      .text('es.xlf')
      .replace(
        '<target state="translated">Bultos duros</target>',
        `$&${version('Knots', 'Nudos')}${version('Lumps', 'Bultos duros')}`,
      ),
  );
  const versions = () => bench.unit('a.title').previous.map(({source, target}) => [source, target]);
  sync(bench);
  assert.deepEqual(versions(), [['Knots', 'Nudos']]);
  bench.reword('a.title', 'Firm lumps');
  sync(bench);
  assert.deepEqual(versions(), [
    ['Hard lumps', 'Bultos duros'],
    ['Knots', 'Nudos'],
  ]);
});
