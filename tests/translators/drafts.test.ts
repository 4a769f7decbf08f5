/** Drafts look unfinished in translators’ programs, and what is finished looks so. */
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {glossary, memory} from '../../l10n/hand-out.js';
import {take} from '../../l10n/take.js';
import {projectPath} from '../../build/project.js';
import {ofEachKind, RealLanguage} from '../node/l10n/real-files.js';
import {counters} from './counters.js';
import {sendInto} from './send-into.js';
import {type DraftCount, draftsTable, updateTranslatorsPage} from './table.js';
import {layOut, missing, runTool} from './tools.js';

const folder = mkdtempSync(join(tmpdir(), 'drafts-'));
after(() => rmSync(folder, {recursive: true}));

const counts: DraftCount[] = [];
after(async () => {
  if (!counts.length) return;
  const table = await draftsTable(counts);
  console.log(table);
  if (counts.length === counters.length) await updateTranslatorsPage('drafts', table);
});

const [lang = ''] = ofEachKind;
const finished = 7;

/** A language of drafts in which a few texts are finished whose English no other text has. */
function withSomeFinished(): RealLanguage {
  const language = new RealLanguage(lang);
  const english = language.english.map(({text}) => text);
  const alone = english.map(
    (text) => english.indexOf(text) === english.lastIndexOf(text) && text.length > 40,
  );
  const some = new Set(alone.flatMap((is, at) => (is ? [at] : [])).slice(0, finished));
  const bytes = language.returned((_, at) => (some.has(at) ? {state: 'translated'} : {}));
  const {lines} = take(language, `${lang}.xlf`, bytes);
  assert.equal(
    language.count(({state}) => state === 'translated'),
    finished,
    lines.join('\n'),
  );
  return language;
}

describe('drafts are not called finished', () => {
  for (const {program, format, look, approvedAlone} of counters) {
    it(`${program.name}, ${format}`, {skip: missing(program)}, async () => {
      const language = withSomeFinished();
      const where = mkdtempSync(join(folder, 'count-'));
      const all = language.english.length;
      const {total, called, words} = await look(where, await sendInto(where, language, format));
      assert.deepEqual([total, called], [all, approvedAlone ? 0 : finished], words);
      const drafts = all - finished;
      counts.push({program, format, lang, drafts, finished, called, words});
    });
  }
});

describe('translate-toolkit', () => {
  const toolkit = {programs: ['pocount'], debian: 'translate-toolkit'};

  /** How many texts it finds in a file. */
  function total(text: string, ending: string): number {
    const where = mkdtempSync(join(folder, 'count-'));
    layOut(where, new Map([[`a${ending}`, text]]));
    const said = runTool(where, 'pocount', '--no-color', `a${ending}`);
    return Number(/^Total:\s+(\d+)/m.exec(said)?.[1]);
  }

  it('reads the memory and the glossary', {skip: missing(toolkit)}, () => {
    const language = new RealLanguage(lang);
    const terms = readFileSync(projectPath('locales/glossary.json'));
    language.disk.files.set('locales/glossary.json', terms);
    const read = ({lines}: {lines: string[]}) =>
      language.disk.text(lines[0]!.replace(' is ready.', ''));
    assert.equal(total(read(memory(language, lang)), '.tmx'), language.english.length);
    const tbx = read(glossary(language, lang, 'tbx'));
    assert.equal(total(tbx, '.tbx'), tbx.match(/<termEntry/g)?.length);
  });
});
