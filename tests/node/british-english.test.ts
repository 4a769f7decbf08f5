/** British readers get today's English, every word of it in British spelling. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import american from 'dictionary-en';
import british from 'dictionary-en-gb';
import nspell from 'nspell';
import {englishTexts} from '../../build/english-texts.js';
import {evaluateContent} from '../../build/evaluate-content.js';
import {readLocales} from '../../build/locales.js';
import {parseWords, readWords, respeller} from '../../build/spelling.js';
import hedges from '../../content/hedges.json' with {type: 'json'};
import names from '../../content/names.json' with {type: 'json'};
import {loadContent, loadSafety, sections} from '../../src/content.js';
import {healthTopicContent} from '../../src/json-ld.js';

const path = readLocales()['en-GB']!.spelling!;
const words = readWords(path);
const respell = respeller(words);
const english = englishTexts(await evaluateContent());

const knownTo = (dictionary: Parameters<typeof nspell>[0]) => {
  const spelling = nspell(dictionary);
  return (word: string) => spelling.correct(word.replaceAll('’', "'"));
};

const isBritish = knownTo(british);
const isAmerican = knownTo(american);

const wordsIn = (text: string) => text.match(/\p{L}+(’\p{L}+)*/gu) ?? [];

/** What the text itself explains, and the names that content may have. */
const explained = new Set([
  ...Object.keys(names),
  ...english
    .filter(({id}) => /^shared\.words\..*\.term$/.test(id))
    .flatMap(({text}) => wordsIn(text.toLowerCase())),
]);

/** The words of a text that a British reader takes for mistakes. */
const foreignIn = (text: string): string[] =>
  wordsIn(text).filter(
    (word) => !isBritish(word) && (isAmerican(word) || !explained.has(word.toLowerCase())),
  );

describe('in British English', () => {
  it('no word of any text is American, or unknown', () => {
    const found = english.flatMap(({id, text}) =>
      foreignIn(respell(text)).map((word) => `${word} (${id}): add it to ${path}`),
    );
    assert.deepEqual(found, []);
  });

  it('a program of a computer stays one, and exercise is a programme', () => {
    const texts = english.map(({text}) => respell(text));
    assert.ok(texts.some((text) => text.includes('computer program ')));
    assert.ok(texts.some((text) => text.includes('programme')));
    assert.ok(!texts.some((text) => text.includes('computer programme')));
  });

  it('an American word of new English would be seen', () => {
    const text = 'Edema: the gray color of a tumor, which pediatric doctors analyze, is zzlipoma.';
    const seen = ['Edema', 'gray', 'tumor', 'pediatric', 'analyze', 'zzlipoma'];
    assert.deepEqual(foreignIn(respell(text)), seen);
    assert.deepEqual(foreignIn('The colour of the tumour, called calcinosis cutis.'), []);
  });
});

describe('the list of words', () => {
  const entries = Object.keys(words);

  it('is sorted, and today’s English has each of its entries', () => {
    assert.deepEqual(entries, [...entries].sort());
    const unused = entries.filter((word) => {
      const others = Object.entries(words).filter(([other]) => other !== word);
      const respellLess = respeller(Object.fromEntries(others));
      return english.every(({text}) => respell(text) === respellLess(text));
    });
    assert.deepEqual(unused, []);
  });

  it('leaves alone how sure a sentence is', () => {
    const said = new Set(Object.values(hedges.everyday).flat());
    const touched = Object.entries(words)
      .flat()
      .filter((text) => wordsIn(text).some((word) => said.has(word) || word === 'not'));
    assert.deepEqual(touched, []);
  });

  it('has nothing that is in no text', () => {
    for (const entry of ['"Color": "colour"', '"two  words": "x"', '"a.c": "x"', '"color": ""']) {
      assert.throws(() => parseWords(`{${entry}}`, 'list.json'), /^Error: list\.json: "/, entry);
    }
  });

  it('replaces whole words and the longest entry, and keeps a capital', () => {
    const made = respeller({
      physical: 'bodily',
      'physical therapist': 'physiotherapist',
      therapist: 'healer',
    });
    assert.equal(
      made('A physical therapist’s therapists. Therapist, physically. Physical therapist'),
      'A physiotherapist’s therapists. Healer, physically. Physiotherapist',
    );
  });
});

describe('a site in British English', () => {
  it('has every section as a text of its own, which is no draft', async () => {
    for (const id of sections) {
      const [text, source] = [await loadContent(id, 'en-GB'), await loadContent(id, 'en')];
      assert.deepEqual(text.meta, {...source.meta, locale: 'en-GB'});
      assert.deepEqual(
        text.topics.map((topic) => topic.id),
        source.topics.map((topic) => topic.id),
      );
      const told = await loadSafety(text);
      assert.deepEqual(told, {...(await loadSafety(source)), notices: []});
    }
  });

  it('says in which language its data are', async () => {
    const faq = await loadContent('faq', 'en-GB');
    assert.equal(healthTopicContent(faq).inLanguage, 'en-GB');
    assert.match(JSON.stringify(faq), /The colour depends on your skin tone/);
  });
});
