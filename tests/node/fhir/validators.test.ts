/** The documents in validators that others wrote, and whether these would notice what is wrong. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Bundle, Narrative} from '@medplum/fhirtypes';
import {fhirDocument} from '../../../build/fhir/document.js';
import {fhirFiles} from '../../../build/fhir/files.js';
import {contents} from '../../../src/generated/contents.js';
import {everyShape} from '../../support/every-shape.js';
import {schemaProblems, narrativeProblems, ruleProblems} from '../../support/fhir-validators.js';
import {reviewedMeta, sampleReview} from '../../support/sample-review.js';

const files = fhirFiles();
const parse = (path: string) => JSON.parse(files.get(path)!) as Bundle;

const narratives = (value: unknown): string[] => {
  if (typeof value !== 'object' || !value) return [];
  const {div} = value as Partial<Narrative>;
  return [...(div ? [div] : []), ...Object.values(value).flatMap(narratives)];
};

describe('every file', () => {
  for (const path of files.keys()) {
    it(`is right to both validators, and has narratives by HL7’s rules: ${path}`, () => {
      const bundle = parse(path);
      assert.deepEqual(ruleProblems(bundle), []);
      assert.deepEqual(schemaProblems(bundle), []);
      assert.deepEqual(narratives(bundle).flatMap(narrativeProblems), []);
    });
  }

  it('would be right with every shape, signed, and with text that looks like markup', () => {
    const bundle = fhirDocument(
      {
        ...everyShape,
        intro: ['</p><script>&nbsp;"<!-- ]]>', ...everyShape.intro],
        meta: {...everyShape.meta, ...reviewedMeta(sampleReview({name: 'A. Reviewer <&>'}))},
      },
      contents.en.ui,
    );
    assert.deepEqual(ruleProblems(bundle), []);
    assert.deepEqual(schemaProblems(bundle), []);
    assert.deepEqual(narratives(bundle).flatMap(narrativeProblems), []);
  });
});

const [rules, schema] = [ruleProblems, schemaProblems];
const asJson = (bundle: Bundle) => JSON.parse(JSON.stringify(bundle)) as Bundle;
const changed = (path: string, i: number, change: object) => {
  const bundle = parse(path);
  Object.assign(bundle.entry![i]!.resource!, change);
  return asJson(bundle);
};
const whole = (change: object) => asJson({...parse('es/faq.json'), ...change});
const document = (change: object) => changed('es/faq.json', 0, change);
const reference = (change: object) => changed('catalogue.json', 1, change);

/** What is wrong, and who says so. */
const damages: Array<[string, Bundle, Array<(bundle: Bundle) => string[]>]> = [
  ['a Composition without a type', document({type: undefined}), [rules, schema]],
  ['one without an author', document({author: undefined}), [rules, schema]],
  ['one whose author is a text', document({author: 'us'}), [rules, schema]],
  ['an author that is nowhere', document({author: [{reference: 'urn:uuid:0'}]}), [rules]],
  ['another status', document({status: 'draft'}), [schema]],
  ['another kind of narrative', document({text: {status: 'plain', div: '<div/>'}}), [schema]],
  ['an empty narrative', document({text: {status: 'additional', div: ''}}), [rules]],
  ['a section with a title alone', document({section: [{title: 'Empty'}]}), [rules]],
  ['a date of another form', document({date: '31.1.2030'}), [rules]],
  ['a property that FHIR lacks', document({html: '<p>'}), [rules, schema]],
  ['a document without an identifier', whole({identifier: undefined}), [rules]],
  ['one without a time', whole({timestamp: undefined}), [rules]],
  ['another status in the catalogue', reference({status: 'draft'}), [schema]],
  ['no word on where a document is', reference({content: undefined}), [rules, schema]],
];

describe('the validators', () => {
  for (const [what, bundle, validators] of damages) {
    for (const problems of validators) {
      it(`would notice ${what}: ${problems.name}`, () => assert.notDeepEqual(problems(bundle), []));
    }
  }

  const div = (inner: string, attributes = '') =>
    `<div xmlns="http://www.w3.org/1999/xhtml"${attributes}>${inner}</div>`;
  for (const [rule, narrative] of [
    ['txt-1', div('<section><p>a</p></section>')],
    ['txt-1', div('<p>a</p><svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['txt-1', div('<script>a</script>')],
    ['txt-1', div('<p>a</p>', ' onclick="a()"')],
    ['txt-2', div('<p> </p>')],
  ] as const) {
    it(`would notice what ${rule} forbids: ${narrative}`, () => {
      assert.deepEqual(
        narrativeProblems(narrative).map((problem) => problem.slice(0, 5)),
        [rule],
      );
    });
  }

  for (const broken of [div('<p>a'), div('&nbsp;'), div('<br>'), div('a', ' dir=rtl')]) {
    it(`would notice what is no XML: ${broken}`, () => {
      assert.throws(() => narrativeProblems(broken));
    });
  }
});
