/** A real WordPress with a database of its own, in a temporary folder. */
import {execFile, spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {cp, mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';
import {projectPath} from '../../build/project.js';
import {freePort} from '../support/free-port.js';
import {waitUntil} from './wait.js';
import {wordpressFolder} from './programs.js';

const run = promisify(execFile);

/** The password of both users, in a site that nobody else can reach. */
export const password = 'for this test alone';

/** A WordPress that runs. */
export interface Site {
  /** Without a slash at the end. */
  origin: string;
  /** WordPress’s folder. */
  folder: string;
}

/** @param zip file of the plugin */
export async function startSite(zip: string): Promise<Site & {stop: () => Promise<void>}> {
  const place = await mkdtemp(path.join(tmpdir(), 'wordpress-'));
  const children: ChildProcess[] = [];
  const stop = async () => {
    for (const child of children.reverse()) await end(child);
    await rm(place, {recursive: true, force: true});
  };
  try {
    const folder = path.join(place, 'site');
    const socket = path.join(place, 'db.sock');
    children.push(await startDatabase(path.join(place, 'db'), socket));
    // Debian’s has links to its libraries.
    await cp(wordpressFolder, folder, {recursive: true, dereference: true});
    await mkdir(path.join(folder, 'wp-content/mu-plugins'));
    await cp(
      projectPath('tests/wordpress/requests.php'),
      path.join(folder, 'wp-content/mu-plugins/requests.php'),
    );
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    await writeFile(path.join(folder, 'wp-config.php'), config(socket, origin));
    const script = projectPath('tests/wordpress/install.php');
    await run('php', [script, folder, zip, password]);
    const server = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', folder], {
      // A page asks its own server for more.
      env: {...process.env, PHP_CLI_SERVER_WORKERS: '3'},
      stdio: 'ignore',
      detached: true,
    });
    children.push(server);
    await waitUntil('WordPress answers', async () => (await fetch(`${origin}/`)).ok);
    return {origin, folder, stop};
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startDatabase(folder: string, socket: string): Promise<ChildProcess> {
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  const where = ['--no-defaults', `--datadir=${folder}`, ...user];
  await mkdir(folder);
  await run('mariadb-install-db', [...where, '--auth-root-authentication-method=normal']);
  const database = spawn('mariadbd', [...where, `--socket=${socket}`, '--skip-networking'], {
    stdio: 'ignore',
    detached: true,
  });
  const create = 'CREATE DATABASE wordpress CHARACTER SET utf8mb4';
  await waitUntil('the database answers', () =>
    run('mariadb', ['--no-defaults', '--user=root', `--socket=${socket}`, '-e', create]),
  );
  return database;
}

/** Ends a program and what it has started. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode) return;
  const ended = once(child, 'exit');
  process.kill(-child.pid!, 'SIGTERM');
  await ended;
}

const config = (socket: string, origin: string) => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('WP_HOME', '${origin}');
define('WP_SITEURL', '${origin}');
define('FS_METHOD', 'direct');
// Nothing asks anybody for anything.
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
// A warning is in the page, and in a test's way.
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', true);
$table_prefix = 'wp_';
require __DIR__ . '/wp-settings.php';
`;
