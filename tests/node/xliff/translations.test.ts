/** What a unit of a language's file is worth. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {emptyUnit, fingerprint, type UnitRecord} from '../../../xliff/model.js';
import {
  isFinished,
  isSigned,
  madeFrom,
  translatedEnglish,
  translationOf,
} from '../../../xliff/translations.js';

const english = 'Hard lumps';
const target = 'Bultos duros';

const signed: UnitRecord = {
  ...emptyUnit('a.title', english),
  target,
  state: 'signed-off',
  approved: true,
  translatedFrom: fingerprint(english),
  review: {by: 'A. Reviewer', on: '2025-01-31', text: fingerprint(target)},
};

const of = (change: Partial<UnitRecord> = {}, today = english) =>
  translationOf({...signed, ...change}, today);

test('what a named reviewer signed is approved', () => {
  assert.deepEqual(of(), {
    id: 'a.title',
    text: target,
    state: 'approved',
    current: true,
    machine: false,
    reviewedBy: 'A. Reviewer',
    reviewedOn: '2025-01-31',
  });
});

test('what lacks any part of a signature is not, and names no reviewer', () => {
  const lacking: Array<[change: Partial<UnitRecord>, state: string]> = [
    [{approved: false}, 'translated'],
    [{state: 'translated'}, 'translated'],
    [{state: 'final'}, 'translated'],
    [{state: 'needs-review-translation'}, 'draft'],
    [{state: undefined}, 'draft'],
    [{review: undefined}, 'translated'],
    [{review: {...signed.review!, text: fingerprint('Bultos')}}, 'translated'],
  ];
  for (const [change, state] of lacking) {
    assert.equal(isSigned({...signed, ...change}), false);
    const translation = of(change)!;
    assert.deepEqual(
      [translation.state, translation.reviewedBy, translation.reviewedOn, translation.current],
      [state, null, null, true],
      JSON.stringify(change),
    );
  }
  assert.equal(isSigned({...signed, target: undefined}), false);
});

test('only the English that it was made from makes it current', () => {
  assert.equal(of({}, 'Soft lumps')?.current, false);
  // The file’s English is today’s, but the text was made from other English, or nobody knows.
  for (const translatedFrom of [fingerprint('Lumps'), undefined]) {
    const {current, state, reviewedBy} = of({translatedFrom})!;
    assert.deepEqual([current, state, reviewedBy], [false, 'translated', null]);
  }
  // The text was made from today’s English, but the file has other English.
  assert.equal(of({source: 'Lumps'})?.current, false);
});

test('without a text it is no translation', () => {
  for (const none of [undefined, '', ' \n']) assert.equal(of({target: none}), undefined);
});

test('a machine’s text says so', () => {
  assert.equal(of({stateQualifier: 'mt-suggestion'})?.machine, true);
  assert.equal(of({stateQualifier: 'exact-match'})?.machine, false);
});

test('the English that it was made from is told while it is known, and not today’s', () => {
  const previous = [
    {source: 'Lump', target},
    {source: 'Lumps', target},
  ];
  const stale = {source: 'Soft lumps', translatedFrom: fingerprint('Lumps'), previous};
  assert.equal(of(stale, 'Soft lumps')?.previousSource, 'Lumps');
  assert.equal(madeFrom({...signed, ...stale}), 'Lumps');
  assert.equal(of({}, 'Soft lumps')?.previousSource, english);
  const unknown = {translatedFrom: fingerprint('Knots'), previous};
  assert.ok(!('previousSource' in of(unknown)!));
  assert.equal(translatedEnglish({...signed, ...unknown}), undefined);
  assert.equal(madeFrom({...signed, ...unknown}), '');
  assert.ok(!('previousSource' in of()!));
});

test('what a person has finished is known by XLIFF’s states', () => {
  const states = ['new', 'translated', 'signed-off', 'final', 'needs-review-translation', ''];
  assert.deepEqual(states.filter(isFinished), ['translated', 'signed-off', 'final']);
  assert.equal(isFinished(undefined), false);
});
