/** The desk’s page: puts the parts together, and does what concerns all texts. */
import {html, nothing, render} from 'lit';
import {countedTexts} from '../l10n/counted.js';
import type {DeskSection, DeskUnit} from '../l10n/desk/model.js';
import {NoDeskFileError} from '../l10n/desk/saved.js';
import {called} from './answer-view.js';
import {data, isReview, units} from './data.js';
import {drawAhead} from './draw-ahead.js';
import {drawEnding, endingState} from './finish.js';
import {frame, outdatedList, progress} from './frame.js';
import {goOnFrom, type WentOn} from './go-on.js';
import {GroupEnd} from './group-end.js';
import {openPreview} from './preview-frame.js';
import {obstacles} from './obstacles.js';
import {save} from './save.js';
import {signAll, signedInWords} from './signed.js';
import {pauses, UnitView} from './unit-view.js';
import {watch} from './watch.js';
import {onOtherWindow} from './kept.js';
import {isUnsaved, onChange, openUnits, restore, see, wasSeen} from './work.js';

const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;

const views = new Map<DeskUnit, UnitView>();
const groupEnds: GroupEnd[] = [];
const actions = {
  next,
  sign,
  save: () => saveAs('Saved as'),
  open: (event: Event) => void open(event.target as HTMLInputElement),
};
/** Why the person who wanted to sign cannot yet. */
let cannotSign: string[] = [];
let endingDrawn = '';

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
    // About what a text needs, so that the page is about as long as it will be.
    list.style.containIntrinsicBlockSize = `auto ${units.length * 16}rem`;
    for (const unit of units) {
      const view = new UnitView(unit, around);
      views.set(unit, view);
      list.append(view.item);
    }
    const end = isReview ? new GroupEnd(units, {answered, show}) : undefined;
    if (end) groupEnds.push(end);
    return html`${heading ? html`<h3 lang="en">${heading}</h3>` : nothing}${list}${end?.element}`;
  });
  render(groups, place.querySelector<HTMLElement>('.groups')!);
}

let sumsToDraw: ReturnType<typeof setTimeout> | undefined;

/** Draws what depends on all texts. */
function drawSums(): void {
  const done = units.length - openUnits().length;
  render(progress(done), find('#progress'));
  find('#next').hidden = done === units.length;
  for (const end of groupEnds) end.update();
  find('#signed').textContent = signedInWords() ?? '';
  // The ending names hundreds of texts.
  const state = endingState();
  if (state !== endingDrawn) redrawEnding();
  endingDrawn = state;
}

function redrawEnding(): void {
  if (cannotSign.length) cannotSign = obstacles();
  drawEnding(find('#ending'), actions, cannotSign);
}

/** Goes on after texts got one answer together: to the next that is open, or to the end. */
function answered(some: readonly DeskUnit[]): void {
  for (const unit of some) views.get(unit)!.update();
  const open = new Set(openUnits());
  const after = units.indexOf(some.at(-1)!) + 1;
  const unit = [...units.slice(after), ...units.slice(0, after)].find((unit) => open.has(unit));
  if (unit) show(unit, 'start');
  else find('#ending').focus();
  say(`${countedTexts(some.length)} called ${called}.`);
}

/** Takes the person to a text as a whole, not to a control in it. */
function show(unit: DeskUnit, block: ScrollLogicalPosition = 'center'): void {
  const view = views.get(unit)!;
  view.draw();
  view.item.scrollIntoView({block});
  view.item.focus({preventScroll: true});
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
  redrawEnding();
  if (cannotSign.length) return;
  signAll();
  views.forEach((view) => view.update());
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
  const unread = [...views].filter(([unit]) => !wasSeen(unit));
  const unitOf = new Map(unread.map(([unit, {item}]) => [item as Element, unit]));
  watch([...unitOf.keys()], (item) => see(unitOf.get(item)!));
}

const restored = restore();
document.getElementById('first-view')?.remove();
render(frame(actions), document.body);
data.sections.forEach(fill);
addEventListener('beforeprint', drawAhead([...views.values()]));
drawSums();
watchViews();
onChange((problem, isTyping) => {
  warn(problem);
  clearTimeout(sumsToDraw);
  // No key waits for what depends on all texts.
  if (isTyping) sumsToDraw = setTimeout(drawSums, pauses.draw);
  else drawSums();
});
onOtherWindow(() => tell('This desk is open in another window, too. Close one of them.'));
addEventListener('beforeunload', (event) => {
  if (isUnsaved()) event.preventDefault();
});
if ('problem' in restored) warn(restored.problem);
else if (restored.restored) say('Here is your work from last time.');
