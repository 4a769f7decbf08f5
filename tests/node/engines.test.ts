import assert from 'node:assert/strict';
import {chmod, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {chooseEngines} from '../engines/engines.js';
import {findFirefox, installedFirefoxPaths} from '../engines/find-firefox.js';
import {findWebKit} from '../engines/find-webkit.js';
import {updateEnginesPage} from '../engines/table.js';

const onUnix = process.platform !== 'win32';
const onLinux = process.platform === 'linux';

describe('finding engines', {skip: !onUnix}, () => {
  const env = process.env;
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'find-engines-'));
    process.env = {...env, PATH: folder};
    for (const name of ['FIREFOX_PATH', 'WEBKITGTK_MINIBROWSER', 'DISPLAY', 'WAYLAND_DISPLAY']) {
      delete process.env[name];
    }
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

  it('takes FIREFOX_PATH before an installed Firefox', {skip: !onLinux}, async () => {
    const installed = await addProgram('firefox-esr');
    assert.equal(await findFirefox(), installed);
    const newer = await addProgram('firefox');
    assert.equal(await findFirefox(), newer);
    process.env['FIREFOX_PATH'] = await addProgram('my-firefox');
    assert.equal(await findFirefox(), path.join(folder, 'my-firefox'));
  });

  it('says what to do without Firefox', {skip: !onLinux}, async () => {
    await assert.rejects(findFirefox(), /^Error: There is no Firefox here: install .*FIREFOX_PATH/);
    process.env['FIREFOX_PATH'] = folder;
    await assert.rejects(findFirefox(), (error: Error) =>
      error.message.startsWith(`FIREFOX_PATH is ${folder}, which is not a program: install `),
    );
  });

  it('knows where macOS and Windows keep Firefox', () => {
    assert.equal(
      installedFirefoxPaths('darwin', {HOME: '/Users/me'})[0],
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    );
    assert.equal(
      installedFirefoxPaths('win32', {PROGRAMFILES: 'C:\\Program Files'})[0],
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    );
  });

  it('names the part of WebKitGTK that is missing, and its packages', async () => {
    await assert.rejects(findWebKit('darwin'), /on Linux/);

    process.env['WEBKITGTK_MINIBROWSER'] = path.join(folder, 'missing');
    await assert.rejects(findWebKit('linux'), /WEBKITGTK_MINIBROWSER is .*missing, which is not/);

    const browser = await addProgram('MiniBrowser');
    process.env['WEBKITGTK_MINIBROWSER'] = browser;
    await assert.rejects(findWebKit('linux'), /no WebKitWebDriver in PATH: install webkit2gtk-dri/);

    const driver = await addProgram('WebKitWebDriver');
    await assert.rejects(findWebKit('linux'), /nor an Xvfb in PATH: install .*xvfb/);

    process.env['DISPLAY'] = ':1';
    assert.deepEqual(await findWebKit('linux'), {browser, driver, displayServer: undefined});

    delete process.env['DISPLAY'];
    const displayServer = await addProgram('Xvfb');
    assert.deepEqual(await findWebKit('linux'), {browser, driver, displayServer});
  });

  it('takes Chromium alone if none is named, and those that are', {skip: !onLinux}, async () => {
    const names = async (demanded?: string) =>
      (await chooseEngines(demanded)).map(({name}) => name);
    process.env['CHROME_PATH'] = await addProgram('chromium');
    process.env['FIREFOX_PATH'] = await addProgram('firefox');
    assert.deepEqual(await names(), ['Chromium']);
    assert.deepEqual(await names('chromium, firefox'), ['Chromium', 'Firefox']);
  });

  it('fails when a demanded engine is missing or unknown', async () => {
    process.env['FIREFOX_PATH'] = path.join(folder, 'missing');
    await assert.rejects(chooseEngines('firefox'), /FIREFOX_PATH/);
    await assert.rejects(
      chooseEngines('safari'),
      /^Error: ENGINES names “safari”; it may name chromium, firefox, webkit\.$/,
    );
  });
});

describe('the table of engines', () => {
  const page = '# Engines\n\n<!-- results:start -->\n\nold\n\n<!-- results:end -->\n';
  const finished = {finished: true, failed: 0};
  const chromium = {
    ...finished,
    ...{engine: 'Chromium', version: '1.2', file: 'b-c.test.ts', leftOut: []},
  };
  const webkit = {...finished, engine: 'WebKitGTK', version: '2'};

  it('tells for each file and engine what passed, and what was left out', async () => {
    const updated = await updateEnginesPage(page, [
      {...chromium, passed: 3},
      {...chromium, file: 'a.test.ts', passed: 1},
      {...webkit, file: 'b-c.test.ts', passed: 2, leftOut: ['in <print>']},
      {...webkit, file: 'a.test.ts', passed: 1, leftOut: []},
    ]);
    assert.equal(
      updated,
      `# Engines

<!-- results:start -->

| Tests                               | Chromium 1.2 | WebKitGTK 2          |
| ----------------------------------- | ------------ | -------------------- |
| [A](../tests/browser/a.test.ts)     | 1 passed     | 1 passed             |
| [B c](../tests/browser/b-c.test.ts) | 3 passed     | 2 passed, 1 left out |

Left out in WebKitGTK 2:

- B c: in \\<print\\>

<!-- results:end -->
`,
    );
  });

  it('needs its markers', async () => {
    await assert.rejects(updateEnginesPage('# Engines\n', []), /results:start.*results:end/);
  });
});
