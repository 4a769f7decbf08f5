/** What PHP makes of an element’s attributes is what the element itself would. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {describe, it} from 'node:test';
import {projectPath} from '../../build/project.js';
import type * as prerendering from '../../src/prerender.js';
import {elements, fixtures, locales, type Fixture} from '../support/fixtures.js';
import {runningSite} from './visitor.js';

const {prerender} = (await import(projectPath('dist/prerender.js'))) as Pick<
  typeof prerendering,
  'prerender'
>;

type Use = Pick<Fixture, 'element' | 'attributes'> & {locale: string};

const more: Array<Fixture['attributes']> = [
  {'heading-level': '1', open: 'surgery diagnosis', layout: 'accordion'},
  {
    topics: 'surgery other-treatments diagnosis exercise',
    open: 'other-treatments',
    layout: 'accordion',
  },
  {topics: 'diet', layout: 'accordion', exclusive: '', open: 'diet'},
  {topics: 'nothing-of-ours', 'hide-title': '', figures: 'hide'},
  {figures: 'eager', layout: 'accordion', exclusive: '', open: 'surgery diagnosis', 'json-ld': ''},
];

const uses: Use[] = locales.flatMap(({tag: locale}) =>
  [
    ...fixtures.filter(({content, slots}) => !content && !slots),
    ...elements.flatMap((element) => more.map((attributes) => ({element, attributes}))),
  ]
    // Which language shows then is another test’s.
    .filter(({attributes}) => attributes['drafts'] !== 'hide')
    .map(({element, attributes}) => ({element, attributes, locale})),
);

/** Attributes as properties have them. */
const propertiesOf = (attributes: Use['attributes']): object =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
      name === 'heading-level' ? Number(value) : value || true,
    ]),
  );

/** Each as the plugin writes it, for a shortcode and for a block. */
function byPhp(all: readonly Use[]): Array<[shortcode: string, block: string]> {
  const requests = all.map(({element, attributes, locale}) => {
    const given = Object.entries({lang: locale, ...attributes});
    return {
      element,
      given: given.map(([name, value]) => (value ? `${name}="${value}"` : name)).join(' '),
      properties: JSON.stringify(propertiesOf(Object.fromEntries(given))),
    };
  });
  const {stdout, stderr} = spawnSync(
    'php',
    [projectPath('tests/wordpress/render.php'), runningSite().folder],
    {input: JSON.stringify(requests), encoding: 'utf8', maxBuffer: 2 ** 30},
  );
  assert.equal(stderr, '');
  const lines = stdout.trim().split('\n');
  return lines.map((line) => JSON.parse(line) as [string, string]);
}

const byPackage = ({element, attributes, locale}: Use): string =>
  prerender(element, {locale, ...propertiesOf(attributes)});

/** Without white space between tags, and without the style sheet, part of which is for figures alone. */
const compared = (html: string) =>
  html
    .replace(/<style>.*?<\/style>/s, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('> <', '><');

describe('an element that PHP wrote', () => {
  const written = byPhp(uses);

  it('is what prerender() writes, in all languages', () => {
    assert.equal(written.length, uses.length);
    for (const [i, use] of uses.entries()) {
      assert.equal(compared(written[i]![0]), compared(byPackage(use)), JSON.stringify(use));
    }
  });

  it('has no mark left, and no empty line, of which WordPress makes paragraphs', () => {
    for (const [html] of written) assert.doesNotMatch(html, /<!--|\n\s*\n/);
  });

  it('is the same in a block as by a shortcode', () => {
    for (const [shortcode, block] of written) {
      assert.equal(block.replace(/^<div [^>]*>|<\/div>$/g, ''), shortcode);
    }
  });

  it('keeps its signs where WordPress makes typographic ones', () => {
    const own = '<calcinosis-faq lang="en"><p>"2 x 3" -- it\'s</p></calcinosis-faq>';
    const code = `require '${runningSite().folder}/wp-load.php'; echo wptexturize(getenv('HTML'));`;
    const {stdout} = spawnSync('php', ['-r', code], {
      env: {...process.env, HTML: own, HTTP_HOST: 'localhost'},
      encoding: 'utf8',
    });
    assert.equal(stdout, own);
  });
});
