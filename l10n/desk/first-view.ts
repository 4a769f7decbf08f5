/**
 * The top of a desk as plain HTML. It stands before the data and the script, which take a while to
 * read, so that the person can begin. The script puts the same in its place: see `desk/frame.ts`.
 */
import {escapeAttribute, escapeText} from '../../xliff/xml.js';
import {
  answerLabels,
  answersLegend,
  commentLabel,
  doneLabel,
  extent,
  introduction,
  subject,
  titleOf,
} from './introduction.js';
import {type DeskData, type DeskUnit, stateInWords, unitsOf} from './model.js';

/** What most windows show. */
const texts = 4;

/** The head, the bar, and the first texts. */
export function firstView(data: DeskData): string {
  const [section] = data.sections;
  const [group] = section?.groups ?? [];
  const items = (group?.units ?? []).slice(0, texts).map((unit) => item(unit, data));
  const heading = group?.heading ? `<h3 lang="en">${escapeText(group.heading)}</h3>` : '';
  return `<div id="first-view">
<header>
<h1>${escapeText(titleOf(data))}</h1>
<p class="for">${subject}</p>
<p>${escapeText(introduction(data))}</p>
<p>${extent(data)}</p>
<span class="button">Go on from a saved file</span>
</header>
<div class="bar" role="region" aria-label="Progress and saving">
<span id="progress"><strong>…</strong> of ${unitsOf(data).length} ${doneLabel(data.role)} <progress value="0" aria-hidden="true"></progress></span>
<button type="button" disabled>Next open</button>
<button type="button" class="main" disabled>Save my work</button>
<button type="button" disabled>To the end</button>
</div>
<main>
<section class="section"><h2 lang="en">${escapeText(section?.title ?? '')}</h2>
<div class="groups">${heading}<ol>${items.join('\n')}</ol></div>
<div class="preview"><details><summary>As patients see it</summary></details></div>
</section>
</main>
</div>`;
}

function item(unit: DeskUnit, data: DeskData): string {
  const {lang, role} = data;
  // Where there is English alone, no text has to say so.
  const language = lang === 'en' ? '' : '<p class="language">English</p>';
  const english = `${language}<p class="text" lang="en" dir="ltr">${escapeText(unit.english)}</p>`;
  const both = [
    `<div${role === 'clinical-review' && lang !== 'en' ? ' class="reference"' : ''}>${english}</div>`,
    ...(lang === 'en' ? [] : [`<div>${wording(unit, data)}</div>`]),
  ];
  // A clinician reads the translation first.
  if (role === 'clinical-review') both.reverse();
  const state = lang === 'en' ? '' : ` · ${stateInWords(unit)}`;
  return `<li class="unit"><p class="number">&nbsp;</p><div class="texts">${both.join('')}</div>
<div class="said">${answers(data)}
<div><label class="comment">${commentLabel} <span class="grow"><textarea rows="1" disabled></textarea></span></label></div></div>
<details class="background"><summary>Background<span class="state">${state}</span></summary></details></li>`;
}

function wording({text, english}: DeskUnit, {lang, dir, language, role}: DeskData): string {
  const label = `<p class="language">${escapeText(language)}</p>`;
  const written = escapeText(text);
  if (role === 'clinical-review') {
    return `${label}<p class="text" lang="${lang}" dir="${dir}">${written}</p>`;
  }
  const behind = escapeAttribute(text);
  const name = escapeAttribute(`${language}: ${english}`);
  return `${label}<div class="grow" data-text="${behind}" lang="${lang}" dir="${dir}"><textarea rows="1" disabled aria-label="${name}">${written}</textarea></div>`;
}

function answers({role, lang}: DeskData): string {
  const choice = (label: string) =>
    `<label class="choice"><input type="${role === 'translation' ? 'checkbox' : 'radio'}" disabled> ${label}</label>`;
  if (role === 'translation') return choice('Finished');
  const choices = Object.values(answerLabels(role)).map(choice).join('');
  return `<fieldset class="answers"><legend>${answersLegend(role, lang)}</legend>${choices}</fieldset>`;
}
