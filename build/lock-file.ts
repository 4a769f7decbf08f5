/** What is installed, as package-lock.json says it. */
import {readFile} from 'node:fs/promises';
import {projectPath} from './project.js';

/** One installed package. */
export interface LockedPackage {
  version: string;
  /** As the package's own package.json says it; some do not. */
  license?: string;
  /** Hash of what the registry has: `sha512-…` in base64. */
  integrity?: string;
  dependencies?: Readonly<Record<string, string>>;
}

/** Packages by their folder: `node_modules/lit`; the project itself is ''. */
export type LockedPackages = Readonly<Record<string, LockedPackage>>;

export async function readLockedPackages(): Promise<LockedPackages> {
  const text = await readFile(projectPath('package-lock.json'), 'utf8');
  return (JSON.parse(text) as {packages: LockedPackages}).packages;
}

/** Name of the package in a folder: `@lit/reactive-element`. */
export const packageName = (folder: string): string => folder.split('node_modules/').at(-1)!;

/**
 * Folders of what a package depends on, found as Node finds them: beside it or further up.
 *
 * @throws if the lock file does not have one
 */
export function dependenciesOf(packages: LockedPackages, folder: string): string[] {
  return Object.keys(packages[folder]?.dependencies ?? {}).map((name) => {
    for (
      let from = folder;
      ;
      from = from.slice(0, Math.max(0, from.lastIndexOf('/node_modules')))
    ) {
      const found = `${from}${from && '/'}node_modules/${name}`;
      if (packages[found]) return found;
      if (!from) {
        throw new Error(
          `package-lock.json: has no ${name}, which ${packageName(folder) || 'the project'} needs. Run: npm install`,
        );
      }
    }
  });
}

/** Folders of all that the project depends on when it runs, directly or not, in order of names. */
export function runtimePackages(packages: LockedPackages): string[] {
  const found = new Set<string>();
  const add = (folder: string) => {
    for (const needed of dependenciesOf(packages, folder)) {
      if (found.has(needed)) continue;
      found.add(needed);
      add(needed);
    }
  };
  add('');
  return [...found].sort();
}
