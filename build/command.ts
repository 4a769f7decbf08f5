/** Writes the command of the package, `npx calcinosis-cutis`: one file that needs nothing but Node. */
import {build} from 'esbuild';
import {writeWhole} from './files.js';
import {projectPath} from './project.js';

const {outputFiles} = await build({
  absWorkingDir: projectPath('.'),
  entryPoints: ['command/main.ts'],
  bundle: true,
  write: false,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  charset: 'utf8',
  minifySyntax: true,
  logLevel: 'warning',
});
await writeWhole(projectPath('dist/bin/calcinosis-cutis.js'), outputFiles[0]!.contents);
