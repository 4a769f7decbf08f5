/** What is content of a host's own, in today's shape or in the one before. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkContent, checkSection} from '../../src/content-shape.js';
import {sampleReview} from '../support/sample-review.js';

const meta = {
  locale: 'en',
  dir: 'ltr',
  version: '1.0.0',
  status: 'source',
  fallback: [],
  reviews: [sampleReview()],
  nextReview: '2999-03-05',
  translatedBy: {
    machine: {kind: 'language model', on: '2026-01-31'},
    people: {count: 1, qualifications: ['a sample']},
    inWords: {own: 'Por una máquina.', english: 'By a machine.'},
  },
};
const help = {
  id: 'fever',
  level: 'urgent',
  title: 'Get help if you have',
  items: ['a fever'],
  more: 'Take your temperature.',
};

/** A section with every shape that there is. */
const whole = () => ({
  id: 'symptoms',
  title: 'Symptoms',
  about: 'What it is.',
  keyPoints: ['Never squeeze.'],
  help: [help],
  intro: ['First.', {kind: 'bullets', lead: 'A sore may:', items: ['ooze', 'bleed', 'itch']}],
  topics: [
    {
      id: 'sores',
      formerly: ['ulcers'],
      heading: 'Sores',
      term: 'Ulcers',
      body: [
        'First.',
        {kind: 'steps', items: ['Clean it.', 'Cover it.']},
        {kind: 'notes', items: ['where it is', 'when it came', 'how it feels']},
      ],
      help: [help],
      ask: ['May I swim?'],
      words: [{id: 'gel', term: 'Gel', meaning: 'something wet'}],
      figure: {id: 'sore', alt: 'A sore', caption: 'A sore', labels: ['Skin']},
    },
  ],
  figures: [],
  meta,
});

const withoutNulls = (value: object) =>
  JSON.parse(JSON.stringify(value, (_, inner: unknown) => inner ?? undefined)) as object;

describe('content of a host’s own', () => {
  it('may have every shape, and is copied whole', () => {
    const own = whole();
    const checked = checkSection(own, 'content');
    assert.deepEqual(checked, withoutNulls(own));
    own.intro.length = 0;
    assert.equal(checked.intro.length, 2, 'a later change of the host’s is not in it');
  });

  it('may be of the shape before: what it lacks is empty', () => {
    const {about, keyPoints, help, topics, ...before} = whole();
    const {reviews, nextReview, translatedBy, ...metaBefore} = meta;
    const old = {
      ...before,
      meta: {...metaBefore, reviewedBy: 'A. Reviewer', reviewedOn: '2026-01-31'},
      intro: ['First.'],
      topics: topics.map(({id, heading}) => ({id, heading, body: ['It hurts.']})),
    };
    for (const section of [checkSection(old, 'content'), checkContent(old)]) {
      // Nobody knows in which role that was.
      const checked = {...metaBefore, reviews: []};
      assert.deepEqual(section, {...withoutNulls(old), keyPoints: [], help: [], meta: checked});
    }
    assert.ok(about && keyPoints && help && reviews && nextReview && translatedBy);
  });

  it('keeps labels as they are', () => {
    const labels = {id: 'ui', disclaimer: 'a', notReviewed: 'b', more: 'c', meta};
    assert.equal(checkContent(labels), labels);
  });

  const wrong: Array<
    [path: string, what: RegExp, change: (own: ReturnType<typeof whole>) => void]
  > = [
    ['about', /a string/, (own) => (own.about = 3 as never)],
    ['keyPoints', /a list/, (own) => (own.keyPoints = 'Never squeeze.' as never)],
    ['keyPoints/0', /a string/, (own) => (own.keyPoints = [null as never])],
    ['intro/0', /a string/, (own) => (own.intro = [null as never])],
    ['intro/0/kind', /a string/, (own) => (own.intro = [{} as never])],
    ['intro/1/kind', /like/, (own) => Object.assign(own.intro[1]!, {kind: 'letters'})],
    ['intro/1/lead', /a string/, (own) => Object.assign(own.intro[1]!, {lead: {}})],
    ['intro/1/items/2', /a string/, (own) => Object.assign(own.intro[1]!, {items: ['a', 'b', 1]})],
    ['help/0/level', /like/, (own) => (own.help = [{...help, level: 'later'}])],
    ['help/0/id', /like/, (own) => (own.help = [{...help, id: 'a b'}])],
    ['topics/0/formerly/0', /like/, (own) => (own.topics[0]!.formerly = ['a b'])],
    [
      'topics/0/help/0/items',
      /a list/,
      (own) => (own.topics[0]!.help = [{...help, items: '' as never}]),
    ],
    ['topics/0/ask/0', /a string/, (own) => (own.topics[0]!.ask = [{} as never])],
    [
      'topics/0/words/0/meaning',
      /a string/,
      (own) => Object.assign(own.topics[0]!.words[0]!, {meaning: 1}),
    ],
  ];
  for (const [path, what, change] of wrong) {
    it(`is refused with the place of what is wrong: ${path}`, () => {
      const own = whole();
      change(own);
      assert.throws(() => checkSection(own, 'content'), {
        name: 'TypeError',
        message: new RegExp(`^content/${path} is not ${what.source}`),
      });
    });
  }
});
