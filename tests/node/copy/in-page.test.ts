/** Pages that have what `npx calcinosis-cutis copy` printed, and a server that has what it copied. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {findBrowser} from '../../../build/browser/find-browser.js';
import {projectPath} from '../../../build/project.js';
import type {CalcinosisElement} from '../../../src/elements/calcinosis-element.js';
import {contents} from '../../../src/generated/contents.js';
import {startFileServer, type FileServer} from '../../support/file-server.js';

describe('a page of a site that has the copied folder alone', () => {
  let root: string;
  let browser: Browser;
  let server: FileServer;
  let html = '';
  before(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'copied-'));
    browser = await puppeteer.launch(await findBrowser());
    server = await startFileServer(async ({path: name, response}) => {
      const file = name === '/' ? html : await readFile(path.join(root, name)).catch(() => '');
      response.statusCode = file ? 200 : 404;
      response.setHeader('content-type', name === '/' ? 'text/html' : 'text/javascript');
      response.end(file);
    });
  });
  after(async () => {
    await browser?.close();
    server?.close();
    await rm(root, {recursive: true});
  });

  /** Copies, and gives the parts of what is to be pasted, without the first comment. */
  async function copy(folder: string, ...args: string[]): Promise<string[]> {
    const program = projectPath('dist/bin/calcinosis-cutis.js');
    const {stdout} = await promisify(execFile)(
      process.execPath,
      [program, 'copy', path.join(root, folder), ...args],
      {cwd: root},
    );
    return stdout.split('\n\n').slice(1);
  }

  /** Opens a page, runs a step on it, and fails if it asked for anything that is not there. */
  async function visit(body: string, step: (page: Page) => Promise<void>): Promise<void> {
    html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">${body}`;
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('request', (request) => {
      const url = request.url();
      if (!/^data:|^blob:/.test(url) && !url.startsWith(server.origin)) problems.push(url);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
    });
    try {
      await page.goto(`${server.origin}/`);
      await step(page);
      await page.waitForNetworkIdle({idleTime: 100});
    } finally {
      await page.close();
    }
    assert.deepEqual(problems, []);
  }

  const textOf = (page: Page, tag: string) =>
    page.$eval(tag, async (host) => {
      await (host as CalcinosisElement).updateComplete;
      return host.shadowRoot?.textContent ?? '';
    });

  /** Asks for all that an element loads when it is needed. */
  const useAll = (page: Page, tag: string) =>
    page.$eval(tag, async (element) => {
      const host = element as CalcinosisElement;
      window.print = () => {};
      host.figures = 'eager';
      host.jsonLd = true;
      host.expandAll();
      await host.print('ask');
      const {id} = host.shadowRoot!.querySelector('[part=topic]')!;
      location.hash = `#${id}`;
      const {lang} = host;
      host.lang = 'en';
      await host.updateComplete;
      host.lang = lang;
      await host.updateComplete;
    });

  it('shows one element in one language, and all that it does', async () => {
    const [part, ...more] = await copy('one', '--locale', 'es-MX', '--element', 'treatments');
    assert.deepEqual(more, []);
    await visit(part!, async (page) => {
      const tag = 'calcinosis-treatments';
      const text = await textOf(page, tag);
      assert.ok(text.includes(contents.es.treatments.topics[0]!.heading));
      await useAll(page, tag);
      await page.waitForFunction(
        () =>
          document.querySelector('calcinosis-treatments')!.shadowRoot!.querySelectorAll('svg')
            .length > 1,
      );
      await page.$eval(tag, (host) =>
        host.shadowRoot!.querySelector<HTMLElement>('[part=notice] button')!.click(),
      );
      await page.waitForFunction(
        (title) =>
          document.querySelector('calcinosis-treatments')!.shadowRoot!.textContent.includes(title),
        {},
        contents.en.treatments.title,
      );
    });
  });

  it('shows one element in several languages, with no warning of a preload', async () => {
    const parts = await copy('more', '--locale', 'ar,es', '--element', 'article');
    const order = ['ar', 'es'] as const;
    assert.equal(parts.length, order.length);
    for (const [i, part] of parts.entries()) {
      const locale = order[i]!;
      const tag = 'calcinosis-article';
      await visit(part, async (page) => {
        assert.ok((await textOf(page, tag)).includes(contents[locale].faq.topics[0]!.heading));
        await useAll(page, tag);
      });
    }
  });

  it('shows several elements on one page of a language', async () => {
    const args = ['--locale', 'es', '--element', 'faq,treatments'];
    const [part, ...more] = await copy('several', ...args);
    assert.deepEqual(more, []);
    await visit(part!, async (page) => {
      for (const id of ['faq', 'treatments'] as const) {
        const text = await textOf(page, `calcinosis-${id}`);
        assert.ok(text.includes(contents.es[id].topics[0]!.heading));
      }
    });
  });

  it('is right below a folder, too, with a slash before the copied folder’s name', async () => {
    const program = projectPath('dist/bin/calcinosis-cutis.js');
    const args = [program, 'copy', path.join(root, 'below'), '--locale', 'es', '--element', 'faq'];
    const {stdout} = await promisify(execFile)(process.execPath, args);
    const [, from, to] = /“(.*?)” is the copied folder.*?“(.*?)” is right on every/.exec(stdout)!;
    const pasted = stdout.replaceAll(`"${from}`, () => `"${to}`);
    await visit(`<base href="/deep/below/">${pasted}`, async (page) => {
      const text = await textOf(page, 'calcinosis-faq');
      assert.ok(text.includes(contents.es.faq.topics[0]!.heading));
    });
  });

  it('shows every element in the language of the page', async () => {
    const [part] = await copy('all');
    await visit(`<main lang="zh-CN">${part}</main>`, async (page) => {
      const text = await textOf(page, 'calcinosis-types');
      assert.ok(text.includes(contents['zh-Hans'].types.topics[0]!.heading));
    });
  });

  it('runs no file that somebody has changed', async () => {
    const [part] = await copy('changed', '--locale', 'es', '--element', 'faq');
    const changed = part!.replace(/integrity="sha384-.{8}/, 'integrity="sha384-AAAAAAAA');
    await assert.rejects(
      visit(changed, async (page) => {
        assert.equal(await page.$eval('calcinosis-faq', (host) => host.shadowRoot), null);
      }),
      /integrity/,
    );
  });
});
