/** Whole ways of real languages: desk, take, desk of the other role, take, approve. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {evaluateContent} from '../../../build/evaluate-content.js';
import {approve} from '../../../l10n/approve.js';
import {deskData} from '../../../l10n/desk/data.js';
import {readFacts} from '../../../l10n/desk/facts.js';
import {type DeskRole, type DeskUnit, unitsOf, type UnitWork} from '../../../l10n/desk/model.js';
import {take} from '../../../l10n/take.js';
import {sentencesOf, wordsOf} from '../../../l10n/words.js';
import {Person} from './desk-person.js';
import {RealLanguage} from './real-files.js';

const source = {contents: await evaluateContent(), ...readFacts()};

/** What a person may do with a text, and whether its words can be taken after that. */
interface Act extends UnitWork {
  isRight?: boolean;
}

/** A no-break space is another wording that nothing speaks against. */
const edit = ({text}: DeskUnit): Act => ({
  text: text.replace(/ |(?<=[，。、])/, '\u00a0'),
  isRight: true,
});

const acts = {
  edit,
  number: ({text}) => ({text: `${text} 9876`, isRight: false}),
  tag: ({text}) => ({text: `<b>${text}</b>`, isRight: false}),
  turned: ({text}) => ({text: `\u202e${text}`, isRight: false}),
  emptied: () => ({text: '', isRight: false}),
  /** Where there are sentences enough to lose some. */
  halved: (unit, lang) => {
    const wanted = sentencesOf(unit.english, 'en').length;
    const sentences = sentencesOf(unit.text, lang);
    const left = Math.min(sentences.length, wanted) >> 1;
    if (!left || left === sentences.length) return edit(unit);
    return {text: sentences.slice(0, left).join(' '), isRight: false};
  },
  /** A few words may be the same in two languages. */
  english: (unit) =>
    wordsOf(unit.english).length > 12 ? {text: unit.english, isRight: false} : edit(unit),
  wrong: () => ({answer: 'wrong', comment: 'Too strong.'}),
  question: () => ({answer: 'question', comment: 'Always?'}),
} as const satisfies Record<string, (unit: DeskUnit, lang: string) => Act>;

const act = fc.record({
  at: fc.nat(100_000),
  kind: fc.constantFrom(...(Object.keys(acts) as (keyof typeof acts)[])),
});

for (const lang of ['es', 'ar', 'hi', 'zh-Hans']) {
  test(`${lang}: desk, take and approve lose nothing`, () => {
    const at = (language: RealLanguage, role: DeskRole) =>
      new Person(deskData(language, lang, role, ['faq'], source));
    const bring = (language: RealLanguage, file: Buffer) =>
      take(language, `calcinosis-${lang}.desk.json`, file);
    fc.assert(
      fc.property(fc.array(act, {minLength: 1, maxLength: 12}), (done) => {
        const language = new RealLanguage(lang);
        const person = at(language, 'language-review');
        const units = unitsOf(person.data);
        const wanted = new Map<string, Act>();
        for (const {at, kind} of done) {
          const unit = units[at % units.length]!;
          const done: Act = acts[kind](unit, lang);
          if (done.text === unit.text) continue;
          const {isRight, ...work} = done;
          person.do(unit.id, work);
          wanted.set(unit.id, {
            ...wanted.get(unit.id),
            ...work,
            ...(isRight !== undefined && {isRight}),
          });
        }
        bring(language, person.callFine().sign());
        const attic = language.disk.files.has(`locales/attic/${lang}.xlf`)
          ? language.disk.text(`locales/attic/${lang}.xlf`)
          : '';
        const taken = language.units;
        for (const {id, text: before} of units) {
          const {text = before, isRight = true, answer, comment = ''} = wanted.get(id) ?? {};
          const {target, signatureNotes, translatorNotes} = taken.get(id)!;
          assert.equal(target, isRight ? text : before, id);
          assert.equal(signatureNotes.length, isRight && !answer ? 1 : 0, id);
          const notes = translatorNotes.map((note) => note.text).join();
          assert.ok(notes.includes(comment), `${id} has its note`);
          if (target !== before) assert.ok(attic.includes(`"${id}"`), `${id} is in the attic`);
        }

        const clinical = at(language, 'clinical-review').callFine();
        bring(language, clinical.sign({name: 'Sample Clinician'}));
        // What other sections show, too, is approved with it.
        const isWhole = [...wanted.values()].every(
          ({isRight = true, answer}) => isRight && !answer,
        );
        const {ok, lines} = approve(language, lang, 'faq', source.contents);
        assert.equal(ok, isWhole, lines.join('\n'));
        const after = language.units;
        const approved = units.filter(({id}) => after.get(id)!.approved).length;
        assert.equal(approved, isWhole ? units.length : 0);
      }),
      // The first is approved.
      {numRuns: 6, examples: [[[{at: 0, kind: 'edit'}]]]},
    );
  });
}
