/** What the one who takes a file is told, in the terminal and on a page. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {take} from '../../../l10n/take.js';
import {Bench} from './setup.js';

const page = (bench: Bench, lines: readonly string[]) => {
  const [, path = ''] = /^The whole report: (.*)$/m.exec(lines.join('\n')) ?? [];
  return bench.disk.text(path);
};

/** Spanish of which every text is a machine's draft. */
function drafts(): Bench {
  const bench = new Bench();
  const draft = 'state="needs-review-translation" state-qualifier="mt-suggestion"';
  bench.write('es.xlf', bench.text('es.xlf').replaceAll('state="translated"', draft));
  return bench;
}

/** The sent file with a status for the drafts, as a tool or a person writes it. */
const confirmations: [
  what: string,
  format: 'cat' | 'csv' | 'po',
  change: (sent: string) => string,
][] = [
  [
    'approved="yes"',
    'cat',
    (sent) => sent.replaceAll('<trans-unit id="a', '<trans-unit approved="yes" id="a'),
  ],
  ['XLIFF’s states', 'cat', (sent) => sent.replaceAll('"needs-translation"', '"final"')],
  [
    'memoQ’s status',
    'cat',
    (sent) =>
      sent
        .replaceAll('<trans-unit id="a', '<trans-unit mq:status="ManuallyConfirmed" id="a')
        .replace('<xliff', '<xliff xmlns:mq="MQXliff"'),
  ],
  [
    'Phrase’s status',
    'cat',
    (sent) =>
      sent
        .replaceAll('<trans-unit id="a', '<trans-unit m:confirmed="1" id="a')
        .replace('<xliff', '<xliff xmlns:m="urn:m"'),
  ],
  [
    'Trados’s status',
    'cat',
    (sent) =>
      sent
        .replaceAll(
          '</trans-unit>',
          '<sdl:seg-defs><sdl:seg id="1" conf="Translated"/></sdl:seg-defs></trans-unit>',
        )
        .replace('<xliff', '<xliff xmlns:sdl="urn:sdl"'),
  ],
  ['no fuzzy mark', 'po', (sent) => sent.replaceAll('#, fuzzy\n', '')],
  ...['OK', 'done', 'traducido', 'Translated.', 'approved', 'مترجم', '已翻译', '✓'].map(
    (word) =>
      [
        `“${word}” in a table`,
        'csv',
        (sent: string) => sent.replaceAll('"draft"', `"${word}"`),
      ] as [string, 'csv', (sent: string) => string],
  ),
];

describe('a confirmation is heard', () => {
  for (const [what, format, change] of confirmations) {
    it(`as ${what}`, () => {
      const bench = drafts();
      const {name, text} = bench.send(format);
      const back = change(text);
      assert.notEqual(back, text);
      const {lines} = take(bench, name, Buffer.from(back));
      for (const id of ['a.title', 'a.intro.1', 'a.x.body.1']) {
        assert.equal(bench.unit(id).state, 'translated', lines.join('\n'));
      }
    });
  }

  for (const [what, mark] of [
    ['memoQ’s', 'mq:status="Edited"'],
    ['Phrase’s', 'm:confirmed="0"'],
  ]) {
    it(`not where ${what} own status says otherwise than XLIFF’s`, () => {
      const bench = drafts();
      const {name, text} = bench.send('cat');
      const back = text
        .replace('<xliff', '<xliff xmlns:mq="MQXliff" xmlns:m="urn:m"')
        .replaceAll('<trans-unit id="a', `<trans-unit ${mark} id="a`)
        .replaceAll('"needs-translation"', '"translated"');
      take(bench, name, Buffer.from(back));
      assert.equal(bench.unit('a.title').state, 'needs-review-translation');
    });
  }

  it('or named as not understood', () => {
    const bench = drafts();
    const {name, text} = bench.send('csv');
    const {lines} = take(bench, name, Buffer.from(text.replaceAll('"draft"', '"see Bob"')));
    assert.match(
      lines.join('\n'),
      /“see Bob” as the state of 3 texts is not understood\. Write “tr/,
    );
    assert.equal(bench.unit('a.title').state, 'needs-review-translation');
  });

  it('or its want is told', () => {
    const bench = drafts();
    const {name, text} = bench.send('csv');
    const {lines} = take(bench, name, Buffer.from(text));
    assert.match(lines.join('\n'), /3 texts came back unchanged as drafts, and nothing says/);
  });
});

describe('the page beside the file', () => {
  it('shows the English, the text before and the one that came, as text', () => {
    const bench = new Bench();
    const {name, text} = bench.send('csv');
    const back = text
      .replace('Bultos duros', 'Nudos & más')
      .replace('2 semanas', '<b>2</b> semanas');
    const html = page(bench, take(bench, name, Buffer.from(back)).lines);
    assert.match(
      html,
      /<h2>Taken: 1<\/h2>[^]*<td>Hard lumps<\/td>[^]*<td lang="es" dir="ltr">Bultos duros<\/td>[^]*Nudos &amp; más/,
    );
    assert.match(html, /<h2>Refused: 1<\/h2>[^]*&lt;b&gt;2&lt;\/b&gt;/);
    assert.match(html, /default-src 'none'/);
    assert.doesNotMatch(html, /<b>2|<script|style=/);
  });

  it('tells why nothing was taken', () => {
    const bench = new Bench();
    const html = page(bench, take(bench, 'es.po', Buffer.from('msgid "')).lines);
    assert.match(html, /Nothing was taken[^]*not PO/);
  });

  it('of an earlier time stays', () => {
    const bench = new Bench();
    const {name, text} = bench.send('csv');
    const back = Buffer.from(text.replace('Bultos duros', 'Nudos'));
    const first = page(bench, take(bench, name, back).lines);
    const second = page(bench, take(bench, name, back).lines);
    assert.match(first, /Taken: 1/);
    assert.match(second, /0 taken/);
    const pages = bench.disk.list('locales/inbox').filter((file) => file.endsWith('.html'));
    assert.equal(pages.length, 2);
    take(bench, name, back);
    assert.equal(bench.disk.list('locales/inbox').length, 3, 'and the same is not there twice');
  });

  it('is not written by a dry run', () => {
    const bench = new Bench();
    const {name, text} = bench.send('csv');
    const {lines} = take(bench, name, Buffer.from(text), {dryRun: true});
    assert.doesNotMatch(lines.join('\n'), /whole report/);
    assert.deepEqual(bench.disk.list('locales/inbox'), []);
  });
});

describe('a report is read by people', () => {
  it('names a few of many units of one reason, and what to do next', () => {
    const bench = new Bench();
    const ids = Array.from({length: 60}, (_, i) => `c.gone.${i}`);
    const rows = ids.map((id) => `${id},Gone,Ido`);
    const csv = ['id,english,translation (es)', 'a.title,Hard lumps,Nudos', ...rows].join('\n');
    const {lines} = take(bench, 'es.csv', Buffer.from(csv));
    const said = lines.join('\n');
    assert.match(
      said,
      /60 refused[^]*taken {4}Taken\. a\.title[^]*refused {2}c\.gone\.0 .*and 52 more/,
    );
    assert.match(said, /Next: mend the refused texts/);
    assert.ok(lines.length < 10);
    for (const id of ids) assert.ok(page(bench, lines).includes(id), 'the page has all');
  });
});
