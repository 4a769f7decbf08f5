/**
 * Uses the packed package as its users do: each folder beside this file is a small app, which is
 * installed from the registry into a temporary folder, built by its own tool and driven in a browser.
 *
 *     npm run test:consumers              all, after npm run build
 *     npm run test:consumers -- vue node  some
 */
import {copyFile, mkdtemp, rename, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {formatCounts, formatFailure} from '../run/counts.js';
import {packAndInstall, packFiles} from '../node/package/install.js';
import {checksOf} from './checks.js';
import {buildFixture} from './project.js';

const folder = await mkdtemp(path.join(tmpdir(), 'consumers-'));
process.exitCode = 1;
try {
  const {tarball, installed} = await packAndInstall(folder);
  await copyFile(tarball, path.join(folder, 'calcinosis-cutis.tgz'));
  const checks = await checksOf(installed);
  const chosen = process.argv.slice(2);
  const unknown = chosen.filter((name) => !checks[name]);
  if (unknown.length) {
    throw new Error(
      `There is no fixture ${unknown.join(', ')}. There are: ${Object.keys(checks).join(', ')}.`,
    );
  }

  const leftOut = Object.keys(checks).filter((name) => chosen.length && !chosen.includes(name));
  // It is large, and one app alone has it.
  if (!leftOut.includes('files')) {
    const {tarball: files} = await packFiles(folder);
    await rename(files, path.join(folder, 'calcinosis-cutis-files.tgz'));
  }
  let passed = 0;
  let failed = 0;
  // One at a time: a build and a browser fill a small machine.
  for (const [name, check] of Object.entries(checks)) {
    if (leftOut.includes(name)) continue;
    const start = Date.now();
    try {
      const {app: root, installed: packages} = await buildFixture(name, folder);
      await check(root);
      passed++;
      console.log(`passed  ${name}, ${seconds(start)}: ${packages.join(', ')}`);
    } catch (error) {
      failed++;
      console.error(`FAILED  ${name}, ${seconds(start)}:`, error);
      console.error(`Failed: ${formatFailure(name, String(error))}`);
    } finally {
      await rm(path.join(folder, name), {recursive: true, force: true});
    }
  }
  if (leftOut.length) {
    console.log(`Left out: ${leftOut.join(', ')}: npm run test:consumers has them, too`);
  }
  console.log(formatCounts({passed, failed, skipped: leftOut.length}));
  process.exitCode = failed ? 1 : 0;
} finally {
  await rm(folder, {recursive: true});
}

function seconds(start: number): string {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`;
}
