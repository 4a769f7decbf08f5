/** A machine's drafts of whole languages come in by simple files, all or none of them. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {check} from '../../../l10n/check.js';
import {askForDrafts, takeDrafts} from '../../../l10n/drafts.js';
import {sync} from '../../../l10n/sync.js';
import {take} from '../../../l10n/take.js';
import {UsageError} from '../../../l10n/workspace.js';
import {readTranslations} from '../../../xliff/translations.js';
import {assertStrict} from '../xliff/schema.js';
import {approveSigned, Bench} from './setup.js';

const tags = ['ar', 'de', 'es', 'fr', 'hi', 'pt-BR', 'vi', 'zh-Hans'];

type Asked = Record<string, {english: string; note: string}>;

const asked = (bench: Bench) => JSON.parse(bench.disk.text('drafts/en.json')) as Asked;
const give = (bench: Bench, name: string, texts: unknown) =>
  bench.disk.files.set(
    `drafts/${name}`,
    Buffer.from(typeof texts === 'string' ? texts : JSON.stringify(texts)),
  );
const translation = (bench: Bench, id: string, lang = 'es') =>
  readTranslations(bench.text(`${lang}.xlf`), lang, bench.english).get(id);

/** A made-up translation: no word of the English stays. */
const made = (lang: string, english: string) =>
  english.replace(/\p{L}+/gu, (word) => `${word}${lang.slice(0, 2)}`);

/** Every text of a language's made-up draft. */
const draftsOf = (bench: Bench, lang: string) =>
  Object.fromEntries(
    Object.entries(asked(bench)).map(([id, {english}]) => [id, made(lang, english)]),
  );

/** Spanish with one new and one changed unit, and what is asked for. */
function waiting(): Bench {
  const bench = new Bench();
  bench.reword('a.title', 'Hard bumps');
  bench.english = [
    {id: 'shared.about', file: 'content/shared.ts', text: 'What it is: lumps.', desc: 'First.'},
    ...bench.english,
  ];
  sync(bench);
  assert.ok(askForDrafts(bench, 'drafts').ok);
  return bench;
}

const right = {
  'shared.about': 'Qué es: bultos.',
  'a.title': 'Bultos',
  'ui.open': 'Abrir todo',
};

describe('asking for drafts', () => {
  it('writes what any language lacks, with English and note, in reading order', () => {
    const bench = waiting();
    assert.deepEqual(Object.entries(asked(bench)), [
      ['shared.about', {english: 'What it is: lumps.', note: 'First.'}],
      ['a.title', {english: 'Hard bumps', note: 'Title of the section.'}],
      ['ui.open', {english: 'Open all', note: 'Button: opens "all".'}],
    ]);
    const {lines} = askForDrafts(bench, 'drafts');
    assert.match(lines.join('\n'), /3 units to translate[^]*es\.json[^]*drafts drafts/);
  });

  it('has nothing to ask where nothing is missing', () => {
    const bench = new Bench();
    take(bench, 'es.csv', Buffer.from('id,english,translation (es)\nui.open,Open all,Abrir\n'));
    assert.match(askForDrafts(bench, 'drafts').lines.join(), /No language lacks anything/);
    assert.equal(bench.disk.read('drafts/en.json'), undefined);
  });

  it('asks for every unit where a language is to be drafted from the beginning', () => {
    const bench = new Bench();
    askForDrafts(bench, 'drafts', true);
    assert.deepEqual(
      Object.keys(asked(bench)),
      bench.english.map(({id}) => id),
    );
  });

  it('leaves an earlier English that drafts may have been made from', () => {
    const bench = waiting();
    const before = bench.disk.text('drafts/en.json');
    bench.reword('a.title', 'Lumps');
    sync(bench);
    assert.throws(() => askForDrafts(bench, 'drafts'), /says something else[^]*another folder/);
    assert.equal(bench.disk.text('drafts/en.json'), before);
  });

  it('wants every language to have today’s English', () => {
    const bench = waiting();
    bench.reword('a.title', 'Lumps');
    assert.throws(() => askForDrafts(bench, 'other'), /Run “sync” first/);
    give(bench, 'es.json', right);
    assert.throws(() => takeDrafts(bench, 'drafts'), /Run “sync” first/);
  });
});

