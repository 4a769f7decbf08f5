/** The text's ratings: of its present version, whole, reckoned right, and on their page. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import localeTable from '../../locales/locales.json' with {type: 'json'};
import schema from '../../content/ratings.schema.json' with {type: 'json'};
import translationSchema from '../../locales/ratings.schema.json' with {type: 'json'};
import {englishTexts} from '../../build/english-texts.js';
import {evaluateContent} from '../../build/evaluate-content.js';
import {projectPath} from '../../build/project.js';
import {contentVersion} from '../../content/version.js';
import {index, pemat} from '../../scripts/plain-language/items.js';
import {plainLanguagePage, updatePlainLanguagePage} from '../../scripts/plain-language/page.js';
import {
  disagreements,
  markOf,
  partIds,
  ratingProblems,
  readRatings,
  scoresOf,
  type Answer,
  type PartId,
  type PartRating,
  type Rating,
  type Ratings,
} from '../../scripts/plain-language/ratings.js';
import {
  errorCategories,
  errorCount,
  perThousand,
  readTranslationRatings,
  unreadIn,
  type TranslationRating,
} from '../../scripts/plain-language/translation-ratings.js';

const ratings = await readRatings();
const english = englishTexts(await evaluateContent());
const words = '0123456789abcdef';
const translations = await readTranslationRatings();
const ajv = new Ajv2020({strict: true, allErrors: true});
const valid = (by: object, value: unknown) => assert.ok(ajv.validate(by, value), ajv.errorsText());

/** A part that a rater has nothing against. */
function goodPart(): PartRating {
  const yes = (items: readonly {number: number}[]) =>
    Object.fromEntries(items.map(({number}) => [number, 'yes' as const]));
  return {
    pemat: yes([...pemat.understandability, ...pemat.actionability]),
    index: yes(index),
    scores: {understandability: 100, actionability: 100, index: 100},
    why: {},
  };
}

function rating(rater: string, part: Partial<PartRating> = {}): Rating {
  const parts = Object.fromEntries(partIds.map((id) => [id, goodPart()])) as Record<
    PartId,
    PartRating
  >;
  parts.faq = {...parts.faq, ...part};
  const problems = {passages: 100, minor: 4, serious: 0};
  return {
    ...{rater, kind: 'language model', on: '2026-01-31', contentVersion: '2.0.0'},
    ...{words, problems, parts},
  };
}

const made = (...all: Rating[]): Ratings => ({
  audience: 'patients.',
  objective: 'readers know.',
  mainMessage: 'Ask.',
  ratings: all,
});
const without = <T extends object>(value: T, key: string): T =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)) as T;

const problemsWith = (part: Partial<PartRating>) =>
  ratingProblems(made(rating('First', part), rating('Second')), '2.0.0', words);

const answered = (instrument: 'pemat' | 'index', answers: Record<string, Answer>) => ({
  [instrument]: {...goodPart()[instrument], ...answers},
});

describe('ratings of the English', () => {
  it('are in their form', () => {
    valid(schema, ratings);
    valid(schema, made(rating('First'), rating('Second')));
  });

  it('are of today’s version, by two raters, and add up', () => {
    assert.deepEqual(ratingProblems(ratings, contentVersion, markOf(english)), []);
  });

  it('pass when two raters have answered everything', () => {
    assert.deepEqual(problemsWith({}), []);
  });

  it('fail when the English is newer, or one rater is missing', () => {
    const both = made(rating('First'), rating('Second'));
    assert.deepEqual(ratingProblems(both, '2.0.1', words), [
      '0 of two raters have rated version 2.0.1 of the English. Have it rated again.',
    ]);
    assert.deepEqual(ratingProblems(made(rating('First'), rating('First')), '2.0.0', words), [
      '1 of two raters have rated version 2.0.0 of the English. Have it rated again.',
    ]);
  });

  it('fail when a word was changed since, under the same version', () => {
    const both = made(rating('First'), {...rating('Second'), words: 'fedcba9876543210'});
    assert.deepEqual(ratingProblems(both, '2.0.0', words), [
      'Second: the English is not what was rated as 2.0.0 (words: 0123456789abcdef). Have it rated again.',
    ]);
    const [first, ...others] = english;
    const changed = [{...first!, text: `${first!.text}!`}, ...others];
    assert.notEqual(markOf(changed), markOf(english));
    const labels = english.map((unit) =>
      unit.file === 'content/ui.ts' ? {...unit, text: 'Anything'} : unit,
    );
    assert.equal(markOf(labels), markOf(english), 'labels are not rated');
  });

  it('have no passage with a serious problem, and few with another', () => {
    for (const {rater, problems} of ratings.ratings) {
      assert.equal(problems.serious, 0, rater);
      assert.ok(problems.minor <= 0.05 * problems.passages, `${rater}: ${problems.minor}`);
    }
  });

  it('reach what the project asks for, in every part', () => {
    for (const {rater, parts} of ratings.ratings) {
      for (const part of partIds) {
        const {understandability, actionability, index} = parts[part].scores;
        const low = understandability < 95 || actionability < 95 || index < 90;
        assert.ok(!low, `${rater}, ${part}: ${understandability}, ${actionability}, ${index}`);
      }
    }
  });

  it('fail when an item or a part is missing', () => {
    const others = without(goodPart().pemat, '26');
    assert.deepEqual(problemsWith({pemat: others}), [
      'First, faq: pemat 26 has no answer.',
      'First, faq: actionability is 100, and its items give 86.',
    ]);
    const whole = rating('First');
    const parts = without(whole.parts, 'faq');
    assert.deepEqual(ratingProblems(made({...whole, parts}, rating('Second')), '2.0.0', words), [
      'First, faq: is not rated.',
    ]);
  });

  it('fail when a score is not the one that its items give', () => {
    assert.deepEqual(problemsWith({scores: {...goodPart().scores, index: 95}}), [
      'First, faq: index is 95, and its items give 100.',
    ]);
  });

  it('fail for a no without a reason, and where an item that always applies is left out', () => {
    const scores = {...goodPart().scores, actionability: 86};
    assert.deepEqual(problemsWith({...answered('pemat', {22: 'no'}), scores}), [
      'First, faq: pemat 22 is no, without a reason.',
    ]);
    assert.deepEqual(problemsWith(answered('pemat', {22: 'na'})), [
      'First, faq: pemat 22 always applies.',
    ]);
  });

  it('fail where there is no main message, and it is said to be at the top', () => {
    const scores = {...goodPart().scores, index: 95};
    assert.deepEqual(
      problemsWith({...answered('index', {1: 'no'}), scores, why: {'index 1': 'None.'}}),
      ['First, faq: index 2, 3 and 4 are no where 1 is.'],
    );
  });

  it('leave what does not apply out of a score', () => {
    const part = {
      ...goodPart(),
      ...answered('index', {15: 'na', 16: 'na', 17: 'na', 20: 'na', 7: 'no'}),
    };
    assert.equal(scoresOf(part).index, 94);
  });

  it('tell where two raters differ', () => {
    const no = {...answered('pemat', {22: 'no'}), why: {'pemat 22': 'No steps.'}};
    assert.deepEqual(disagreements([rating('First', no), rating('Second')]), [
      {
        part: 'faq',
        item: 'pemat 22',
        answers: [
          {rater: 'First', answer: 'no', why: 'No steps.'},
          {rater: 'Second', answer: 'yes'},
        ],
      },
    ]);
  });
});

