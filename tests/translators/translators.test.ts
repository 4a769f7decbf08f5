/** Files go through translators’ own programs, and nothing wrong is taken for right. */
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {after, describe, it} from 'node:test';
import {glossary, memory} from '../../l10n/hand-out.js';
import {send, sendWorkbook} from '../../l10n/send.js';
import {take} from '../../l10n/take.js';
import {workbookRows} from '../../l10n/workbook.js';
import {projectPath} from '../../build/project.js';
import type {UnitRecord} from '../../xliff/model.js';
import {ofEachKind, RealLanguage} from '../node/l10n/real-files.js';
import {rounds} from './rounds.js';
import {resultsTable, type RoundResult, updateTranslatorsPage} from './table.js';
import {layOut, missing, type Round, runTool} from './tools.js';

const folder = mkdtempSync(join(tmpdir(), 'translators-'));
after(() => rmSync(folder, {recursive: true}));

const results: RoundResult[] = [];
after(async () => {
  console.log(resultsTable(results));
  // Only a whole run says what is so.
  if (results.length === rounds.length * ofEachKind.length) await updateTranslatorsPage(results);
});

/** Sends a language for a program and lays the files into a folder of their own. */
async function sent(language: RealLanguage, {format}: Round, where: string): Promise<string> {
  const options = {sections: [], stale: false};
  const {path = ''} =
    format === 'xlsx'
      ? await sendWorkbook(language, language.lang, options)
      : send(language, language.lang, {...options, format});
  const [root = ''] = /^.*\.omegat(?=\/)|^.*(?=\/)/.exec(path) ?? [];
  const all = [...language.disk.files].filter(([name]) => name.startsWith(`${root}/`));
  layOut(where, new Map(all.map(([name, bytes]) => [name.slice(root.length + 1), bytes])));
  return path.slice(root.length + 1);
}

for (const lang of ofEachKind) {
  describe(`${lang}, every draft of it`, () => {
    for (const round of rounds) {
      it(`through ${round.name}`, {skip: missing(round)}, async () => {
        const language = new RealLanguage(lang);
        const before = language.file;
        const drafts = language.texts;
        const where = mkdtempSync(join(folder, 'round-'));
        const back = await round.run(where, await sent(language, round, where));
        const bytes = readFileSync(join(where, back));
        const name = basename(back);
        const workbook = await workbookRows(bytes, name);
        const {units, lines} = take(language, name, bytes, {workbook});
        const count = (outcome: string) => units.filter((unit) => unit.outcome === outcome).length;
        const isShortened = ({id, target = ''}: UnitRecord) =>
          drafts.get(id)!.replace(/.$/u, '') === target;
        const changed = [...language.units.values()].filter(
          ({id, target}) => target !== drafts.get(id),
        );
        const finished = [...language.units.values()].filter(({state}) => state === 'translated');
        const isMeant = (unit: UnitRecord) => round.does === 'finishes one' && isShortened(unit);
        const isPlayed = round.does === 'changes all';
        const wrong = new Set([
          ...changed.filter((unit) => !isMeant(unit) && !isPlayed),
          ...finished.filter((unit) => !isMeant(unit)),
        ]).size;
        const said = lines.slice(0, 12).join('\n');
        assert.equal(wrong, 0, said);
        if (round.does === 'nothing') {
          assert.equal(units.length, language.english.length, said);
          assert.equal(language.file, before, said);
        } else if (round.does === 'finishes one') {
          assert.equal(units.length, language.english.length, said);
          assert.deepEqual([count('taken'), finished.length, changed.length], [1, 1, 1], said);
        } else if (round.does === 'changes all') {
          assert.ok(count('taken') + count('refused') > language.english.length / 2, said);
        } else {
          assert.equal(units.length, 0, said);
          assert.match(said, /Nothing was taken/);
        }
        // Last, so that a round that went wrong is in no table.
        const {name: tool, format} = round;
        results.push({
          ...{tool, format, does: round.does, sent: language.english.length},
          ...{taken: count('taken'), refused: count('refused'), wrong},
        });
      });
    }
  });
}

const [lang = ''] = ofEachKind;
const toolkit = {programs: ['pocount'], debian: 'translate-toolkit'};

/** How many texts translate-toolkit, on which Weblate stands, finds in a file, by what it calls them. */
function counted(text: string, ending: string): (what: string) => number {
  const where = mkdtempSync(join(folder, 'count-'));
  layOut(where, new Map([[`a${ending}`, text]]));
  const said = runTool(where, 'pocount', '--no-color', `a${ending}`);
  return (what) => Number(new RegExp(`^${what}:\\s+(\\d+)`, 'm').exec(said)?.[1]);
}

describe('translate-toolkit', () => {
  for (const format of ['cat', 'po'] as const) {
    it(`counts no draft as translated: ${format}`, {skip: missing(toolkit)}, () => {
      const language = new RealLanguage(lang);
      const count = counted(language.send(format).text, format === 'po' ? '.po' : '.xlf');
      assert.equal(count('Translated'), 0);
      assert.equal(count('Fuzzy'), language.english.length);
    });
  }

  it('reads the memory and the glossary', {skip: missing(toolkit)}, () => {
    const language = new RealLanguage(lang);
    const terms = readFileSync(projectPath('locales/glossary.json'));
    language.disk.files.set('locales/glossary.json', terms);
    const read = ({lines}: {lines: string[]}) =>
      language.disk.text(lines[0]!.replace(' is ready.', ''));
    assert.equal(counted(read(memory(language, lang)), '.tmx')('Total'), language.english.length);
    const tbx = read(glossary(language, lang, 'tbx'));
    assert.equal(counted(tbx, '.tbx')('Total'), tbx.match(/<termEntry/g)?.length);
  });
});
