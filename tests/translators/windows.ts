/** Programs with windows, on a screen of their own: a person changes one text by keys, and saves. */
import {spawn, type ChildProcess} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import type {Round} from './tools.js';

interface Program {
  /** Starts it with a file. */
  command: readonly string[];
  /** What class its windows are of. */
  windows: string;
  /** Where its box for the translation is, as parts of the window’s width and height. */
  box: readonly [x: number, y: number];
  /** Keys that say that the text is done, where changing it does not. */
  done: readonly string[];
  /** What it would ask for at its first start, by path in the person’s folder. */
  settings?: Readonly<Record<string, string>>;
}

/** Patience for a machine that does other things, too: tries, half a second each. */
const patience = 240;

const edit =
  (program: Program): Round['run'] =>
  async (folder, sent) => {
    const home = join(folder, 'home');
    for (const [path, text] of Object.entries({'.keep': '', ...program.settings})) {
      mkdirSync(join(home, path, '..'), {recursive: true});
      writeFileSync(join(home, path), text);
    }
    const file = join(folder, sent);
    const before = readFileSync(file, 'utf8');
    const started: ChildProcess[] = [];
    try {
      const screen = await startScreen(started);
      const env = {...process.env, HOME: home, XDG_CONFIG_HOME: '', DISPLAY: screen};
      const [command = '', ...args] = program.command;
      started.push(spawn(command, [...args, file], {env, stdio: 'ignore', detached: true}));
      const keys = (...args: string[]) => run('xdotool', args, env);
      const window = await findWindow(program.windows, keys);
      await clickBox(window, program.box, keys);
      await keys('key', 'ctrl+End', 'BackSpace');
      for (const key of [...program.done, 'ctrl+s']) {
        await sleep(1500);
        await keys('key', key);
      }
      for (let tries = 0; readFileSync(file, 'utf8') === before; tries += 1) {
        if (tries > patience) throw new Error(`${command} did not save.`);
        await sleep(500);
      }
      await sleep(1500);
    } finally {
      // With what they started.
      for (const child of started.reverse()) end(child);
    }
    return sent;
  };

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

type Keys = (...args: string[]) => Promise<string>;

async function findWindow(windows: string, keys: Keys): Promise<string> {
  for (let tries = 0; tries < patience; tries += 1) {
    await sleep(500);
    const found = await keys('search', '--onlyvisible', '--class', windows).catch(() => '');
    const [window] = found.trim().split('\n');
    // It is there before the file is.
    if (window) return sleep(5000, window);
  }
  throw new Error(`There was no window of ${windows}.`);
}

async function clickBox(window: string, [x, y]: Program['box'], keys: Keys): Promise<void> {
  const sizes = await keys('getwindowgeometry', '--shell', window);
  const size = (name: string) => Number(new RegExp(`^${name}=(\\d+)`, 'm').exec(sizes)?.[1]);
  const at = [size('WIDTH') * x, size('HEIGHT') * y].map((place) => String(Math.round(place)));
  await keys('mousemove', '--window', window, ...at, 'click', '1');
  await sleep(1500);
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

const poedit = edit({
  command: ['poedit'],
  windows: 'poedit',
  box: [0.31, 0.93],
  done: ['ctrl+Return'],
});

const lokalize = edit({
  command: ['dbus-run-session', '--', 'lokalize'],
  windows: 'lokalize',
  box: [0.6, 0.52],
  // It calls done whatever is typed in.
  done: [],
  settings: {
    '.config/lokalizerc':
      '[Identity]\nauthorName=Sample\nauthorEmail=sample@example.org\ndefaultMailingList=none\n',
  },
});

const screen = ['Xvfb', 'xdotool'] as const;
const ofPoedit = {programs: ['poedit', ...screen], debian: 'poedit xvfb xdotool'} as const;
const ofLokalize = {
  programs: ['lokalize', 'dbus-run-session', ...screen],
  debian: 'lokalize dbus xvfb xdotool',
} as const;

/** One text in each program and form. */
export const windowRounds: readonly Round[] = [
  {...ofPoedit, name: 'Poedit', format: 'po', run: poedit, does: 'finishes one'},
  {...ofPoedit, name: 'Poedit', format: 'cat', run: poedit, does: 'finishes one'},
  {...ofLokalize, name: 'Lokalize', format: 'po', run: lokalize, does: 'finishes one'},
  {...ofLokalize, name: 'Lokalize', format: 'cat', run: lokalize, does: 'finishes one'},
];
