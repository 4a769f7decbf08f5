/**
 * Tries the plugin in a real WordPress, in editors and pages, and checks its PHP.
 *
 *     npm run test:wordpress   after npm run build
 */
import {runSteps} from '../../build/run-steps.js';
import {projectPath} from '../../build/project.js';
import {needPrograms} from './programs.js';
import {startSite} from './site.js';

needPrograms();
const title = 'npm run test:wordpress';
process.exitCode = await runSteps(title, [
  {name: 'the plugin', command: 'npm run wordpress'},
  {name: 'style of the PHP, PSR-12', command: 'phpcs --standard=wordpress/phpcs.xml'},
]);
if (!process.exitCode) {
  const {stop, ...site} = await startSite(projectPath('release/calcinosis-cutis-wordpress.zip'));
  process.env['WORDPRESS_SITE'] = JSON.stringify(site);
  try {
    process.exitCode = await runSteps(title, [
      {
        name: 'WordPress',
        command:
          'node --import tsx --test --test-concurrency=1 --test-reporter=spec tests/wordpress/*.test.ts',
      },
    ]);
  } finally {
    await stop();
  }
}