describe('taking drafts', () => {
  it('makes them a machine’s drafts of today’s English; what they replace is in the attic', () => {
    const bench = waiting();
    give(bench, 'es.json', right);
    const {ok, lines} = takeDrafts(bench, 'drafts');
    assert.ok(ok);
    assert.deepEqual(lines, ['es: 3 drafts taken.']);
    for (const [id, text] of Object.entries(right)) {
      const now = translation(bench, id);
      assert.deepEqual(
        [now?.text, now?.state, now?.current, now?.machine],
        [text, 'draft', true, true],
      );
    }
    const unit = bench.unit('a.title');
    assert.equal(unit.state, 'needs-review-translation');
    assert.equal(unit.stateQualifier, 'mt-suggestion');
    assert.deepEqual(unit.previous, []);
    assert.equal(bench.units('attic/es.xlf').get('a.title')?.target, 'Bultos duros');
    assert.equal(translation(bench, 'a.x.body.1')?.state, 'translated', 'others stay');
    assertStrict(bench.text('es.xlf'));
    assert.deepEqual(check(bench).problems, []);
  });

  it('twice does nothing more', () => {
    const bench = waiting();
    give(bench, 'es.json', `\uFEFF${JSON.stringify(right)}`);
    takeDrafts(bench, 'drafts');
    const before = bench.text('es.xlf');
    const {ok, lines} = takeDrafts(bench, 'drafts');
    assert.ok(ok);
    assert.match(lines.join(), /es: 0 drafts taken\. 3 stay/);
    assert.equal(bench.text('es.xlf'), before);
  });

  it('replaces a machine’s draft, and never what a person translated from today’s English', () => {
    const bench = waiting();
    give(bench, 'es.json', right);
    takeDrafts(bench, 'drafts');
    take(bench, 'es.csv', Buffer.from('id,english,translation (es)\nui.open,Open all,Mostrar\n'));
    assert.ok(approveSigned(bench, 'es', 'ui', {by: 'A. Reviewer', on: '2025-01-31'}).ok);
    give(bench, 'es.json', {...right, 'a.title': 'Nudos', 'ui.open': 'Abrir'});
    assert.match(takeDrafts(bench, 'drafts').lines.join(), /es: 1 drafts taken\. 2 stay/);
    assert.equal(translation(bench, 'a.title')?.text, 'Nudos');
    assert.equal(translation(bench, 'ui.open')?.text, 'Mostrar');
    assert.equal(translation(bench, 'ui.open')?.state, 'approved');
    assert.ok(JSON.stringify([...bench.units('attic/es.xlf')]).includes('"Bultos"'));
  });

  const without = {'shared.about': right['shared.about'], 'a.title': right['a.title']};
  const wrong: [name: string, texts: unknown, message: RegExp][] = [
    ['an unknown id', {...right, 'a.gone': 'x'}, /es\.json: 1 not in the English: a\.gone\./],
    ['a missing id', without, /es\.json: 1 missing: ui\.open\./],
    ['an empty text', {...right, 'a.title': ' '}, /es\.json: 1 empty: a\.title\./],
    ['an id that nobody asked for', {...right, 'a.intro.1': 'x'}, /1 not in en\.json: a\.intro\.1/],
    ['what is no text', {...right, 'a.title': 3}, /es\.json[^]*a\.title is no text/],
    ['HTML', {...right, 'a.title': '<b>Bultos</b>'}, /es\.json: a\.title: .*no HTML/],
    ['other numbers', {...right, 'a.title': '7 bultos'}, /es\.json: a\.title: The numbers differ/],
    ['damaged JSON', '{"a.title": ', /es\.json[^]*not well-formed JSON/],
    ['a list', ['Bultos'], /es\.json[^]*no object/],
    ['the English', {...right, 'shared.about': 'What it is: Lumps'}, /shared\.about: .*English/],
    ['a part in English', {...right, 'shared.about': 'Qué: what it is lumps.'}, /A part is still/],
  ];
  for (const [what, texts, message] of wrong) {
    it(`refuses ${what}, and then all drafts of all languages`, () => {
      const bench = waiting();
      bench.write(
        'de.xlf',
        bench.text('es.xlf').replaceAll('"es"', '"de"').replaceAll(':es;', ':de;'),
      );
      give(bench, 'de.json', right);
      give(bench, 'es.json', texts);
      const before = [bench.text('de.xlf'), bench.text('es.xlf')];
      const {ok, lines} = takeDrafts(bench, 'drafts');
      assert.equal(ok, false);
      assert.equal(lines[0], 'Nothing was taken.');
      assert.match(lines.join('\n'), message);
      assert.doesNotMatch(lines.join('\n'), /de\.json/);
      assert.deepEqual([bench.text('de.xlf'), bench.text('es.xlf')], before);
    });
  }

  it('refuses what was made from English that has changed since', () => {
    const bench = waiting();
    give(bench, 'es.json', right);
    bench.reword('a.title', 'Lumps');
    sync(bench);
    const {ok, lines} = takeDrafts(bench, 'drafts');
    assert.equal(ok, false);
    assert.match(lines.join('\n'), /1 made from other English than today’s: .*: a\.title\./);
    assert.equal(translation(bench, 'ui.open'), undefined);
  });

  it('refuses a term that is not the glossary’s', () => {
    const bench = waiting();
    bench.write('glossary.json', JSON.stringify({lump: {en: ['bumps'], es: ['nudos']}}));
    give(bench, 'es.json', right);
    assert.match(takeDrafts(bench, 'drafts').lines.join('\n'), /a\.title: .*“lump”.*“nudos”/);
  });

  it('says what is missing before it can begin', () => {
    const bench = waiting();
    assert.throws(() => takeDrafts(bench, 'drafts'), /There are no drafts in drafts, such as/);
    give(bench, 'xx.json', right);
    assert.throws(() => takeDrafts(bench, 'drafts'), /no language "xx"[^]*add xx/);
    bench.disk.files.delete('drafts/en.json');
    assert.throws(
      () => takeDrafts(bench, 'drafts'),
      (error) => error instanceof UsageError && /no drafts\/en\.json[^]*--ask/.test(error.message),
    );
  });
});

