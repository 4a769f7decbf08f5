/** Leaflets as a nurse gets them from the command, and what their template makes of any text. */
import assert from 'node:assert/strict';
import {exec, execFile} from 'node:child_process';
import {cp, mkdtemp, readdir, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import type {Browser, Page} from 'puppeteer-core';
import {projectPath} from '../../build/project.js';
import type {Section, Ui} from '../../content/model.js';
import {readCommandLine} from '../../leaflets/command-line.js';
import {leafletDocument} from '../../leaflets/document.js';
import {labelsIn, leafletsIn, leafletsOf, type LocaleTag} from '../../leaflets/leaflet.js';
import {glyphCounts} from '../../leaflets/pdf-file.js';
import {pageBoxes} from '../../leaflets/page-boxes.js';
import {openBrowser, printLeaflet} from '../../leaflets/printer.js';
import {citations} from '../../src/generated/citations/all.js';
import {contents} from '../../src/generated/contents.js';
import {onlyInAll} from '../support/extent.js';
import {pdfStructure} from '../support/pdf-structure.js';
import {pdfText} from '../support/pdf-text.js';
import {sectionTexts, topicTexts} from '../support/section-texts.js';

const date = '2025-01-31';
const format = {paper: 'a4', print: 'normal', date} as const;

/** Runs the command in an empty folder of its own. */
async function leaflets(folder: string, ...args: string[]) {
  const command = ['--import', 'tsx', projectPath('leaflets/main.ts'), folder, ...args];
  return promisify(execFile)(process.execPath, command, {cwd: projectPath('.')});
}

const leafletNamed = (locale: LocaleTag, name: string) =>
  leafletsIn(locale).find((leaflet) => leaflet.name === name)!;

/** Without white space, and with the letters of a ligature one by one. */
const squeeze = (text: string) => text.normalize('NFKC').replace(/\s/g, '');

/** A page's text without the marks round what keeps its direction. */
const withoutIsolates = (text: string) => squeeze(text).replace(/[\u2068\u2069]/g, '');

/** The pages one after another, with what stands on each of them once: a paragraph may run on. */
const runningText = (pages: readonly string[]) =>
  pages.map((page, i) => (i ? page.replace(/^.*?licenses\/by\/4\.0\u2069?/, '') : page)).join('');

/** Words alone: a line from right to left may hold its parts in another order. */
const words = (text: string) => text.match(/[\p{L}\p{M}]+/gu) ?? [];

const pictureTexts = ({figures, topics}: Pick<Section, 'figures' | 'topics'>) =>
  [...figures, ...topics.flatMap(({figure}) => figure ?? [])].flatMap(({caption, labels}) => [
    ...labels,
    caption,
  ]);

const alternativesOf = ({figures, topics}: Pick<Section, 'figures' | 'topics'>) =>
  [...figures, ...topics.flatMap(({figure}) => figure ?? [])].map(({alt}) => alt);

let folder: string;
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'leaflets-'));
});
after(() => rm(folder, {recursive: true}));

