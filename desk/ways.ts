/** The ways to a text: from a button, from a link, and to the next that is open. */
import type {DeskUnit} from '../l10n/desk/model.js';
import {units} from './data.js';
import {enteredInView, firstInView, leadTo} from './reading-place.js';
import type {UnitView} from './unit-view.js';
import {openUnits} from './work.js';

/** Every text’s place on the page. */
export const views = new Map<DeskUnit, UnitView>();
const unitsByItem = new Map<Element, DeskUnit>();

/** Adds a text’s place. */
export function addView(view: UnitView): void {
  views.set(view.unit, view);
  unitsByItem.set(view.item, view.unit);
}

/** The text whose place this is. */
export const unitOf = (item: Element | undefined): DeskUnit | undefined =>
  item && unitsByItem.get(item);

/** Takes the person to a text as a whole, not to a control in it. */
export function show(unit: DeskUnit): void {
  const view = views.get(unit)!;
  view.draw();
  leadTo(view.item);
}

/** Goes to the next text with which something is left to do, from where the person is or reads. */
export function showNext(): void {
  const [entered, first] = [unitOf(enteredInView()), unitOf(firstInView())];
  const from = entered ? units.indexOf(entered) + 1 : first ? units.indexOf(first) : 0;
  const open = new Set(openUnits());
  const unit = [...units.slice(from), ...units.slice(0, from)].find((unit) => open.has(unit));
  const view = unit && views.get(unit)!;
  view?.draw();
  if (view) leadTo(view.item, view.item.querySelector<HTMLElement>('textarea, input'));
}

/** Links to texts lead there as buttons do: what is drawn late would move the text away. */
export function followLink(event: MouseEvent): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#text-"]');
  const unit = link && unitOf(document.querySelector(link.hash) ?? undefined);
  if (!unit) return;
  event.preventDefault();
  show(unit);
}
