/** Files as they really come back: each gets a clear answer, and not a byte is lost. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {take} from '../../../l10n/take.js';
import {parseXliff} from '../../../xliff/parse.js';
import {Bench} from './setup.js';

const bench = new Bench();
const xlf = bench.send('cat').text;
const omegat = bench.send('omegat').text;
const po = bench.send('po').text;
const csv = bench.send('csv').text;

/** Puts a text into a unit of the sent XLIFF. */
const target = (id: string, content: string, attributes = ' state="translated"') =>
  xlf.replace(
    new RegExp(
      `(<trans-unit id="${id}"[^>]*>\\s*<source>.*?</source>\\s*)(<target[^>]*>.*?</target>)?`,
    ),
    (_, start: string) => `${start}<target${attributes}>${content}</target>`,
  );

const beforeLetters = (mark: string) =>
  mark.replace(/./g, (letter) => (letter.charCodeAt(0) - 'g'.charCodeAt(0)).toString(16));

const nameless = (text: string) => text.replaceAll(/^(msgctxt|#\.).*\n/gm, '');

const reordered = (table: string) =>
  table.replace(/^([^,]*),("(?:[^"]|"")*"),("[^"]*"),("[^"]*")/gm, '$1,$4,$3,$2');

interface Case {
  name: string;
  /** Name of the file; `es-a.xlf` if not given. */
  file?: string;
  content: string | Uint8Array;
  /** What the report says. */
  says: RegExp;
  /** Text that `a.title` has afterwards, if not what it had. */
  title?: string;
}

const utf16 = (text: string) =>
  Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
const latin1 = (text: string) => Buffer.from(text, 'latin1');

/** The whole file is refused. */
const refusedFiles: Case[] = [
  {
    name: 'empty',
    content: '',
    says: /line 1, column 1: The file is empty\. Ask for the file again\./,
  },
  {name: 'white space only', content: ' \n\n', says: /The file is empty/},
  {
    name: 'cut in a tag',
    content: xlf.slice(0, xlf.indexOf('</target>') + 4),
    says: /line 7, .*(breaks off|not well-formed)/,
  },
  {
    name: 'cut between units',
    content: xlf.slice(0, xlf.indexOf('<trans-unit id="a.intro.1"')),
    says: /breaks off: its end is missing/,
  },
  {name: 'cut by one byte', content: xlf.trimEnd().slice(0, -1), says: /breaks off/},
  {
    name: 'unclosed target',
    content: xlf.replace('</target>', ''),
    says: /line \d+, .*not well-formed XML \(Missing end tag for element target\)/,
  },
  {
    name: 'naked ampersand',
    content: target('a.title', 'Bultos & nudos'),
    says: /line 7, .*not well-formed XML \(Unterminated reference/,
  },
  {
    name: 'attribute twice',
    content: xlf.replace('id="a.title"', 'id="a.title" id="b"'),
    says: /Duplicate attribute: id/,
  },
  {name: 'two files in one', content: xlf + xlf, says: /not well-formed XML/},
  {
    name: 'merge conflict marks',
    content: `<<<<<<< HEAD\n${xlf}`,
    says: /line 1, .*not well-formed/,
  },
  {
    name: 'control character',
    content: target('a.title', 'Bultos\u0007'),
    says: /line 7, column \d+: There is a control character \(U\+0007\)/,
  },
  {
    name: 'control character by number',
    content: target('a.title', 'Bultos&#7;'),
    says: /line 7, .*invalid character/i,
  },
  {
    name: 'DOCTYPE',
    content: xlf.replace('?>', '?>\n<!DOCTYPE xliff SYSTEM "http://example.org/x.dtd">'),
    says: /line 2, .*has a DOCTYPE/,
  },
  {
    name: 'entities that grow',
    content: xlf
      .replace('?>', '?><!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>')
      .replace('Bultos', '&b;'),
    says: /has a DOCTYPE/,
  },
  {
    name: 'HTML entity',
    content: target('a.title', 'Bultos&nbsp;duros'),
    says: /line 7, .*&nbsp; is not allowed.*Write the character itself/,
  },
  {
    name: 'windows-1252',
    content: latin1(target('a.title', 'Bultos en el pié')),
    says: /line 7, .*This line is not UTF-8.*again as UTF-8/,
  },
  {
    name: 'encoding declared',
    content: xlf.replace('UTF-8', 'windows-1256'),
    says: /written in windows-1256/,
  },
  {name: 'UTF-16', content: utf16(xlf), says: /The file is UTF-16/},
  {
    name: 'no language',
    content: xlf.replaceAll(' target-language="es"', ''),
    says: /does not say which language it is in/,
  },
  {
    name: 'unknown language',
    content: xlf.replaceAll('"es"', '"fr"'),
    says: /is in "fr"; there is no such language here\. It must be one of: ar, es\./,
  },
  {
    name: 'a language that is none',
    content: xlf.replaceAll('"es"', '"espagnol"'),
    says: /is in "espagnol"; there is no such language/,
  },
  {
    name: 'name says other language',
    content: xlf.replaceAll('"es"', '"ar"'),
    says: /name says "es", the file itself says "ar"/,
  },
  {name: 'mixed languages', content: xlf.replace('"es"', '"ar"'), says: /mixes languages: ar, es/},
  {
    name: 'from another language',
    content: xlf.replaceAll('source-language="en"', 'source-language="de"'),
    says: /line 3, .*translated from "de", not from English/,
  },
  {
    name: 'id twice',
    content: xlf.replace('id="a.intro.1"', 'id="a.title"'),
    says: /line 11, .*The unit a\.title is there twice; the first is on line 5/,
  },
  {
    name: 'unit without id',
    content: xlf.replace(' id="a.title"', ''),
    says: /line 5, .*<trans-unit> has no id/,
  },
  {
    name: 'two targets',
    content: target('a.title', 'Uno</target><target>Dos'),
    says: /<target> is there 2 times/,
  },
  {
    name: 'no source',
    content: xlf.replace(/<source>.*?<\/source>/, ''),
    says: /a\.title has no <source>/,
  },
  {
    name: 'no files',
    content: '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>',
    says: /has no <file>/,
  },
  {
    name: 'no units',
    content: xlf.replace(/<trans-unit[\s\S]*?<\/trans-unit>/g, ''),
    says: /The file has no units/,
  },
  {
    name: 'XLIFF 2',
    content:
      '<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en" trgLang="es"/>',
    says: /This is XLIFF 2\.0.*Export the file again as XLIFF 1\.2/,
  },
  {
    name: 'XLIFF 1.1',
    content: xlf.replace('"1.2"', '"1.1"'),
    says: /does not say that it is XLIFF 1\.2/,
  },
  {
    name: 'a web page',
    content: '<html><body>Sign in</body></html>',
    says: /not an XLIFF file: it begins with <html>/,
  },
  {
    name: 'spreadsheet file',
    file: 'es-a.ods',
    content: 'PK',
    says: /Files that end in “\.ods” cannot be taken\. Export it as \.xlf, \.po, \.csv or \.xlsx/,
  },
  {
    name: 'CSV without first row',
    file: 'es.csv',
    content: csv.slice(csv.indexOf('\n') + 1),
    says: /first row does not begin with “id”/,
  },
  {
    name: 'CSV with a column gone',
    file: 'es.csv',
    content: csv.replace('"english"', '"x"'),
    says: /There is no column “english”/,
  },
  {
    name: 'CSV whose last quote never closes',
    file: 'es.csv',
    content: csv.trimEnd().slice(0, -1),
    says: /line \d+, .*quotation mark/,
  },
  {
    name: 'CSV id twice',
    file: 'es.csv',
    content: csv.replace('"a.intro.1"', '"a.title"'),
    says: /line 3, .*a\.title is there twice/,
  },
  {
    name: 'CSV in Latin-1',
    file: 'es.csv',
    content: latin1(csv.replace('Bultos', 'Pié').slice(1)),
    says: /line 2, .*not UTF-8.*CSV UTF-8/,
  },
  {
    name: 'CSV language gone',
    file: 'es.csv',
    content: csv.replace('translation (es)', 'translation'),
    says: /does not say which language/,
  },
  {
    name: 'PO in Latin-1',
    file: 'es.po',
    content: po.replace('charset=UTF-8', 'charset=ISO-8859-1'),
    says: /written in ISO-8859-1/,
  },
  {
    name: 'PO quote open',
    file: 'es.po',
    content: po.replace('msgstr "Bultos duros"', 'msgstr "Bultos duros'),
    says: /line \d+, .*This line is not PO/,
  },
  {
    name: 'PO plural',
    file: 'es.po',
    content: po.replace('msgstr "Bultos duros"', 'msgid_plural "x"\nmsgstr[0] "y"'),
    says: /not PO: .*plural forms/,
  },
  {
    name: 'PO id twice',
    file: 'es.po',
    content: po.replace('msgctxt "a.intro.1"', 'msgctxt "a.title"'),
    says: /a\.title is there twice/,
  },
];

/** One unit is refused, the others are not touched by that. */
const refusedUnits: Case[] = [
  {
    name: 'unknown id',
    content: xlf.replace('id="a.title"', 'id="a.titel"'),
    says: /refused +a\.titel \(line 5\): The English has no such unit/,
  },
  {
    name: 'emptied',
    content: target('a.title', ''),
    says: /refused +a\.title \(line 5\): The translation is empty, but there is one here already/,
  },
  {name: 'emptied with spaces', content: target('a.title', '\n  \n'), says: /a\.title .*is empty/},
  {
    name: 'target taken out',
    content: xlf.replace(/<target.*Bultos duros<\/target>/, ''),
    says: /a\.title .*is empty/,
  },
  {
    name: 'HTML tag',
    content: target('a.title', 'Bultos &lt;b&gt;duros&lt;/b&gt;'),
    says: /a\.title .*has “<” in it\. .* Delete the tag/,
  },
  {name: 'less-than', content: target('a.title', 'Bultos &lt; 3'), says: /has “<” in it/},
  {
    name: 'HTML in CDATA',
    content: target('a.title', '<![CDATA[<script>alert(1)</script>]]>'),
    says: /has “<” in it/,
  },
  {
    name: 'real element',
    content: target('a.title', 'Bultos <b>duros</b>'),
    says: /has tags in it that stand for something else: b/,
  },
  {
    name: 'placeholder',
    content: target('a.title', 'Bultos <x id="1"/>duros'),
    says: /stand for something else: x\. Delete the tags/,
  },
  {
    name: 'code in ph',
    content: target('a.title', 'Bultos <ph id="1">&lt;br&gt;</ph>'),
    says: /stand for something else: ph/,
  },
  {
    name: 'double escape',
    content: target('a.title', 'Bultos &amp;nbsp;duros'),
    says: /HTML code “&nbsp;”/,
  },
  {
    name: 'right-to-left override',
    content: target('a.title', 'Bultos \u202Eduros'),
    says: /turns the reading direction \(U\+202E\)/,
  },
  {name: 'left-to-right mark', content: target('a.title', 'Bultos\u200E'), says: /\(U\+200E\)/},
  {name: 'isolate', content: target('a.title', '\u2067Bultos\u2069'), says: /\(U\+2067\)/},
  {
    name: 'lost letter',
    content: target('a.title', 'Bult\uFFFDs'),
    says: /“\uFFFD” or a control character in it: a letter was lost/,
  },
  {
    name: 'control character of an old encoding',
    content: target('a.title', 'l&#x92;eau'),
    says: /or a control character in it/,
  },
  {
    name: 'wrong number',
    content: target('a.x.body.1', 'Después de 3 semanas'),
    says: /a\.x\.body\.1 .*The numbers differ: the English has 2, the translation has not; the translation has 3/,
  },
  {
    name: 'wrong Arabic number',
    content: target('a.x.body.1', 'Después de ٣ semanas'),
    says: /the English has 2/,
  },
  {
    name: 'wrong CJK number',
    content: target('a.x.body.1', '三周后'),
    says: /the English has 2, the translation has not/,
  },
  {
    name: 'added number',
    content: target('a.title', '7 bultos'),
    says: /the translation has 7, the English has not/,
  },
  {
    name: 'English gone',
    content: xlf.replace('<source>Hard lumps', '<source>').replace('Bultos duros', 'Bultos'),
    says: /a\.title .*The English beside the translation is gone/,
  },
  {
    name: 'older English',
    content: target('a.title', 'Nudos').replace('<source>Hard lumps', '<source>Lumps'),
    says: /a\.title .*made from older English, and there is a translation of today’s/,
  },
  {
    name: 'CSV row cut',
    file: 'es.csv',
    content: csv.slice(0, csv.indexOf('"Bultos duros"') - 1),
    says: /refused +a\.title \(line 2\): This row has 3 cells, the first row has 7/,
  },
  {
    name: 'CSV quote open',
    file: 'es.csv',
    content: csv.replace('Bultos duros"', 'Bultos duros'),
    says: /refused +a\.title \(line 2\): There is text after a closing quotation mark/,
  },
  {
    name: 'CSV row torn by a comma',
    file: 'es.csv',
    content: csv.replace('"Bultos duros"', 'Bultos, duros'),
    says: /refused +a\.title \(line 2\): This row has 8 cells, the first row has 7/,
  },
  {
    name: 'HTML in CSV',
    file: 'es.csv',
    content: csv.replace('Bultos duros', 'Bultos <i>duros</i>'),
    says: /refused +a\.title \(line 2\): .*“<”/,
  },
  {
    name: 'PO without any mark, of an English that nobody has',
    file: 'es.po',
    content: nameless(po).replace('msgid "Hard lumps"', 'msgid "Lumps"'),
    says: /refused +\? \(line \d+\): Its id is gone \(msgctxt\)/,
  },
  {
    name: 'HTML in PO',
    file: 'es.po',
    content: po.replace('Bultos duros', 'Bultos<br/>'),
    says: /refused +a\.title \(line \d+\): .*“<”/,
  },
];

/** Odd, but a translation all the same. */
const harmless: Case[] = [
  {name: 'unchanged', content: xlf, says: /es: 0 taken, 4 kept as they were, 0 refused\./},
  {
    name: 'byte order mark',
    content: `\uFEFF${xlf}`,
    says: /begins with a byte order mark\. That does no harm/,
  },
  {
    name: 'Windows line ends',
    content: target('a.title', 'Nudos').replaceAll('\n', '\r\n'),
    says: /Windows line ends\. That does no harm/,
    title: 'Nudos',
  },
  {
    name: 'spaces only',
    content: target('a.title', '\n   Bultos\n   duros '),
    says: /kept +The same text; only spaces differ\. a\.title/,
  },
  {
    name: 'line break in a new text',
    content: target('a.title', 'Nudos\n  duros'),
    says: /Spaces and line ends were made one space\. a\.title/,
    title: 'Nudos duros',
  },
  {
    name: 'g around the text',
    content: target('a.title', '<g id="1">Nudos</g> duros'),
    says: /Taken\. Without the tags g\. a\.title/,
    title: 'Nudos duros',
  },
  {
    name: 'mrk segments',
    content: target('a.title', '<mrk mtype="seg" mid="1">Nudos</mrk>'),
    says: /Without the tags mrk\./,
    title: 'Nudos',
  },
  {
    name: 'CDATA',
    content: target('a.title', '<![CDATA[Nudos]]>'),
    says: /Without the tags CDATA\./,
    title: 'Nudos',
  },
  {
    name: 'comment in the text',
    content: target('a.title', 'Nu<!-- ? -->dos'),
    says: /Without the tags comment\./,
    title: 'Nudos',
  },
  {
    name: 'a group around units',
    content: target('a.title', 'Nudos')
      .replaceAll('<body>', '<body><group>')
      .replaceAll('</body>', '</group></body>'),
    says: /1 taken/,
    title: 'Nudos',
  },
  {
    name: 'self-made approval',
    content: target('a.title', 'Nudos', ' state="signed-off"').replace(
      '<trans-unit',
      '<trans-unit approved="yes"',
    ),
    says: /1 taken/,
    title: 'Nudos',
  },
  {
    name: 'a region that the tool added',
    content: target('a.title', 'Nudos').replaceAll('"es"', '"es-ES"'),
    says: /The file says that it is in “es-ES”\. Here that is es\./,
    title: 'Nudos',
  },
  {
    name: 'suggestion only',
    content: xlf.replace('</target>', '</target><alt-trans><target>Nudos</target></alt-trans>'),
    says: /0 taken/,
  },
  {
    name: 'English in place of a translation',
    content: target('ui.open', 'Open all', ''),
    says: /Still the English text, so not translated\. ui\.open/,
  },
  {name: 'OmegaT, nothing done', content: omegat, says: /0 taken, 4 kept/},
  {
    name: 'CSV with semicolons',
    file: 'es.csv',
    content: csv.replaceAll('","', '";"').replace('Bultos duros', 'Nudos'),
    says: /1 taken/,
    title: 'Nudos',
  },
  {
    name: 'CSV without quotes',
    file: 'es.csv',
    content: 'id,english,translation (es)\na.title,Hard lumps,Nudos\n',
    says: /1 taken/,
    title: 'Nudos',
  },
  ...(
    [
      ['a line that names the separator', (t) => `sep=;\r\n${t.replaceAll('","', '";"')}`],
      ['such a line with commas', (t) => `sep=,\r\n${t}`],
      ['a byte order mark behind that line', (t) => `sep=,\n\uFEFF${t}`],
      ['that line and more separators', (t) => `sep=,,,,,,\n${t}`],
      ['a byte order mark in the first cell', (t) => t.replace('"id"', '"\uFEFFid"')],
      ['a row with a title of its own', (t) => `Mi traducción,,,,,\n${t}`],
      ['separators missing at the end', (t) => t.replaceAll(/,"[^",]*"\r\n/g, '\r\n')],
      ['separators missing in some rows', (t) => t.replace(/,"","[^",]*"(\r\n"a\.i)/, '$1')],
      ['more separators in each row', (t) => t.replaceAll('\r\n', ',,\r\n')],
      [
        'more separators in each row but the first',
        (t) => t.replaceAll(/(?<!sent")\r\n/g, ',,\r\n'),
      ],
      [
        'marks made numbers',
        (t) => t.replaceAll(/"[g-v]{16}"/g, '8,43734755924224E+15'.replace(',', '.')),
      ],
      ['marks as they were made before', (t) => t.replaceAll(/[g-v]{16}/g, beforeLetters)],
      ['columns in another order', (t) => reordered(t)],
    ] as [string, (table: string) => string][]
  ).map(([name, change]) => ({
    name: `CSV with ${name}`,
    file: 'es.csv',
    content: change(csv.replace(/^\uFEFF/, '').replace('Bultos duros', 'Nudos')),
    says: /: 1 taken, 3 kept as they were, 0 refused/,
    title: 'Nudos',
  })),
  {
    name: 'PO without msgctxt',
    file: 'es.po',
    content: po.replaceAll(/^msgctxt.*\n/gm, '').replace('Bultos duros', 'Nudos'),
    says: /1 taken, 3 kept as they were, 0 refused/,
    title: 'Nudos',
  },
  {
    name: 'PO without msgctxt and comments',
    file: 'es.po',
    content: nameless(po).replace('Bultos duros', 'Nudos'),
    says: /1 taken, 3 kept as they were, 0 refused/,
    title: 'Nudos',
  },
  {
    name: 'PO with Windows line ends',
    file: 'es.po',
    content: po.replace('Bultos duros', 'Nudos').replaceAll('\n', '\r\n'),
    says: /1 taken/,
    title: 'Nudos',
  },
];

const run = ({file = 'es-a.xlf', content}: Case) => {
  const fresh = new Bench(['ar', 'es']);
  const bytes = Buffer.from(content as Uint8Array);
  const before = fresh.text('es.xlf');
  const result = take(fresh, file, bytes);
  assert.deepEqual(fresh.inbox, [bytes], 'its bytes are in the inbox');
  return {fresh, result, before, bytes, file};
};

for (const item of refusedFiles) {
  test(`nothing is taken from a file with: ${item.name}`, () => {
    const {fresh, result, before} = run(item);
    assert.match(result.lines.join('\n'), item.says);
    assert.match(result.lines.join('\n'), /Nothing was taken\./);
    assert.equal(result.ok, false);
    assert.equal(fresh.text('es.xlf'), before);
  });
}

for (const item of refusedUnits) {
  test(`a unit is refused: ${item.name}`, () => {
    const {fresh, result, before} = run(item);
    assert.match(result.lines.join('\n'), item.says);
    assert.equal(result.ok, false);
    assert.equal(fresh.text('es.xlf'), before);
  });
}

for (const item of harmless) {
  test(`odd but harmless: ${item.name}`, () => {
    const {fresh, result, before, bytes, file} = run(item);
    assert.match(result.lines.join('\n'), item.says);
    assert.equal(result.ok, true);
    assert.equal(fresh.unit('a.title').target, item.title ?? 'Bultos duros');
    assert.equal(fresh.unit('a.title').approved, false);
    if (item.title === undefined) assert.equal(fresh.text('es.xlf'), before);
    else assert.ok(fresh.text('attic/es.xlf').includes('Bultos duros'));

    const after = fresh.text('es.xlf');
    take(fresh, file, bytes);
    assert.equal(fresh.text('es.xlf'), after, 'a second time changes nothing');
    assert.equal(fresh.inbox.length, 1);
  });
}

for (const title of ['notes', 'translation notes', 'Translation (old)', '']) {
  test(`what a person wrote into a column of their own is kept: “${title}”`, () => {
    const table = csv
      .replace(/\r\n/, `,"${title}"\r\n`)
      .replace('Bultos duros', 'Nudos')
      .replace(/(?<=Nudos.*)\r\n/, ',"Better so."\r\n');
    const {fresh, result} = run({name: '', file: 'es.csv', content: table, says: /x/});
    assert.ok(result.ok, result.lines.join('\n'));
    assert.equal(fresh.unit('a.title').target, 'Nudos');
    assert.match(fresh.text('es.xlf'), /<note from="translator"[^>]*>[^<]*Better so\.<\/note>/);
  });
}

test('what is refused in one unit keeps none of the others back', () => {
  const content = target('a.title', 'Nudos')
    .replace(/(<source>Open all<\/source>)/, '$1<target>A < B</target>')
    .replace('A < B', 'A &lt; B');
  const {fresh, result} = run({name: '', content, says: /x/});
  assert.equal(result.ok, false);
  assert.deepEqual(
    result.units.map(({outcome}) => outcome),
    ['taken', 'kept', 'kept', 'refused'],
  );
  assert.equal(fresh.unit('a.title').target, 'Nudos');
  assert.equal(fresh.unit('ui.open').target, undefined);
});

test('any cut of a file is refused or taken as it stands, never guessed', () => {
  const whole = Buffer.from(target('a.title', 'Pié de «Nudos»'));
  for (let length = 0; length < whole.length - 1; length += 7) {
    const fresh = new Bench();
    const before = fresh.text('es.xlf');
    const {ok} = take(fresh, 'es-a.xlf', whole.subarray(0, length));
    assert.equal(ok, false, `cut at ${length}`);
    assert.equal(fresh.text('es.xlf'), before);
    parseXliff(fresh.text('es.xlf'), 'es.xlf');
  }
});