describe('a change of nearly all English, in eight languages', () => {
  /** Most units get another id and text, some stay, and many are new. */
  function changed(): Bench {
    const unit = (id: string, text: string) => ({
      id,
      file: `content/${id.split('.')[0]}.ts`,
      text,
      desc: 'x',
    });
    const bench = new Bench(tags);
    bench.english = [
      ...bench.english,
      ...Array.from({length: 150}, (_, i) => unit(`b.old.${i}`, `Old text ${i}.`)),
    ];
    sync(bench);
    askForDrafts(bench, 'first');
    for (const lang of tags) {
      const units = JSON.parse(bench.disk.text('first/en.json')) as Asked;
      const texts = Object.entries(units).map(([id, {english}]) => [id, made(lang, english)]);
      bench.disk.files.set(
        `first/${lang}.json`,
        Buffer.from(JSON.stringify(Object.fromEntries(texts))),
      );
    }
    assert.ok(takeDrafts(bench, 'first').ok);
    bench.english = [
      ...Array.from({length: 20}, (_, i) => unit(`shared.help.box.sign-${i}`, `sign ${i}`)),
      ...bench.english.filter(({id}) => id.startsWith('a.') || id.startsWith('ui.')),
      ...Array.from({length: 200}, (_, i) => unit(`b.topic.part-${i}`, `New text ${i}.`)),
      // Only renamed.
      ...Array.from({length: 10}, (_, i) => unit(`b.topic.kept-${i}`, `Old text ${i}.`)),
    ];
    return bench;
  }

  it('is a few lines, and puts old drafts into the attic', () => {
    const bench = changed();
    const {ok, lines} = sync(bench);
    assert.ok(ok);
    const all = tags.join(', ');
    assert.deepEqual(
      lines.map((line) => line.replace(/: [^:]*$/, '')),
      [
        `${all}: 230 new`,
        `${all}: 10 brought back from the attic, to be reviewed`,
        `${all}: 150 gone from the English: what there was is in the attic`,
      ],
    );
    for (const line of lines) assert.ok(line.length < 300, line);
    for (const lang of tags) {
      assert.equal(bench.units(`attic/${lang}.xlf`).size, 150);
      assert.equal(translation(bench, 'b.topic.kept-3', lang)?.text, made(lang, 'Old text 3.'));
      assert.ok(!bench.text(`${lang}.xlf`).includes('b.old.'));
      assert.ok(
        bench.text(`${lang}.xlf`).indexOf('content/shared.ts') <
          bench.text(`${lang}.xlf`).indexOf('content/a.ts'),
      );
    }
  });

  it('has new drafts of all languages by two commands', () => {
    const bench = changed();
    sync(bench);
    askForDrafts(bench, 'drafts');
    for (const lang of tags) give(bench, `${lang}.json`, draftsOf(bench, lang));
    const {ok, lines} = takeDrafts(bench, 'drafts');
    assert.ok(ok, lines.join('\n'));
    assert.deepEqual(
      lines,
      tags.map((lang) => `${lang}: 220 drafts taken.`),
    );
    for (const lang of tags) {
      assert.equal(
        translation(bench, 'shared.help.box.sign-19', lang)?.text,
        made(lang, 'sign 19'),
      );
      const there = readTranslations(bench.text(`${lang}.xlf`), lang, bench.english);
      for (const {id} of bench.english) assert.ok(there.get(id)?.current, `${lang}: ${id}`);
    }
    assert.deepEqual(check(bench), {
      ok: true,
      lines: ['Nothing is damaged.'],
      problems: [],
      todo: [],
      notes: [],
    });
  });
});
