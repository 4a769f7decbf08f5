/** Who translated a text stands in the file, under the very words. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  fromMachine,
  fromTranslator,
  isFromMachine,
  translatorsOf,
} from '../../../xliff/provenance.js';
import {parseXliff} from '../../../xliff/parse.js';
import {readTranslations} from '../../../xliff/translations.js';
import {createXliff, rewriteXliff} from '../../../xliff/write.js';

const english = [
  {id: 'faq.title', file: 'content/faq.ts', text: 'Questions', desc: 'A title.'},
  {id: 'faq.intro', file: 'content/faq.ts', text: 'Read on.', desc: 'A text.'},
];
const texts = new Map([
  ['faq.title', 'Preguntas'],
  ['faq.intro', 'Siga.'],
]);
const draft = createXliff('es', english, texts, {state: 'draft', machine: true});
const drafted = {kind: 'language model', on: '2030-01-31'};
const person = {name: 'Sample Translator', qualification: 'a “sample” & <more>', on: '2030-02-01'};

/** The file with its first unit changed, and what it says of its drafts. */
function changed(text: string, change: typeof fromMachine, record?: typeof drafted): string {
  const document = parseXliff(text, 'es.xlf');
  const files = document.files.map(({original, units}) => ({
    ...{original, drafted: record},
    units: units.map((unit, i) => (i ? unit : change(unit))),
  }));
  return rewriteXliff(document, 'es', files);
}

const read = (text: string) => readTranslations(text, 'es.xlf', english);

test('a file says which machine drafted it, and when', () => {
  assert.deepEqual(read(draft).get('faq.title')!.provenance, {
    machine: true,
    drafted: undefined,
    translators: [],
  });
  const recorded = changed(draft, (unit) => unit, drafted);
  assert.match(recorded, /<file [^>]* date="2030-01-31T00:00:00Z" tool-id="language-model">/);
  assert.match(recorded, /<tool tool-id="language-model" tool-name="language model"\/>/);
  assert.deepEqual(read(recorded).get('faq.intro')!.provenance!.drafted, drafted);
  const again = changed(recorded, (unit) => unit);
  assert.equal(again, recorded, 'It stays until a machine drafts again.');
  const later = changed(recorded, (unit) => unit, {...drafted, on: '2031-01-01'});
  assert.equal(read(later).get('faq.title')!.provenance!.drafted!.on, '2031-01-01');
  assert.equal(later.match(/<header>/g)!.length, 1);
});

test('what a machine wrote stays so when a person calls it right, until the words change', () => {
  const confirmed = changed(draft, (unit) =>
    fromMachine({...unit, state: 'translated', stateQualifier: undefined}),
  );
  const unit = parseXliff(confirmed, 'es.xlf').units.get('faq.title')!;
  assert.ok(isFromMachine(unit));
  assert.ok(!isFromMachine({...unit, target: 'Dudas'}));
  assert.deepEqual(unit.translatorNotes, [], 'It is no note of a translator’s.');
  assert.equal(fromMachine(unit), unit, 'The same record again changes nothing.');
});

test('people are on record under the words that they wrote', () => {
  const text = changed(draft, (unit) =>
    fromTranslator({...unit, state: 'translated', stateQualifier: undefined}, person),
  );
  const unit = parseXliff(text, 'es.xlf').units.get('faq.title')!;
  assert.deepEqual(translatorsOf(unit), [person]);
  assert.deepEqual(translatorsOf({...unit, target: 'Dudas'}), []);
  assert.deepEqual(read(text).get('faq.title')!.provenance, {
    machine: false,
    translators: [person],
  });
  const damaged = text.replace('"name"', '"nam"');
  assert.deepEqual(translatorsOf(parseXliff(damaged, 'es.xlf').units.get('faq.title')!), []);
});
