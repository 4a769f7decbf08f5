/** The checklists: each line has an answer, and what is met says where. */
import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {projectPath} from '../../build/project.js';
import {loadContent, loadSafety} from '../../src/content.js';
import {contents} from '../../src/generated/contents.js';

const folder = 'docs/checklists';
const read = (name: string) => readFile(projectPath(`${folder}/${name}`), 'utf8');
const lists = (await readdir(projectPath(folder))).filter((name) => name !== 'README.md');

describe('the checklists', () => {
  it('are all in the list of lists', async () => {
    const named = Array.from(
      (await read('README.md')).matchAll(/\]\(([\w-]+\.md)\)/g),
      ([, to]) => to,
    );
    assert.deepEqual(named.sort(), lists.sort());
  });

  for (const name of lists) {
    it(`${name} says when and where it was looked up, and answers each line`, async () => {
      const page = await read(name);
      assert.match(page, /^Looked up on \d{4}-\d{2}-\d{2}: .*https:\/\//m);
      const [, , ...rows] = page
        .split('\n')
        .filter((line) => line.startsWith('|'))
        .map((line) =>
          line
            .split('|')
            .slice(1, -1)
            .map((cell) => cell.trim()),
        );
      assert.ok(rows.length >= 10);
      for (const [criterion, answer, reason = '', ...more] of rows) {
        assert.deepEqual(more, [], criterion);
        assert.ok(['Met', 'Not met', 'Yours'].includes(answer!), criterion);
        assert.match(reason, answer === 'Met' ? /\]\(\S+\)/ : /\S+ \S+/, criterion);
      }
    });
  }
});

describe('docs/governance.md', () => {
  const main = () => readFile(projectPath('docs/governance.md'), 'utf8');

  it('says the main message that the text was rated for', async () => {
    const {mainMessage} = JSON.parse(
      await readFile(projectPath('content/ratings.json'), 'utf8'),
    ) as {mainMessage: string};
    assert.ok((await main()).includes(`**Main message:** ${mainMessage}\n`));
  });

  it('says that nobody has reviewed the English, as long as that is so', async () => {
    const {review} = await loadSafety(await loadContent('faq', 'en'));
    const isSo = review === contents.en.ui.notReviewed;
    assert.equal((await main()).includes('No health professional has reviewed the English.'), isSo);
  });
});
