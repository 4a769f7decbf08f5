/** What the rig needs of a machine, and where it is: this system, or folders with other Debians. */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';

export const engines = ['firefox', 'chromium', 'webkit'] as const;
export type Engine = (typeof engines)[number];

/** A Debian with the programs. */
export interface System {
  /** `/`, or a folder. */
  root: string;
  orca: string;
  /** Version of each browser, as it names itself: `Firefox 153.8.0esr`. */
  browsers: Readonly<Record<Engine, string>>;
}

const miniBrowser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/** A file of each Debian package that is needed. */
const needed: Readonly<Record<string, string>> = {
  orca: '/usr/bin/orca',
  'at-spi2-core': '/usr/libexec/at-spi-bus-launcher',
  'dbus-daemon': '/usr/bin/dbus-run-session',
  xvfb: '/usr/bin/Xvfb',
  xdotool: '/usr/bin/xdotool',
  openbox: '/usr/bin/openbox',
  'firefox-esr': '/usr/bin/firefox-esr',
  chromium: '/usr/bin/chromium',
  'webkit2gtk-driver': miniBrowser,
  'speech-dispatcher': '/usr/bin/speech-dispatcher',
  'libglib2.0-bin': '/usr/bin/gsettings',
  'dconf-gsettings-backend': '/usr/lib/x86_64-linux-gnu/gio/modules/libdconfsettings.so',
};

/** User that everything runs as where root starts it: Orca and the browsers want no root. */
export const user = process.env['SCREEN_READER_USER'] ?? 'reader';

/** Why the rig cannot run here; nothing if it can. */
export function whatIsMissing(root: string): string | undefined {
  if (process.platform !== 'linux') return 'Orca runs on Linux alone';
  const missing = Object.keys(needed).filter((name) => !existsSync(join(root, needed[name]!)));
  if (missing.length) return `${root} lacks Debian packages: ${missing.join(' ')}`;
  if (root !== '/' && process.getuid?.() !== 0) return `only root can use another system, ${root}`;
  if (process.getuid?.() === 0 && spawnSync('id', [user]).status !== 0) {
    return `there is no user “${user}” to run it: useradd -m ${user}, or set SCREEN_READER_USER`;
  }
  if (spawnSync('unshare', ['--version']).error) return 'unshare (util-linux) is not installed';
  return undefined;
}

/** What a system has. */
export function systemIn(root: string): System {
  const run = (...command: [string, ...string[]]) => {
    const [program, ...args] = root === '/' ? command : (['chroot', root, ...command] as const);
    const {stdout} = spawnSync(program, args, {encoding: 'utf8'});
    return /\d+(?:\.\d+)+\w*/.exec(stdout)?.[0] ?? 'of an unknown version';
  };
  const packageVersion = (name: string) => run('dpkg-query', '-W', '-f', '${Version}', name);
  return {
    root,
    orca: packageVersion('orca'),
    browsers: {
      firefox: `Firefox ${packageVersion('firefox-esr')}`,
      chromium: `Chromium ${packageVersion('chromium')}`,
      webkit: `WebKitGTK ${packageVersion('webkit2gtk-driver')}`,
    },
  };
}
