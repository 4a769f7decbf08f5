/** Runs scenarios in one browser with one Orca. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {rmSync} from 'node:fs';
import {chmod, copyFile, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {projectPath} from '../../build/project.js';
import {user, type Engine, type System} from './programs.js';

/** A step of a scenario. */
export interface Step {
  press: string;
  comment: string;
}

/** What came of a step. */
export interface Heard extends Step {
  /** Words that reached the synthesizer, one entry an utterance. */
  said: string[];
  /** What the page reported: focus, what was opened. */
  page: string[];
}

export interface Job {
  name: string;
  url: string;
  keys: Step[];
}

/** Milliseconds after which a session that says nothing more is ended. */
const patience = 300_000;

/** Opens each page, presses its keys, and gives what was heard as soon as a page is done. */
export async function* runSession(
  system: System,
  engine: Engine,
  origin: string,
  jobs: readonly Job[],
): AsyncGenerator<{name: string; steps: Heard[]}> {
  const folder = await mkdtemp(join(system.root, 'tmp/screen-reader-'));
  const inside = `/${folder.slice(system.root.length).replace(/^\//, '')}`;
  await chmod(folder, 0o755);
  for (const file of ['session.sh', 'drive.py']) {
    await copyFile(projectPath(`tests/screen-reader/${file}`), join(folder, file));
  }
  await writeFile(join(folder, 'jobs.json'), JSON.stringify(jobs));
  // Daemons that leave their parents end with the namespace, too. Only root needs none for users.
  const own = process.getuid?.() === 0 ? [] : ['--user', '--map-current-user', '--mount-proc'];
  const isolated = ['--mount', '--pid', '--fork', '--kill-child', ...own];
  const script = [join(folder, 'session.sh'), system.root, user, inside, engine, origin];
  const session = spawn('unshare', [...isolated, 'bash', ...script], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let complaints = '';
  session.stderr.on('data', (text: Buffer) => (complaints += text.toString()));
  const ended = once(session, 'exit');
  const end = () => session.kill('SIGKILL');
  const tidy = () => {
    end();
    rmSync(folder, {recursive: true, force: true});
  };
  let timer = setTimeout(end, patience);
  process.once('exit', tidy);
  try {
    let count = 0;
    for await (const line of createInterface(session.stdout)) {
      clearTimeout(timer);
      timer = setTimeout(end, patience);
      count += 1;
      yield JSON.parse(line) as {name: string; steps: Heard[]};
    }
    if (count < jobs.length) throw new Error(`The session ended too early.\n${complaints}`);
  } finally {
    clearTimeout(timer);
    process.off('exit', tidy);
    end();
    await ended;
    await rm(folder, {recursive: true, force: true, maxRetries: 5, retryDelay: 500});
  }
}
