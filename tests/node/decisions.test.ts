import assert from 'node:assert/strict';
import {access, readdir, readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {projectPath} from '../../build/project.js';

const folder = 'docs/decisions';
const read = (file: string) => readFile(projectPath(`${folder}/${file}`), 'utf8');
const records = (await readdir(projectPath(folder))).filter((file) => file !== 'README.md');

describe('the records of decisions', () => {
  it('are all in the list', async () => {
    const listed = Array.from(
      (await read('README.md')).matchAll(/\]\((\S+?\.md)\)/g),
      ([, file]) => file,
    );
    assert.deepEqual(listed.sort(), records.sort());
  });

  for (const record of records) {
    it(`${record} says what was decided, why and what was tried, and names files that are there`, async () => {
      const text = await read(record);
      for (const part of ['Decided', 'Why', 'What was tried', 'Where']) {
        assert.ok(text.includes(`**${part}.**`), part);
      }
      // What begins with a folder of the project: `src/parts/host.ts`, but not `text/html`.
      const paths = Array.from(
        text.matchAll(
          /`((?:build|bench|content|docs|eslint-rules|figures|l10n|leaflets|src|tests|xliff)\/[\w./-]*)`/g,
        ),
        ([, path]) => path!,
      );
      assert.ok(paths.length > 0);
      for (const path of paths) await access(projectPath(path));
    });
  }
});
