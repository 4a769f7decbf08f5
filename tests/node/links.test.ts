/** Every link of the documentation to a file of the repository, or to a heading in one, leads there. */
import assert from 'node:assert/strict';
import {access, readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import {marked, type Token} from 'marked';
import {projectPath} from '../../build/project.js';

const folders = ['docs', 'content', 'locales', 'figures', 'findings'];

const markdownIn = async (folder: string, recursive: boolean) =>
  (await readdir(projectPath(folder), {recursive}))
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.posix.join(folder, name.replaceAll('\\', '/')));

const pages = [
  ...(await markdownIn('.', false)),
  ...(await Promise.all(folders.map((folder) => markdownIn(folder, true)))).flat(),
].sort();

interface Page {
  links: string[];
  /** What GitHub calls the headings in addresses. */
  anchors: Set<string>;
}

/** @param markdown what is code in it is no link */
function parse(markdown: string): Page {
  const page: Page = {links: [], anchors: new Set()};
  void marked.walkTokens(marked.lexer(markdown), (token: Token) => {
    if (token.type === 'link' || token.type === 'image') page.links.push(token['href'] as string);
    if (token.type === 'heading') page.anchors.add(anchorOf(token['text'] as string));
  });
  return page;
}

const anchorOf = (heading: string) =>
  heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-');

const parsePage = async (page: string) => parse(await readFile(projectPath(page), 'utf8'));

/** The links of a page that lead nowhere. */
async function deadLinks(page: string, {links, anchors}: Page): Promise<string[]> {
  const dead: string[] = [];
  for (const link of links) {
    if (/^[a-z]+:/.test(link)) continue;
    const [file, anchor] = link.split('#') as [string, string?];
    const target = path.posix.join(path.posix.dirname(page), decodeURI(file));
    try {
      if (file) await access(projectPath(target));
      if (anchor === undefined) continue;
      const there = file ? (await parsePage(target)).anchors : anchors;
      if (!there.has(decodeURI(anchor))) dead.push(link);
    } catch {
      dead.push(link);
    }
  }
  return dead;
}

describe('links lead to what is there', () => {
  for (const page of pages) {
    it(page, async () => {
      assert.deepEqual(await deadLinks(page, await parsePage(page)), []);
    });
  }

  it('or it is noticed', async () => {
    const text = `# A “good” heading: \`code\`

[1](#a-good-heading-code) [2](../README.md#versions) [3](decisions/) ![4](screenshot.webp)
[5](#other) [6](../README.md#other) [7](missing.md) ![8](missing.webp) [9](https://example.org)
\`[10](missing.md)\``;
    assert.deepEqual(await deadLinks('docs/page.md', parse(text)), [
      '#other',
      '../README.md#other',
      'missing.md',
      'missing.webp',
    ]);
  });
});
