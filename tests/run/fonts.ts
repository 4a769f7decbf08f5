/**
 * Runs the tests of layout and drawings with other fonts than the bundled Noto, in Chromium: wider
 * ones, and those of most readers.
 *
 *     npm run test:fonts              the widest; in npm run test:all, all other sets
 *     npm run test:fonts -- dejavu    one
 */
import {spawnSync} from 'node:child_process';
import {fontSet, fontSetNames} from '../../build/fonts/font-sets.js';
import {projectPath} from '../../build/project.js';
import {isAll} from '../support/extent.js';

const browserTests = ['layout', 'figures'].map((name) => `tests/browser/${name}.test.ts`);
const commands = [
  `npx wtr --files ${browserTests.join(' ')}`,
  'node --import tsx --test --test-reporter=./tests/run/node-reporter.js tests/node/figure-files/rendered.test.ts',
];

const names = process.argv.slice(2);
const others = isAll ? fontSetNames.slice(1) : ['dejavu'];
const sets = (names.length ? names : others).map(fontSet);
for (const {name, family} of sets) {
  console.log(`In ${family}:`);
  for (const command of commands) {
    const {status} = spawnSync(command, {
      shell: true,
      stdio: 'inherit',
      cwd: projectPath('.'),
      env: {...process.env, FONTS: name, ENGINES: 'chromium'},
    });
    if (status !== 0) process.exitCode = 1;
  }
}
