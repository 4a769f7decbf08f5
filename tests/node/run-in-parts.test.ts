/** In which parts the browser's tests run. */
import assert from 'node:assert/strict';
import {readdir} from 'node:fs/promises';
import {it} from 'node:test';
import {projectPath} from '../../build/project.js';
import {inParts} from '../run/in-parts.js';

it('each file of browser tests is in one part, those that take longest first and alone', async () => {
  const files = await readdir(projectPath('tests/browser'));
  const parts = inParts(files);
  assert.deepEqual(parts.flat().sort(), files.sort());
  const alone = parts.filter(({length}) => length === 1);
  assert.deepEqual(parts.slice(0, 2), alone.slice(0, 2));
});
