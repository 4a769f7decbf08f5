/** What a content module says of its text is true of each unit. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {compose} from '../../scripts/compose.js';
import type {EvaluatedContent} from '../../scripts/evaluate-content.js';
import type {Translation} from '../../scripts/xliff/translations.js';

const content: EvaluatedContent = {
  file: 'content/faq.ts',
  english: {
    id: 'faq',
    title: 'Title',
    intro: ['One', 'Two'],
    figures: [],
    topics: [{id: 'a', heading: 'Heading', body: ['Three']}],
  },
  ids: {
    id: 'faq',
    title: 'faq.title',
    intro: ['faq.intro.1', 'faq.intro.2'],
    figures: [],
    topics: [{id: 'a', heading: 'faq.a.heading', body: ['faq.a.body.1']}],
  },
  unitIds: ['faq.title', 'faq.intro.1', 'faq.intro.2', 'faq.a.heading', 'faq.a.body.1'],
};

const translated = (id: string, more: Partial<Translation> = {}): [string, Translation] => [
  id,
  {
    id,
    text: `es ${id}`,
    state: 'draft',
    current: true,
    machine: false,
    reviewedBy: null,
    reviewedOn: null,
    line: 1,
    ...more,
  },
];

const signed = (id: string, reviewedOn = '2030-01-01', reviewedBy = 'A Tester') =>
  translated(id, {state: 'approved', reviewedBy, reviewedOn});

const es = {locale: 'es', dir: 'ltr', version: '1.2.3'} as const;

test('English is the source', () => {
  const {meta, ...text} = compose(content, {...es, locale: 'en'}, []);
  assert.deepEqual(text, content.english);
  assert.deepEqual(meta, {
    locale: 'en',
    dir: 'ltr',
    version: '1.2.3',
    status: 'source',
    fallback: [],
    reviewedBy: null,
    reviewedOn: null,
  });
});

test('a missing or stale unit is English, and says where', () => {
  const composed = compose(content, es, [
    new Map([
      translated('faq.title'),
      translated('faq.intro.2', {current: false}),
      translated('faq.a.heading'),
    ]),
  ]);
  assert.equal(composed.id, 'faq');
  assert.deepEqual(composed.id === 'faq' && [composed.title, ...composed.intro], [
    'es faq.title',
    'One',
    'Two',
  ]);
  assert.deepEqual(composed.meta.fallback, ['/intro/0', '/intro/1', '/topics/0/body/0']);
  assert.equal(composed.meta.status, 'draft');
});

test('what a locale lacks comes from the locale that it falls back to, before English', () => {
  const {meta, ...text} = compose(content, es, [
    new Map([translated('faq.title')]),
    new Map(content.unitIds.map((id) => translated(id, {text: `parent ${id}`}))),
  ]);
  assert.deepEqual(meta.fallback, []);
  assert.ok('intro' in text);
  assert.deepEqual(text.intro, ['parent faq.intro.1', 'parent faq.intro.2']);
  assert.equal(text.title, 'es faq.title');
});

test('a section is approved only when every string is', () => {
  const all = content.unitIds.map((id) => signed(id));
  const {meta} = compose(content, es, [new Map(all)]);
  assert.equal(meta.status, 'approved');
  assert.equal(meta.reviewedBy, 'A Tester');
  assert.equal(meta.reviewedOn, '2030-01-01');

  const draft = compose(content, es, [new Map([...all, translated('faq.title')])]);
  assert.equal(draft.meta.status, 'draft');
  assert.equal(draft.meta.reviewedBy, null);
});

test('several reviewers are all named, with the day that the last one signed', () => {
  const [first, ...others] = content.unitIds;
  const {meta} = compose(content, es, [
    new Map([signed(first!, '2031-05-06', 'B Tester'), ...others.map((id) => signed(id))]),
  ]);
  assert.equal(meta.reviewedBy, 'B Tester, A Tester');
  assert.equal(meta.reviewedOn, '2031-05-06');
});

test('a review is not claimed for a text that is partly English', () => {
  const [, ...others] = content.unitIds;
  const {meta} = compose(content, es, [new Map(others.map((id) => signed(id)))]);
  assert.deepEqual(meta.fallback, ['/title']);
  assert.equal(meta.status, 'approved');
  assert.equal(meta.reviewedBy, null);
  assert.equal(meta.reviewedOn, null);
});

test('a locale without any translation is a draft, not approved', () => {
  const {meta} = compose(content, es, [new Map()]);
  assert.equal(meta.status, 'draft');
  assert.equal(meta.fallback.length, content.unitIds.length);
});
