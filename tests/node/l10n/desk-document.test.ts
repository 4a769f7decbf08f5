/** The Word document of a desk, as what reads Word’s files finds it. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseXml, type XmlElement, type XmlNode} from '@rgrove/parse-xml';
import {strFromU8, unzipSync} from 'fflate';
import {deskData} from '../../../l10n/desk/data.js';
import {deskDocument} from '../../../l10n/desk/document.js';
import {type DeskRole, unitsOf} from '../../../l10n/desk/model.js';
import {deskAsDocument} from '../../../l10n/desk/write.js';
import {sync} from '../../../l10n/sync.js';
import {take} from '../../../l10n/take.js';
import type {Workspace} from '../../../l10n/workspace.js';
import {RealLanguage} from './real-files.js';
import {Bench} from './setup.js';

const source = {contents: [], facts: {}, sources: {}};

const isElement = (node: XmlNode): node is XmlElement => node.type === 'element';

function within(element: XmlElement, name: string): XmlElement[] {
  return element.children
    .filter(isElement)
    .flatMap((child) => [...(child.name === name ? [child] : []), ...within(child, name)]);
}

/** The paragraphs of each cell of each row. */
const rowsOf = (body: XmlElement) =>
  within(body, 'w:tr').map((row) =>
    within(row, 'w:tc').map((cell) => within(cell, 'w:p').map(({text}) => text)),
  );

async function documentOf(workspace: Workspace, lang: string, role: DeskRole, sections: string[]) {
  const data = deskData(workspace, lang, role, sections, source);
  const files = unzipSync(await deskDocument(data));
  for (const [name, bytes] of Object.entries(files)) {
    if (/\.(xml|rels)$/.test(name)) parseXml(strFromU8(bytes));
  }
  return {units: unitsOf(data), body: parseXml(strFromU8(files['word/document.xml']!)).root!};
}

test('it has every text beside its English, in order, with its number, state and room for comments', async () => {
  const bench = new Bench();
  bench.reword('a.intro.1', 'They may hurt a lot.');
  sync(bench);
  const {body, units} = await documentOf(bench, 'es', 'clinical-review', []);
  const rows = rowsOf(body);
  assert.deepEqual(rows[0], [['No.'], ['English'], ['Spanish'], ['Comments']]);
  const states = {
    translated: 'A person has finished this translation.',
    missing: 'Nobody has translated this yet.',
    stale: 'The English has changed since this was translated.',
  } as Record<string, string>;
  assert.deepEqual(
    rows.filter(([first]) => first?.[0] !== 'No.'),
    units.map(({id, english, text, state}, at) => [
      [String(at + 1)],
      [english, id],
      [...(text ? [text] : []), states[state]],
      [''],
    ]),
  );
  assert.match(body.text, /^Spanish: clinical review.*safe for patients to read\?/);
  assert.match(body.text, /No program takes anything from it: neither what you write/);
});

test('each table repeats its titles on every page', async () => {
  const {body} = await documentOf(new Bench(), 'es', 'language-review', []);
  const tables = within(body, 'w:tbl');
  assert.equal(tables.length, 2, 'one for each section');
  for (const table of tables) {
    const [first, ...others] = within(table, 'w:tr').map((row) => within(row, 'w:tblHeader'));
    assert.equal(first?.length, 1);
    assert.equal(others.flat().length, 0);
  }
});

test('every text says its language, and its direction where that is from right to left', async () => {
  for (const [lang, tag, isRightToLeft] of [
    ['ar', 'ar', true],
    ['fa', 'fa', true],
    ['ur', 'ur', true],
    ['hi', 'hi', false],
    ['zh-Hans', 'zh-CN', false],
    ['zh-Hant', 'zh-TW', false],
  ] as const) {
    const workspace = new RealLanguage(lang);
    const {body, units} = await documentOf(workspace, lang, 'language-review', ['prevention']);
    const paragraphs = within(body, 'w:p').filter(
      (paragraph) => within(paragraph, 'w:lang').length,
    );
    assert.deepEqual(
      paragraphs.map(({text}) => text),
      units.map(({text}) => text),
      lang,
    );
    for (const paragraph of paragraphs) {
      const [{attributes} = {attributes: {}}] = within(paragraph, 'w:lang');
      assert.deepEqual({...attributes}, {'w:val': tag, 'w:eastAsia': tag, 'w:bidi': tag});
      assert.equal(within(paragraph, 'w:bidi').length, Number(isRightToLeft), lang);
      assert.equal(within(paragraph, 'w:rtl').length, Number(isRightToLeft), lang);
    }
  }
});

test('English stands alone', async () => {
  const {body} = await documentOf(new Bench(), 'en', 'clinical-review', ['a']);
  const [header, first] = rowsOf(body);
  assert.deepEqual(header, [['No.'], ['English'], ['Comments']]);
  assert.deepEqual(first, [['1'], ['Hard lumps', 'a.title'], ['']]);
});

test('it is written once; what somebody wrote into it stays, and is not taken', async () => {
  const bench = new Bench();
  const options = {role: 'clinical-review', sections: ['a']} as const;
  const {path = '', lines} = await deskAsDocument(bench, 'es', options, source);
  assert.match(path, /^locales\/outbox\/calcinosis-es-a-clinical-review-[0-9a-f]{6}\.docx$/);
  assert.match(lines.join('\n'), /clinical review, Spanish, 3 texts.*\n.*nothing is taken from it/);
  const annotated = Buffer.from('annotated');
  bench.disk.files.set(path, annotated);
  const again = await deskAsDocument(bench, 'es', options, source);
  assert.match(again.lines[0]!, /is there already, and stays as it is/);
  assert.equal(bench.disk.read(path), annotated);

  const taken = take(bench, path, annotated, {today: '2025-01-31'});
  assert.equal(taken.ok, false);
  assert.match(taken.lines.join('\n'), /Nothing is taken from a Word document.*at the desk/);
});
