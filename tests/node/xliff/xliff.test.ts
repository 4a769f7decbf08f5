import assert from 'node:assert/strict';
import {test} from 'node:test';
import {XliffError} from '../../../xliff/file-error.js';
import {fingerprint, type UnitRecord} from '../../../xliff/model.js';
import {parseXliff} from '../../../xliff/parse.js';
import {readTranslations} from '../../../xliff/translations.js';
import {createXliff, type FileContent, rewriteXliff} from '../../../xliff/write.js';
import {english, reworded, spanish} from './example.js';
import {assertStrict, assertValid, schemaMissing} from './schema.js';

const path = 'locales/es.xlf';
const draft = createXliff('es', english, spanish, {state: 'draft', machine: true});
const read = (text: string) => parseXliff(text, path);

/** All units of a document, some of them changed. */
const contentOf = (
  text: string,
  change: (unit: UnitRecord) => UnitRecord = (unit) => unit,
): FileContent[] =>
  read(text).files.map(({original, units}) => ({original, units: units.map(change)}));

function rewrite(text: string, change?: (files: FileContent[]) => FileContent[]): string {
  const document = read(text);
  const files = document.files.map(({original, units}): FileContent => ({original, units}));
  return rewriteXliff(document, 'es', change ? change(files) : files);
}

const signed = (unit: UnitRecord): UnitRecord => ({
  ...unit,
  approved: true,
  state: 'signed-off',
  stateQualifier: undefined,
  review: {by: 'R. "Q" <Name>', on: '2025-01-31', text: fingerprint(unit.target ?? '')},
});

test('a new file holds every unit in reading order, one <file> a content file', () => {
  const {files} = read(draft);
  assert.deepEqual(
    files.map(({original, units}) => [original, ...units.map(({id}) => id)]),
    [
      ['content/a.ts', 'a.title', 'a.intro.1', 'a.x.body.1'],
      ['content/ui.ts', 'ui.open'],
    ],
  );
  const intro = files[0]?.units[1];
  assert.equal(intro?.source, 'They may hurt & itch.');
  assert.equal(intro?.target, 'Pueden doler y <picar> & más.');
  assert.equal(intro?.state, 'needs-review-translation');
  assert.equal(intro?.stateQualifier, 'mt-suggestion');
  assert.equal(intro?.desc, 'Keep “may”.');
  assert.equal(intro?.preview, '../?path=/story/translations--preview&args=locale:es;section:a');
  assert.equal(files[1]?.units[0]?.target, undefined);
  assertStrict(draft);
});

test('a text for a unit that English does not have is refused', () => {
  const texts = new Map([['a.gone', 'x']]);
  assert.throws(
    () => createXliff('es', english, texts, {state: 'draft', machine: true}),
    /Not a unit of the English content: a\.gone\./,
  );
});

test('a rewrite without changes gives the same bytes, however the file is written', () => {
  const odd = draft
    .replaceAll('\n', '\r\n')
    .replace('<body>', '<body><!-- by hand -->')
    .replace('<trans-unit id="a.title">', "<trans-unit  id='a.title'\n reformat='no' >")
    .replace('</xliff>', '<!-- end --></xliff><!-- after -->');
  for (const text of [draft, odd, '\uFEFF' + draft]) assert.equal(rewrite(text), text);
});

test('a change touches its own unit alone and keeps what others put there', () => {
  const text = draft
    .replace('<trans-unit id="a.title">', '<trans-unit id="a.title" xml:space="preserve">')
    .replace(
      '</target>',
      '</target><!-- c --><note from="Mo">Is this &lt;ok&gt;?</note><context-group/>',
    );
  const changed = rewrite(text, ([a, ui]) => [
    {...a!, units: a!.units.map((unit, i) => (i === 0 ? {...unit, target: 'Bultos'} : unit))},
    ui!,
  ]);
  const units = text.split(/(?=<trans-unit )/);
  const changedUnits = changed.split(/(?=<trans-unit )/);
  assert.deepEqual(changedUnits.toSpliced(1, 1), units.toSpliced(1, 1));
  for (const kept of [
    ' xml:space="preserve"',
    '<!-- c -->',
    '<note from="Mo">Is this &lt;ok&gt;?</note>',
    '<context-group/>',
    '>Bultos</target>',
  ]) {
    assert.ok(changedUnits[1]?.includes(kept), kept);
  }
});

test('units can be moved, added and taken out; comments stay, the rest keeps its bytes', () => {
  const text = draft.replace('<trans-unit id="a.intro.1"', '<!-- mind -->$&');
  const changed = rewrite(text, ([a, ui]) => [
    ui!,
    {...a!, units: [a!.units[2]!, a!.units[0]!]},
    {original: 'content/new.ts', units: [{...a!.units[1]!, id: 'new.title'}]},
  ]);
  assert.deepEqual(
    read(changed).files.map(({original, units}) => [original, ...units.map(({id}) => id)]),
    [
      ['content/ui.ts', 'ui.open'],
      ['content/a.ts', 'a.x.body.1', 'a.title'],
      ['content/new.ts', 'new.title'],
    ],
  );
  assert.match(changed, /^<\?xml [^>]*\?>\n<xliff [^>]*>\n {2}<file original="content\/ui.ts"/);
  assert.match(changed, /<!-- mind -->/);
  assert.match(changed, /\n {2}<\/file>\n<\/xliff>\n$/);
  assertStrict(changed);
});

