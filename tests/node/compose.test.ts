/** What a content module says of its text is true of each unit. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {compose} from '../../build/compose.js';
import type {EvaluatedContent} from '../../build/evaluate-content.js';
import type {Translation} from '../../xliff/translations.js';

const content: EvaluatedContent = {
  file: 'content/faq.ts',
  english: {
    id: 'faq',
    title: 'Title',
    keyPoints: [],
    help: [],
    intro: ['One', 'Two'],
    figures: [],
    topics: [{id: 'a', heading: 'Heading', body: ['Three']}],
  },
  ids: {
    id: 'faq',
    title: 'faq.title',
    keyPoints: [],
    help: [],
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

test('lists, boxes and words say where they are English, each string by itself', () => {
  const shape = (text: (id: string) => string) => ({
    id: 'symptoms' as const,
    title: text('symptoms.title'),
    keyPoints: [text('symptoms.key.signs')],
    help: [help(text)],
    intro: [
      text('symptoms.intro.depends'),
      {kind: 'bullets' as const, lead: text('symptoms.intro.signs.lead'), items: []},
      {
        kind: 'steps' as const,
        items: [text('symptoms.intro.do.first'), text('symptoms.intro.do.then')],
      },
    ],
    figures: [],
    topics: [
      {
        id: 'sores',
        formerly: ['ulcers'],
        heading: text('symptoms.sores.heading'),
        body: [{kind: 'bullets' as const, items: [text('symptoms.sores.may.ooze')]}],
        help: [help(text)],
        ask: [text('symptoms.sores.ask.swim')],
        words: [
          {
            id: 'gel',
            term: text('shared.words.gel.term'),
            meaning: text('shared.words.gel.meaning'),
          },
        ],
      },
    ],
  });
  const help = (text: (id: string) => string) => ({
    id: 'infection',
    level: 'urgent' as const,
    title: text('shared.help.infection.title'),
    items: [text('shared.help.infection.fever'), text('shared.help.infection.pus')],
  });
  const ids = shape((id) => id);
  const unitIds = [...new Set(JSON.stringify(ids).match(/(symptoms|shared)\.[\w.-]+/g))];
  const missing = [
    'symptoms.intro.do.then',
    'shared.help.infection.pus',
    'symptoms.sores.may.ooze',
    'symptoms.sores.ask.swim',
    'shared.words.gel.meaning',
  ];
  const {meta, ...text} = compose(
    {file: 'content/symptoms.ts', english: shape((id) => `en ${id}`), ids, unitIds},
    es,
    [new Map(unitIds.filter((id) => !missing.includes(id)).map((id) => translated(id)))],
  );
  assert.deepEqual(meta.fallback, [
    '/help/0/items/1',
    '/intro/2/items/1',
    '/topics/0/body/0/items/0',
    '/topics/0/help/0/items/1',
    '/topics/0/ask/0',
    '/topics/0/words/0/meaning',
  ]);
  assert.ok('topics' in text);
  assert.deepEqual(text.topics[0]!.formerly, ['ulcers']);
  assert.equal(text.help[0]!.level, 'urgent');
  assert.deepEqual(text.help[0]!.items, [
    'es shared.help.infection.fever',
    'en shared.help.infection.pus',
  ]);
  assert.deepEqual(text.intro[2], {
    kind: 'steps',
    items: ['es symptoms.intro.do.first', 'en symptoms.intro.do.then'],
  });
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
