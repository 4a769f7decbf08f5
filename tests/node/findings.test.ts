import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readdir, readFile, stat} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {promisify} from 'node:util';
import {projectPath} from '../../build/project.js';

const read = (file: string) => readFile(projectPath(`findings/${file}`), 'utf8');
const names = (await readdir(projectPath('findings'))).filter(
  (name) => name.endsWith('.sh') && name !== 'lib.sh',
);
const page = await read('README.md');
const rows = Array.from(
  page.matchAll(/^\| \[`(.+?)`\]\((.+?)\) *\| (.+?) *\| (.+?) *\| (.*?) *\|$/gm),
  ([, name = '', link, tools, surprise, debian = '']) => ({name, link, tools, surprise, debian}),
);

// They are run by hand: they need the registry, and some need programs of Debian 12.
describe('findings/', () => {
  it('has a row in its README for each finding, and for nothing else', () => {
    assert.ok(names.length > 0);
    assert.deepEqual(
      rows.map(({name}) => name),
      names.sort(),
    );
    for (const {name, link} of rows) assert.equal(link, name);
  });

  for (const name of names) {
    it(`says what is surprising, for whom, and how to run it: ${name}`, async () => {
      const {mode} = await stat(projectPath(`findings/${name}`));
      assert.ok(mode & 0o100, 'It must be executable: chmod +x');
      await promisify(execFile)('bash', ['-n', projectPath(`findings/${name}`)]);

      const [start, ...rest] = (await read(name)).split('\n');
      assert.equal(start, '#!/usr/bin/env bash');
      const header = rest.slice(
        0,
        rest.findIndex((line) => !line.startsWith('#')),
      );
      const [title = '', facts = ''] = header
        .map((line) => line.slice(1).trim())
        .join('\n')
        .split('\n\n');
      const row = rows.find((row) => row.name === name);
      assert.equal(row?.surprise?.replaceAll('`', ''), title.replaceAll('\n', ' '));
      const keys = Array.from(facts.matchAll(/^([A-Z][a-z ]+): \S/gm), ([, key]) => key);
      assert.deepEqual(keys, ['Tool', 'Expected', 'Seen', 'It matters', 'Instead', 'Where seen']);
    });

    it(`pins what it installs, and names it: ${name}`, async () => {
      const script = (await read(name)).replaceAll('\\\n', ' ');
      assert.match(script, /^source "\$\(dirname "\$0"\)\/lib\.sh"$/m);
      const packages = (command: string) =>
        Array.from(script.matchAll(new RegExp(`^${command} (.+)$`, 'gm')), ([, list = '']) =>
          list.trim().split(/\s+/),
        ).flat();
      const npm = packages('npm_packages');
      for (const one of npm) assert.match(one, /^(@[a-z-]+\/)?[a-z0-9.-]+[a-z0-9]@\d+\.\d+\.\d+$/);
      const debian = packages('debian_packages');
      for (const one of debian) assert.match(one, /^[a-z0-9.+-]+=\S*\d\S*$/);
      assert.ok(npm.length + debian.length > 0);
      const inRow = rows.find((row) => row.name === name)?.debian ?? '';
      assert.equal(inRow, debian.map((one) => `\`${one.split('=')[0]}\``).join(', '));
    });
  }

  it('does not ship', async () => {
    const {files} = JSON.parse(await readFile(projectPath('package.json'), 'utf8')) as {
      files: string[];
    };
    assert.ok(!files.some((file) => file.startsWith('findings')));
  });
});
