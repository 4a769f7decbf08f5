/** Checks .xlf text against what XLIFF 1.2 strict asks for. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {XmlElement, parseXml} from '@rgrove/parse-xml';
import {missingProgram} from '../../support/programs.js';

const children = (element: XmlElement) =>
  element.children.filter((child) => child instanceof XmlElement);

const requiredAttributes: Record<string, string[]> = {
  xliff: ['version', 'xmlns'],
  file: ['original', 'source-language', 'target-language', 'datatype'],
  'trans-unit': ['id'],
};

/** Asserts the elements' order and the attributes that the strict schema requires. */
export function assertStrict(xlf: string): void {
  const visit = (element: XmlElement) => {
    for (const name of requiredAttributes[element.name] ?? []) {
      assert.ok(element.attributes[name], `<${element.name}> has ${name}`);
    }
    const names = children(element).map(({name}) => name);
    if (element.name === 'trans-unit') {
      assert.match(names.join(' '), /^source( target)?( note| alt-trans)*$/);
    }
    if (element.name === 'alt-trans') assert.match(names.join(' '), /^(source )?target$/);
    children(element).forEach(visit);
  };
  const {root} = parseXml(xlf);
  assert.ok(root);
  visit(root);
}

const schema = process.env['XLIFF_SCHEMA'] ?? 'xliff-core-1.2-strict.xsd';

/** Why the published schema cannot be used here, or `false` if it can. */
export const schemaMissing: string | false = !existsSync(schema)
  ? 'XLIFF_SCHEMA does not name the path of xliff-core-1.2-strict.xsd'
  : missingProgram('xmllint');

/** Asserts that xmllint finds the text valid by the published schema. */
export function assertValid(xlf: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'xliff-'));
  try {
    const file = join(folder, 'file.xlf');
    writeFileSync(file, xlf);
    const {status, stderr} = spawnSync(
      'xmllint',
      ['--nonet', '--noout', '--schema', schema, file],
      {
        encoding: 'utf8',
      },
    );
    assert.equal(status, 0, stderr);
  } finally {
    rmSync(folder, {recursive: true});
  }
}
