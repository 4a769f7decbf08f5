import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {chmod, mkdtemp, readdir, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {promisify} from 'node:util';
import puppeteer, {type LaunchOptions} from 'puppeteer-core';
import {
  bundledBrowser,
  findBrowser,
  installedBrowserPaths,
} from '../../build/browser/find-browser.js';
import {fontSet, fontSetNames} from '../../build/fonts/font-sets.js';
import {isAll} from '../support/extent.js';

const run = promisify(execFile);
const bundledHere = process.platform === 'linux' && process.arch === 'x64';
const moduleUrl = new URL('../../build/browser/find-browser.js', import.meta.url).href;

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

  const onLinux = process.platform === 'linux';
  const browsers: Record<string, () => Promise<LaunchOptions>> = {
    'the browser': findBrowser,
    ...(bundledHere && {'the bundled browser': () => bundledBrowser()}),
  };

  for (const [name, find] of Object.entries(browsers)) {
    for (const set of isAll ? fontSetNames : fontSetNames.slice(0, 2)) {
      it(`${name} sees the fonts “${set}” and no others`, {skip: !onLinux}, async () => {
        process.env['FONTS'] = set;
        const families = (await fontsOf(await find())).map(({familyName}) => familyName);
        assert.ok(families.includes(fontSet(set).family), families.join());
        for (const family of families) {
          assert.match(family, new RegExp(`^(${fontSet(set).family}|Noto .*)$`));
        }
      });
    }
  }

  /** The fonts that a browser takes for text in any language, whatever a page asks for. */
  async function fontsOf(options: LaunchOptions) {
    const browser = await puppeteer.launch(options);
    try {
      const page = await browser.newPage();
      const families = ['serif', 'sans-serif', 'monospace', 'system-ui', 'Liberation Serif', 'x'];
      const texts = families.map((family) => `<p style="font-family: ${family}">aệяα語हिعب →</p>`);
      await page.setContent(`<body>aệяα語हिعب →${texts.join('')}`);
      const session = await page.createCDPSession();
      await session.send('DOM.enable');
      await session.send('CSS.enable');
      const {root} = await session.send('DOM.getDocument', {depth: -1});
      const {nodeIds} = await session.send('DOM.querySelectorAll', {
        nodeId: root.nodeId,
        selector: 'body, p',
      });
      const used = nodeIds.map((nodeId) => session.send('CSS.getPlatformFontsForNode', {nodeId}));
      return (await Promise.all(used)).flatMap(({fonts}) => fonts);
    } finally {
      await browser.close();
    }
  }

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
