/** Every fact is stated, with its hedge at its strength, and nothing is stated that is in no fact. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import test from 'node:test';
import {sectionIds} from '../../content/model.js';
import {readEnglishUnits} from '../../scripts/english-units.js';
import {projectPath} from '../../scripts/project.js';

interface Fact {
  claim: string;
  hedges: string[];
  wording: string[];
  units: string[];
}

const {facts, wording} = JSON.parse(await readFile(projectPath('content/facts.json'), 'utf8')) as {
  facts: Record<string, Fact>;
  wording: Record<string, {rule: string; units: string[]}>;
};
const units = new Map((await readEnglishUnits()).map((unit) => [unit.id, unit.text]));

/** Words that say a hedge at its strength, where the very word of the claim is not the only one. */
const equallyStrong: Record<string, string[]> = {
  can: ['can', 'could', 'may'],
  may: ['may', 'might', 'could'],
  might: ['might', 'may'],
  'may sometimes': ['may sometimes'],
  'in severe instances': ['in severe cases', 'in severe instances'],
  potential: ['potential', 'potentially'],
  'and/or': ['or'],
  'depends on': ['depends on', 'depend on'],
  'depending on': ['depending on', 'depends on'],
  'considered when': ['considered when'],
  'can help': ['can help'],
};

test('every fact is in a unit that exists', () => {
  for (const [id, fact] of Object.entries(facts)) {
    assert.ok(fact.units.length, `${id} is in no unit: ${fact.claim}`);
    for (const unit of fact.units) assert.ok(units.has(unit), `${id}: there is no unit ${unit}`);
  }
});

test('every section and topic has facts, numbered without repetition', () => {
  const text = JSON.stringify(facts);
  for (const id of sectionIds) assert.ok(text.includes(`"${id}.`), `no fact is in ${id}`);
  for (const id of Object.keys(facts)) assert.match(id, /^[A-Z]{3}-[A-Z]{3}-[1-9]\d*$/);
});

test('every hedge stands, at its strength, where its fact is stated', () => {
  const lost = Object.entries(facts).flatMap(([id, {hedges, units: ids}]) => {
    const said = ids
      .map((unit) => units.get(unit))
      .join(' ')
      .toLowerCase();
    return hedges
      .filter((hedge) =>
        (equallyStrong[hedge] ?? [hedge]).every((word) => !new RegExp(`\\b${word}\\b`).test(said)),
      )
      .map((hedge) => `${id} lost "${hedge}": ${said}`);
  });
  assert.deepEqual(lost, []);
});

test('every paragraph says a fact or what careful wording asks for', () => {
  const mapped = new Set(
    [...Object.values(facts), ...Object.values(wording)].flatMap((entry) => entry.units),
  );
  const loose = [...units.keys()].filter((id) => /\.(intro|body)\./.test(id) && !mapped.has(id));
  assert.deepEqual(loose, []);
});

test('every rule of careful wording that a fact names exists and is applied', () => {
  for (const [id, fact] of Object.entries(facts)) {
    for (const row of fact.wording) {
      assert.ok(wording[row], `${id} names ${row}, which is not in the table`);
      assert.ok(wording[row].units.length, `${row} is applied nowhere`);
    }
  }
});

test('no bare claim of painless, non-invasive, effective or prevents', () => {
  const attributed = /described as|called|suggest|cannot be|not been shown|evidence/;
  for (const [id, text] of units) {
    if (!/\b(painless|(non|not )-?invasive|effective|prevents?)\b/i.test(text)) continue;
    assert.match(text, attributed, `${id} claims without saying who: ${text}`);
  }
});
