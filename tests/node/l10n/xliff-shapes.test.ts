/** XLIFF 1.2 in shapes that its schema allows and that ours never has. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {take} from '../../../l10n/take.js';
import {assertValid, schemaMissing} from '../xliff/schema.js';
import {Bench} from './setup.js';

const sent = new Bench().send('cat').text.replace('Bultos duros', 'Nudos');

/** Everything of XLIFF with a prefix. */
const prefixed = (xlf: string) =>
  xlf.replace('xmlns=', 'xmlns:x=').replace(/<(\/?)(?=[a-z])/g, '<$1x:');

const header = `<header>
  <phase-group><phase phase-name="p" process-name="translation"/></phase-group>
  <count-group name="c"><count count-type="total">4</count></count-group>
  <note>Of the whole file?</note>
  <tool tool-id="t" tool-name="Tool"/>
</header>`;

const group = (inner: string) => `<group id="g">
  <context-group name="k"><context context-type="x-k">k</context></context-group>
  <count-group name="d"><count count-type="total">4</count></count-group>
  <note>Of the group.</note>
  <group id="h">${inner}</group>
  <bin-unit id="b" mime-type="image/png"><bin-source><internal-file>x</internal-file></bin-source></bin-unit>
</group>`;

const shapes: [name: string, xlf: string][] = [
  ['a prefix', prefixed(sent)],
  ['a header', sent.replace('<body>', `${header}<body>`)],
  [
    'groups with notes',
    sent.replace(/<body>([^]*?)<\/body>/, (_, inner: string) => `<body>${group(inner)}</body>`),
  ],
  [
    'one file for each unit of the same name',
    sent.replace(
      /<\/trans-unit>\s*<trans-unit id="a\.i/,
      '</trans-unit></body></file><file original="content/a.ts" source-language="en" target-language="es" datatype="plaintext"><body><trans-unit id="a.i',
    ),
  ],
  [
    'context in a unit',
    sent.replaceAll(
      '</trans-unit>',
      '<context-group><context context-type="record">r</context></context-group></trans-unit>',
    ),
  ],
  [
    'a suggestion with notes',
    sent.replaceAll(
      '</trans-unit>',
      '<alt-trans match-quality="80"><source>x</source><target>Otra</target><note>n</note></alt-trans></trans-unit>',
    ),
  ],
  [
    'a second prefix for the same',
    sent
      .replace('<xliff ', '<xliff xmlns:y="urn:oasis:names:tc:xliff:document:1.2" ')
      .replace(/<(\/?)note/g, '<$1y:note'),
  ],
];

for (const [name, xlf] of shapes) {
  const returned = () => {
    const bench = new Bench();
    const {ok, lines, units} = take(bench, 'es.xlf', Buffer.from(xlf));
    assert.ok(ok, lines.join('\n'));
    assert.equal(units.length, 4);
    assert.equal(bench.unit('a.title').target, 'Nudos');
    assert.doesNotMatch(bench.text('es.xlf'), /Of the|Otra/, 'only a unit’s own notes are its');
  };
  test(`with ${name}`, returned);
  test(`with ${name}, as the schema has it`, {skip: schemaMissing}, () => assertValid(xlf));
}

test('with foreign elements wherever they may stand, some with our names', () => {
  const foreign =
    '<t:note xmlns:t="urn:tool">Not ours?</t:note><target xmlns="urn:other">Falso</target>';
  const xlf = sent
    .replace('<file ', `${foreign}<file `)
    .replaceAll('</trans-unit>', `${foreign}</trans-unit>`)
    .replace('<body>', `<header>${foreign}</header><body>`);
  const bench = new Bench();
  const {ok, lines} = take(bench, 'es.xlf', Buffer.from(xlf));
  assert.ok(ok, lines.join('\n'));
  assert.equal(bench.unit('a.title').target, 'Nudos');
  assert.doesNotMatch(bench.text('es.xlf'), /Not ours|Falso/);
});
