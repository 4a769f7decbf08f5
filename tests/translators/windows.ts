/** Poedit and Lokalize: a person changes one text by keys, and saves, or looks at the window. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {inWindow, type OnScreen, patience, type Windowed} from './screen.js';
import type {Round} from './tools.js';

/** Poedit. */
export const poedit: Windowed = {
  name: 'Poedit',
  programs: ['poedit', 'Xvfb', 'xdotool'],
  debian: 'poedit xvfb xdotool',
  command: ['poedit'],
  windows: 'poedit',
};

/** Lokalize. */
export const lokalize: Windowed = {
  name: 'Lokalize',
  programs: ['lokalize', 'dbus-run-session', 'Xvfb', 'xdotool'],
  debian: 'lokalize dbus xvfb xdotool',
  command: ['dbus-run-session', '--', 'lokalize'],
  windows: 'lokalize',
  settings: {
    '.config/lokalizerc':
      '[Identity]\nauthorName=Sample\nauthorEmail=sample@example.org\ndefaultMailingList=none\n',
  },
};

interface Way {
  /** Where the box for the translation is, as parts of the window’s width and height. */
  box: readonly [x: number, y: number];
  /** Keys that say that the text is done, where changing it does not. */
  done: readonly string[];
}

const edit =
  (program: Windowed, {box, done}: Way): Round['run'] =>
  async (folder, sent) => {
    const file = join(folder, sent);
    const before = readFileSync(file, 'utf8');
    await inWindow(program, file, async (window, onScreen) => {
      await clickBox(window, box, onScreen);
      await onScreen('xdotool', 'key', 'ctrl+End', 'BackSpace');
      for (const key of [...done, 'ctrl+s']) {
        await sleep(1500);
        await onScreen('xdotool', 'key', key);
      }
      for (let tries = 0; readFileSync(file, 'utf8') === before; tries += 1) {
        if (tries > patience) throw new Error(`${program.name} did not save.`);
        await sleep(500);
      }
      await sleep(1500);
    });
    return sent;
  };

async function clickBox(window: string, [x, y]: Way['box'], onScreen: OnScreen): Promise<void> {
  const sizes = await onScreen('xdotool', 'getwindowgeometry', '--shell', window);
  const size = (name: string) => Number(new RegExp(`^${name}=(\\d+)`, 'm').exec(sizes)?.[1]);
  const at = [size('WIDTH') * x, size('HEIGHT') * y].map((place) => String(Math.round(place)));
  await onScreen('xdotool', 'mousemove', '--window', window, ...at, 'click', '1');
  await sleep(1500);
}

const ways: [program: Windowed, way: Way][] = [
  [poedit, {box: [0.31, 0.93], done: ['ctrl+Return']}],
  // It calls done whatever is typed in.
  [lokalize, {box: [0.6, 0.52], done: []}],
];

/** One text in each program and form. */
export const windowRounds: readonly Round[] = ways.flatMap(([program, way]) =>
  (['po', 'cat'] as const).map((format) => ({
    ...{...program, format, deed: 'One text changed and finished', may: 'one' as const},
    run: edit(program, way),
  })),
);
