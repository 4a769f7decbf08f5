import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {build} from 'esbuild';
import {projectPath} from '../../build/project.js';
import {negotiate} from '../../src/content.js';
import {prerender} from '../../src/prerender.js';
import {updateReadme, type ElementsManifest} from '../../scripts/readme.js';
import {isAll} from '../support/extent.js';

const read = (path: string) => readFile(projectPath(path), 'utf8');
const readme = await read('README.md');
const readManifest = async () =>
  JSON.parse(await read('dist/custom-elements.json')) as ElementsManifest;

/** The base class in a manifest. */
function baseClass({modules}: ElementsManifest) {
  return modules
    .flatMap(({declarations}) => declarations)
    .find(({name}) => name === 'CalcinosisElement')!;
}

describe('README.md', () => {
  it('says what the elements and the content are today', async () => {
    assert.equal(
      readme,
      await updateReadme(readme, await readManifest()),
      'Bring README.md up to date with: npm run build && npm run readme',
    );
  });

  it('changes with the manifest', async () => {
    const manifest = await readManifest();
    baseClass(manifest).slots!.push({name: 'beside', description: 'Beside | between the topics.'});
    assert.match(
      await updateReadme(readme, manifest),
      /^\| `beside` +\| Beside \\\| between the topics\. +\|$/m,
    );
  });

  it('leaves out what is not public, and nothing that is', async () => {
    const manifest = await readManifest();
    baseClass(manifest).members!.push(
      {kind: 'method', name: 'rebuild', privacy: 'protected', description: 'Inner.'},
      {kind: 'method', name: 'closeTopic', parameters: [{name: 'topicId'}], description: 'Closes.'},
    );
    const updated = await updateReadme(readme, manifest);
    assert.doesNotMatch(updated, /rebuild/);
    assert.match(updated, /^\| `closeTopic\(topicId\)` +\| Closes\. +\|$/m);
  });

  it('is not written with an undescribed part or without its markers', async () => {
    const manifest = await readManifest();
    await assert.rejects(
      updateReadme(readme.replace('<!-- languages:end -->', ''), manifest),
      /README\.md: needs the lines <!-- languages:start --> and <!-- languages:end -->/,
    );
    baseClass(manifest).cssParts!.push({name: 'corner'});
    await assert.rejects(
      updateReadme(readme, manifest),
      /“corner” has no description.*src\/elements\//,
    );
  });

  it('names every part, slot and custom property that the sources have', async () => {
    const {cssParts, slots, cssProperties} = baseClass(await readManifest());
    const names = (documented: Array<{name: string}> | undefined) =>
      new Set(documented?.map(({name}) => name));
    const folder = 'src/elements';
    const files = await readdir(projectPath(folder));
    const source = (await Promise.all(files.map((file) => read(`${folder}/${file}`)))).join('\n');
    const found = (pattern: RegExp) =>
      new Set(Array.from(source.matchAll(pattern), ([, name]) => name!));

    const parts = found(/\bpart=["']?([a-z-]+)/g);
    assert.ok(parts.has('topic'));
    for (const part of parts) assert.ok(names(cssParts).has(part), `part ${part}`);
    const slotNames = found(/<slot[^>]*?\bname="([a-z]+)"/g);
    assert.ok(slotNames.has('before'));
    for (const slot of slotNames) assert.ok(names(slots).has(slot), `slot ${slot}`);
    const properties = found(/(--calcinosis-[a-z][a-z-]*)/g);
    assert.ok(properties.size > 0);
    for (const property of properties) assert.ok(names(cssProperties).has(property), property);
  });

  it('has the test line that continuous integration runs', async () => {
    const commands = (await read('.ci/run')).split('\n').filter((line) => /^npm /.test(line));
    assert.equal(commands.length, 1);
    assert.ok(readme.split('\n').includes(commands[0]!), commands[0]);
  });

  it('says how much is sent', async () => {
    const [kib = Number.NaN, inline = Number.NaN] = numbersIn(
      /The questions are (\S+) KiB of HTML then, instead of (\S+)\./,
    );
    const linked = {drawings: 'link', drawingsFolder: '/drawings/'} as const;
    expectNear(kib, prerender('faq', linked));
    expectNear(inline, prerender('faq'));
    const [all = Number.NaN] = numbersIn(/some (\d+) KiB as it is sent/);
    // It has all languages, and takes seconds.
    if (isAll) expectNear(all, await bundled('dist/prerender.js'));
    const [one = Number.NaN] = numbersIn(/some (\d+) KiB, most of which are the drawings/);
    expectNear(one, await bundled('dist/prerender/es.js'));
    const [lazy = Number.NaN, element = Number.NaN] = numbersIn(
      /(\S+) KiB instead of the element’s (\d+)/,
    );
    expectNear(lazy, await read('dist/cdn/lazy.js'));
    expectNear(element, await read('dist/cdn/calcinosis-faq.js'));
  });
});

it('says which language a reader gets as it is', () => {
  const [, table = ''] = /\| Wanted .*\n\|.*\n((?:\|.*\n)+)/.exec(readme)!;
  const rows = table
    .trim()
    .split('\n')
    .map((row) =>
      row.split('|').map((cell) => Array.from(cell.matchAll(/`(.+?)`/g), ([, tag]) => tag!)),
    );
  assert.ok(rows.length > 5);
  for (const [, wanted = [], shown = []] of rows) {
    assert.equal(shown.length, 1);
    for (const tag of wanted.filter((tag) => tag !== 'lang')) {
      assert.equal(negotiate(tag), shown[0], tag);
    }
  }
});

const numbersIn = (pattern: RegExp) => pattern.exec(readme)!.slice(1).map(Number);

/** KiB as it is sent, give or take a tenth. */
function expectNear(said: number, text: string | Uint8Array): void {
  const is = brotliCompressSync(text).length / 1024;
  assert.ok(Math.abs(said - is) <= is / 10, `README.md says ${said} KiB: it is ${is.toFixed(1)}`);
}

async function bundled(path: string): Promise<Uint8Array> {
  const {outputFiles} = await build({
    entryPoints: [projectPath(path)],
    ...{bundle: true, minify: true, write: false, format: 'esm', platform: 'neutral'},
  });
  return outputFiles[0]!.contents;
}
