/** The desk’s page: everything that is on it, and what it does by itself. */
import {html, nothing, render, type TemplateResult} from 'lit';
import {type DeskSection, type DeskUnit, roleNames, type SavedUnit} from '../l10n/desk/model.js';
import {NoDeskFileError} from '../l10n/desk/saved.js';
import {data, isReview, units} from './data.js';
import {drawEnding, obstacles} from './finish.js';
import {openPreview} from './preview-frame.js';
import {goOnFrom, save} from './save.js';
import {UnitView} from './unit-view.js';
import {isUnsaved, onChange, onOtherWindow, openUnits, restore, see} from './work.js';

const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;

const restored = restore();
const views = new Map<DeskUnit, UnitView>();
const {language, role} = data;

render(page(), document.body);
for (const section of data.sections) fill(section);

/** Says something politely, on the page and to screen readers. */
const say = (message: string) => {
  find('#said').textContent = message;
};

function page(): TemplateResult {
  return html`
    <header>
      <h1>${language}: ${roleNames[role].toLowerCase()}</h1>
      <p class="for">Calcinosis cutis, text for patients</p>
      <p>${introduction()}</p>
      <label class="button">
        Go on from a saved file
        <input type="file" accept=".json" @change=${open} />
      </label>
      <div id="storage" role="alert"></div>
    </header>
    <div class="bar" role="region" aria-label="Progress and saving">
      <span id="progress"></span>
      <button type="button" id="next" @click=${next}>Next open</button>
      <button type="button" class="main" @click=${saveWork}>Save my work</button>
      <p id="said" role="status"></p>
    </div>
    <main>
      <div id="outdated"></div>
      ${data.sections.map(
        ({id, title}) =>
          html`<section class="section" data-section=${id} aria-labelledby="section-${id}">
            <h2 id="section-${id}" lang="en">${title}</h2>
            <div class="preview"></div>
            <div class="groups"></div>
          </section>`,
      )}
      <section id="ending" aria-label=${isReview ? 'Sign' : 'Send it back'}></section>
    </main>
  `;
}

function introduction(): string {
  const keeps = 'Everything is kept in this browser as you go. This page has no connection.';
  if (!isReview) {
    return `Write or correct each text beside its English, and tick “Finished”. ${keeps} When you stop, press “Save my work” and send the file back.`;
  }
  return `Read each text and say whether it is fine. ${keeps} At the end you sign, and send the file back.`;
}

function fill(section: DeskSection): void {
  const place = find(`[data-section="${section.id}"]`);
  const preview = openPreview(section, place.querySelector('.preview')!);
  const around = {
    reworded: () => preview.update(),
    entered: (wording: string) => preview.show(wording),
    say: (message: string) => say(message),
  };
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

const ending = {save: saveWork, sign, next};
let cannotSign: string[] = [];

function drawProgress(): void {
  const done = units.length - openUnits().length;
  const what = isReview ? 'answered' : 'finished';
  render(
    html`<strong>${done}</strong> of ${units.length} ${what}
      <progress max=${units.length} value=${done} aria-label="Texts ${what}"></progress>`,
    find('#progress'),
  );
  find('#next').hidden = done === units.length;
  if (cannotSign.length) cannotSign = obstacles();
  drawEnding(find('#ending'), ending, cannotSign);
}

function warn(problem: string | undefined): void {
  const advice = 'Press “Save my work” often, and before you close the page.';
  const message = problem ? `${problem} ${advice}` : '';
  const place = find('#storage');
  // The same again would be read out at every key.
  if (place.textContent !== message) place.textContent = message;
}

function next(): void {
  const at = [...views.values()].findIndex(({item}) => item.contains(document.activeElement));
  const ordered = [...units.slice(at + 1), ...units.slice(0, at + 1)];
  const open = openUnits();
  const unit = ordered.find((unit) => open.includes(unit));
  if (unit) views.get(unit)!.focus();
}

function saveWork(): void {
  saveAs(false, 'Saved. Send the file to whoever gave you this page.');
}

function sign(): void {
  cannotSign = obstacles();
  drawProgress();
  if (cannotSign.length) return;
  saveAs(true, 'Signed and saved. Send the file to whoever gave you this page.');
}

function saveAs(signs: boolean, message: string): void {
  save(signs).then(
    () => say(message),
    (error: unknown) =>
      say(`The file could not be saved (${String(error)}). Open this page in another browser.`),
  );
}

async function open(event: Event): Promise<void> {
  const input = event.target as HTMLInputElement;
  const [file] = input.files ?? [];
  // So that the same file can be opened again.
  if (!file) return;
  try {
    const {taken, kept, outdated} = await goOnFrom(file);
    views.forEach((view) => view.update());
    const stay = kept ? ` ${kept} stay as you have changed them here.` : '';
    say(`${taken} texts are as they were in the file.${stay}`);
    showOutdated(outdated);
  } catch (error) {
    if (!(error instanceof NoDeskFileError)) throw error;
    say(`Nothing was changed. ${error.message}`);
  }
  input.value = '';
}

/** What was written for words that have changed is not lost: it stands at the top. */
function showOutdated(outdated: readonly SavedUnit[]): void {
  const {lang, dir} = data;
  const rows = outdated.map(
    ({id, english, text, comment}) =>
      html`<dt lang="en" dir="ltr">${english} <span class="id">${id}</span></dt>
        ${text === undefined ? nothing : html`<dd lang=${lang} dir=${dir}>${text}</dd>`}
        ${comment ? html`<dd dir="auto">${comment}</dd>` : nothing}`,
  );
  render(
    rows.length
      ? html`<h2>Changed since you saved</h2>
          <p>These texts are others now. Look at them again; what you wrote is here to copy.</p>
          <dl>${rows}</dl>`
      : nothing,
    find('#outdated'),
  );
}

/** A unit was in view when half of it was, or it filled half of the window. */
const observer = new IntersectionObserver(
  (entries) => {
    for (const {isIntersecting, intersectionRatio, intersectionRect, target} of entries) {
      const filled = intersectionRect.height >= innerHeight / 2;
      if (!isIntersecting || (intersectionRatio < 0.5 && !filled)) continue;
      observer.unobserve(target);
      const view = [...views.values()].find(({item}) => item === target);
      if (view) see(view.unit);
    }
  },
  {threshold: [0.25, 0.5, 0.75]},
);
for (const {item} of views.values()) observer.observe(item);

onChange((problem) => {
  warn(problem);
  drawProgress();
});
onOtherWindow(() => say('This desk is open in another window, too. Close one of them.'));
addEventListener('beforeunload', (event) => {
  if (isUnsaved()) event.preventDefault();
});
drawProgress();
if ('problem' in restored) warn(restored.problem);
else if (restored.restored) say('Here is your work from last time.');