const translationRating: TranslationRating = {
  language: 'de',
  rater: 'First',
  kind: 'language model',
  on: '2026-01-31',
  contentVersion: '2.0.0',
  words: 4000,
  errors: Object.fromEntries(
    errorCategories.map((category) => [category, {critical: 0, major: 1, minor: 2}]),
  ) as TranslationRating['errors'],
};

describe('ratings of the translations', () => {
  it('are in their form', () => {
    valid(translationSchema, translations);
    valid(translationSchema, {ratings: [translationRating]});
  });

  it('are of languages that there are', () => {
    for (const {language} of translations.ratings)
      assert.ok(language in localeTable && language !== 'en', language);
  });

  it('are of each language as it is today, with no critical and no major error', () => {
    const translated = Object.entries(localeTable).filter(
      ([tag, entry]) => tag !== 'en' && !('spelling' in entry),
    );
    assert.deepEqual(
      translated.flatMap(([tag]) => unreadIn(translations, tag, contentVersion) ?? []),
      [],
    );
  });

  it('must lead from a reading of all to today’s version', () => {
    const none = {critical: 0, major: 0, minor: 1};
    const errors = Object.fromEntries(
      errorCategories.map((category) => [category, none]),
    ) as TranslationRating['errors'];
    const whole = {...translationRating, errors};
    const later = {...whole, contentVersion: '2.1.0', since: '2.0.0', units: 3};
    const missing = (...ratings: TranslationRating[]) => unreadIn({ratings}, 'de', '2.1.0');
    assert.equal(missing(whole, later), undefined);
    assert.match(missing(later)!, /^de: nobody has read version 2\.0\.0/);
    assert.match(missing(whole)!, /^de: nobody has read version 2\.1\.0/);
    assert.match(missing(translationRating, later)!, /2\.0\.0 and found no major error/);
  });

  it('count errors for each 1,000 English words', () => {
    assert.equal(errorCount(translationRating, 'minor'), 14);
    assert.equal(perThousand(translationRating, 'minor'), 3.5);
  });
});

describe('docs/plain-language.md', () => {
  it('says what the ratings are today', async () => {
    const page = await readFile(projectPath(plainLanguagePage), 'utf8');
    assert.equal(
      page,
      await updatePlainLanguagePage(page, ratings, translations),
      `Bring ${plainLanguagePage} up to date with: npm run ratings`,
    );
    assert.match(page, /No patient has been asked/);
  });

  it('has every rater, score and disagreement', async () => {
    const no = {
      ...answered('pemat', {22: 'no'}),
      scores: {...goodPart().scores, actionability: 86},
      why: {'pemat 22': 'No steps.'},
    };
    const page = await updatePlainLanguagePage(
      '<!-- ratings:start -->\n<!-- ratings:end -->\n<!-- translations:start -->\n<!-- translations:end -->',
      made(rating('First', no), rating('Second')),
      {ratings: [translationRating]},
    );
    for (const said of [
      /\| First +\| language model +\| 2026-01-31 +\| 2\.0\.0 +\|/,
      /\| faq +\| 100 +\| 86 +\| 100 +\| 100 +\| 100 +\| 100 +\|/,
      /\| faq +\| pemat 22 +\|.*\| no: No steps\. +\| yes +\|/,
      /\| First +\| faq +\| pemat 22 +\|.*\| No steps\. +\|/,
      /\| de +\| First +\| language model +\|.*\| 0 \(0\.0\) +\| 7 \(1\.8\) +\| 14 \(3\.5\) +\|/,
    ])
      assert.match(page, said);
  });
});
