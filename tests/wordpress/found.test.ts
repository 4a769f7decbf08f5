/** The text is found by what sees no page: the site’s search, excerpts, feeds, and apps by REST. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {contents} from '../../src/generated/contents.js';
import {asReader, runningSite} from './visitor.js';
import {allTexts, missingIn, squeezed} from './words.js';
import {publishBlock, publishShortcode} from './writing.js';

const titles = {block: 'An answer for zebras', shortcode: 'A page on care'};
const ids: Record<string, string> = {};

before(async () => {
  ids['block'] = (await publishBlock('author', titles.block, 'faq')).id;
  ids['shortcode'] = await publishShortcode(
    'author',
    titles.shortcode,
    '[calcinosis heading-level=3 element="treatments"]',
  );
});

const get = async (query: string) => (await fetch(`${runningSite().origin}/?${query}`)).text();

/** Titles that the site’s search finds. */
const search = (words: string, locale = 'en') =>
  asReader(
    `/?s=${encodeURIComponent(words)}&test_locale=${locale}&test_theme=twentytwentyone`,
    (page) =>
      page.$$eval('article .entry-title', (all) => all.map((title) => title.textContent.trim())),
  );

/** The longest word of a text, which is its own. */
const longestWord = (text: string) =>
  text.match(/\p{L}+/gu)!.reduce((long, word) => (word.length > long.length ? word : long));

const ownTitles = Object.values(titles);
const own = async (words: string, locale?: string) =>
  [...new Set(await search(words, locale))].filter((title) => ownTitles.includes(title)).sort();

describe('the search of the site', () => {
  it('finds a post by the words of its block or shortcode, and no other', async () => {
    assert.deepEqual(await own('scleroderma'), [titles.block]);
    assert.deepEqual(await own('Bisphosphonates'), [titles.shortcode]);
    assert.deepEqual(await own('rhinoceros'), []);
  });

  it('finds words of which some are the author’s', async () => {
    assert.deepEqual(await own('zebras scleroderma'), [titles.block]);
    assert.deepEqual(await own('zebras bisphosphonates'), []);
    assert.deepEqual(await own('"hard skin mean"'), [titles.block]);
  });

  it('leaves out what a reader does not want', async () => {
    assert.deepEqual(await own('scleroderma -zebras'), []);
  });

  it('finds the words that readers of another language see, and not the English', async () => {
    const {heading} = contents.ar.faq.topics[3]!;
    assert.deepEqual(await own(longestWord(heading), 'ar'), [titles.block]);
    assert.deepEqual(await own('scleroderma', 'ar'), []);
  });
});

for (const [form, element] of [
  ['block', 'faq'],
  ['shortcode', 'treatments'],
] as const) {
  describe(`the ${form}`, () => {
    it('is in the feed, in plain HTML', async () => {
      const feed = await get('feed=rss2');
      const items = feed.split('<item>').filter((it) => it.includes(`?p=${ids[form]}<`));
      const [, item = ''] = /<content:encoded><!\[CDATA\[(.*?)\]\]>/s.exec(items[0]!) ?? [];
      assert.doesNotMatch(item, /<template|<style|<script|<calcinosis/);
      const [, picture] = /<img[^>]*\ssrc="([^"]+)"\s+alt="\S/.exec(item)!;
      const {status, headers} = await fetch(picture!);
      assert.deepEqual([status, headers.get('content-type')], [200, 'image/svg+xml']);
      const text = await textOf(item);
      assert.deepEqual(missingIn(text, allTexts(element, 'en')), []);
    });

    it('is in excerpts', async () => {
      const {excerpt} = (await rest(`/wp/v2/posts/${ids[form]}`)) as Rendered;
      const text = await textOf(excerpt.rendered);
      assert.ok(text.startsWith(contents.en[element].title), text);
      assert.ok(text.includes(contents.en[element].about!.split(' ').slice(0, 5).join(' ')), text);
      assert.doesNotMatch(text, /\{|\[calcinosis/);
    });

    it('is whole by REST', async () => {
      const {content} = (await rest(`/wp/v2/posts/${ids[form]}`)) as Rendered;
      assert.match(content.rendered, new RegExp(`<calcinosis-${element} [^>]*>\\s*<template`));
      assert.deepEqual(missingIn(await textOf(content.rendered), allTexts(element, 'en')), []);
    });
  });
}

interface Rendered {
  content: {rendered: string};
  excerpt: {rendered: string};
}

const rest = async (route: string): Promise<unknown> =>
  JSON.parse(await get(`rest_route=${route}`));

/** What a browser reads in HTML that a page puts in by script. */
const textOf = (html: string) =>
  asReader('/?feed=nothing', (page) =>
    page.evaluate(
      (markup) => new DOMParser().parseFromString(markup, 'text/html').body.textContent,
      html,
    ),
  ).then(squeezed);