test('a translation is current only for exactly the English that it was made from', () => {
  const now = readTranslations(draft, path, english);
  assert.deepEqual([...now.keys()], ['a.title', 'a.intro.1', 'a.x.body.1']);
  assert.deepEqual(now.get('a.title'), {
    id: 'a.title',
    text: 'Bultos duros',
    state: 'draft',
    current: true,
    machine: true,
    reviewedBy: null,
    reviewedOn: null,
    line: 5,
    signatures: [],
    provenance: {machine: true, drafted: undefined, translators: []},
  });

  const newer = reworded('a.title', 'Hard bumps');
  const stale = readTranslations(draft, path, newer).get('a.title');
  assert.equal(stale?.current, false);
  assert.equal(stale?.previousSource, 'Hard lumps');

  // Somebody edits the English in the file by hand, so that it looks up to date.
  const edited = draft.replace('<source>Hard lumps', '<source>Hard bumps');
  assert.equal(readTranslations(edited, path, newer).get('a.title')?.current, false);
  assert.equal(readTranslations(edited, path, english).get('a.title')?.current, false);
});

test('only a signature under this very text, for today’s English, makes it approved', () => {
  const document = read(draft);
  const text = rewriteXliff(document, 'es', contentOf(draft, signed).slice(0, 1));
  const of = (xlf: string, units = english) => readTranslations(xlf, path, units).get('a.title');

  assert.equal(of(text)?.state, 'approved');
  assert.equal(of(text)?.reviewedBy, 'R. "Q" <Name>');
  assert.equal(of(text)?.reviewedOn, '2025-01-31');
  for (const other of [
    of(text, reworded('a.title', 'Hard bumps')),
    of(text.replace('>Bultos duros<', '>Bultos<')),
    of(text.replace(/<note from="reviewer".*?<\/note>/, '')),
    of(text.replace(' approved="yes"', '')),
  ]) {
    assert.equal(other?.state, 'translated');
    assert.equal(other?.reviewedBy, null);
    assert.equal(other?.reviewedOn, null);
  }
});

test('our own files hold nothing that we do not write', () => {
  const cases: [edit: (text: string) => string, message: RegExp][] = [
    [(t) => t.replace('Bultos', '<g id="1">Bultos</g>'), /line 7, .* a\.title has markup in it: g/],
    [(t) => t.replace('Bultos', '<![CDATA[Bultos]]>'), /a\.title has markup in it: CDATA/],
    [(t) => t.replace('<source>Hard', '<source><x id="1"/>Hard'), /English of a\.title has markup/],
    [
      (t) => t.replace('id="a.intro.1"', 'id="a.title"'),
      /line 12, .*a\.title is there twice; .* 5/,
    ],
    [
      (t) => t.replace('content/ui.ts', 'content/a.ts'),
      /<file original="content\/a\.ts"> is .* twice/,
    ],
    [(t) => t.replace('<body>', '<group>').replace('</body>', '</group>'), /exactly one <body>/],
    [(t) => t.replace(/<source>.*<\/source>/, ''), /a\.title has no <source>/],
    [
      (t) => t.replace(/>[0-9a-f]{16}</, '>zz<'),
      /The record of the English .* is damaged in a\.title/,
    ],
    [(t) => t.replace('version="1.2"', 'version="2.1"'), /This is XLIFF 2\.1/],
    [(t) => t.slice(0, 900), /breaks off/],
    [(t) => t.replace('"?>', '"?><!DOCTYPE xliff [<!ENTITY e "x">]>'), /has a DOCTYPE/],
    [(t) => t.replace('Bultos', '&nbsp;'), /&nbsp; is not allowed/],
    [(t) => t.replace('UTF-8', 'windows-1256'), /written in windows-1256/],
    [() => '', /The file is empty/],
  ];
  for (const [edit, message] of cases) {
    assert.throws(
      () => read(edit(draft)),
      (error) => error instanceof XliffError && message.test(error.message) && error.line > 0,
      String(message),
    );
  }
});

test('new and changed files are valid by the published schema', {skip: schemaMissing}, () => {
  assertValid(draft);
  const document = read(draft);
  const files = contentOf(draft, (unit) => ({
    ...signed(unit),
    target: unit.target ?? 'x',
    previous: [{source: 'Old', target: 'Viejo'}],
    proposals: [{source: 'English', target: 'Otro', origin: 'es-a.po'}],
  }));
  assertValid(rewriteXliff(document, 'es', files));
});
