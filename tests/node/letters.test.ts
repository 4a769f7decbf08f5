/** Letters and digits that look alike, or stand unseen, in the texts as readers get them. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {contents} from '../../src/generated/contents.js';
import {sectionIds} from '../../content/model.js';
import {sectionTexts} from '../support/section-texts.js';

/** Parts of texts that an expression finds. */
const found = (locale: 'fa' | 'ur', wrong: RegExp) =>
  sectionIds
    .flatMap((id) => sectionTexts(contents[locale][id]))
    .concat(Object.values(contents[locale].ui).filter((text) => typeof text === 'string'))
    .flatMap((text) => text.match(wrong) ?? []);

describe('Persian', () => {
  it('has Persian digits alone, which the texts write as words but in dates', () => {
    assert.deepEqual(found('fa', /\S*[0-9٠-٩]\S*/g), []);
    assert.match(contents.fa.faq.meta.translatedBy!.inWords!.own, /آذر ۱۴۰۵/);
  });

  it('has the kaf and yeh of Persian keyboards', () => {
    assert.deepEqual(found('fa', /\S*[كيى]\S*/g), []);
  });

  it('has no blank where a word goes on after a letter that does not join', () => {
    assert.deepEqual(
      found('fa', /(?<!\S)ن?می \S+|\S+ (ها|های|هایی|تر|ترین|اند)(?![\p{L}\u200c])/gu),
      [],
    );
    assert.ok(found('fa', /\p{L}\u200c\p{L}/gu).length > 1000);
  });

  it('has no joiner where it joins nothing', () => {
    assert.deepEqual(found('fa', /\u200c(?!\p{L})|(?<!\p{L})\u200c/gu), []);
  });
});

describe('Urdu', () => {
  it('has the kaf, yeh and heh of Urdu keyboards', () => {
    assert.deepEqual(found('ur', /\S*[كيىه]\S*/g), []);
  });
});
