/** Files go through translators’ own programs, and nothing wrong is taken for right. */
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {after, describe, it} from 'node:test';
import {take} from '../../l10n/take.js';
import {workbookRows} from '../../l10n/workbook.js';
import type {UnitRecord} from '../../xliff/model.js';
import {ofEachKind, RealLanguage} from '../node/l10n/real-files.js';
import {rounds} from './rounds.js';
import {sendInto} from './send-into.js';
import {resultsTable, type RoundResult, updateTranslatorsPage} from './table.js';
import {missing, type Right} from './tools.js';

const folder = mkdtempSync(join(tmpdir(), 'translators-'));
after(() => rmSync(folder, {recursive: true}));

const results: RoundResult[] = [];
after(async () => {
  if (!results.length) return;
  const table = await resultsTable(results);
  console.log(table);
  // Only a whole run says what is so.
  if (results.length === rounds.length * ofEachKind.length) {
    await updateTranslatorsPage('results', table);
  }
});

/** How many texts are taken and refused where all went as it is right to. */
const expected = (may: Right, all: number, refused: number): [taken: number, refused: number] => {
  if (may === 'refuse the file') return [0, all];
  // Some of the changed letters are refused, such as one in a number.
  if (may === 'drafts') return [all - refused, refused];
  return [may === 'one' ? 1 : 0, may === 'refuse one' ? 1 : 0];
};

for (const lang of ofEachKind) {
  describe(`${lang}, every draft of it`, () => {
    for (const round of rounds) {
      const {name, format, deed, may} = round;
      it(`${name}, ${format}: ${deed}`, {skip: missing(round)}, async () => {
        const language = new RealLanguage(lang);
        const {file: before, texts: drafts} = language;
        const sent = language.english.length;
        const where = mkdtempSync(join(folder, 'round-'));
        const back = await round.run(where, await sendInto(where, language, format));
        const bytes = readFileSync(join(where, back));
        const path = basename(back);
        const workbook = await workbookRows(bytes, path);
        const {units, lines} = take(language, path, bytes, {workbook});
        const said = lines.slice(0, 12).join('\n');
        const count = (outcome: string) => units.filter((unit) => unit.outcome === outcome).length;
        const whole = /^Nothing was taken\./m.test(said);
        const counts: [taken: number, refused: number] = [
          count('taken'),
          whole ? sent : count('refused'),
        ];

        const now = [...language.units.values()];
        const changed = now.filter(({id, target}) => target !== drafts.get(id));
        const finished = now.filter(({state}) => state === 'translated');
        const isMeant = ({id, target = ''}: UnitRecord) =>
          may === 'one' && drafts.get(id)!.replace(/.$/u, '') === target;
        const wrong = new Set([
          ...changed.filter((unit) => may !== 'drafts' && !isMeant(unit)),
          ...finished.filter((unit) => !isMeant(unit)),
        ]).size;
        assert.equal(wrong, 0, said);
        assert.deepEqual(counts, expected(may, sent, counts[1]), said);
        assert.equal(units.length, whole ? 0 : sent, said);
        if (may === 'one') assert.deepEqual([finished.length, changed.length], [1, 1], said);
        else if (may === 'drafts') assert.ok(counts[0] > sent * 0.9, said);
        else assert.equal(language.file, before, said);
        // Last, so that a round that went wrong is in no table.
        results.push({round, lang, sent, taken: counts[0], refused: counts[1], wrong});
      });
    }
  });
}
