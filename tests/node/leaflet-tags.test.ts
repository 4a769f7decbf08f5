/** The tags of leaflets, which screen readers go by, as Poppler reads them: a program that we did not write. */
import assert from 'node:assert/strict';
import {execFile, spawnSync} from 'node:child_process';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {projectPath} from '../../build/project.js';
import type {Section} from '../../content/model.js';
import {contents} from '../../src/generated/contents.js';
import {pdfStructure} from '../support/pdf-structure.js';
import {missingProgram} from '../support/programs.js';

const locales = ['en', 'ar', 'hi'] as const;
const run = promisify(execFile);

/** One element of the tags: its name, how deep it is, and the text that is in it. */
interface Tag {
  name: string;
  depth: number;
  text: string;
}

/** Reads what `pdfinfo -struct-text` prints: tags, deeper ones indented, and texts in quotes. */
function tagsOf(printed: string): Tag[] {
  const tags: Tag[] = [];
  for (const line of printed.split('\n')) {
    const [, indent = '', rest = ''] = /^( *)(.*)$/.exec(line) ?? [];
    const depth = indent.length / 2;
    if (!rest.startsWith('"')) {
      if (rest) tags.push({name: rest.split(' ')[0]!, depth, text: ''});
      continue;
    }
    // A text belongs to all that it is in.
    let inner = depth;
    for (const tag of tags.toReversed()) {
      if (tag.depth >= inner) continue;
      inner = tag.depth;
      tag.text += rest.slice(1, -1);
    }
  }
  return tags;
}

/** Without white space, and with the letters of a ligature one by one. */
const squeeze = (text: string) => text.normalize('NFKC').replace(/\s/g, '');

describe('the tags of a leaflet', {skip: missingProgram('pdfinfo')}, () => {
  let folder: string;
  const printed = new Map<string, {tags: Tag[]; complaints: string}>();
  const fileOf = (locale: string) => path.join(folder, locale, 'a4/treatments-surgery.pdf');

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'leaflet-tags-'));
    const options = ['--locale', locales.join(), '--topic', 'surgery', '--paper', 'a4'];
    const command = ['--import', 'tsx', projectPath('leaflets/main.ts'), folder, ...options];
    await run(process.execPath, [...command, '--print', 'normal'], {cwd: projectPath('.')});
    for (const locale of locales) {
      const {stdout, stderr} = spawnSync('pdfinfo', ['-struct-text', fileOf(locale)], {
        encoding: 'utf8',
      });
      printed.set(locale, {tags: tagsOf(stdout), complaints: stderr});
    }
  });
  after(() => rm(folder, {recursive: true}));

  for (const locale of locales) {
    const {treatments, ui} = contents[locale];
    const {help, topics}: Section = treatments;
    const surgery = topics.find(({id}) => id === 'surgery')!;
    const tags = (pattern: RegExp) =>
      printed.get(locale)!.tags.filter(({name}) => pattern.test(name));

    it(`are all known to the program, in ${locale}`, () => {
      assert.equal(printed.get(locale)!.complaints, '');
    });

    const steps = surgery.body.flatMap((block) => (typeof block === 'string' ? [] : block.items));
    const words = surgery.words?.map(({term, meaning}) => term + meaning) ?? [];
    const items = [...help.flatMap(({items}) => items), ...steps, ...words, ...surgery.ask!];
    const headings = [
      ['H1', surgery.heading],
      ...help.map(({title}) => ['H2', title]),
      ...[ui.words, ui.ask, ui.sources].map((title) => ['H2', title]),
    ] as const;

    it(`have each heading and each item of a list, in ${locale}`, () => {
      const levels = tags(/^H\d$/).map(({name}) => name);
      assert.deepEqual(
        levels,
        headings.map(([level]) => level),
      );
      const sources = tags(/^LI$/).length - items.length - surgery.figure!.labels.length;
      assert.equal(sources, surgery.sources!.length);
    });

    it(`name the language, and what the picture shows, in ${locale}`, async () => {
      const file = await pdfStructure(await readFile(fileOf(locale)));
      assert.equal(file.lang, locale);
      assert.deepEqual(file.alternatives, [surgery.figure!.alt]);
      assert.equal(tags(/^Figure$/).length, 1);
    });

    // Poppler loses letters of other scripts here, which pdf.js and pdftotext find.
    if (locale !== 'en') continue;

    it('have the words of the headings and lists, in the order of the text', () => {
      const read = tags(/^(?:H\d|P|LI)$/).map(({text}) => squeeze(text));
      // Poppler's text may end early, at letters that are drawn as one.
      const isRead = (text: string) => {
        const whole = squeeze(text);
        const early = /^.*?f[fil]/.exec(whole)?.[0];
        return (found: string) => found === whole || found === early;
      };
      for (const text of items) assert.ok(read.some(isRead(text)), text);
      const body = surgery.body.flatMap((block) =>
        typeof block === 'string' ? [block] : [block.lead!, ...block.items],
      );
      const [title, ...boxes] = headings.map(([, text]) => text);
      const last = boxes.slice(help.length);
      const order = [title!, ...help.map(({title}) => title), ...body, ...last];
      const places = order.map((text) => read.findIndex(isRead(text)));
      assert.ok(!places.includes(-1), places.join());
      assert.deepEqual(
        places,
        [...places].sort((a, b) => a - b),
      );
    });
  }
});
