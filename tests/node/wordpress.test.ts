/** The WordPress plugin as it is installed. `npm run test:wordpress` tries it in a real WordPress. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {strFromU8, unzipSync} from 'fflate';
import {Engine} from 'php-parser';
import type {List} from '../../build/wordpress/list.js';
import {projectPath} from '../../build/project.js';
import {onlyInAll} from '../support/extent.js';
import {elements, locales} from '../support/fixtures.js';

const zipFile = projectPath('release/calcinosis-cutis-wordpress.zip');

interface Manifest {
  modules: Array<{
    declarations?: Array<{
      tagName?: string;
      attributes?: Array<{name: string; fieldName: string; default?: string; description: string}>;
    }>;
  }>;
}

let zip: Buffer;
let files: Record<string, Uint8Array>;

/** A file of the plugin. */
const text = (file: string) => strFromU8(files[`calcinosis-cutis/${file}`]!);
const json = (file: string): unknown => JSON.parse(text(file));
const names = () => Object.keys(files).map((file) => file.replace(/^calcinosis-cutis\//, ''));
const project = async (file: string): Promise<unknown> =>
  JSON.parse(await readFile(projectPath(file), 'utf8'));

const write = () =>
  promisify(execFile)('npx', ['tsx', 'build/wordpress/write.ts'], {cwd: projectPath('.')});

describe('the WordPress plugin', () => {
  before(async () => {
    await write();
    zip = await readFile(zipFile);
    files = unzipSync(zip);
  });

  it('is one folder of no more than PHP lets a site be sent at once', () => {
    assert.ok(Object.keys(files).every((file) => file.startsWith('calcinosis-cutis/')));
    // Its own limit for a form; that for a file is often raised: docs/wordpress.md has other ways.
    assert.ok(zip.length <= 8 * 1024 ** 2, `${zip.length} bytes`);
  });

  it('says the package’s version, wherever WordPress reads it', async () => {
    const {version} = (await project('package.json')) as {version: string};
    assert.match(text('calcinosis-cutis.php'), new RegExp(`^ \\* Version: +${version}$`, 'm'));
    assert.match(text('readme.txt'), new RegExp(`^Stable tag: ${version}$`, 'm'));
    assert.equal((json('list.json') as List).version, version);
    for (const element of elements) {
      assert.equal((json(`blocks/${element}/block.json`) as List).version, version);
    }
    assert.deepEqual(
      names().filter((file) => !/\.svg$/.test(file) && text(file).includes('{{')),
      [],
    );
  });

  it('has every element in every language, and all that those name', () => {
    const there = new Set(names());
    const named = new Set<string>();
    for (const {tag} of locales) {
      for (const element of elements) {
        for (const form of ['shadow', 'plain', 'json-ld']) {
          assert.ok(there.has(`${form}/${tag}/${element}.html`), `${form} ${tag} ${element}`);
        }
      }
    }
    for (const file of there) {
      if (!file.endsWith('.html')) continue;
      for (const [, name] of text(file).matchAll(/<!--shared (\w+) \d-->/g)) {
        named.add(`shared/${name}.html`);
      }
      for (const [, drawing] of text(file).matchAll(/src="\.\.\/\.\.\/([^"]+)"/g)) {
        assert.ok(there.has(drawing!), drawing);
      }
    }
    const shared = [...there].filter((file) => file.startsWith('shared/'));
    assert.deepEqual([...named].sort(), shared.sort());
  });

  it('knows the elements and attributes that the manifest has', async () => {
    const {modules} = (await project('dist/custom-elements.json')) as Manifest;
    const declared = modules.flatMap(({declarations = []}) => declarations);
    const {elements: listed} = json('list.json') as List;
    assert.deepEqual(Object.keys(listed), [...elements]);
    for (const element of elements) {
      const {attributes} = declared.find(({tagName}) => tagName === `calcinosis-${element}`)!;
      assert.deepEqual(
        listed[element]!.attributes.map((it) => [it.name, it.property, it.description]),
        attributes!.map((it) => [it.name, it.fieldName, it.description]),
      );
      const block = json(`blocks/${element}/block.json`) as {attributes: object};
      assert.deepEqual(
        Object.keys(block.attributes),
        attributes!.map(({fieldName}) => fieldName),
      );
    }
  });

  it('has the script, its hash, and all that it may load', async () => {
    const {script} = json('list.json') as List;
    const hash = createHash('sha384').update(text(script.file)).digest('base64');
    assert.equal(script.integrity, `sha384-${hash}`);
    const {integrity} = (await project('dist/cdn/manifest.json')) as {integrity: object};
    const loaded = Object.keys(integrity).filter(
      (file) => file.startsWith('calcinosis-') || /^[\da-f]{8}\//.test(file),
    );
    assert.ok(loaded.length > elements.length);
    for (const file of loaded) assert.ok(names().includes(`cdn/${file}`), file);
  });

  it('is written in PHP that 7.4 reads', () => {
    const parser = new Engine({parser: {version: 704, suppressErrors: false}});
    const programs = names().filter((file) => file.endsWith('.php'));
    assert.ok(programs.length > 0);
    for (const file of programs) assert.doesNotThrow(() => parser.parseCode(text(file), file));
    assert.throws(() => parser.parseCode('<?php enum New {case One;}', 'newer.php'));
  });

  it('is the same, byte for byte, when it is packed again', {skip: onlyInAll}, async () => {
    await write();
    assert.ok(zip.equals(await readFile(zipFile)));
  });
});
