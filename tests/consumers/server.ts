/** A fixture's own server. */
import {spawn} from 'node:child_process';
import {connect} from 'node:net';
import {setTimeout as wait} from 'node:timers/promises';
import {freePort} from '../support/free-port.js';
import {environment} from './project.js';

/**
 * Runs an app's server while something uses it.
 *
 * @param root absolute path of the app
 * @param script of its package.json, a server at the port that the variable PORT names
 * @param use gets the server's address, without a slash at the end
 * @throws if the server ends, or does not answer within a minute
 */
export async function withServer(
  root: string,
  script: string,
  use: (origin: string) => Promise<void>,
): Promise<void> {
  const port = await freePort();
  const server = spawn('npm', ['run', script], {
    cwd: root,
    env: {...process.env, ...environment, PORT: String(port)},
    detached: true, // in a group of its own, with the processes that npm starts
  });
  let output = '';
  server.stdout.on('data', (data: Buffer) => (output += data.toString()));
  server.stderr.on('data', (data: Buffer) => (output += data.toString()));
  const ended = new Promise<void>((end) => server.on('exit', () => end()));
  try {
    const end = Date.now() + 60_000;
    while (!(await listens(port))) {
      if (server.exitCode !== null || Date.now() > end) {
        throw new Error(`"npm run ${script}" does not serve:\n${output}`);
      }
      await wait(200);
    }
    await use(`http://127.0.0.1:${port}`);
  } finally {
    if (server.exitCode === null) process.kill(-server.pid!, 'SIGTERM');
    await ended;
  }
}

/** Whether something listens at the port. It gets no request, so that the test makes the first. */
const listens = (port: number) =>
  new Promise<boolean>((answer) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => answer(false));
    socket.on('connect', () => {
      socket.end();
      answer(true);
    });
  });
