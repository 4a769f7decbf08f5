/** English, or a part of a text, is never taken as the translation of the whole. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {check} from '../../../l10n/check.js';
import {sync} from '../../../l10n/sync.js';
import {take} from '../../../l10n/take.js';
import {approveSigned, Bench} from './setup.js';

const first = 'Calcium can build up in the skin with too much vitamin D.';
const second = 'Do not cut back by yourself: low calcium can harm bones.';
const whole = `${first} ${second}`;
const uno = 'El calcio puede acumularse en la piel con demasiada vitamina D.';
const dos = 'No lo reduzca por su cuenta: la falta de calcio puede dañar los huesos.';

/** A workspace with a text of two sentences and one of few words, not translated or as a draft. */
function waiting(lang = 'es', draft?: string): Bench {
  const bench = new Bench([lang]);
  bench.english = [
    {id: 'b.diet', file: 'content/b.ts', text: whole, desc: 'A warning.'},
    {id: 'b.term', file: 'content/b.ts', text: 'ESWL', desc: 'A treatment.'},
  ];
  sync(bench);
  if (draft) take(bench, `${lang}.csv`, table(lang, [['b.diet', whole, draft, 'draft']]));
  return bench;
}

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;

const table = (lang: string, rows: readonly string[][]) =>
  Buffer.from(
    [['id', 'english', `translation (${lang})`, 'state'], ...rows]
      .map((cells) => cells.map(cell).join(','))
      .join('\n'),
  );

/** XLIFF as a tool returns it, with the warning's target. */
const xliff = (inner: string, {lang = 'es', marked = '', unit = ''} = {}) =>
  Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:t="urn:tool">
