/** What `plain/` makes of each shape of the content. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Help, Section, Ui} from '../../content/model.js';
import {plainFileOf} from '../../build/html/plain.js';
import {contents} from '../../src/generated/contents.js';

const {ui, article} = contents.en;
const {meta} = ui;

const soon: Help = {
  id: 'doctor',
  level: 'soon',
  title: 'See a doctor if you have',
  items: ['a sore'],
};
const urgent: Help = {
  id: 'infection',
  level: 'urgent',
  title: 'Get help if you notice',
  items: ['pus', 'a <b>fever</b>'],
  more: 'Feel for warm skin.',
};

/** A section with every shape that there is. */
const whole: Section = {
  id: 'symptoms',
  title: 'Symptoms',
  about: 'What it is.',
  keyPoints: ['Never squeeze.', 'Tell your doctor.'],
  help: [soon, urgent],
  intro: ['It depends.', {kind: 'bullets', lead: 'A sore may:', items: ['ooze', 'bleed', 'itch']}],
  topics: [
    {
      id: 'sores',
      formerly: ['ulcers'],
      heading: 'Open sores',
      term: 'Ulcers',
      body: [
        'Skin may break.',
        {kind: 'steps', lead: 'Wound care:', items: ['Clean it.', 'Cover it.']},
        {kind: 'bullets', items: ['gel', 'foam', 'net']},
      ],
      help: [urgent],
      ask: ['May I swim?'],
      words: [{id: 'gel', term: 'Hydrogel', meaning: 'something wet'}],
    },
  ],
  figures: [],
  meta,
};

const asWritten = (sections: readonly Section[], labels: Ui = ui) =>
  plainFileOf(sections.length > 1 ? 'article' : sections[0]!.id, sections, labels);

/** The same in one line, without the language of each block. */
const html = (sections: readonly Section[], labels: Ui = ui) =>
  asWritten(sections, labels)
    .replaceAll('\n', '')
    .replaceAll(/(<(?!span)\w[^>]*?) lang="\w+" dir="\w+"/g, '$1');
const headings = (text: string) =>
  [...text.matchAll(/<h(\d)[^>]*>(.*?)<\/h\1>/g)].map(([, level, said]) => `${level} ${said}`);

describe('a section as plain HTML', () => {
  const text = html([whole]);

  it('begins with what it is and what to take along, and has help before the first topic', () => {
    assert.deepEqual(headings(text), [
      '2 Symptoms',
      `3 ${ui.keyPoints}`,
      '3 Get help if you notice',
      '3 See a doctor if you have',
      '3 Open sores',
      '4 Get help if you notice',
      `4 ${ui.ask}`,
      `4 ${ui.words}`,
    ]);
    assert.match(text, /<h2 id="calcinosis-symptoms">Symptoms<\/h2><p>What it is\.<\/p><h3>/);
  });

  for (const [what, piece] of [
    ['key points', '<ul><li>Never squeeze.</li><li>Tell your doctor.</li></ul>'],
    ['help', '<ul><li>pus</li><li>a &lt;b&gt;fever&lt;/b&gt;</li></ul><p>Feel for warm skin.</p>'],
    ['a lead and its list', '<p>A sore may:</p><ul><li>ooze</li><li>bleed</li><li>itch</li></ul>'],
    ['steps', '<p>Wound care:</p><ol><li>Clean it.</li><li>Cover it.</li></ol>'],
    ['a list without a lead', '</ol><ul><li>gel</li><li>foam</li><li>net</li></ul>'],
    ['questions', '<ul><li>May I swim?</li></ul>'],
    ['words', '<dl><dt>Hydrogel</dt><dd>something wet</dd></dl>'],
    ['help of a topic after its first block', '<p>Skin may break.</p><h4>Get help'],
  ] as const) {
    it(`has ${what}`, () => assert.ok(text.includes(piece), text));
  }

  it('is flat, each block on a line of its own and with its language', () => {
    const lines = asWritten([{...whole, meta: {...meta, locale: 'ar', dir: 'rtl'}}])
      .trim()
      .split('\n');
    assert.ok(!lines.includes(''));
    const tops = lines.filter((line) => !/^<(li|\/|dt|dd)/.test(line));
    for (const line of tops) {
      assert.match(line, /^<(h\d|p|ul|ol|dl)( id="[\w-]+")? lang="(ar" dir="rtl|en" dir="ltr)">/);
    }
    const inEnglish = tops.filter((line) => line.includes('lang="en"'));
    assert.deepEqual(
      inEnglish.map((line) => line.replace(/<[^>]+>/g, '')),
      [ui.keyPoints, ui.ask, ui.words, ui.disclaimer, ui.notReviewed],
    );
  });

  it('has ids of sections and topics only, on their headings, and nothing that a reader mode or a filter drops', () => {
    assert.deepEqual(text.match(/<\w+ id="[^"]*"/g), [
      '<h2 id="calcinosis-symptoms"',
      '<h3 id="calcinosis-symptoms-sores"',
    ]);
    assert.doesNotMatch(text, /<(footer|aside|nav|div|details|style|script)|\sclass=/);
    assert.ok(text.includes(ui.disclaimer));
  });

  it('says nothing of what a section does not have', () => {
    const bare = {...whole, about: undefined, keyPoints: [], help: [], intro: [], topics: []};
    assert.deepEqual(headings(html([bare])), ['2 Symptoms']);
  });

  it('marks each string that is English for want of a translation', () => {
    const fallback = ['/about', '/help/1/items/0', '/intro/1/lead', '/intro/1/items/2'];
    const of = ['body/1/items/1', 'ask/0', 'words/0/meaning', 'help/0/title'];
    const all = [...fallback, ...of.map((place) => `/topics/0/${place}`)];
    const marked = html([{...whole, meta: {...meta, locale: 'ar', dir: 'rtl', fallback: all}}]);
    for (const english of [
      'What it is.',
      'pus',
      'A sore may:',
      'itch',
      'Cover it.',
      'May I swim?',
      'something wet',
      'Get help if you notice',
    ]) {
      assert.ok(marked.includes(`<span lang="en" dir="ltr">${english}</span>`), english);
    }
    assert.equal(marked.match(/<span lang="en"/g)?.length, all.length);
  });
});

describe('the article as plain HTML', () => {
  const overview: Section = {
    ...whole,
    id: 'overview',
    title: 'Overview',
    about: undefined,
    keyPoints: ['It is rare.'],
    help: [urgent],
    topics: [],
  };
  const text = html([overview, whole], article);

  it('says what it is, the overview’s key points and each box once, before its contents', () => {
    assert.deepEqual(headings(text), [
      `1 ${article.article!.title}`,
      `2 ${ui.keyPoints}`,
      '2 Get help if you notice',
      '2 See a doctor if you have',
      `2 ${article.article!.contents}`,
      '2 Overview',
      '2 Symptoms',
      `3 ${ui.keyPoints}`,
      '3 Open sores',
      '4 Get help if you notice',
      `4 ${ui.ask}`,
      `4 ${ui.words}`,
    ]);
    assert.equal(text.split('What it is.').length, 2);
    assert.equal(text.split('It is rare.').length, 2);
  });
});
