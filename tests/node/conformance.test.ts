/** The accessibility conformance report: it has its form, answers everything and names real tests. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {access, readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {projectPath} from '../../build/project.js';
import {conformancePage, updateConformancePage} from '../../scripts/conformance/page.js';
import {parseReport, readReport, reportFile} from '../../scripts/conformance/report.js';

const yaml = await readFile(projectPath(reportFile), 'utf8');
const report = await readReport();
const criteria = Object.values(report.chapters).flatMap((chapter) => chapter.criteria);
const answers = criteria.map(({num, components: [{adherence}]}) => ({num, ...adherence}));
const filesIn = (notes: string) =>
  Array.from(notes.matchAll(/`([\w-]+\/[\w./-]+)`/g), ([, file]) => file!);

describe('the accessibility conformance report', () => {
  it('answers for each of the 55 criteria of WCAG 2.2, levels A and AA, and the one it took out', () => {
    assert.equal(new Set(answers.map(({num}) => num)).size, 56);
  });

  it("is held to GSA's own schema: that of @openacr/openacr 0.3.5, unchanged", async () => {
    const schema = await readFile(projectPath('scripts/conformance/openacr-0.1.0.json'));
    assert.equal(
      createHash('sha256').update(schema).digest('hex'),
      '32d54f873450901965b3eac85189be7e9911971839589a49f63dae29555713e9',
    );
  });

  it('is what the page shows', async () => {
    const page = await readFile(projectPath(conformancePage), 'utf8');
    assert.equal(
      page,
      await updateConformancePage(page, report),
      `Bring ${conformancePage} up to date with: npm run conformance`,
    );
  });

  it('names files that are there', async () => {
    const named = [report.notes, ...answers.map(({notes}) => notes)].flatMap(filesIn);
    assert.ok(named.length > 30);
    for (const file of new Set(named)) await access(projectPath(file));
  });

  it('claims nothing that no test looks for', () => {
    const untested = answers.filter(
      ({level, notes}) =>
        level === 'supports' && !filesIn(notes).some((file) => file.endsWith('.test.ts')),
    );
    assert.deepEqual(untested, []);
  });

  it('says that nobody has assessed the elements, as long as that is so', async () => {
    const page = await readFile(projectPath('docs/accessibility.md'), 'utf8');
    const isSo = page.includes('Nobody has assessed the library against WCAG');
    assert.equal(report.notes.includes('Nobody has assessed the elements'), isSo);
  });

  const damages: Array<[what: string, change: [string | RegExp, string], says: RegExp]> = [
    ['without a criterion', [/ {6}- num: '1\.2\.1'[^]*?(?= {6}- num)/, ''], /criteria\/1\/num/],
    ['with one twice', ["num: '1.2.2'", "num: '1.2.1'"], /criteria\/2\/num.*1\.2\.2/],
    ['with another word', ['level: supports', 'level: passes'], /adherence\/level.*allowed/],
    ['with nothing said', [/notes: >-\n +There is no sound[^\n]*/, "notes: ''"], /notes must NOT/],
    ['with a part that is none', ['license: MIT', 'licence: MIT'], /licence/],
    [
      'of another list of criteria',
      ['2.5-edition-wcag-2.2-en', '2.4-edition-wcag-2.1-en'],
      /catalog/,
    ],
    [
      "without what GSA's schema asks",
      [/ {2}email: ''\n/, ''],
      /GSA's schema asks:\n\/author.*email/,
    ],
    [
      "with what GSA's schema has otherwise",
      ['version: 1', "version: '1'"],
      /GSA's schema.*\n\/ver/,
    ],
    ['that is no YAML', ['title: ', 'title: ['], /accessibility-conformance\.yaml: .*line 4/],
  ];
  for (const [what, [from, to], says] of damages) {
    it(`is refused ${what}: what is wrong, and where`, () => {
      const damaged = yaml.replace(from, to);
      assert.notEqual(damaged, yaml);
      assert.throws(() => parseReport(damaged), says);
    });
  }
});
