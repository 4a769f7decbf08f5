/** The part of docs/dependencies.md that says under which licenses the packages are. */
import {packageName, runtimePackages, type LockedPackages} from '../build/lock-file.js';
import {replaceMarkedPart} from './marked-part.js';

/** Licenses that may come into the page, and ask for no more than their text. */
const inPage = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'];

/** Licenses that tools may have, too: nothing of them is in what is published. */
const inTools = [
  ...inPage,
  ...[
    '(MIT OR CC0-1.0)',
    // Taken under the first.
    '(MIT OR GPL-3.0-or-later)',
    // Word lists that tests read.
    '(MIT AND BSD)',
    'BlueOak-1.0.0',
    'CC-BY-4.0',
    'CC0-1.0',
    'MIT-0',
    'MPL-2.0',
    'OFL-1.1',
    // Its text is in the package: LICENSE-UNICODE.
    'Unicode-3.0',
    'MIT AND OFL-1.1',
    '(MPL-2.0 OR Apache-2.0)',
    'PSF-2.0',
  ],
  ...['Python-2.0', '(MIT AND Zlib)', 'Bitstream-Vera', 'LGPL-3.0-or-later'],
  // sharp's file for an operating system, and libvips in it.
  ...['Apache-2.0 AND LGPL-3.0-or-later', 'Apache-2.0 AND LGPL-3.0-or-later AND MIT'],
];

/** Packages whose package.json does not name the license; a text in them does. */
const readByPeople: Readonly<Record<string, string>> = {
  'dejavu-fonts-ttf@2.37.3': 'Bitstream-Vera',
  'only@0.0.2': 'MIT',
  'slick@1.12.2': 'MIT',
  'spawndamnit@3.0.1': 'MIT',
  'svg-tags@1.0.0': 'MIT',
};

const common = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];

/**
 * docs/dependencies.md with its generated part made anew.
 *
 * @throws if a license is not allowed, or the part's markers are missing
 */
export const updateDependencies = async (text: string, packages: LockedPackages): Promise<string> =>
  replaceMarkedPart(text, 'licenses', licensesPart(packages), 'docs/dependencies.md');

function licensesPart(packages: LockedPackages): string {
  const runtime = new Set(runtimePackages(packages));
  const byLicense = new Map<string, Set<string>>();
  for (const [folder, {version, license: stated}] of Object.entries(packages)) {
    if (!folder) continue;
    const name = `${packageName(folder)}@${version}`;
    const license = readByPeople[name] ?? stated ?? 'none stated';
    if (!(runtime.has(folder) ? inPage : inTools).includes(license)) {
      throw new Error(
        `package-lock.json: ${name} is under the license “${license}”, which is not allowed. Use another package, or allow the license in scripts/dependencies.ts if it asks for nothing that we cannot give.`,
      );
    }
    byLicense.set(license, (byLicense.get(license) ?? new Set()).add(name));
  }
  const licenses = [...byLicense].sort(([a, as], [b, bs]) => bs.size - as.size || (a < b ? -1 : 1));
  const total = licenses.reduce((sum, [, names]) => sum + names.size, 0);
  const rows = licenses.map(([license, names]) => {
    const named = common.includes(license) ? '' : [...names].sort().join(', ');
    return `| ${license} | ${names.size} | ${named} |`;
  });
  return [
    `${total} packages, those for other systems than yours among them.`,
    ['| License | Packages | Which |', '| --- | --: | --- |', ...rows].join('\n'),
  ].join('\n\n');
}
