/** The desk’s page: puts the parts together, and does what concerns all texts. */
import {html, nothing, render} from 'lit';
import type {DeskSection, DeskUnit} from '../l10n/desk/model.js';
import {NoDeskFileError} from '../l10n/desk/saved.js';
import {data, units} from './data.js';
import {drawEnding, obstacles} from './finish.js';
import {frame, outdatedList, progress} from './frame.js';
import {openPreview} from './preview-frame.js';
import {goOnFrom, save} from './save.js';
import {UnitView} from './unit-view.js';
import {isUnsaved, onChange, onOtherWindow, openUnits, restore, see} from './work.js';

const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;

const views = new Map<DeskUnit, UnitView>();
const actions = {
  next,
  sign,
  save: () => saveAs(false, 'Saved.'),
  open: (event: Event) => void open(event.target as HTMLInputElement),
};
/** Why the person who wanted to sign cannot yet. */
let cannotSign: string[] = [];

/** Says something politely, on the page and to screen readers. */
function say(message: string): void {
  find('#said').textContent = message;
}

/** Warns loudly while this browser keeps nothing. */
function warn(problem: string | undefined): void {
  const advice = 'Press “Save my work” often, and before you close the page.';
  const message = problem ? `${problem} ${advice}` : '';
  const place = find('#storage');
  // The same again would be read out at every key.
  if (place.textContent !== message) place.textContent = message;
}

function fill(section: DeskSection): void {
  const place = find(`[data-section="${section.id}"]`);
  const preview = openPreview(section, place.querySelector('.preview')!);
  const around = {reworded: preview.update, entered: preview.show, say};
  const groups = section.groups.map(({heading, units}) => {
    const list = document.createElement('ol');
    for (const unit of units) {
      const view = new UnitView(unit, around);
      views.set(unit, view);
      list.append(view.item);
    }
    return html`${heading ? html`<h3 lang="en">${heading}</h3>` : nothing}${list}`;
  });
  render(groups, place.querySelector<HTMLElement>('.groups')!);
}

/** Draws what depends on all texts. */
function drawSums(): void {
  const done = units.length - openUnits().length;
  render(progress(done), find('#progress'));
  find('#next').hidden = done === units.length;
  if (cannotSign.length) cannotSign = obstacles();
  drawEnding(find('#ending'), actions, cannotSign);
}

/** Goes to the next text with which something is left to do, after the one where the person is. */
function next(): void {
  const at = units.findIndex((unit) => views.get(unit)!.item.contains(document.activeElement));
  const ordered = [...units.slice(at + 1), ...units.slice(0, at + 1)];
  const open = new Set(openUnits());
  const unit = ordered.find((unit) => open.has(unit));
  if (unit) views.get(unit)!.focus();
}

function sign(): void {
  cannotSign = obstacles();
  drawSums();
  if (!cannotSign.length) saveAs(true, 'Signed and saved.');
}

function saveAs(signs: boolean, message: string): void {
  save(signs).then(
    () => say(`${message} Send the file to whoever gave you this page.`),
    (error: unknown) =>
      say(`The file could not be saved (${String(error)}). Open this page in another browser.`),
  );
}

async function open(input: HTMLInputElement): Promise<void> {
  const [file] = input.files ?? [];
  if (!file) return;
  try {
    const {taken, kept, outdated} = await goOnFrom(file);
    views.forEach((view) => view.update());
    const stay = kept ? ` ${kept} stay as you have changed them here.` : '';
    say(`${taken} texts are as they were in the file.${stay}`);
    render(outdatedList(outdated), find('#outdated'));
  } catch (error) {
    if (!(error instanceof NoDeskFileError)) throw error;
    say(`Nothing was changed. ${error.message}`);
  }
  // So that the same file can be opened again.
  input.value = '';
}

/** A unit was in view when half of it was, or it filled half of the window. */
function watchViews(): void {
  const unitOf = new Map([...views].map(([unit, {item}]) => [item as Element, unit]));
  const observer = new IntersectionObserver(
    (entries) => {
      for (const {isIntersecting, intersectionRatio, intersectionRect, target} of entries) {
        const filled = intersectionRect.height >= innerHeight / 2;
        if (!isIntersecting || (intersectionRatio < 0.5 && !filled)) continue;
        observer.unobserve(target);
        see(unitOf.get(target)!);
      }
    },
    // Often enough for a text that is many times as high as the window.
    {threshold: Array.from({length: 21}, (_, at) => at / 20)},
  );
  for (const item of unitOf.keys()) observer.observe(item);
}

const restored = restore();
render(frame(actions), document.body);
data.sections.forEach(fill);
drawSums();
watchViews();
onChange((problem) => {
  warn(problem);
  drawSums();
});
onOtherWindow(() => say('This desk is open in another window, too. Close one of them.'));
addEventListener('beforeunload', (event) => {
  if (isUnsaved()) event.preventDefault();
});
if ('problem' in restored) warn(restored.problem);
else if (restored.restored) say('Here is your work from last time.');
