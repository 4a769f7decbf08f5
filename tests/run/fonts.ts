/**
 * Runs the tests of layout and drawings with other fonts than the bundled Noto, in Chromium: wider
 * ones, and those of most readers.
 *
 *     npm run test:fonts              all other sets, after npm run build
 *     npm run test:fonts -- dejavu    one
 */
import {spawnSync} from 'node:child_process';
import {fontSet, fontSetNames} from '../../build/fonts/font-sets.js';
import {projectPath} from '../../build/project.js';

const browserTests = ['layout', 'figures'].map((name) => `tests/browser/${name}.test.ts`);
const commands = [
  `npx wtr --files ${browserTests.join(' ')}`,
  'node --import tsx --test --test-reporter=./tests/run/node-reporter.js tests/node/figure-files/rendered.test.ts',
];

const names = process.argv.slice(2);
const sets = (names.length ? names : fontSetNames.slice(1)).map(fontSet);
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
