/** What the content files are, with the unit of each text. */
import assert from 'node:assert/strict';
import test, {before} from 'node:test';
import {sectionIds} from '../../content/model.js';
import {type EvaluatedContent, evaluateContent} from '../../scripts/evaluate-content.js';

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

test('each text has its unit at the same place, and each file only its own units', () => {
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
    assert.deepEqual(
      unitIds.filter((id) => !id.startsWith(`${section}.`)),
      [],
      file,
    );
    assert.equal(new Set(unitIds).size, unitIds.length, `${file} asks for a unit twice`);
  }
});

test('the units are in reading order', () => {
  const faq = evaluated.find(({file}) => file === 'content/faq.ts')!;
  const places = [...stringsOf(faq.ids).values()].filter((id) => faq.unitIds.includes(id));
  assert.deepEqual(faq.unitIds, places);
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
