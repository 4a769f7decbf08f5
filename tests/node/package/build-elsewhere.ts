/** The build as someone else would make it: in another folder, with another major version of Node. */
import {exec, execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {cp, symlink} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';
import {projectPath} from '../../../build/project.js';

const maxBuffer = 2 ** 26;
const run = promisify(exec);

/**
 * Copies what git has or would take, and builds it there.
 *
 * @param folder an empty one
 * @returns a sentence about the Node that built it
 * @throws if the build fails; on a CI server also if no other Node can be had
 */
export async function buildElsewhere(folder: string): Promise<string> {
  const {stdout} = await promisify(execFile)(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    {cwd: projectPath('.'), maxBuffer},
  );
  // What was deleted since the last commit is still in git's list; a link to node_modules may be.
  const files = stdout
    .split('\0')
    .filter((file) => file && file !== 'node_modules' && existsSync(projectPath(file)));
  for (const file of files) await cp(projectPath(file), path.join(folder, file));
  await symlink(projectPath('node_modules'), path.join(folder, 'node_modules'), 'junction');

  const here = process.versions.node;
  const other = here.startsWith('22.') ? 24 : 22;
  const withOther = (command: string) => `npx --yes --package=node@${other} --call="${command}"`;
  const found = await run(withOther('node --version'), {cwd: folder, timeout: 180_000}).then(
    (answer) => answer.stdout.trim(),
    (error: Error) => error,
  );
  if (typeof found === 'string') {
    await run(withOther('npm run build'), {cwd: folder, maxBuffer});
    return `Built by Node ${found.replace('v', '')} and by Node ${here}.`;
  }
  if (process.env['CI']) {
    throw new Error(`npm cannot fetch Node ${other} to build with it: ${found.message}`);
  }
  await run('npm run build', {cwd: folder, maxBuffer});
  return `Left out: the build by another Node, as npm cannot fetch Node ${other}, perhaps for want of a network. Node ${here} built twice instead, in two folders.`;
}
