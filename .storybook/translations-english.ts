/** Prints today's English for the preview for translators as JSON: `EnglishSection[]`. */
import {readEnglishUnits} from '../build/english-units.js';
import {evaluateContent, sharedFile} from '../build/evaluate-content.js';
import type {EnglishSection, EnglishText} from '../stories/translations/model.js';

const evaluated = await evaluateContent();
const units = await readEnglishUnits(evaluated);
const unitOf = new Map(units.map((unit) => [unit.id, unit]));

const sections = evaluated.map(({english, ids, unitIds}): EnglishSection => {
  // Of several places of a box, the first, which no topic closes.
  const pointers = new Map(pointersIn(ids).reverse());
  return {
    id: english.id,
    units: unitIds.map((id): EnglishText => {
      const {text, desc} = unitOf.get(id)!;
      return {id, pointer: pointers.get(id)!, text, desc};
    }),
  };
});
const shared = units
  .filter(({file}) => file === sharedFile)
  .map(({id, text, desc}): EnglishText => ({id, pointer: '', text, desc}));

process.stdout.write(JSON.stringify([{id: 'shared', units: shared}, ...sections]));

/** Every string in a value, with the JSON pointer to it. */
function pointersIn(value: unknown, pointer = ''): Array<[string, string]> {
  if (typeof value === 'string') return [[value, pointer]];
  return Object.entries(value as object).flatMap(([key, item]) =>
    pointersIn(item, `${pointer}/${key}`),
  );
}
