/** Which of some locales a reader gets, when there are more of a language than today. */
import {expect} from '@open-wc/testing';
import {negotiate} from '../../src/content.js';
import {bestOf} from '../../src/locale.js';
import {warningsOf} from '../support/element.js';

describe('of several locales of a language', () => {
  const locales = ['en', 'es', 'es-MX', 'zh-Hans', 'zh-Hant', 'zh-Hant-HK'];
  const expectations: Array<[tag: string, locale: string | undefined]> = [
    ['es-MX', 'es-MX'],
    ['es-AR', 'es'],
    ['ES-mx', 'es-MX'],
    // What comes after the region does not count.
    ['es-MX-u-nu-latn', 'es-MX'],
    ['es-MX-spanglis', 'es-MX'],
    // A script that a region stands for, and one that is said.
    ['zh-TW', 'zh-Hant'],
    ['zh-Hant-HK', 'zh-Hant-HK'],
    ['zh-SG', 'zh-Hans'],
    ['fil', undefined],
  ];
  for (const [tag, locale] of expectations) {
    it(`${locale ?? 'none'} is the best for ${tag}`, () => {
      expect(bestOf(locales, tag)).to.equal(locale);
    });
  }
});

it('a page that says no language is not warned of it', async () => {
  const warnings = await warningsOf(() => {
    expect(negotiate('')).to.equal('en');
    expect(negotiate(['', 'es'])).to.equal('es');
  });
  expect(warnings).to.deep.equal([]);
});
