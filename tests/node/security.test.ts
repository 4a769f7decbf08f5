/**
 * What the built files may not hold, whatever the tests of their behaviour see: ways to run text as
 * code or as HTML, to keep something in the browser, to send something, to fetch from elsewhere.
 * SECURITY.md promises it.
 */
import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import {projectPath} from '../../build/project.js';
import {citations} from '../../src/generated/citations/all.js';
import {usesOf, type ProgramUses} from '../support/program-uses.js';

const dist = projectPath('dist');
const files = (await readdir(dist, {recursive: true, withFileTypes: true}))
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)))
  .map((file) => file.replaceAll('\\', '/'));
const filesOf = (pattern: RegExp) => files.filter((file) => pattern.test(file));
const read = (file: string) => readFile(path.join(dist, file), 'utf8');

/** Files of `cdn/` that bring Lit. */
const withLit = /^cdn\/([\w-]+\/)?(calcinosis-\w+|auto)\.js$/;

/** Uses that are meant, once in each of these files. One that is gone has to go from this list. */
const meantUses = [
  // Lit parses each of the library's own templates once, before any text is put into it.
  {files: withLit, what: 'innerHTML'},
  // prerender({styles: 'link'}) writes a link to the style sheet that its caller names.
  {files: /^chunks\/element-html-[\w-]+\.js$/, what: '<link'},
  // prerender({drawings: 'link'}) writes images from the folder that its caller names.
  {files: /^chunks\/element-html-[\w-]+\.js$/, what: '<img'},
];

/** Addresses that are names, or an example in a message, and nothing that a browser fetches. */
const meantUrls =
  /^https:\/\/(schema\.org(\/\w+HealthAspect)?|creativecommons\.org\/licenses\/by\/4\.0\/|example\.org\/\.)$/;

/** Files with the lists of sources, whose links lead there if a reader follows them. */
const listsSources = /(^|\/)(parts\/citations|chunks)\/[\w-]+\.js$/;

const sourceUrls = new Set(Object.values(citations).flatMap((list) => list.map(({url}) => url)));

/** The module that fetches another one again, by the URL that the browser names. */
const importsAgain = /^(chunks\/[\w-]+|parts\/loading\/\w+)\.js$/;

/** What runs in pages and on servers. The command for a terminal is none of these. */
const programs = new Map<string, ProgramUses>();
for (const file of filesOf(/^(?!bin\/).*\.js$/)) programs.set(file, usesOf(await read(file)));

