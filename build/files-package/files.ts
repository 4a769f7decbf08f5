/**
 * The package `calcinosis-cutis-files`: what the build makes that no script imports, and that grows
 * with each language. The `files` of package.json leave it out of `calcinosis-cutis`.
 */
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {localeTags} from '../../src/generated/locales.js';
import {besideHtml, llmsText} from '../llms/text.js';
import {projectPath} from '../project.js';

/** Its folders, which are those of `dist/`, and the kinds of files that it takes of each. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  html: ['html'],
  plain: ['html'],
  'plain-img': ['html'],
  // The images of plain-img. `prerender()` links to the SVG files, which are few and stay there.
  drawings: ['png'],
  figures: ['svg', 'png'],
  json: ['json'],
  fhir: ['json'],
};

/** As Unicode and Lit have no part in these files, their licenses do not come along. */
const licenses = ['LICENSE', 'LICENSE-CONTENT'];

/** What both packages say of themselves. What package.json lacks is left out. */
const shared = ['version', 'license', 'author', 'homepage', 'repository', 'bugs'] as const;

type Manifest = Record<string, unknown> & {version: string};

/**
 * All files of the package, by path below its root.
 *
 * @param dist absolute path of the build
 * @throws if the build is not there, or is not a whole one of this version
 */
export async function filesPackage(dist: string): Promise<Map<string, string | Uint8Array>> {
  const main = JSON.parse(await readFile(projectPath('package.json'), 'utf8')) as Manifest;
  await refuseOtherVersion(dist, main.version);
  const files = new Map<string, string | Uint8Array>();
  for (const [folder, extensions] of Object.entries(kinds)) {
    for (const name of await namesIn(dist, folder)) {
      if (!extensions.includes(path.extname(name).slice(1))) continue;
      files.set(`${folder}/${name}`, await readFile(path.join(dist, folder, name)));
    }
  }
  refuseMissingLanguages([...files.keys()]);
  for (const name of licenses) files.set(name, await readFile(projectPath(name)));
  const readMe = await readFile(projectPath('build/files-package/README.md'), 'utf8');
  files.set('README.md', readMe.replaceAll('VERSION', main.version));
  files.set('llms.txt', llmsText(main.version, besideHtml));
  files.set('package.json', `${JSON.stringify(manifestBeside(main), null, 2)}\n`);
  return files;
}

/** @param main package.json of `calcinosis-cutis` */
function manifestBeside(main: Manifest): Manifest {
  const subpaths = Object.entries(kinds).flatMap(([folder, extensions]) =>
    extensions.map((extension) => `./${folder}/*.${extension}`),
  );
  return {
    name: `${String(main['name'])}-files`,
    description:
      'The content of calcinosis-cutis as files: HTML for any server, CMS or mail, drawings as SVG and PNG, JSON, and HL7 FHIR documents.',
    keywords: ['calcinosis-cutis', 'dermatology', 'fhir', 'health', 'html', 'patient-information'],
    ...(Object.fromEntries(shared.map((name) => [name, main[name]])) as Manifest),
    type: 'module',
    exports: Object.fromEntries([...subpaths, './package.json'].map((name) => [name, name])),
    publishConfig: main['publishConfig'],
  };
}

/** Paths of the files below a folder of `dist/`, in the same order everywhere. */
async function namesIn(dist: string, folder: string): Promise<string[]> {
  const root = path.join(dist, folder);
  const entries = await readdir(root, {recursive: true, withFileTypes: true}).catch(
    (error: NodeJS.ErrnoException) => {
      throw error.code === 'ENOENT' ? notBuilt(`dist/${folder}/ is not there`) : error;
    },
  );
  if (!entries.length) throw notBuilt(`dist/${folder}/ is empty`);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

async function refuseOtherVersion(dist: string, version: string): Promise<void> {
  const bill = await readFile(path.join(dist, 'sbom.cdx.json'), 'utf8').catch(() => {
    throw notBuilt('dist/sbom.cdx.json is not there');
  });
  const {metadata} = JSON.parse(bill) as {metadata: {component: {version: string}}};
  if (metadata.component.version === version) return;
  throw notBuilt(
    `dist/ is version ${metadata.component.version}, and package.json says ${version}`,
  );
}

/** Each folder that goes by language has the same files in each: a build that was cut short has not. */
function refuseMissingLanguages(files: readonly string[]): void {
  const tags: readonly string[] = localeTags;
  const there = new Set(files);
  for (const file of files) {
    const [folder, tag, name] = file.split('/') as [string, string, string?];
    if (!name || !tags.includes(tag)) continue;
    for (const other of tags) {
      const same = `${folder}/${other}/${name}`;
      if (!there.has(same)) throw notBuilt(`dist/${same} is not there, though dist/${file} is`);
    }
  }
}

const notBuilt = (what: string) => new Error(`${what}. Build first: npm run build`);
