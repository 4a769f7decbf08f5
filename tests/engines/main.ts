/**
 * Tests the elements in all browser engines, and writes what was tried into docs/engines.md.
 *
 *   npx tsx tests/engines/main.ts
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {enginesPage, updateEnginesPage} from './table.js';
import type {FileResult} from './report.js';
import {engineNames} from './engines.js';
import {writeWhole} from '../../build/files.js';
import {projectPath} from '../../build/project.js';

const folder = await mkdtemp(path.join(tmpdir(), 'engines-'));
try {
  const resultFile = path.join(folder, 'results.json');
  const runner = projectPath('node_modules/@web/test-runner/dist/bin.js');
  const child = spawn(process.execPath, [runner], {
    cwd: projectPath('.'),
    stdio: 'inherit',
    env: {...process.env, ENGINES: engineNames.join(), ENGINES_RESULTS: resultFile},
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code === 0) {
    const results = JSON.parse(await readFile(resultFile, 'utf8')) as FileResult[];
    await writeWhole(
      enginesPage,
      await updateEnginesPage(await readFile(enginesPage, 'utf8'), results),
    );
  } else {
    process.exitCode = 1;
  }
} finally {
  await rm(folder, {recursive: true});
}
