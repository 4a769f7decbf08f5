/** What people without npm get: all that a site may serve or paste, as one zip file. */
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {elementNames} from '../../src/element-names.js';
import {localeTable} from '../../src/generated/locales.js';
import {prerender} from '../../src/prerender.js';
import {writeWhole} from '../files.js';
import {projectPath} from '../project.js';
import {besideJson, llmsText} from '../llms/text.js';
import {archivePage} from './page.js';
import {partsIn} from './parts.js';
import {readMe} from './read-me.js';
import {snippetsOf, snippetsScript, waysIn, type ArchiveFiles} from './snippets.js';
import {zip} from './zip.js';

/** Of `dist/`. Modules and types are for those who have npm. */
const built = [...['cdn', 'plain', 'plain-img', 'json', 'figures', 'drawings', 'styles.css']];
/** What else may have been made for a release. */
const released = ['leaflets', 'calcinosis-cutis-wordpress.zip'];

/**
 * Writes the archive.
 *
 * @param folder where releases are, and what else was made for this one
 * @returns the path of the archive
 * @throws if the package has not been built
 */
export async function writeArchive(folder: string): Promise<string> {
  const {version} = JSON.parse(await readFile(projectPath('package.json'), 'utf8')) as {
    version: string;
  };
  const name = `calcinosis-cutis-${version}`;
  const file = path.join(folder, `${name}.zip`);
  await writeWhole(file, zip(name, await archiveFiles(version, folder)));
  return file;
}

async function archiveFiles(version: string, releases: string): Promise<ArchiveFiles> {
  const files: ArchiveFiles = new Map();
  for (const name of built) await read(projectPath('dist'), name, files);
  addHtml(files);
  const licenses = (await readdir(projectPath('.'))).filter((name) => name.startsWith('LICENSE'));
  for (const name of licenses) await read(projectPath('.'), name, files);
  for (const name of released) await read(releases, name, files);

  files.set('llms.txt', Buffer.from(llmsText(version, besideJson)));

  const texts = new Map<string, string>();
  for (const locale of localeTable) {
    for (const element of elementNames) {
      const script = snippetsScript(snippetsOf(element, locale, files));
      texts.set(`snippets/${locale.tag}/${element}.js`, script);
    }
  }
  texts.set('README.txt', readMe(version, files));
  const more = partsIn(files).flatMap(([name, {about, isMore}]) =>
    isMore ? [[name, about] as const] : [],
  );
  texts.set('index.html', await archivePage(version, waysIn(files), more));
  for (const [name, text] of texts) files.set(name, Buffer.from(text));
  return files;
}

/** For pages without script: who takes the script here takes what is in `cdn/`. */
function addHtml(files: ArchiveFiles): void {
  for (const {tag: locale} of localeTable) {
    for (const element of elementNames) {
      const html = `${prerender(element, {locale, script: false})}\n`;
      files.set(`html/${locale}/calcinosis-${element}.html`, Buffer.from(html));
    }
  }
}

/** Adds a file, or all files of a folder, if it is there. */
async function read(parent: string, name: string, files: ArchiveFiles): Promise<void> {
  const place = path.join(parent, name);
  const names = await readdir(place, {recursive: true, withFileTypes: true}).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      if (error.code === 'ENOTDIR') return undefined;
      throw error;
    },
  );
  if (!names) {
    files.set(name, await readFile(place));
    return;
  }
  for (const entry of names.filter((entry) => entry.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    files.set(path.relative(parent, file).replaceAll('\\', '/'), await readFile(file));
  }
}
