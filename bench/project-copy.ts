/** Copies of the project with languages that there are not, to see what they cost. */
import {copyFile, cp, mkdtemp, symlink} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {projectPath} from '../build/project.js';

/** The folders that `npm run generate` needs, and those that its benchmark is in. */
const needed = ['bench', 'build', 'content', 'figures', 'locales', 'src', 'xliff'];

/** A temporary folder with the project as it is, but for what is generated. */
export async function projectCopy(more: readonly string[] = []): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'more-languages-'));
  for (const name of [...needed, ...more]) {
    await cp(projectPath(name), path.join(folder, name), {
      recursive: true,
      filter: (file) => file !== projectPath('src/generated'),
    });
  }
  for (const name of ['package.json', 'tsconfig.json']) {
    await copyFile(projectPath(name), path.join(folder, name));
  }
  await symlink(projectPath('node_modules'), path.join(folder, 'node_modules'));
  return folder;
}
