/** Programs that are not part of the project, run with nothing of this machine's fonts and settings. */
import {execFile} from 'node:child_process';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {promisify} from 'node:util';
import {fontSet} from '../../build/fonts/font-sets.js';
import {privateFonts} from '../../build/fonts/private-fonts.js';
import {projectPath} from '../../build/project.js';

/** A program and what it is called with. */
export type Command = readonly [program: string, ...parameters: string[]];

/** What programs are run in: a folder of theirs, and their environment. */
export interface Place {
  folder: string;
  env: NodeJS.ProcessEnv;
}

/**
 * A home of its own, with the fonts of a set. Families in parts are one file each: Latin letters and
 * signs of a Noto font of another script are left to Noto Sans. Several programs mix the letters of a
 * family's files up.
 * @param set a name of build/fonts/font-sets.js
 * @param folder where it may write
 */
export async function placeFor(set: string, folder: string): Promise<Place> {
  const {fontconfigFile} = await privateFonts(fontSet(set));
  await mkdir(folder, {recursive: true});
  const configuration = path.join(folder, 'fonts.conf');
  const parts = ['latin', 'latin-ext', 'cyrillic', 'vietnamese', 'math', 'symbols'];
  await writeFile(
    configuration,
    `<?xml version="1.0"?>
<fontconfig>
  <include>${fontconfigFile}</include>
  <selectfont><rejectfont>
    ${parts.map((part) => `<glob>*/noto-sans-*-${part}-?00-*</glob>`).join('\n    ')}
  </rejectfont></selectfont>
</fontconfig>
`,
  );
  const {PATH} = process.env;
  return {
    folder,
    env: {
      PATH,
      HOME: folder,
      LC_ALL: 'C.UTF-8',
      FONTCONFIG_FILE: configuration,
      FC_LANG: 'en',
    },
  };
}

/**
 * What a program prints.
 * @throws {Error} with what it said, when it fails
 */
export async function run(
  [program, ...parameters]: Command,
  {folder, env}: Place,
): Promise<string> {
  const {stdout, stderr} = await promisify(execFile)(program, parameters, {
    cwd: folder,
    env,
    timeout: 120_000,
  });
  return stdout || stderr;
}

/** The version that a program states of itself; nothing if the program, or a module of it, is not there. */
export async function versionOf(command: Command, place: Place): Promise<string | undefined> {
  try {
    return /\d+(\.\d+)+/.exec(await run(command, place))?.[0] ?? 'of no stated version';
  } catch (error) {
    const {code, message} = error as Error & {code: unknown};
    if (code === 'ENOENT' || /No module named|cannot load such file/.test(message))
      return undefined;
    throw error;
  }
}

/** The version of a package that `npm ci` installs. */
export async function versionOfPackage(name: string): Promise<string> {
  const manifest = await readFile(projectPath(`node_modules/${name}/package.json`), 'utf8');
  return (JSON.parse(manifest) as {version: string}).version;
}

/** For a program that wants an address: LibreOffice's settings, a browser's page. */
export const addressOf = (file: string) => pathToFileURL(file).href;
