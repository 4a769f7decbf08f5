/** A real WordPress with our plugin, whose posts are heard. */
import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {promisify} from 'node:util';
import {projectPath} from '../../build/project.js';
import {needPrograms} from '../wordpress/programs.js';
import {startSite, type Site} from '../wordpress/site.js';

const run = promisify(execFile);

const plugin = projectPath('release/calcinosis-cutis-wordpress.zip');

export const startWordpress = () => startSite(plugin);

/** Why there is no WordPress; nothing if there can be one. */
export function whyNoWordpress(): string | undefined {
  if (!existsSync(plugin)) return 'there is no plugin: npm run wordpress';
  try {
    needPrograms();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** The page of a post with a text that an author wrote, with addresses that any server can have. */
export async function publish({folder, origin}: Site, text: string): Promise<string> {
  const script = projectPath('tests/screen-reader/publish.php');
  const {stdout: address} = await run('php', [script, folder, text]);
  const answer = await fetch(address);
  return (await answer.text()).replaceAll(origin, '');
}
