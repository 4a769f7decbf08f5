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
import {goOnFrom, wentOnInWords} from './go-on.js';
import {GroupEnd} from './group-end.js';
import {say, tell, unsay} from './news.js';
import {obstacles} from './obstacles.js';
import {openPreview, type PreviewFrame} from './preview-frame.js';
import {enteredInView, firstInView, leadTo, onRest} from './reading-place.js';
import {timeToRead} from './reading-time.js';
import {save} from './save.js';
import {signAll, signedInWords} from './signed.js';
import {pauses, UnitView} from './unit-view.js';
import {watch} from './watch.js';
import {addView, followLink, show, showNext, unitOf, views} from './ways.js';
import {onOtherWindow} from './kept.js';
import {isUnsaved, onChange, openUnits, restore, see, wasSeen} from './work.js';

const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;

const previews = new Map<DeskUnit, PreviewFrame>();
const groupEnds: GroupEnd[] = [];
const actions = {
  next: () => {
    unsay(saidOnReturn);
    showNext();
  },
  sign,
  save: () => saveAs('Saved as'),
  end: () => leadTo(find('#ending')),
  open: (event: Event) => void open(event.target as HTMLInputElement),
};
/** Why the person who wanted to sign cannot yet. */
let cannotSign: string[] = [];
let saidOnReturn = '';
let endingDrawn = '';

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
  const around = {reworded: preview.update, entered: preview.show};
  const groups = section.groups.map(({heading, about, units}) => {
    const list = document.createElement('ol');
    // About what a text needs, so that the page is about as long as it will be.
    list.style.containIntrinsicBlockSize = `auto ${units.length * 16}rem`;
    for (const unit of units) {
      const view = new UnitView(unit, around);
      addView(view);
      previews.set(unit, preview);
      list.append(view.item);
    }
    const end = isReview ? new GroupEnd(units, {answered, show}) : undefined;
    if (end) groupEnds.push(end);
    return html`${heading ? html`<h3 lang="en">${heading}</h3>` : nothing}
    ${about ? html`<p>${about}</p>` : nothing}${list}${end?.element}`;
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
  if (unit) show(unit);
  else leadTo(find('#ending'));
  say(`${countedTexts(some.length)} called ${called}.`);
}

function sign(): void {
  cannotSign = obstacles();
  redrawEnding();
  find('#ending').querySelector<HTMLElement>('[aria-invalid]')?.focus();
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
    sayOnReturn(wentOnInWords(wentOn));
    render(outdatedList(wentOn.outdated), find('#outdated'));
  } catch (error) {
    if (!(error instanceof NoDeskFileError)) throw error;
    tell(`Nothing was changed. ${error.message}`);
  }
  // So that the same file can be opened again.
  input.value = '';
}

/** Says what is here again, and how to find what is left to do. */
function sayOnReturn(message: string): void {
  const where = openUnits().length ? ' Press “Next open” to go on where texts are open.' : '';
  saidOnReturn = `${message}${where}`;
  say(saidOnReturn);
}

/** Follows which texts the person reads. */
function watchViews(): void {
  const unread = [...views].filter(([unit]) => !wasSeen(unit)).map(([, {item}]) => item);
  const needs = (item: Element) => timeToRead(unitOf(item)!);
  watch(unread, needs, (item) => see(unitOf(item)!));
  onRest(() => {
    const unit = unitOf(enteredInView() ?? firstInView());
    if (unit) previews.get(unit)!.follow(unit);
  });
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
addEventListener('click', followLink);
onOtherWindow(() => tell('This desk is open in another window, too. Close one of them.'));
addEventListener('beforeunload', (event) => {
  if (isUnsaved()) event.preventDefault();
});
if ('problem' in restored) warn(restored.problem);
else if (restored.restored) sayOnReturn('Here is your work from last time.');
