/** `npx calcinosis-cutis`, apart from the process that it runs in. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {applyPlan} from './apply.js';
import {isThere, isYes, type Terminal} from './ask.js';
import {filesFor, readManifest} from './choose.js';
import {CommandError} from './errors.js';
import {help} from './help.js';
import {readOptions} from './options.js';
import {planCopy} from './plan.js';
import {describePlan, needsConsent} from './report.js';
import {snippet} from './snippet.js';

export interface Surroundings {
  /** Folder of the installed package. */
  packageFolder: string;
  terminal: Terminal;
  /** Takes what is to be pasted or read on. */
  print: (text: string) => void;
  /** Takes what is said about it. */
  tell: (text: string) => void;
}

/**
 * @returns whether it did what it was asked to
 * @throws CommandError if something has to be put right first; nothing was changed then
 */
export async function run(args: readonly string[], around: Surroundings): Promise<boolean> {
  const {packageFolder, terminal, print, tell} = around;
  const options = readOptions(args);
  const {version} = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  if (options === 'help' || options === 'version') {
    print(options === 'help' ? help : `${version}\n`);
    return true;
  }
  options.notes.forEach((note) => tell(`${note}\n`));

  const manifest = readManifest(packageFolder);
  const folder = path.resolve(options.folder);
  const wanted = new Map(
    filesFor(options, manifest).map((name) => [
      name,
      readFileSync(path.join(packageFolder, 'dist/cdn', name)),
    ]),
  );
  const plan = planCopy(folder, wanted, version);
  tell(describePlan(plan, options.folder));
  if (needsConsent(plan) && !options.overwrite) {
    if (!isThere(terminal)) {
      throw new CommandError(
        'Nothing was changed: there is no terminal to ask on. To overwrite and remove these files, add --overwrite.',
      );
    }
    if (!(await isYes('Overwrite and remove these files?', terminal))) {
      tell('Nothing was changed.\n');
      return false;
    }
  }
  if (plan.write.size || plan.remove.length) applyPlan(plan);
  tell(`${options.folder} has all ${wanted.size} files. Paste this into your pages:\n\n`);
  print(snippet(options, {manifest, url: encodeURIComponent(path.basename(folder))}));
  return true;
}