describe('the programs', () => {
  it('are all of them', () => {
    for (const file of ['index.js', 'prerender.js', 'cdn/auto.js', 'cdn/es/calcinosis-faq.js']) {
      assert.ok(programs.has(file), `dist/${file} is not there. Make it with: npm run build`);
    }
  });

  it('make no HTML or code of text, keep nothing, send nothing and learn nothing', () => {
    const isMeant = (file: string, what: string) =>
      meantUses.some((meant) => meant.what === what && meant.files.test(file));
    const others = [...programs].flatMap(([file, {uses}]) =>
      uses.filter(({what}) => !isMeant(file, what)).map(({use, what}) => `${file} ${use}: ${what}`),
    );
    assert.deepEqual(others, []);
  });

  for (const {files, what} of meantUses) {
    it(`have ${what} once in ${files.source}, as is meant`, () => {
      const counts = [...programs]
        .filter(([file]) => files.test(file))
        .map(([file, {uses}]) => [file, uses.filter((use) => use.what === what).length] as const);
      assert.ok(counts.length);
      assert.deepEqual(
        counts.filter(([, count]) => count !== 1),
        [],
      );
    });
  }

  it('name no address on the network but those that are names', () => {
    const others = [...programs].flatMap(([file, {urls}]) =>
      urls
        .filter((url) => !meantUrls.test(url) && !(listsSources.test(file) && sourceUrls.has(url)))
        .map((url) => `${file}: ${url}`),
    );
    assert.deepEqual(others, []);
  });

  it('import what is beside them, and Lit, and in cdn/ not even that', async () => {
    const others: string[] = [];
    for (const [file, {imports}] of programs) {
      const isInCdn = file.startsWith('cdn/');
      for (const specifier of imports) {
        if (specifier === undefined) {
          // The one that is tried again: each file of cdn/ has its own copy of what does that.
          const isMeant = importsAgain.test(file) && (await read(file)).includes('"integrity"');
          // It keeps to the page's hashes.
          if (!isInCdn && !isMeant) others.push(`${file}: import(…)`);
        } else if (specifier.startsWith('.')) {
          const imported = path.posix.join(path.posix.dirname(file), specifier);
          const inside = isInCdn ? imported.startsWith('cdn/') : true;
          if (!inside || !programs.has(imported)) others.push(`${file}: ${specifier}`);
        } else if (isInCdn || specifier !== 'lit') others.push(`${file}: ${specifier}`);
      }
    }
    assert.deepEqual(others, []);
  });

  it('at a terminal have Node’s own modules alone, and none for the network', async () => {
    const [file, ...others] = filesOf(/^bin\//);
    assert.deepEqual(others, []);
    const {imports, uses, urls} = usesOf(await read(file!));
    const allowed = ['crypto', 'fs', 'path', 'readline', 'url', 'util'].map(
      (name) => `node:${name}`,
    );
    assert.deepEqual(
      imports.filter((specifier) => !allowed.includes(specifier!)),
      [],
    );
    const unwanted = ['runs text as code', 'sends or fetches'];
    assert.deepEqual(
      // What it prints has a script tag.
      uses.filter(({use, what}) => unwanted.includes(use) && !/^<(script|link)/.test(what)),
      [],
    );
    assert.deepEqual(urls, []);
  });

  it('would be noticed: each way that is forbidden', () => {
    const samples: Record<string, string[]> = {
      'makes HTML of text': [
        'a.innerHTML = b',
        "a['outerHTML'] = b",
        'document.write(a)',
        'new DOMParser()',
        'const {innerHTML} = a',
      ],
      'runs text as code': [
        'eval(a)',
        '(0, eval)(a)',
        'new Function(a)',
        "setTimeout('a()')",
        'window.setInterval(a)',
        '`<a onclick="${b}">`',
        "'javascript:a()'",
        "'<script>'",
      ],
      'keeps something in the browser': [
        'localStorage.a = 1',
        'document.cookie',
        "window['caches']",
      ],
      'sends or fetches': [
        'fetch(a)',
        'navigator.sendBeacon(a)',
        '`<img src=${a}>`',
        "'url(a.png)'",
      ],
      'styles by an attribute': ["a.setAttribute('style', b)", '`<p class="a" style=${b}>`'],
      'learns about the reader': ['navigator.userAgent'],
    };
    for (const [use, programs] of Object.entries(samples)) {
      for (const program of programs) {
        assert.deepEqual(
          usesOf(program).uses.map((found) => found.use),
          [use],
          program,
        );
      }
    }
    const innocent = [
      '// eval(a), https://example.org',
      'const section = {write: 1, eval() {}}',
      'setTimeout(() => a(), 9)',
      "a.setAttribute('lang', b)",
      '`<div lang=${a}>fetch, eval, style=</div>`',
    ];
    for (const program of innocent) {
      assert.deepEqual(usesOf(program), {uses: [], urls: [], imports: []}, program);
    }
    assert.deepEqual(usesOf('a(`https://example.org/${b}`)').urls, ['https://example.org/']);
    assert.deepEqual(usesOf("import 'a'; export * from 'b'; import('c'); import(d)").imports, [
      'a',
      'b',
      'c',
      undefined,
    ]);
  });
});

/** A tag as the package's files write them: names, and values in quotes. */
const tag = /<(\/?)([a-z][\w:-]*)((?:\s+[\w:-]+(?:="[^"<]*")?)*)\s*\/?>/gi;

/** What a file with markup may not have. */
function wrongsOf(html: string): string[] {
  const wrongs: string[] = [];
  const styles = Array.from(html.matchAll(/<style>([^<]*)<\/style>/g), ([, style]) => style!);
  if (/@import|url\((?!#)|expression\(/.test(styles.join(' '))) wrongs.push('a style that fetches');
  const rest = html.replace(tag, (_, end, name: string, attributes: string) => {
    if (
      /^(script|link|img|image|iframe|object|embed|base|meta|form|use|foreignObject)$/i.test(name)
    ) {
      wrongs.push(`<${name}>`);
    }
    for (const [, attribute, value] of attributes.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)) {
      if (/^(style|on\w+|src|srcset|srcdoc|action|formaction)$/i.test(attribute!)) {
        wrongs.push(`${attribute}="${value}"`);
      }
      const isSource = name === 'a' && attributes.includes('rel="external noopener"');
      if (
        /href$/i.test(attribute!) &&
        !value!.startsWith('#') &&
        !(isSource && sourceUrls.has(value!.replaceAll('&amp;', '&')))
      )
        wrongs.push(`${attribute}="${value}"`);
    }
    return '';
  });
  if (rest.includes('<')) wrongs.push(`something that is no tag: ${/<.{0,40}/s.exec(rest)![0]}`);
  return wrongs;
}

describe('the files with markup', () => {
  for (const pattern of [/^html\/.*\.html$/, /^plain\/.*\.html$/, /^figures\/.*\.svg$/]) {
    it(`have no script, no attribute that styles, and nothing that is fetched: ${pattern.source}`, async () => {
      const found = filesOf(pattern);
      assert.ok(found.length);
      for (const file of found) {
        const text = await read(file);
        // The one comment says who made a drawing, and under which licence.
        assert.deepEqual(wrongsOf(text.replace(/<!--! calcinosis-cutis, [^<>]*-->/, '')), [], file);
      }
    });
  }

  it('share one style sheet in html/, so that one hash allows all of them', async () => {
    const styles = new Set<string>();
    for (const file of filesOf(/^html\//)) {
      const [, style, ...more] = (await read(file)).split(/<style>|<\/style>/);
      assert.equal(more.length, 1, file);
      styles.add(style!);
    }
    assert.equal(styles.size, 1);
  });

  it('would be noticed: each way that is forbidden', () => {
    const samples = [
      '<script>a()</script>',
      '<p style="color:red">A</p>',
      '<P STYLE="color:red">A</P>',
      '<button onclick="a()">A</button>',
      '<a href="https://example.org">A</a>',
      '<img src="a.png">',
      '<style>@import "a.css"</style>',
      '<style>p{background:url(a.png)}</style>',
      '<svg><use href="a.svg"></use></svg>',
      '<p lang=en style=color:red>A</p>',
    ];
    for (const sample of samples) assert.notDeepEqual(wrongsOf(sample), [], sample);
    assert.deepEqual(
      wrongsOf('<p lang="en" hidden>1 &lt; 2 <a href="#a">A</a></p><style>a{fill:url(#a)}</style>'),
      [],
    );
  });

  it('need no other style sheet', async () => {
    assert.doesNotMatch(await read('styles.css'), /@import|url\(/);
  });
});
