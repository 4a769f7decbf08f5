import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {chmod, mkdtemp, readdir, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {promisify} from 'node:util';
import puppeteer from 'puppeteer-core';
import {bundledBrowser, findBrowser, installedBrowserPaths} from '../../scripts/find-browser.js';

const run = promisify(execFile);
const bundledHere = process.platform === 'linux' && process.arch === 'x64';
const moduleUrl = new URL('../../scripts/find-browser.js', import.meta.url).href;

describe('find-browser', () => {
  const env = process.env;
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'find-browser-'));
    process.env = {...env};
    delete process.env['CHROME_PATH'];
  });

  afterEach(async () => {
    process.env = env;
    await rm(folder, {recursive: true});
  });

  async function addProgram(name: string): Promise<string> {
    const file = path.join(folder, name);
    await writeFile(file, '#!/bin/sh\n');
    await chmod(file, 0o755);
    return file;
  }

  it('takes CHROME_PATH before anything else', async () => {
    process.env['CHROME_PATH'] = await addProgram('my-browser');
    await addProgram('google-chrome');
    process.env['PATH'] = folder;
    assert.equal((await findBrowser()).executablePath, path.join(folder, 'my-browser'));
  });

  it('names CHROME_PATH when it is missing or a folder', async () => {
    for (const chosen of [path.join(folder, 'missing'), folder]) {
      process.env['CHROME_PATH'] = chosen;
      await assert.rejects(findBrowser(), (error: Error) => {
        assert.ok(error.message.startsWith(`CHROME_PATH is ${chosen}, which is not a program: `));
        return true;
      });
    }
  });

  it('takes an installed browser, Chrome before Edge', {skip: !bundledHere}, async () => {
    process.env['PATH'] = `${path.join(folder, 'missing')}:${folder}`;
    const edge = await addProgram('microsoft-edge');
    assert.equal((await findBrowser()).executablePath, edge);
    const chrome = await addProgram('google-chrome');
    assert.equal((await findBrowser()).executablePath, chrome);
  });

  it('takes the bundled browser when none is installed', {skip: !bundledHere}, async () => {
    process.env['PATH'] = folder;
    assert.equal((await findBrowser()).executablePath, (await bundledBrowser()).executablePath);
  });

  it('knows where macOS and Windows keep browsers', () => {
    assert.ok(
      installedBrowserPaths('darwin', {HOME: '/Users/me'}).includes(
        '/Users/me/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ),
    );
    const windows = installedBrowserPaths('win32', {
      PROGRAMFILES: 'C:\\Program Files',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
    });
    assert.equal(windows[0], 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    assert.ok(
      windows.includes('C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'),
    );
  });

  it('starts the bundled browser, with a font', {skip: !bundledHere}, async () => {
    const browser = await puppeteer.launch(await bundledBrowser());
    try {
      const page = await browser.newPage();
      await page.setContent('<span>text</span>');
      const width = await page.$eval('span', (span) => span.getBoundingClientRect().width);
      assert.ok(width > 0);
    } finally {
      await browser.close();
    }
  });

  it('lets several processes unpack at once', {skip: !bundledHere}, async () => {
    const script = `
      import {execFileSync} from 'node:child_process';
      import {bundledBrowser} from '${moduleUrl}';
      const {executablePath, env} = await bundledBrowser(process.argv[1]);
      process.stdout.write(execFileSync(executablePath, ['--version'], {env, encoding: 'utf8'}));
    `;
    const unpack = () => run(process.execPath, ['--input-type=module', '-e', script, folder]);
    const results = await Promise.all([unpack(), sleep(1000).then(unpack)]);
    for (const {stdout} of results) assert.match(stdout, /^Chromium \d+/);

    const left = await readdir(folder);
    assert.equal(left.length, 1, `only the browser's folder is left: ${left.join(', ')}`);
    const {mode} = await stat(path.join(folder, String(left[0])));
    assert.equal(mode & 0o777, 0o755, 'other users can run it');
  });

  it('says what to do when it cannot unpack', {skip: !bundledHere}, async () => {
    const file = path.join(folder, 'file');
    await writeFile(file, '');
    await assert.rejects(bundledBrowser(path.join(file, 'cache')), (error: Error) => {
      assert.ok(error.message.includes(file));
      assert.match(error.message, /ENOTDIR.*set CHROME_PATH/);
      assert.doesNotMatch(error.message, /\n/);
      return true;
    });
  });
});
