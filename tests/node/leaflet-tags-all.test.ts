/** The tags of each leaflet, as Poppler and pdf.js read them. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {projectPath} from '../../build/project.js';
import {onlyInAll} from '../support/extent.js';
import {locales} from '../support/fixtures.js';
import {pdfStructure} from '../support/pdf-structure.js';
import {missingProgram} from '../support/programs.js';

const run = promisify(execFile);

/** What is wrong with the tags that `pdfinfo -struct` prints: names, deeper ones indented. */
function faultsOf(printed: string): string[] {
  const faults: string[] = [];
  const around: string[] = [];
  let level = 0;
  for (const line of printed.trimEnd().split('\n')) {
    const [, indent = '', name = ''] = /^( *)(\S+)/.exec(line) ?? [];
    around.length = indent.length / 2;
    const parent = around.findLast((tag) => tag !== 'NonStruct');
    if ((name === 'LI') !== (parent === 'L')) faults.push(`${name} in ${parent}`);
    const heading = /^H(\d)$/.exec(name)?.[1];
    if (heading) {
      if (Number(heading) > level + 1) faults.push(`H${heading} after H${level}`);
      if (heading === '1' && level) faults.push('a second H1');
      level = Number(heading);
    }
    around.push(name);
  }
  if (!level) faults.push('no heading');
  return faults;
}

describe('each leaflet', {skip: onlyInAll || missingProgram('pdfinfo')}, () => {
  let folder: string;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'leaflet-tags-all-'));
    const command = ['--import', 'tsx', projectPath('leaflets/main.ts'), folder];
    const options = ['--paper', 'a4', '--print', 'normal'];
    await run(process.execPath, [...command, ...options], {cwd: projectPath('.')});
  });
  after(() => rm(folder, {recursive: true}));

  for (const {tag} of locales) {
    it(`has its headings, lists, language and pictures, in ${tag}`, async () => {
      const names = await readdir(path.join(folder, tag, 'a4'));
      assert.ok(names.length > 30, `${names.length} leaflets`);
      for (const name of names) {
        const file = path.join(folder, tag, 'a4', name);
        const {stdout, stderr} = await run('pdfinfo', ['-struct', file]);
        assert.equal(stderr, '', name);
        assert.deepEqual(faultsOf(stdout), [], name);
        const {lang, alternatives} = await pdfStructure(await readFile(file));
        assert.equal(lang, tag, name);
        assert.ok(
          alternatives.every((text) => text),
          `${name} has a picture without an alternative`,
        );
        const figures = stdout.match(/^ *Figure\b/gm)?.length ?? 0;
        assert.equal(figures, alternatives.length, name);
      }
    });
  }
});
