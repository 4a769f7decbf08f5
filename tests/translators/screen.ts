/** Programs with windows, on a screen of their own that nobody sees. */
import {type ChildProcess, spawn} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import type {Program} from './tools.js';

/** How to start a program and find its window. */
export interface Windowed extends Program {
  debian: string;
  command: readonly string[];
  /** What class its windows are of. */
  windows: string;
  /** What it would ask for at its first start, by path in the person’s folder. */
  settings?: Readonly<Record<string, string>>;
}

/** Patience for a machine that does other things, too: tries, half a second each. */
export const patience = 240;

/** Runs a command on the screen and gives what it says. */
export type OnScreen = (program: string, ...args: string[]) => Promise<string>;

/** Opens a file in a program, does something with its window, and ends it. */
export async function inWindow<Result>(
  program: Windowed,
  file: string,
  act: (window: string, onScreen: OnScreen) => Promise<Result>,
): Promise<Result> {
  const home = join(file, '../home');
  for (const [path, text] of Object.entries({'.keep': '', ...program.settings})) {
    mkdirSync(join(home, path, '..'), {recursive: true});
    writeFileSync(join(home, path), text);
  }
  const started: ChildProcess[] = [];
  try {
    const screen = await startScreen(started);
    const env = {...process.env, HOME: home, XDG_CONFIG_HOME: '', LANG: 'C.UTF-8', DISPLAY: screen};
    const [command = '', ...args] = program.command;
    started.push(spawn(command, [...args, file], {env, stdio: 'ignore', detached: true}));
    const onScreen: OnScreen = (name, ...given) => run(name, given, env);
    return await act(await findWindow(program.windows, onScreen), onScreen);
  } finally {
    // With what they started.
    for (const child of started.reverse()) end(child);
  }
}

/** Ends a program with all that it started, unless it has ended. */
function end({pid, exitCode}: ChildProcess): void {
  if (pid && exitCode === null) process.kill(-pid);
}

/** Starts a screen that nobody sees, and tells its name. */
async function startScreen(started: ChildProcess[]): Promise<string> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true,
  });
  started.push(screen);
  const said = await new Promise<string>((tell, fail) => {
    screen.once('error', fail);
    screen.stdio[3]!.once('data', (bytes: Buffer) => tell(bytes.toString()));
  });
  return `:${said.trim()}`;
}

async function findWindow(windows: string, onScreen: OnScreen): Promise<string> {
  for (let tries = 0; tries < patience; tries += 1) {
    await sleep(500);
    const search = onScreen('xdotool', 'search', '--onlyvisible', '--class', windows);
    const [window] = (await search.catch(() => '')).trim().split('\n');
    // It is there before the file is.
    if (window) return sleep(5000, window);
  }
  throw new Error(`There was no window of ${windows}.`);
}

function run(program: string, args: string[], env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, {env, stdio: ['ignore', 'pipe', 'ignore']});
    let said = '';
    child.stdout.on('data', (bytes: Buffer) => (said += bytes.toString()));
    child.once('error', fail);
    child.once('close', (code) =>
      code === 0 ? done(said) : fail(new Error(`${program} ${args.join(' ')}: ${code}`)),
    );
  });
}
