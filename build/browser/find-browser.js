/**
 * Finds a Chromium for tests. On Linux it sees the fonts of the tests and none of the machine's. Plain
 * JavaScript, because web-test-runner.config.js imports it and Node 20 runs no TypeScript by itself.
 * @module
 */
import {execFile} from 'node:child_process';
import {createReadStream, createWriteStream} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import path from 'node:path';
import {pipeline} from 'node:stream/promises';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {createBrotliDecompress} from 'node:zlib';
import {firstProgram, installedPaths, isProgram} from './program.js';
import {cacheFolder} from '../fonts/font-sets.js';
import {fontEnvironment} from '../fonts/private-fonts.js';
import {unpackOnce} from '../fonts/unpack-once.js';

/** @import {LaunchOptions} from 'puppeteer-core' */

const remedy =
  'install Chrome, Chromium or Edge, or set CHROME_PATH to the program file of one of them.';

const linuxPrograms = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const macPrograms = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The places where a platform keeps Chrome, Chromium and Edge, in the order to try them.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]} paths of files that may not exist
 */
export function installedBrowserPaths(platform, env) {
  return installedPaths(platform, env, {
    linux: linuxPrograms,
    mac: macPrograms,
    windows: windowsPrograms,
  });
}

/**
 * Finds a browser: `CHROME_PATH`, then an installed one, then the bundled one.
 * @returns {Promise<LaunchOptions>} for puppeteer's `launch`
 * @throws {Error} when there is none, or `CHROME_PATH` is not a program
 */
export async function findBrowser() {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) {
    if (await isProgram(chosen)) return launchOptions(chosen);
    throw new Error(`CHROME_PATH is ${chosen}, which is not a program: ${remedy}`);
  }
  const installed = await firstProgram(installedBrowserPaths(process.platform, process.env));
  return installed ? launchOptions(installed) : bundledBrowser();
}

/**
 * The Chromium that `npm ci` installs: the same build on every machine, as screenshots need.
 * Unpacks it the first time, some 3 seconds. Several processes may do so at once.
 * @param {string} [folder] where to unpack it
 * @returns {Promise<LaunchOptions>} for puppeteer's `launch`
 * @throws {Error} when there is none for this platform, or it can't be unpacked or started here
 */
export async function bundledBrowser(folder = cacheFolder) {
  const {platform, arch} = process;
  if (platform !== 'linux' || arch !== 'x64') {
    throw new Error(`No browser comes with the tests for ${platform} on ${arch}: ${remedy}`);
  }
  const packageFolder = fileURLToPath(
    new URL('../../', import.meta.resolve('@sparticuz/chromium')),
  );
  const manifest = await readFile(path.join(packageFolder, 'package.json'), 'utf8');
  const {version} = /** @type {{version: string}} */ (JSON.parse(manifest));
  const unpacked = path.join(folder, `chromium-${version}`);
  const browser = await bundledLaunchOptions(unpacked);
  if (await isProgram(browser.executablePath)) return browser;

  await unpackOnce(
    unpacked,
    async (temporary) => {
      await unpack(packageFolder, temporary);
      const {executablePath, env} = await bundledLaunchOptions(temporary);
      await promisify(execFile)(executablePath, ['--version'], {env});
    },
    (parent, reason) =>
      `The browser that comes with the tests can't be unpacked and started in ${parent} (${reason}): ` +
      `make room and allow writing there, or ${remedy}`,
  );
  return browser;
}

/**
 * @param {string} packageFolder of @sparticuz/chromium
 * @param {string} folder an empty one
 */
async function unpack(packageFolder, folder) {
  // The package's own unpacker takes any file in the system's temporary folder for a finished one.
  // tar-fs is a dependency of the package, so it is looked up from there.
  const {extract} =
    /** @type {{extract: (folder: string, options: {chown: boolean}) => NodeJS.WritableStream}} */ (
      createRequire(path.join(packageFolder, 'package.json'))('tar-fs')
    );
  /** @param {string} name @param {NodeJS.WritableStream} target */
  const decompress = (name, target) =>
    pipeline(
      createReadStream(path.join(packageFolder, 'bin', name)),
      createBrotliDecompress(),
      target,
    );
  await Promise.all([
    decompress('chromium.br', createWriteStream(path.join(folder, 'chromium'), {mode: 0o755})),
    decompress('swiftshader.tar.br', extract(folder, {chown: false})),
    decompress('al2023.tar.br', extract(folder, {chown: false})),
  ]);
}

/** @param {string} folder where the bundled browser is unpacked */
async function bundledLaunchOptions(folder) {
  const options = await launchOptions(path.join(folder, 'chromium'));
  return {
    ...options,
    headless: /** @type {const} */ ('shell'), // the build has no other mode
    // For machines without NSS and Expat.
    env: {...options.env, LD_LIBRARY_PATH: path.join(folder, 'lib')},
  };
}

/** @param {string} executablePath */
async function launchOptions(executablePath) {
  const args = [
    '--disable-dev-shm-usage', // small in containers
    '--font-render-hinting=none',
    '--force-color-profile=srgb',
  ];
  // Neither root nor most containers can start Linux's sandbox. Tests open nothing but our pages.
  if (process.platform === 'linux') args.push('--no-sandbox');
  return {executablePath, args, env: {...process.env, ...(await fontEnvironment())}};
}
