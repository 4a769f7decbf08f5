/** Whole ways of real languages: desk, take, desk of the other role, take, approve. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {evaluateContent} from '../../../build/evaluate-content.js';
import {approve} from '../../../l10n/approve.js';
import {deskData} from '../../../l10n/desk/data.js';
import {readFacts} from '../../../l10n/desk/facts.js';
import {type DeskRole, unitsOf} from '../../../l10n/desk/model.js';
import {take} from '../../../l10n/take.js';
import {Person} from './desk-person.js';
import {RealLanguage} from './real-files.js';

const source = {contents: await evaluateContent(), facts: readFacts()};

/** What a person may do with a text; each gives the wording and whether it can be taken. */
const acts = {
  /** A no-break space is another wording that nothing speaks against. */
  edit: (text: string) => ({text: text.replace(/ |(?<=[，。、])/, '\u00a0'), isRight: true}),
  number: (text: string) => ({text: `${text} 9876`, isRight: false}),
  tag: (text: string) => ({text: `<b>${text}</b>`, isRight: false}),
  turned: (text: string) => ({text: `\u202e${text}`, isRight: false}),
  emptied: () => ({text: '', isRight: false}),
} as const;

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
        const wanted = new Map<string, {text: string; isRight: boolean; before: string}>();
        for (const {at, kind} of done) {
          const {id, text: before} = units[at % units.length]!;
          const {text, isRight} = acts[kind](before);
          if (text === before) continue;
          person.do(id, {text});
          wanted.set(id, {text, isRight, before});
        }
        bring(language, person.callFine().sign());
        const attic = language.disk.files.has(`locales/attic/${lang}.xlf`)
          ? language.disk.text(`locales/attic/${lang}.xlf`)
          : '';
        const taken = language.units;
        for (const {id, text: before} of units) {
          const {text, isRight} = wanted.get(id) ?? {text: before, isRight: true};
          const {target, signatureNotes} = taken.get(id)!;
          assert.equal(target, isRight ? text : before, id);
          assert.equal(signatureNotes.length, isRight ? 1 : 0, id);
          if (target !== before) assert.ok(attic.includes(`"${id}"`), `${id} is in the attic`);
        }

        const clinical = at(language, 'clinical-review').callFine();
        bring(language, clinical.sign({name: 'Sample Clinician'}));
        // What other sections show, too, is approved for itself.
        const isOwn = (id: string) => id.startsWith('faq.');
        const isWhole = [...wanted].every(([id, {isRight}]) => isRight || !isOwn(id));
        const {ok, lines} = approve(language, lang, 'faq');
        assert.equal(ok, isWhole, lines.join('\n'));
        const after = language.units;
        const own = units.filter(({id}) => isOwn(id));
        const approved = own.filter(({id}) => after.get(id)!.approved).length;
        assert.equal(approved, isWhole ? own.length : 0);
      }),
      {numRuns: 6},
    );
  });
}
