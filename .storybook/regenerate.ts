import {execFile} from 'node:child_process';
import {relative} from 'node:path';
import {promisify} from 'node:util';
import type {Plugin, ViteDevServer} from 'vite';
import {projectPath} from '../build/project.js';

/** What `src/generated/` is made from. */
export const isSource = (path: string) =>
  /^((content|figures)\/.+\.ts|locales\/[^/]+\.(xlf|json)|src\/elements\/styles\.css)$/.test(path);

/**
 * Vite plugin: makes `src/generated/` again when its sources change and reloads the page, so that
 * writers and translators see new words at once. What is wrong with them shows in the page.
 */
export function regenerate(): Plugin {
  let running: Promise<void> | undefined;
  let again = false;

  async function run(server: ViteDevServer): Promise<void> {
    do {
      again = false;
      try {
        await promisify(execFile)(process.execPath, ['--import', 'tsx', 'build/generate.ts'], {
          cwd: projectPath(''),
        });
        server.ws.send({type: 'full-reload'});
      } catch (error) {
        const {stderr} = error as {stderr: string};
        server.config.logger.error(stderr);
        server.ws.send({type: 'error', err: {message: messageIn(stderr), stack: ''}});
      }
      // Changed meanwhile: what was made may be older.
    } while (again);
    running = undefined;
  }

  return {
    name: 'regenerate',
    apply: 'serve',
    configureServer(server) {
      server.watcher.on('all', (_, file) => {
        if (!isSource(pathInProject(file))) return;
        again = true;
        running ??= run(server);
      });
    },
    // A page cannot define an element a second time, so that nothing in `src/` can be replaced in it.
    hotUpdate({file}) {
      const path = pathInProject(file);
      // These change one by one; the page is loaded again after the last.
      if (isSource(path) || path.startsWith('src/generated/')) return [];
      if (!path.startsWith('src/')) return;
      this.environment.hot.send({type: 'full-reload'});
      return [];
    },
  };
}

/** Path of a file below the project's root. */
export const pathInProject = (file: string) =>
  relative(projectPath(''), file).replaceAll('\\', '/');

/** What an uncaught error says, without the place in our scripts. */
export const messageIn = (stderr: string) =>
  /^\w*Error(?: \[\w+\])?: (.+?)\n\s+at /ms.exec(stderr)?.[1] ?? stderr;
