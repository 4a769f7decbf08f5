/** What the content files are, with the unit of each text. */
import assert from 'node:assert/strict';
import test, {before} from 'node:test';
import {sectionIds} from '../../content/model.js';
import {readEnglishUnits} from '../../build/english-units.js';
import {type EvaluatedContent, evaluateContent, unitPlaces} from '../../build/evaluate-content.js';

let evaluated: EvaluatedContent[];
before(async () => {
  evaluated = await evaluateContent();
});

test('every section is there in reading order, then the labels', () => {
  assert.deepEqual(
    evaluated.map(({file}) => file),
    [...sectionIds, 'ui'].map((id) => `content/${id}.ts`),
  );
});

test('each text has its unit at the same place, and each file only its own units, shared ones and pictures of others', () => {
  for (const {file, english, ids, unitIds} of evaluated) {
    const [texts, units] = [stringsOf(english), stringsOf(ids)];
    assert.ok(unitIds.length > 1, file);
    assert.deepEqual([...units.keys()], [...texts.keys()], file);
    const translated = [...units].filter(([, id]) => unitIds.includes(id));
    // What is no unit is the same in every language, such as a topic’s id.
    for (const [place, id] of units) {
      if (!unitIds.includes(id)) assert.equal(texts.get(place), id, `${file} ${place}`);
      else assert.notEqual(texts.get(place), id, `${file} ${place}`);
    }
    assert.deepEqual(new Set(translated.map(([, id]) => id)), new Set(unitIds), file);
    const [section] = file.split('/')[1]!.split('.');
    // A picture may be shown again where it helps.
    const ofOthers = unitIds.filter((id) => !id.startsWith(`${section}.`));
    assert.deepEqual(
      ofOthers.filter((id) => !id.startsWith('shared.') && !id.includes('.figure.')),
      [],
      file,
    );
    const own = [...units.values()].filter((id) => id.startsWith(`${section}.`));
    assert.equal(new Set(own).size, own.length, `${file} asks for a unit twice`);
  }
});

test('the units are in reading order', () => {
  const faq = evaluated.find(({file}) => file === 'content/faq.ts')!;
  const places = [...stringsOf(faq.ids).values()].filter((id) => faq.unitIds.includes(id));
  assert.deepEqual(faq.unitIds, [...new Set(places)]);
});

const made = (section: string, unitIds: string[]) =>
  ({file: `content/${section}.ts`, unitIds}) as EvaluatedContent;

test('what several sections show is one unit of a file of its own, before all others', () => {
  const contents = [
    made('types', ['types.title', 'shared.about', 'shared.help.infection.pus']),
    made('symptoms', ['symptoms.title', 'shared.help.infection.pus', 'shared.words.gel.term']),
  ];
  assert.deepEqual(
    unitPlaces(contents).map(({id, file}) => `${file} ${id}`),
    [
      'content/shared.ts shared.about',
      'content/shared.ts shared.help.infection.pus',
      'content/shared.ts shared.words.gel.term',
      'content/types.ts types.title',
      'content/symptoms.ts symptoms.title',
    ],
  );
});

test('what is shared stands in a section with all its texts, and under one unit in each', () => {
  const isHelp = (id: string) => id.startsWith('shared.help.');
  const showing = evaluated.filter(({unitIds}) => unitIds.some(isHelp));
  assert.ok(showing.length, 'No section shows a box with help.');
  for (const {file, english, ids, unitIds} of showing) {
    const places = [...stringsOf(ids)].filter(([, id]) => isHelp(id));
    const texts = stringsOf(english);
    for (const [place, id] of places) assert.notEqual(texts.get(place), id, file);
    assert.equal(unitIds.length, new Set(unitIds).size, file);
  }
});

test('a text that nothing shows is refused, with its place', async () => {
  const [first, ...others] = evaluated;
  const [id] = first!.unitIds.filter((unit) => unit.startsWith('overview.'));
  await assert.rejects(readEnglishUnits(others), {
    message: new RegExp(`nothing shows them[^]*content/overview\\.ts: ${id}\\n`),
  });
});

test('a topic’s former ids are no topic’s now, and none is empty', () => {
  for (const {file, english} of evaluated) {
    const topics = 'topics' in english ? english.topics : [];
    for (const {formerly} of topics) {
      assert.notEqual(formerly?.length, 0, file);
      assert.deepEqual(formerly?.filter((old) => topics.some(({id}) => id === old)) ?? [], []);
    }
  }
});

test('a topic’s boxes with help are among the section’s, which no accordion closes', () => {
  for (const {file, english} of evaluated) {
    if (!('topics' in english)) continue;
    const shown = english.help.map(({id}) => id);
    for (const {help = []} of english.topics) {
      for (const {id} of help) assert.ok(shown.includes(id), `${file} ${id}`);
    }
  }
});

/** Every string in a value by the place where it is. */
function stringsOf(value: unknown, place = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[place, value]]);
  return new Map(
    Object.entries(value as object).flatMap(([key, item]) => [
      ...stringsOf(item, `${place}/${key}`),
    ]),
  );
}
