/** Readers of a draft are told in words who wrote it, as far as that is on record. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {withOrigin} from '../../build/reviews/translated-by.js';
import type {Meta, TranslatedBy} from '../../content/model.js';

const english = {
  machine: 'A program wrote it: {kind}, {date}.',
  languageModel: 'language model',
  people: 'Translators: {count}. Qualifications: {qualifications}.',
};
const spanish = {
  machine: 'Un programa lo escribió: {kind}, {date}.',
  languageModel: 'modelo de lenguaje',
  people: 'Traductores: {count}. Cualificación: {qualifications}.',
};
const machine = {kind: 'language model', on: '2030-11-30'};
const people = {count: 2, qualifications: ['a $& sample', 'another']};

const said = (translatedBy?: TranslatedBy, fallback: string[] = [], locale = 'es') => {
  const section = {meta: {translatedBy} as Meta};
  const labels = {notice: spanish, meta: {locale, fallback}};
  return withOrigin(section, labels, english).meta.translatedBy?.inWords;
};

test('the kind of machine and the month are told in both languages', () => {
  assert.deepEqual(said({machine}), {
    own: 'Un programa lo escribió: modelo de lenguaje, noviembre de 2030.',
    english: 'A program wrote it: language model, November 2030.',
  });
  const other = said({machine: {kind: 'dictionary', on: '2030-01-01'}});
  assert.equal(other!.own, 'Un programa lo escribió: dictionary, enero de 2030.');
});

test('people are counted, and what qualifies them is told as they wrote it', () => {
  assert.equal(said({people})!.own, 'Traductores: 2. Cualificación: a $& sample; another.');
  assert.match(said({machine, people})!.english, /November 2030\. Translators: 2\./);
});

test('a month is of the calendar that the language has', () => {
  // The last day of November is in Azar; the first is in Aban.
  assert.match(said({machine}, [], 'fa')!.own, /آذر ۱۴۰۹/);
});

test('it is in English alone where a label has no translation', () => {
  const {own, english} = said({machine}, ['/notice/machine'])!;
  assert.equal(own, english);
  assert.notEqual(said({machine}, ['/notice/partial'])!.own, english);
});

test('nothing is said of what is not on record', () => {
  assert.equal(said({machine: {}}), undefined);
  assert.equal(said({}), undefined);
  assert.equal(said(), undefined);
});
