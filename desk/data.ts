/** What the page brings along. */
import {type DeskData, type DeskUnit, unitsOf} from '../l10n/desk/model.js';

/** All that this desk is made from. */
export const data = JSON.parse(document.getElementById('desk-data')!.textContent) as DeskData;

/** Every unit in reading order. */
export const units: readonly DeskUnit[] = unitsOf(data);

const numbers = new Map(units.map((unit, at) => [unit, at + 1]));

/** Which text a unit is at this desk, counted from one. */
export const numberOf = (unit: DeskUnit): number => numbers.get(unit)!;

/** Whether somebody reviews here, instead of translating. */
export const isReview = data.role !== 'translation';

/** Whether the wording can be changed here: a clinician says what is wrong, and translators mend it. */
export const isEditable = data.role !== 'clinical-review';

/** Whether there is English alone. */
export const isEnglish = data.lang === 'en';