describe('npm run leaflets', () => {
  const {ui, faq}: {ui: Ui; faq: Section} = contents.en;
  const pdfs = new Map<string, Buffer>();
  before(async () => {
    const given = ['--paper', 'Letter', '--date', date];
    await leaflets(folder, '--locale', 'en', '--section', 'faq', '--date', date);
    await leaflets(folder, '--locale', 'ar,hi,zh-Hans', '--topic', 'surgery', ...given);
    for (const file of await readdir(folder, {recursive: true})) {
      if (!file.endsWith('.pdf')) continue;
      pdfs.set(file.replaceAll('\\', '/'), await readFile(path.join(folder, file)));
    }
  });

  it('makes a file for each section and topic, on both papers, in normal and large print', () => {
    const names = ['faq', ...faq.topics.map(({id}) => `faq-${id}`)];
    const folders = ['a4', 'a4-large-print', 'letter', 'letter-large-print'];
    const expected = [
      ...folders.flatMap((name) => names.map((file) => `en/${name}/${file}.pdf`)),
      ...['ar', 'hi', 'zh-Hans'].flatMap((locale) =>
        folders.slice(2).map((name) => `${locale}/${name}/treatments-surgery.pdf`),
      ),
    ];
    assert.deepEqual([...pdfs.keys()].sort(), expected.sort());
  });

  it('puts every word of a section into its leaflet', () => {
    const wanted = [
      ...[...sectionTexts(faq), ...pictureTexts(faq), ui.disclaimer, ui.notReviewed],
      ...[ui.sourcesNote, ...citations.faq.flatMap(({citation, url}) => [citation, url])],
    ];
    for (const name of ['a4', 'letter-large-print']) {
      const text = squeeze(runningText(pdfText(pdfs.get(`en/${name}/faq.pdf`)!)));
      assert.deepEqual(
        wanted.filter((said) => !text.includes(squeeze(said))),
        [],
        name,
      );
    }
  });

  it('puts every word of a topic into its leaflet, in any script, and what the condition is', () => {
    for (const locale of ['ar', 'hi', 'zh-Hans'] as const) {
      const {treatments} = contents[locale];
      const topic = treatments.topics.find(({id}) => id === 'surgery')!;
      const texts = [
        treatments.about!,
        ...topicTexts(topic),
        ...pictureTexts({figures: [], topics: [topic]}),
        contents[locale].ui.disclaimer,
      ];
      const text = squeeze(pdfText(pdfs.get(`${locale}/letter/treatments-surgery.pdf`)!).join(''));
      // Which letters some of Hindi's syllables stand for, the file says in a way of its own.
      const wanted = texts.flatMap(words).filter((word) => locale !== 'hi' || !/्|ि/.test(word));
      assert.ok(wanted.length > 10);
      assert.deepEqual(
        wanted.filter((word) => !text.includes(squeeze(word))),
        [],
        locale,
      );
    }
  });

  it('says on every page what it is, how sure, of when, from where and under which licence', () => {
    const page = (i: number, of: number) => `Page ${i} of ${of}`;
    const en = [
      'Calcinosis cutis',
      faq.title,
      ui.notReviewed,
      ...[
        `Text version ${faq.meta.version}, January 31, 2025`,
        'npmjs.com/package/calcinosis-cutis',
        'CC BY 4.0',
      ],
      'creativecommons.org/licenses/by/4.0',
    ];
    for (const [file, pdf] of pdfs) {
      if (!/^en.*\/faq\.pdf/.test(file)) continue;
      const pages = pdfText(pdf).map(withoutIsolates);
      pages.forEach((text, i) => {
        for (const said of [...en, page(i + 1, pages.length)]) {
          assert.ok(text.includes(squeeze(said)), `${file}, page ${i + 1}: ${said}, in ${text}`);
        }
      });
    }
    const zh = pdfText(pdfs.get('zh-Hans/letter/treatments-surgery.pdf')!);
    zh.map(squeeze).forEach((text, i) => {
      assert.ok(text.includes(squeeze(contents['zh-Hans'].ui.notice!.draft)), text);
      assert.ok(text.includes(squeeze(`第 ${i + 1} 页，共 ${zh.length} 页`)), text);
    });
  });

  it('is tagged: language, title, headings, and what each picture shows', async () => {
    const file = await pdfStructure(pdfs.get('en/a4/faq.pdf')!);
    assert.deepEqual([file.tagged, file.lang], [true, 'en']);
    assert.equal(file.title, `${faq.title} – Calcinosis cutis`);
    assert.deepEqual(file.alternatives.sort(), alternativesOf(faq).sort());
    assert.ok(file.roles.includes('L') && file.roles.includes('P'));
    const asked = faq.topics.filter(({ask}) => ask?.length);
    const headings = [
      [1, faq.title],
      ...[...faq.help.map(({title}) => title), ui.keyPoints].map((title) => [2, title]),
      ...faq.topics.map(({heading}) => [2, heading]),
      ...[ui.words, ui.ask].map((title) => [2, title]),
      ...asked.map(({heading}) => [3, heading]),
      [2, ui.sources],
    ];
    assert.deepEqual(file.bookmarks, headings);
    assert.deepEqual(
      file.roles.filter((role) => /^H\d$/.test(role)),
      headings.map(([level]) => `H${level}`),
    );

    const arabic = await pdfStructure(pdfs.get('ar/letter/treatments-surgery.pdf')!);
    assert.deepEqual([arabic.tagged, arabic.lang], [true, 'ar']);
    // The notice is in English, too.
    assert.deepEqual(arabic.langs, ['ar', 'en']);
    const {help, topics}: Section = contents.ar.treatments;
    const surgery = topics.find(({id}) => id === 'surgery')!;
    const titles = [surgery.heading, ...help.map(({title}) => title)];
    assert.deepEqual(
      arabic.bookmarks.slice(0, titles.length).map(([, title]) => title),
      titles,
    );
  });

  it('has the size of the paper', async () => {
    const sizeOf = async (name: string) =>
      new Set((await pdfStructure(pdfs.get(`en/${name}/faq.pdf`)!)).sizes.map(String));
    assert.deepEqual(await sizeOf('a4-large-print'), new Set(['595,842']));
    assert.deepEqual(await sizeOf('letter'), new Set(['612,792']));
  });

  it('keeps a heading with what it is of, and leaves no page empty', () => {
    for (const [file, pdf] of pdfs) {
      assert.ok(Math.min(...glyphCounts(pdf)) > 60, `${file}: ${String(glyphCounts(pdf))}`);
      if (!/^en.*\/faq\.pdf/.test(file)) continue;
      const pages = pdfText(pdf).map(squeeze);
      const together = [
        ...faq.help.map(({title, items}) => [title, ...items]),
        ...faq.topics.map(({heading, body: [first]}) => [heading, (first as string).slice(0, 20)]),
        [ui.keyPoints, ...faq.keyPoints],
      ];
      for (const texts of together) {
        const holds = (page: string) => texts.every((text) => page.includes(squeeze(text)));
        assert.ok(pages.some(holds), `${file}: ${texts.join(' … ')}`);
      }
    }
  });

  it('brings bold letters of the font itself, and the clock into nothing', () => {
    for (const [file, pdf] of pdfs) {
      const text = pdf.toString('latin1');
      // Chromium writes a font that it has made bold by itself in this way.
      assert.ok(!text.includes('/Type3'), file);
      assert.deepEqual(
        text.match(/Date \(D:\d+/g),
        ['Date (D:20250131000000', 'Date (D:20250131000000'],
        file,
      );
    }
  });

  it('says what is wrong with a command, and makes nothing', async () => {
    const wrong: Array<[args: string[], message: RegExp]> = [
      [['--locale', 'en,xx'], /--locale: there is no “xx”\. There are: en, .*zh-Hans/],
      [['--date', '2025-02-30'], /“2025-02-30” is not a date/],
      [['--section', 'faq', '--topic', 'surgery'], /No section of --section has a topic/],
      [['--size', 'big'], /Unknown option '--size'/],
      [['one', 'two'], /One folder is expected, not 2/],
      [['--locale', 'en,,ar'], /--locale: it names nothing at one place\. There are: en, /],
      [['  '], /The folder has no name/],
      [['https://example.org/x'], /“https:.*” is an address\. Name a folder/],
    ];
    for (const [args, message] of wrong) {
      assert.throws(() => readCommandLine(args), {name: 'UsageError', message});
    }
    const failed = leaflets(path.join(folder, 'none'), '--locale', 'xx');
    await assert.rejects(failed, {code: 2, stderr: /there is no “xx”/});
    assert.ok(!(await readdir(folder)).includes('none'));
  });

  it('takes lists with blanks in them, in quotation marks or not', () => {
    for (const list of [['hi,en'], ['hi, en'], ['hi,', 'en'], ['hi', ',', 'EN'], ['hi', ',en']]) {
      const wanted = readCommandLine(['here', '--locale', ...list, '--topic', 'surgery']);
      assert.deepEqual(wanted!.locales, ['en', 'hi'], list.join(' '));
      assert.equal(path.basename(wanted!.folder), 'here');
    }
  });

  it('says in words that a file is where a folder is needed, before it prints', async () => {
    const place = await mkdtemp(path.join(folder, 'place-'));
    const file = path.join(place, 'file');
    const link = path.join(place, 'es');
    await writeFile(file, 'file');
    await symlink('nowhere', link);
    for (const [asked, said] of [
      [file, `${file} is a file, and a folder is needed there. Name another folder.\n`],
      [path.join(file, 'below'), `${file} is a file, and a folder is needed there. Name another`],
      [place, `${link} is a link that leads nowhere, and a folder is needed there.`],
    ] as const) {
      await assert.rejects(
        leaflets(asked, '--locale', 'es', '--topic', 'surgery', '--date', date),
        ({code, stdout, stderr}: {code: number; stdout: string; stderr: string}) =>
          code === 2 && stdout === '' && stderr.startsWith(said),
      );
    }
    await rm(link);
  });

  it(
    'needs no other command before it in a fresh copy of the project',
    {skip: onlyInAll},
    async () => {
      const copy = await mkdtemp(path.join(folder, 'copy-'));
      const rooms = [
        'build',
        'command',
        'content',
        'figures',
        'leaflets',
        'locales',
        'src',
        'xliff',
      ];
      const generated = projectPath('src/generated');
      for (const name of [...rooms, 'package.json', 'tsconfig.json']) {
        const filter = (source: string) => source !== generated;
        await cp(projectPath(name), path.join(copy, name), {recursive: true, filter});
      }
      await symlink(projectPath('node_modules'), path.join(copy, 'node_modules'), 'junction');
      const {stdout} = await promisify(exec)('npm run leaflets -- --help', {cwd: copy});
      assert.match(stdout, /^Leaflets to print: /m);
    },
  );
});

describe('a leaflet', () => {
  let browser: Browser;
  let tab: Page;
  before(async () => {
    browser = await openBrowser('en');
    tab = await browser.newPage();
  });
  after(() => browser?.close());

  it('has its drawing at half the width of the text, its key beside it in large print', async () => {
    const surgery = leafletNamed('en', 'treatments-surgery');
    await tab.emulateMediaType('print');
    for (const print of ['normal', 'large'] as const) {
      await tab.setContent(
        leafletDocument(surgery, labelsIn('en'), {...format, print, room: 'usual'}),
      );
      const [text, drawing, key] = await Promise.all(
        ['body', 'img', '.drawing ol'].map((selector) =>
          tab.$eval(selector, (element) => {
            const {width, top, bottom} = element.getBoundingClientRect();
            return {width, top, bottom};
          }),
        ),
      );
      const size = await tab.$eval('p', (element) => getComputedStyle(element).fontSize);
      assert.ok(Math.abs(drawing!.width / text!.width - 0.5) < 0.03, `${drawing!.width} px`);
      assert.equal(key!.top >= drawing!.bottom, print === 'normal');
      // Points are four thirds of CSS pixels.
      assert.equal(parseFloat(size), print === 'large' ? 24 : 16);
    }
  });

  it('has bookmarks that are named as its headings are, on however many lines these are', async () => {
    const {title, help} = contents.de.types;
    const whole = leafletNamed('de', 'types');
    const pdf = await printLeaflet(tab, whole, labelsIn('de'), {...format, print: 'large'});
    const {bookmarks} = await pdfStructure(pdf);
    assert.deepEqual(bookmarks.slice(0, 2), [
      [1, title],
      [2, help[0]!.title],
    ]);
  });

  it('is the same file whenever it is made', async () => {
    const [, topic] = leafletsIn('vi');
    const print = () => printLeaflet(tab, topic!, labelsIn('vi'), format);
    assert.ok(Buffer.from(await print()).equals(Buffer.from(await print())));
  });

  it('has its date in figures where the months of the language are not known', () => {
    const pageIn = (locale: LocaleTag) =>
      pageBoxes(leafletNamed(locale, 'faq'), labelsIn(locale), date);
    assert.match(pageIn('ht'), /2025-01-31/);
    assert.match(pageIn('es'), /31 de enero de 2025/);
  });

  it('shows text as text, whatever it is, and asks for nothing', async () => {
    const hostile = '"; } </style><script>document.title = 1</script> \\';
    const section: Section = {...contents.en.faq, title: hostile, keyPoints: [hostile]};
    const [leaflet] = leafletsOf([section]);
    await tab.setContent(leafletDocument(leaflet!, labelsIn('en'), {...format, room: 'usual'}));
    const [title, heading, scripts, boxes] = await tab.evaluate(() => [
      document.title,
      document.querySelector('h1')!.textContent,
      document.querySelectorAll('script, link, iframe').length,
      [...document.styleSheets[0]!.cssRules].map(({cssText}) => cssText).join('\n'),
    ]);
    assert.ok(String(title).startsWith(hostile.trim()));
    assert.equal(heading, hostile);
    assert.equal(scripts, 0);
    assert.match(String(boxes), /counter\(page, digits\)[^]*@page/);
  });

  it('marks what is English for want of a translation, and says so', async () => {
    const own = contents.de.faq;
    const meta = {...own.meta, fallback: ['/title', '/topics/1/heading']};
    const [whole, first, second] = leafletsOf([{...own, meta}]);
    const labels = labelsIn('de');
    const read = async (leaflet: typeof whole) => {
      await tab.setContent(leafletDocument(leaflet!, labels, {...format, room: 'usual'}));
      return tab.evaluate(() => ({
        english: [...document.querySelectorAll('span[lang=en]')].map(
          ({textContent}) => textContent,
        ),
        notices: [...document.querySelectorAll('.notice p:first-child')].map(
          ({textContent}) => textContent,
        ),
      }));
    };
    const {draft, partial} = contents.de.ui.notice!;
    const written = own.meta.translatedBy!.inWords!.own;
    assert.deepEqual(await read(whole), {
      english: [own.title, own.topics[1]!.heading],
      notices: [draft, partial, written],
    });
    assert.deepEqual(await read(first), {english: [], notices: [draft, written]});
    assert.deepEqual(await read(second), {
      english: [own.topics[1]!.heading],
      notices: [draft, partial, written],
    });
  });
});
