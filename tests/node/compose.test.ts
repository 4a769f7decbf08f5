/** What a content module says of its text is true of each unit. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {compose} from '../../build/compose.js';
import type {EvaluatedContent} from '../../build/evaluate-content.js';
import type {Meta} from '../../content/model.js';
import type {ReviewRole} from '../../xliff/model.js';
import type {UnitSignature} from '../../xliff/signatures.js';
import type {Provenance, Translation} from '../../xliff/translations.js';

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

const signature = (role: ReviewRole, name = 'A Tester', on = '2030-01-01'): UnitSignature => ({
  ...{role, name, qualification: `what ${name} is`, interests: 'none', on},
  ...{english: [], text: ''},
});

const signed = (id: string, on?: string, name?: string) =>
  translated(id, {
    state: 'approved',
    signatures: [
      signature('clinical-review', name, on),
      signature('language-review', 'L Tester', '2030-02-01'),
    ],
  });

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
    reviews: [],
    nextReview: null,
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

const named = ({reviews}: Meta) => reviews.map(({role, name, on}) => `${role}: ${name}, ${on}`);

test('a section is approved only when every string is, in both roles', () => {
  const all = content.unitIds.map((id) => signed(id));
  const {meta} = compose(content, es, [new Map(all)]);
  assert.equal(meta.status, 'approved');
  assert.deepEqual(meta.reviews[0], {
    role: 'clinical',
    name: 'A Tester',
    qualification: 'what A Tester is',
    interests: 'none',
    on: '2030-01-01',
  });
  assert.deepEqual(named(meta), [
    'clinical: A Tester, 2030-01-01',
    'language: L Tester, 2030-02-01',
  ]);

  const draft = compose(content, es, [new Map([...all, translated('faq.title')])]);
  assert.equal(draft.meta.status, 'draft');
  assert.deepEqual(draft.meta.reviews, []);
  assert.equal(draft.meta.nextReview, null);
});

test('who read it alone does not approve it as medicine, and is named', () => {
  const all = content.unitIds.map((id) =>
    translated(id, {state: 'approved', signatures: [signature('language-review')]}),
  );
  const {meta} = compose(content, es, [new Map(all)]);
  assert.equal(meta.status, 'draft');
  assert.deepEqual(named(meta), ['language: A Tester, 2030-01-01']);
});

test('several reviewers are all named, each with the day since when they stand for it', () => {
  const [first, second, ...others] = content.unitIds;
  const {meta} = compose(content, es, [
    new Map([
      signed(first!, '2031-05-06', 'B Tester'),
      signed(second!, '2029-12-31'),
      ...others.map((id) => signed(id)),
    ]),
  ]);
  assert.deepEqual(named(meta), [
    'clinical: B Tester, 2031-05-06',
    'clinical: A Tester, 2029-12-31',
    'language: L Tester, 2030-02-01',
  ]);
});

test('it is to be checked again three years after the first of its signatures', () => {
  const next = (on: string) =>
    compose(content, es, [new Map(content.unitIds.map((id) => signed(id, on)))]).meta.nextReview;
  assert.equal(next('2030-01-01'), '2033-01-01');
  assert.equal(next('2030-06-01'), '2033-02-01');
  assert.equal(next('2028-02-29'), '2031-02-28');
});

test('the English is reviewed once each of its texts is signed, however it is spelled', () => {
  const signatures = new Map(
    content.unitIds.map((id) => [id, [signature('clinical-review')]] as const),
  );
  const {meta} = compose(content, {...es, locale: 'en-GB'}, [], undefined, signatures);
  assert.deepEqual(named(meta), ['clinical: A Tester, 2030-01-01']);
  assert.equal(meta.status, 'source');
  signatures.delete('faq.title');
  assert.deepEqual(compose(content, es, [], undefined, signatures).meta.reviews, []);
});

test('a review is not claimed for a text that is partly English', () => {
  const [, ...others] = content.unitIds;
  const {meta} = compose(content, es, [new Map(others.map((id) => signed(id)))]);
  assert.deepEqual(meta.fallback, ['/title']);
  assert.equal(meta.status, 'approved');
  assert.deepEqual(meta.reviews, []);
  assert.equal(meta.nextReview, null);
});

test('a translation says who wrote it: which machine and when, how many people and what they are', () => {
  const by = (...provenance: Provenance[]) =>
    compose(content, es, [
      new Map(
        content.unitIds.map((id, i) =>
          translated(id, {provenance: provenance[i % provenance.length]!}),
        ),
      ),
    ]).meta.translatedBy;
  const drafted = {kind: 'language model', on: '2030-01-01'};
  const machine = {machine: true, drafted, translators: []};
  const later = {...machine, drafted: {...drafted, on: '2030-03-01'}};
  const person = (name: string) => ({
    machine: false,
    translators: [{name, qualification: 'translator', on: '2030-01-01'}],
  });
  assert.deepEqual(by(machine, later), {
    machine: {kind: 'language model', on: '2030-03-01'},
  });
  assert.deepEqual(by(person('A'), person('B')), {
    people: {count: 2, qualifications: ['translator']},
  });
  assert.deepEqual(by(machine, person('A')), {
    machine: drafted,
    people: {count: 1, qualifications: ['translator']},
  });
  assert.deepEqual(by({machine: true, translators: []})!.machine, {});
  assert.equal(compose(content, {...es, locale: 'en'}, []).meta.translatedBy, undefined);
});

test('a locale without any translation is a draft, not approved', () => {
  const {meta} = compose(content, es, [new Map()]);
  assert.equal(meta.status, 'draft');
  assert.equal(meta.fallback.length, content.unitIds.length);
});
