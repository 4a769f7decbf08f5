/** Prints today's English for the preview for translators as JSON: `EnglishSection[]`. */
import {readEnglishUnits} from '../scripts/english-units.js';
import {evaluateContent} from '../scripts/evaluate-content.js';
import type {EnglishSection} from '../stories/translations/model.js';

const evaluated = await evaluateContent();
const units = new Map((await readEnglishUnits(evaluated)).map((unit) => [unit.id, unit]));

const sections = evaluated.map(({english, ids, unitIds}): EnglishSection => {
  const pointers = new Map(pointersIn(ids));
  return {
    id: english.id,
    units: unitIds.map((id) => {
      const {text, desc} = units.get(id)!;
      return {id, pointer: pointers.get(id)!, text, desc};
    }),
  };
});

process.stdout.write(JSON.stringify(sections));

/** Every string in a value, with the JSON pointer to it. */
function pointersIn(value: unknown, pointer = ''): Array<[string, string]> {
  if (typeof value === 'string') return [[value, pointer]];
  return Object.entries(value as object).flatMap(([key, item]) =>
    pointersIn(item, `${pointer}/${key}`),
  );
}
