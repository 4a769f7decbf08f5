/** `llms.txt`: says what this is and how far it is checked, and its links lead somewhere in each place. */
import assert from 'node:assert/strict';
import {access, readFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import {sectionIds} from '../../content/model.js';
import {contentDate, contentVersion} from '../../content/version.js';
import {filesPackage} from '../../build/files-package/files.js';
import {besideJson, inRepository, llmsText} from '../../build/llms/text.js';
import {projectPath} from '../../build/project.js';
import {locales} from '../../src/content.js';
import {contents} from '../../src/generated/contents.js';

const read = (file: string) => readFile(projectPath(file), 'utf8');
const {version} = JSON.parse(await read('package.json')) as {version: string};
const files = await filesPackage(projectPath('dist'));

const exists = (folder: string) => (file: string) =>
  access(projectPath(path.join(folder, file))).then(
    () => true,
    () => false,
  );

const places: Array<[string, string, (file: string) => boolean | Promise<boolean>]> = [
  ['the repository', await read('llms.txt'), exists('.')],
  ['calcinosis-cutis', await read('dist/llms.txt'), exists('dist')],
  ['the archive', llmsText(version, besideJson), exists('dist')],
  ['calcinosis-cutis-files', String(files.get('llms.txt')), (file) => files.has(file)],
];

describe('llms.txt', () => {
  for (const [place, text, isThere] of places) {
    describe(`of ${place}`, () => {
      it('has the form that is proposed: a name, a summary, notes, lists of links', () => {
        const [name, summary, ...parts] = text.trimEnd().split('\n\n');
        assert.equal(name, '# calcinosis-cutis');
        assert.match(summary!, /^> [^\n]+$/);
        const [notes, ...lists] = parts;
        assert.ok(notes!.split('\n').every((line) => line.startsWith('- ')));
        for (const part of lists) assert.match(part, /^(## .+|(- \[[^\]]+\]\(\S+\)(: .+)?\n?)+)$/);
      });

      it('says the versions, that nobody has reviewed it, and which languages are drafts', () => {
        for (const said of [
          `Text version ${contentVersion}, ${contentDate}`,
          `Package version ${version}.`,
          contents.en.ui.notReviewed,
          contents.en.ui.disclaimer,
          'CC-BY-4.0',
        ]) {
          assert.ok(text.includes(said), said);
        }
        const drafts = /^- Drafts: (.+)\.$/m.exec(text)![1]!;
        for (const {tag} of locales) {
          assert.equal(
            drafts.includes(`(${tag})`),
            contents[tag as 'es'].ui.meta.status === 'draft',
          );
        }
      });

      it('links to each section, and to nothing that is not there', async () => {
        const links = Array.from(text.matchAll(/\]\(([^)]+)\)/g), ([, link]) => link!);
        assert.ok(links.length > sectionIds.length);
        for (const link of links) assert.ok(await isThere(link), link);
      });
    });
  }

  it('of the repository is up to date', () => {
    assert.equal(places[0]![1], llmsText(version, inRepository), 'Run: npm run llms');
  });
});