<file original="content/b.ts" source-language="en" target-language="${lang}" datatype="plaintext"><body>
<trans-unit id="b.diet"${unit}><source>${whole}</source>${marked}${inner}</trans-unit>
</body></file></xliff>`);

const seg = (mid: number, text: string) => `<mrk mtype="seg" mid="${mid}">${text}</mrk>`;
const marked = `<seg-source>${seg(1, first)} ${seg(2, second)}</seg-source>`;
const target = (text: string, state = ' state="translated"') => `<target${state}>${text}</target>`;
const po = (text: string) =>
  Buffer.from(
    `msgid ""\nmsgstr "Language: es\\n"\n\nmsgctxt "b.diet"\nmsgid "${whole}"\nmsgstr "${text}"\n`,
  );

/** What comes back, by its shape. */
const parts: [name: string, file: string, bytes: Buffer, says: RegExp][] = [
  [
    'an empty second segment with a state',
    'es.xlf',
    xliff(target(seg(1, uno) + seg(2, '')), {marked}),
    /sentence came back empty: “Do not/,
  ],
  [
    'an empty second segment without a state',
    'es.xlf',
    xliff(target(seg(1, uno) + seg(2, ' '), ''), {marked}),
    /came back empty/,
  ],
  [
    'no mark at all for it',
    'es.xlf',
    xliff(target(seg(1, uno)), {marked}),
    /came back empty: “Do not/,
  ],
  [
    'an empty segment without the English marked',
    'es.xlf',
    xliff(target(seg(1, uno) + seg(2, ''))),
    /A sentence came back empty\./,
  ],
  [
    'the second sentence in English, marked',
    'es.xlf',
    xliff(target(`${seg(1, uno)} ${seg(2, second)}`), {marked}),
    /still English: “.*do not cut back/,
  ],
  ['the second sentence in English', 'es.xlf', xliff(target(`${uno} ${second}`)), /still English/],
  [
    'the second sentence in English, from OmegaT',
    'es.omegat.xlf',
    xliff(target(`${uno} ${second}`, '')),
    /still English/,
  ],
  [
    'the second sentence in English in a table',
    'es.csv',
    table('es', [['b.diet', whole, `${uno} ${second}`, 'translated']]),
    /still English/,
  ],
  ['the second sentence in English in PO', 'es.po', po(`${uno} ${second}`), /still English/],
  [
    'no second sentence in a table',
    'es.csv',
    table('es', [['b.diet', whole, uno, 'translated']]),
    /has 2 sentences, the translation 1/,
  ],
  ['no second sentence in PO', 'es.po', po(uno), /has 2 sentences, the translation 1/],
  [
    'a few words',
    'es.csv',
    table('es', [['b.diet', whole, 'El calcio.', '']]),
    /part seems to be missing/,
  ],
];

describe('a part is not the whole', () => {
  for (const draft of [undefined, `${uno} ${dos}`]) {
    for (const [name, file, bytes, says] of parts) {
      it(`${name}, ${draft ? 'and a complete draft is here' : 'and nothing is here'}`, () => {
        const bench = waiting('es', draft);
        const before = bench.text('es.xlf');
        const {ok, lines} = take(bench, file, bytes);
        assert.equal(ok, false);
        assert.match(lines.join('\n'), says);
        assert.equal(bench.text('es.xlf'), before);
      });
    }
  }

  it('the whole is taken, with marks and without', () => {
    for (const inner of [`${seg(1, uno)} ${seg(2, dos)}`, `${uno} ${dos}`]) {
      const bench = waiting();
      assert.ok(take(bench, 'es.xlf', xliff(target(inner), {marked})).ok);
      assert.equal(bench.unit('b.diet').target, `${uno} ${dos}`);
      assert.equal(bench.unit('b.diet').state, 'translated');
    }
  });

  it('a person can answer for a text that only looks like a part, not for a lost sentence', () => {
    const vouchedBy = 'Ana Ruiz';
    const bench = waiting();
    assert.equal(take(bench, 'es.xlf', parts[0]![2], {vouchedBy}).ok, false);
    const [, file, bytes] = parts.find(([name]) => name === 'no second sentence in PO')!;
    assert.ok(take(bench, file, bytes, {vouchedBy}).ok);
    assert.equal(bench.unit('b.diet').target, uno);
  });

  it('nor is it approved, or passed by check, if it got here otherwise', () => {
    const bench = waiting('es', `${uno} ${dos}`);
    bench.write('es.xlf', bench.text('es.xlf').replace(dos, second));
    assert.match(check(bench).problems.join('\n'), /b\.diet: A part is still English/);
    const {lines} = approveSigned(bench, 'es', 'b', {by: 'A. Reviewer', on: '2025-01-31'});
    assert.match(lines.join('\n'), /b\.diet: A part is still English/);
  });
});

describe('English is no translation', () => {
  const files = {
    'es.csv': table('es', [
      ['b.diet', whole, whole, 'translated'],
      ['b.term', 'ESWL', 'ESWL', 'translated'],
    ]),
    'es.xlf': xliff(target(whole)),
    'es.po': po(whole),
  };
  for (const [file, bytes] of Object.entries(files)) {
    for (const draft of [undefined, `${uno} ${dos}`]) {
      it(`${file}, whatever its state says, ${draft ? 'beside a draft' : 'with nothing here'}`, () => {
        const bench = waiting('es', draft);
        const before = bench.text('es.xlf');
        const {lines} = take(bench, file, bytes);
        assert.match(lines.join('\n'), /Still the English text, so not translated\. b\.diet/);
        assert.equal(bench.text('es.xlf'), before, 'nor are a few words that came with it');
      });
    }
  }

  it('is not excused by other case, spaces or quotation marks', () => {
    const bench = waiting();
    const text = whole.toUpperCase().replace('. ', '.  ');
    take(bench, 'es.csv', table('es', [['b.diet', whole, text, 'translated']]));
    assert.equal(bench.unit('b.diet').target, undefined);
  });

  /** With one unit more, which has no translation. */
  const withOther = () => {
    const bench = waiting();
    bench.english = [
      ...bench.english,
      {...bench.english[0]!, id: 'b.other', text: 'Ask a doctor.'},
    ];
    sync(bench);
    return bench;
  };

  it('is not that of another unit either', () => {
    const bench = withOther();
    take(bench, 'es.csv', table('es', [['b.other', 'Ask a doctor.', whole, 'translated']]));
    assert.equal(bench.unit('b.other').target, undefined);
  });

  it('nor that of a unit that was sent and is gone', () => {
    const bench = withOther();
    const rows = [
      ['b.gone', 'This was English once, for a while.', '', ''],
      ['b.other', 'Ask a doctor.', 'This was English once, for a while.', 'translated'],
    ];
    take(bench, 'es.csv', table('es', rows));
    assert.equal(bench.unit('b.other').target, undefined);
  });

  it('may be a few words, if somebody says so', () => {
    const bench = waiting();
    take(bench, 'es.csv', table('es', [['b.term', 'ESWL', 'ESWL', '']]));
    assert.equal(bench.unit('b.term').target, undefined);
    take(bench, 'es.csv', table('es', [['b.term', 'ESWL', 'ESWL', 'translated']]));
    assert.equal(bench.unit('b.term').target, 'ESWL');
  });

  it('may be a term with its abbreviation, but nothing else of so many words', () => {
    for (const [english, target] of [
      ['Shock waves from outside the body (ESWL)', 'Shock waves from outside the body (ESWL)'],
      ['Shock waves from outside the body, ESWL', 'Shock waves from outside the body, ESWL'],
      ['pain that quickly gets worse', undefined],
    ] as const) {
      const bench = waiting();
      bench.reword('b.term', english);
      sync(bench);
      take(bench, 'es.csv', table('es', [['b.term', english, english, 'translated']]));
      assert.equal(bench.unit('b.term').target, target);
    }
  });

  it('may be all of a language that is English, too', () => {
    const bench = waiting('en-GB');
    const rows = [['b.diet', whole, whole.replace('vitamin D', 'vitamin D3').replace('3', ''), '']];
    assert.ok(take(bench, 'en-GB.csv', table('en-GB', rows)).ok);
    assert.equal(bench.unit('b.diet', 'en-GB').target, whole);
  });
});

describe('sentences are not run together', () => {
  const bengali = 'ক্যালসিয়াম ত্বকে জমতে পারে।';
  const cases: [lang: string, a: string, b: string, joined: string][] = [
    ['es', uno, dos, `${uno} ${dos}`],
    [
      'ar',
      'قد يتراكم الكالسيوم في الجلد مع كثرة فيتامين د.',
      'لا تقلله من تلقاء نفسك؛ نقص الكالسيوم قد يضر العظام.',
      '',
    ],
    ['bn', bengali, 'নিজে থেকে কমাবেন না: ক্যালসিয়ামের অভাব হাড়ের ক্ষতি করতে পারে।', ''],
    [
      'zh-Hans',
      '维生素D过多时，钙可能积聚在皮肤里。',
      '不要自行减少：缺钙会损害骨骼。',
      'side by side',
    ],
    [
      'ja',
      'ビタミンDが多すぎると、カルシウムが皮膚にたまることがあります。',
      '自分で減らさないでください。不足すると骨を傷めることがあります。',
      'side by side',
    ],
  ];
  for (const [lang, a, b, how] of cases) {
    const right = how === 'side by side' ? a + b : `${a} ${b}`;
    for (const [name, inner] of [
      ['side by side', seg(1, a) + seg(2, b)],
      ['with a space between', `${seg(1, a)} ${seg(2, b)}`],
      ['over several lines', `\n    ${seg(1, a)}\n    ${seg(2, b)}\n  `],
      ['in other tags', `<g id="1">${seg(1, a)}</g>${seg(2, b)}`],
    ] as const) {
      it(`${lang}: marks ${name}`, () => {
        for (const english of [marked, '']) {
          const bench = waiting(lang);
          const {lines} = take(bench, `${lang}.xlf`, xliff(target(inner), {lang, marked: english}));
          assert.equal(bench.unit('b.diet', lang).target, right, lines.join('\n'));
        }
      });
    }
  }

  it('where the English has no space between marks, the translation has none', () => {
    const bench = waiting();
    const halves = `<seg-source>${seg(1, `${first} Do `)}${seg(2, 'not cut back.')}</seg-source>`;
    take(
      bench,
      'es.xlf',
      xliff(target(seg(1, `${uno} No lo redu`) + seg(2, dos.slice(10))), {marked: halves}),
    );
    assert.equal(bench.unit('b.diet').target, `${uno} ${dos}`);
  });

  it('a text that came run together is refused', () => {
    const bench = waiting();
    const {ok, lines} = take(bench, 'es.po', po(`${uno.replace(' D.', '.')}${dos}`));
    assert.equal(ok, false);
    assert.match(lines.join('\n'), /stand together without a space: “vitamina\.No”/);
  });
});

describe('marks of a tool’s own', () => {
  for (const inner of [
    `${uno} <mrk mtype="x-sdl-deleted">Nunca.</mrk> ${dos}`,
    `${uno} <g id="1" ctype="x-deleted">Nunca.</g> ${dos}`,
    `${uno} <mrk mtype="deleted">Nunca.</mrk> ${dos}`,
    `${uno} <mrk mid="1">Nunca.</mrk> ${dos}`,
    `${uno} <g id="1" t:change="deleted">Nunca.</g> ${dos}`,
    `${uno} <mrk mtype="phrase" t:change="deleted">Nunca.</mrk> ${dos}`,
    `${uno} <t:del>Nunca.</t:del> ${dos}`,
    `${uno} <sub>Nunca.</sub> ${dos}`,
  ]) {
    it(`are refused, not made text: ${/<[^>]*>/.exec(inner)?.[0]}`, () => {
      const bench = waiting();
      const {ok, lines} = take(bench, 'es.xlf', xliff(target(inner)));
      assert.equal(ok, false);
      assert.match(lines.join('\n'), /tags in it that stand for something else: /);
      assert.equal(bench.unit('b.diet').target, undefined);
    });
  }

  it('are left out where XLIFF says that they only mark words', () => {
    const bench = waiting();
    const inner = `${uno.replace('calcio', '<mrk mtype="term">calcio</mrk>')} ${dos}`;
    assert.ok(take(bench, 'es.xlf', xliff(target(inner))).ok);
    assert.equal(bench.unit('b.diet').target, `${uno} ${dos}`);
  });
});
