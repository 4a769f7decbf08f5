/** What the preview for translators reads from the files, while they are good and while they are not. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {loadCsf} from 'storybook/internal/csf-tools';
import {createServer, type ViteDevServer} from 'vite';
import {translations, type Sources} from '../../.storybook/translations.js';
import {projectPath} from '../../build/project.js';
import {createXliff, previewLink} from '../../xliff/write.js';
import {difference} from '../../l10n/difference.js';
import type {EnglishSection, Language} from '../../stories/translations/model.js';

const english = (text: string): EnglishSection[] => [
  {
    id: 'faq',
    units: [
      {id: 'faq.title', pointer: '/title', text, desc: 'The title.'},
      {id: 'faq.one.heading', pointer: '/topics/0/heading', text: 'One?', desc: 'A question.'},
    ],
  },
];

const xliff = createXliff(
  'es',
  english('Questions')[0]!.units.map((unit) => ({...unit, file: 'content/faq.ts'})),
  new Map([['faq.title', 'Preguntas']]),
  {state: 'draft', machine: true},
).replace('</trans-unit>', '<note from="translator">¿Plural?</note></trans-unit>');

describe('the texts of the preview', () => {
  let server: ViteDevServer;
  let sources: Sources;

  before(async () => {
    server = await createServer({
      configFile: false,
      logLevel: 'silent',
      optimizeDeps: {noDiscovery: true},
      server: {middlewareMode: true, ws: false, watch: null},
      plugins: [
        translations({english: () => sources.english(), file: (path) => sources.file(path)}),
      ],
    });
  });
  after(() => server.close());

  /** As the browser gets it. */
  const served = async (id: string) =>
    (await server.environments.client.transformRequest(id))!.code;
  const spanish = async () => {
    const code = await served('virtual:translations/es');
    return JSON.parse(/export default (.*);/.exec(code)![1]!) as Language;
  };
  const now = (title: string | Error, file: string) => {
    sources = {
      english: () =>
        typeof title === 'string' ? Promise.resolve(english(title)) : Promise.reject(title),
      file: () => Promise.resolve(Buffer.from(file)),
    };
  };
  const saved = (path: string) => server.watcher.emit('all', 'change', projectPath(path));

  it('are those of the files at each save, and the last good ones of a damaged file', async () => {
    now('Questions', xliff);
    const first = await spanish();
    assert.equal(first.error, undefined);
    assert.deepEqual(Object.keys(first.units!), ['faq.title', 'faq.one.heading']);
    assert.deepEqual(first.units!['faq.title']!.notes, ['¿Plural?']);
    assert.equal(first.units!['faq.title']!.translation!.current, true);
    assert.equal(first.units!['faq.title']!.translation!.machine, true);
    assert.equal(first.units!['faq.one.heading']!.translation, undefined);

    now('Questions', xliff.replace('Preguntas', 'Otras preguntas'));
    saved('locales/es.xlf');
    const second = await spanish();
    assert.equal(second.units!['faq.title']!.translation!.text, 'Otras preguntas');

    now('Questions', xliff.replace('</body>', ''));
    saved('locales/es.xlf');
    const damaged = await spanish();
    assert.match(damaged.error!, /^locales\/es\.xlf, line \d+, column \d+: .+\. .+\.$/);
    assert.deepEqual(damaged.units, second.units);

    now('All questions', xliff);
    saved('content/faq.ts');
    const {error, units} = await spanish();
    assert.equal(error, undefined);
    assert.equal(units!['faq.title']!.translation!.current, false);
    assert.equal(units!['faq.title']!.translation!.previousSource, 'Questions');
    assert.match(await served('virtual:translations'), /All questions/);

    now(new Error('content/faq.ts is broken'), xliff);
    saved('content/faq.ts');
    const broken = await spanish();
    assert.equal(broken.error, 'content/faq.ts is broken');
    assert.deepEqual(broken.units, units);
  });
});

describe('the difference between two texts', () => {
  const texts = [
    '',
    'It may be seen.',
    'It may well be seen.',
    'It can be seen, often.',
    'Something else entirely',
    'el niño’s 3–5 mm',
  ];

  it('has the text before and the text after in it', () => {
    for (const before of texts) {
      for (const after of texts) {
        const pieces = difference(before, after);
        const without = (kind: string) =>
          pieces.flatMap((piece) => (piece.kind === kind ? [] : piece.text)).join('');
        assert.equal(without('inserted'), before);
        assert.equal(without('deleted'), after);
      }
    }
  });

  it('is no more than the words that differ', () => {
    assert.deepEqual(difference('It may be seen.', 'It can be seen.'), [
      {kind: 'same', text: 'It '},
      {kind: 'deleted', text: 'may'},
      {kind: 'inserted', text: 'can'},
      {kind: 'same', text: ' be seen.'},
    ]);
    assert.deepEqual(difference('Same.', 'Same.'), [{kind: 'same', text: 'Same.'}]);
  });
});

describe('the sections of the preview', () => {
  let sections: EnglishSection[];
  before(async () => {
    const {stdout} = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', '.storybook/translations-english.ts'],
      {cwd: projectPath(''), maxBuffer: Infinity},
    );
    sections = JSON.parse(stdout) as EnglishSection[];
  });

  it('have a section for what several show, where the links of its units lead', () => {
    const {id, units} = sections[0]!;
    assert.equal(id, 'shared');
    assert.ok(units.length > 0);
    for (const unit of units) assert.match(unit.id, /^shared\./);
    const link = previewLink('es', 'content/shared.ts');
    assert.ok(link.endsWith('args=locale:es;section:shared'), link);
  });

  it('list what is shared where it is shown, too, once each and at its first place', () => {
    const [, ...own] = sections;
    const shown = own.flatMap(({units}) => units.filter(({id}) => id.startsWith('shared.')));
    assert.deepEqual(
      new Set(shown.map(({id}) => id)),
      new Set(sections[0]!.units.map(({id}) => id)),
    );
    for (const {id, units} of own) {
      assert.equal(new Set(units.map((unit) => unit.id)).size, units.length, id);
    }
    const signs = shown.filter(({id}) => id.startsWith('shared.help.'));
    for (const {pointer} of signs) assert.match(pointer, /^\/help\/\d/);
  });
});

describe('the link to the preview in each unit of a file', () => {
  it('leads to a story that there is, with its arguments', async () => {
    const link = new URL(previewLink('es', 'content/overview.ts'), 'http://localhost/a/b');
    const path = projectPath('stories/translations.stories.ts');
    const csf = loadCsf(await readFile(path, 'utf8'), {
      fileName: path,
      makeTitle: (title) => title,
    }).parse();
    const ids = csf.stories.map(({id}) => `/story/${id}`);
    assert.ok(ids.includes(link.searchParams.get('path')!), ids.join());
    assert.equal(link.searchParams.get('args'), 'locale:es;section:overview');
  });
});
