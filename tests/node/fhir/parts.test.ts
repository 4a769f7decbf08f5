/** How a section becomes a document: its parts, its status, its codes. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Composition} from '@medplum/fhirtypes';
import type {Meta, Section, Ui} from '../../../content/model.js';
import {fhirDocument} from '../../../build/fhir/document.js';
import {codedConcept} from '../../../build/fhir/identity.js';
import {contents} from '../../../src/generated/contents.js';
import {medicalCondition} from '../../../src/json-ld.js';
import {everyShape} from '../../support/every-shape.js';
import {narrativeRoot, textsOf} from '../../support/fhir-narrative.js';
import {reviewedMeta, sampleReview} from '../../support/sample-review.js';

const built = (section: Section, ui: Ui = contents.en.ui) =>
  fhirDocument(section, ui).entry![0]!.resource as Composition;
const withMeta = (meta: Partial<Meta>): Section => ({
  ...everyShape,
  meta: {...everyShape.meta, ...meta},
});

describe('the parts of a document', () => {
  it('begins with help, the most urgent first, and has a part for each topic', () => {
    const {section} = built(everyShape);
    assert.deepEqual(
      section!.map(({id}) => id),
      [
        ...['help-breathing', 'help-infection', 'help-see-doctor', 'key-points', 'introduction'],
        ...['topic-wound-care', 'topic-food', 'topic-rest', 'sources', 'standing'],
      ],
    );
    const sources = textsOf(section!.at(-2)!.text).join(' ');
    for (const {citation, url} of everyShape.sources!) {
      assert.ok(sources.includes(`${citation} ${url}`), sources);
    }
    const {title, text} = section![0]!;
    const emergency = everyShape.help.find(({level}) => level === 'emergency')!;
    assert.equal(title, emergency.title);
    assert.deepEqual(textsOf(text), emergency.items);
  });

  it('has the parts of a topic in the order in which they are read', () => {
    const [topic] = everyShape.topics;
    const part = built(everyShape).section!.find(({id}) => id === 'topic-wound-care')!;
    const texts = textsOf(part.text);
    const order = [
      topic!.term!,
      topic!.body[0] as string,
      topic!.help![0]!.title,
      `[${topic!.figure!.alt}]`,
      topic!.body[2] as string,
      topic!.ask![0]!,
      topic!.words![0]!.term,
    ];
    assert.deepEqual(
      texts.filter((text) => order.includes(text)),
      order,
    );
  });

  it('leaves out what a section lacks', () => {
    const {section} = built({
      ...everyShape,
      ...{about: undefined, keyPoints: [], help: [], intro: [], topics: [], sources: []},
    });
    assert.deepEqual(
      section!.map(({id}) => id),
      ['standing'],
    );
  });

  it('marks text that is English for want of a translation, and says so in both languages', () => {
    const {section, text} = built(
      withMeta({
        ...{locale: 'ar', dir: 'rtl', status: 'draft'},
        fallback: ['/about', '/keyPoints/1', '/topics/0/heading', '/topics/0/body/1/lead'],
      }),
      contents.ar.ui,
    );
    const english = section!
      .slice(0, -1)
      .flatMap((part) => narrativeRoot(part.text!.div).getElementsByTagName('span'))
      .filter((span) => span.getAttribute('lang') === 'en')
      // A source is in the language of its own.
      .filter(({textContent}) => !textContent!.includes('https://'));
    assert.deepEqual(
      english.map(({textContent}) => textContent),
      [everyShape.keyPoints[1], everyShape.about, 'The steps of wound care:'],
    );
    assert.ok(section!.some(({title}) => title === everyShape.topics[0]!.heading));
    const {partial, english: labels} = contents.ar.ui.notice!;
    for (const said of [partial, labels.partial]) assert.ok(textsOf(text).includes(said));
  });
});

describe('the document’s status', () => {
  const signed = reviewedMeta();
  const read = reviewedMeta(sampleReview({role: 'language', name: 'Sample Reviewer 2'}));

  for (const [meta, status] of [
    [{status: 'source'}, 'preliminary'],
    [{status: 'approved'}, 'preliminary'],
    [{status: 'draft', ...signed}, 'preliminary'],
    [{status: 'approved', ...read}, 'preliminary'],
    [{status: 'source', ...signed}, 'final'],
    [{status: 'approved', ...signed}, 'final'],
  ] as const) {
    it(`is ${status} with ${JSON.stringify(meta)}`, () => {
      assert.equal(built(withMeta(meta)).status, status);
    });
  }

  it('comes with who signed, as what, and when', () => {
    const meta = {...signed, reviews: [...signed.reviews, ...read.reviews]};
    assert.deepEqual(built(withMeta(meta)).attester, [
      {mode: 'professional', time: '2026-03-05', party: {display: 'Sample Reviewer 1 (a sample)'}},
      {mode: 'personal', time: '2026-03-05', party: {display: 'Sample Reviewer 2 (a sample)'}},
    ]);
    assert.equal(built(withMeta({status: 'source'})).attester, undefined);
  });
});

describe('the condition', () => {
  it('has the codes that the schema.org data has, and no other', () => {
    const [code] = built(everyShape).event![0]!.code!;
    assert.deepEqual(
      code!.coding!.map((coding) => coding.code),
      medicalCondition([everyShape]).code.map(({codeValue}) => codeValue),
    );
    assert.ok(code!.coding!.every(({system}) => URL.canParse(system!)));
  });

  it('has no code of a system that FHIR’s name is not known of', () => {
    const code = [{'@type': 'MedicalCode', codeValue: '1', codingSystem: 'Another'}] as const;
    assert.throws(() => codedConcept({name: 'A condition', code: [...code]}), /“Another”.*systems/);
  });
});
