import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readEnglishUnits} from '../../../build/english-units.js';
import {evaluateContent} from '../../../build/evaluate-content.js';
import {englishTexts} from '../../../build/english-texts.js';

test('the quick way to the English gives the same units and texts as the thorough one', async () => {
  const contents = await evaluateContent();
  const units = await readEnglishUnits(contents);
  assert.ok(units.length > 0);
  assert.deepEqual(
    englishTexts(contents),
    units.map((unit) => ({...unit, desc: ''})),
  );
});
