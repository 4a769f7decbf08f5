/** The desk’s page: puts the parts together, and does what concerns all texts. */
import {html, nothing, render} from 'lit';
import {countedTexts} from '../l10n/counted.js';
import type {DeskSection, DeskUnit} from '../l10n/desk/model.js';
import {NoDeskFileError} from '../l10n/desk/saved.js';
import {data, units} from './data.js';
import {drawAhead, drawNear} from './draw-ahead.js';
import {drawEnding} from './finish.js';
import {frame, outdatedList, progress} from './frame.js';
import {goOnFrom, type WentOn} from './go-on.js';
import {openPreview} from './preview-frame.js';
import {obstacles} from './obstacles.js';
import {save} from './save.js';
import {signAll, signedInWords} from './signed.js';
import {UnitView} from './unit-view.js';
import {watch} from './watch.js';
import {isUnsaved, onChange, onOtherWindow, openUnits, restore, see} from './work.js';

const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;

const views = new Map<DeskUnit, UnitView>();
const actions = {
  next,
  sign,
  save: () => saveAs('Saved as'),
  open: (event: Event) => void open(event.target as HTMLInputElement),
};
/** Why the person who wanted to sign cannot yet. */
let cannotSign: string[] = [];

/** Long enough to read a message twice, in milliseconds. */
const readingTime = 12_000;
let goesAway: ReturnType<typeof setTimeout> | undefined;

/** Says something politely, on the page and to screen readers. It goes away, so as to cover nothing. */
function say(message: string): void {
  tell(message);
  goesAway = setTimeout(() => tell(''), readingTime);
}

/** The same, for what has to be done something about: it stays. */
function tell(message: string): void {
  clearTimeout(goesAway);
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
  find('#signed').textContent = signedInWords() ?? '';
  // The rest of the ending changes with nothing, and this runs at every key.
  if (cannotSign.length) judgeSigning();
}

/** Draws the ending with what keeps the person from signing. */
function judgeSigning(): void {
  cannotSign = obstacles();
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
  judgeSigning();
  drawSums();
  if (cannotSign.length) return;
  signAll();
  views.forEach((view) => view.update());
  judgeSigning();
  saveAs('Signed and saved as');
}

function saveAs(what: string): void {
  save().then(
    (file) => say(`${what} ${file}. Send the file to whoever gave you this page.`),
    (error: unknown) =>
      tell(`The file could not be saved (${String(error)}). Open this page in another browser.`),
  );
}

async function open(input: HTMLInputElement): Promise<void> {
  const [file] = input.files ?? [];
  if (!file) return;
  try {
    const wentOn = await goOnFrom(file);
    views.forEach((view) => view.update());
    say(wentOnInWords(wentOn));
    render(outdatedList(wentOn.outdated), find('#outdated'));
  } catch (error) {
    if (!(error instanceof NoDeskFileError)) throw error;
    tell(`Nothing was changed. ${error.message}`);
  }
  // So that the same file can be opened again.
  input.value = '';
}

function wentOnInWords({taken, kept, outdated, otherSignature}: WentOn): string {
  return [
    taken
      ? `Your work from the file is here: ${countedTexts(taken)}.`
      : 'All work from the file was here already.',
    kept ? `${countedTexts(kept)} that you changed here: what you wrote here was kept.` : '',
    outdated.length
      ? `${countedTexts(outdated.length)} changed meanwhile: see the top of the page.`
      : '',
    otherSignature ? 'The signature here was kept, not the one in the file.' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Follows which texts the person reads. */
function watchViews(): void {
  const unitOf = new Map([...views].map(([unit, {item}]) => [item as Element, unit]));
  watch(unitOf.keys(), (item) => see(unitOf.get(item)!));
}

const restored = restore();
render(frame(actions), document.body);
data.sections.forEach(fill);
addEventListener('beforeprint', drawAhead([...views.values()]));
drawNear([...views.values()]);
drawSums();
drawEnding(find('#ending'), actions, cannotSign);
watchViews();
onChange((problem) => {
  warn(problem);
  drawSums();
});
onOtherWindow(() => tell('This desk is open in another window, too. Close one of them.'));
addEventListener('beforeunload', (event) => {
  if (isUnsaved()) event.preventDefault();
});
if ('problem' in restored) warn(restored.problem);
else if (restored.restored) say('Here is your work from last time.');
