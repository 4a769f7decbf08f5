/** A file that went wrong as a whole is seen before anything of it is taken, in every writing. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {take} from '../../../l10n/take.js';
import {localesToTest} from '../../support/extent.js';
import {ofEachKind, RealLanguage, translated} from './real-files.js';

/** One more, to tell a changed text from the one that is there. */
const reworded = (text: string) => text.replace(/(?<=\p{L}{3})(?=[.!?。।]?$)/u, '~');

/** Texts from one place on one row too high, as after “delete cell, shift cells up”. */
const shifted = (texts: readonly string[], from: number) => [
  ...texts.slice(0, from),
  ...texts.slice(from + 1),
  undefined,
];

const sorted = (texts: readonly string[]) => [...texts].sort();

const faults: [
  name: string,
  begun: 'translated' | 'empty',
  texts: (language: RealLanguage) => (string | undefined)[],
  says: RegExp,
][] = [
  ['rows are shifted', 'translated', ({texts}) => shifted([...texts.values()], 200), /hold.*moved/],
  [
    'rows of new texts are shifted',
    'empty',
    ({texts}) => shifted([...texts.values()], 200),
    /Near .* row above|Near .* row below/,
  ],
  ['one column is sorted', 'translated', ({texts}) => sorted([...texts.values()]), /hold.*moved/],
  [
    'one column of new texts is sorted',
    'empty',
    ({texts}) => sorted([...texts.values()]),
    /sorted/,
  ],
  [
    'one cell is copied over others',
    'empty',
    ({texts}) =>
      [...texts.values()].map((text, at) =>
        at > 300 && at < 700 ? 'x' + text : [...texts.values()][300],
      ),
    /same translation.*copied/,
  ],
  [
    'English is everywhere',
    'translated',
    ({english}) => english.map(({text}) => text),
    /are English/,
  ],
  [
    'English fills the gaps',
    'empty',
    ({english, texts}) => english.map(({id, text}, at) => (at % 2 ? texts.get(id) : text)),
    /are English/,
  ],
  [
    'all drafts are confirmed without a change',
    'translated',
    ({texts}) => [...texts.values()],
    /confirmed without a change.*person read/,
  ],
  [
    'sentences are lost',
    'empty',
    (language) => [...language.texts.values()].map((text) => language.withoutLastSentence(text)),
    /a part seems to be missing/,
  ],
];

for (const lang of ofEachKind) {
  describe(`${lang}: nothing is taken where`, () => {
    for (const [name, begun, texts, says] of faults) {
      it(name, () => {
        const language = new RealLanguage(lang, begun);
        const before = language.file;
        const bytes = language.withTexts(texts(language));
        const {ok, lines} = take(language, `${lang}.xlf`, bytes);
        assert.equal(ok, false);
        assert.match(lines.join('\n'), says);
        assert.match(lines.join('\n'), /Nothing was taken\.[^]*--vouched-by "<name>"/);
        assert.equal(language.file, before);
      });
    }
  });
}

for (const lang of translated.filter((lang) => localesToTest.some(({tag}) => tag === lang))) {
  describe(`${lang}: what is right is not suspected`, () => {
    it('a first translation of everything', () => {
      const language = new RealLanguage(lang, 'empty');
      const {units, lines} = take(
        language,
        `${lang}.xlf`,
        language.withTexts([...language.texts.values()]),
      );
      const refused = units.filter(({outcome}) => outcome !== 'taken');
      // Of two thousand texts of a language, at most a few are so much shorter than their English.
      assert.ok(refused.length <= 3, lines.slice(0, 5).join('\n'));
    });
  });
}

for (const lang of ofEachKind) {
  describe(`${lang}: a person’s work is not suspected`, () => {
    it('drafts of which a person changed a part and confirmed some', () => {
      const language = new RealLanguage(lang);
      const bytes = language.returned(({target = ''}, at) =>
        at % 9 ? {} : {target: at % 2 ? target : reworded(target), state: 'translated'},
      );
      const {ok, units, lines} = take(language, `${lang}.xlf`, bytes);
      assert.ok(ok, lines.slice(0, 4).join('\n'));
      const touched = Math.ceil(language.english.length / 9);
      assert.equal(units.filter(({outcome}) => outcome === 'taken').length, touched);
    });

    it('a third of the texts, where all others came back in English', () => {
      const language = new RealLanguage(lang);
      const bytes = language.returned(({source, target = ''}, at) =>
        at % 3
          ? {target: source, state: undefined}
          : {target: reworded(target), state: 'translated'},
      );
      const {units, lines} = take(language, `${lang}.xlf`, bytes);
      const some = Math.ceil(language.english.length / 3);
      assert.deepEqual(
        ['taken', 'refused'].map((is) => units.filter(({outcome}) => outcome === is).length),
        [some, 0],
        lines.slice(0, 4).join('\n'),
      );
    });
  });
}

describe('a person answers for a file', () => {
  it('and it is taken all the same, with the name in the report', () => {
    const lang = translated[0]!;
    const language = new RealLanguage(lang);
    const bytes = language.withTexts([...language.texts.values()]);
    const {ok, lines} = take(language, `${lang}.xlf`, bytes, {vouchedBy: 'Ana Ruiz'});
    assert.ok(ok, lines.slice(0, 5).join('\n'));
    assert.match(lines.join('\n'), /Ana Ruiz answers for the file/);
    assert.equal(
      language.count(({state}) => state === 'translated'),
      language.english.length,
    );
  });
});
