/** The text as patients see it: the element itself, which shows the wordings of the desk. */
import {compose} from '../build/compose.js';
import type {EvaluatedContent} from '../build/evaluate-content.js';
import type {Section, Ui, UiText} from '../content/model.js';
import type {Content} from '../src/content-store.js';
import {translation} from '../src/elements/notice.js';
import type {CalcinosisElement} from '../src/elements/calcinosis-element.js';
import {CalcinosisArticle} from '../src/elements/calcinosis-article.js';
import {CalcinosisDiagnosis} from '../src/elements/calcinosis-diagnosis.js';
import {CalcinosisFaq} from '../src/elements/calcinosis-faq.js';
import {CalcinosisOverview} from '../src/elements/calcinosis-overview.js';
import {CalcinosisPrevention} from '../src/elements/calcinosis-prevention.js';
import {CalcinosisSymptoms} from '../src/elements/calcinosis-symptoms.js';
import {CalcinosisTreatments} from '../src/elements/calcinosis-treatments.js';
import {CalcinosisTypes} from '../src/elements/calcinosis-types.js';
import type {Translation} from '../xliff/translations.js';
import type {DeskUnit} from '../l10n/desk/model.js';
import {data, isEnglish, units} from './data.js';
import {placeOf} from './kinds.js';
import {wordingOf} from './work.js';

const classes = [
  CalcinosisOverview,
  CalcinosisTypes,
  CalcinosisSymptoms,
  CalcinosisDiagnosis,
  CalcinosisTreatments,
  CalcinosisPrevention,
  CalcinosisFaq,
  CalcinosisArticle,
];
for (const Element of classes) {
  Element.load = (request) =>
    Promise.resolve({
      contents: [labels(Element.section === 'article')],
      ...{locales: [request.tag], translation: isEnglish ? undefined : translation},
    });
  Element.define();
}

const labelsId = 'ui';
const isLabels = ({english}: EvaluatedContent) => english.id === labelsId;

/** Every wording as the content has it; what is empty falls back to English. */
function wordings(): Map<string, Translation> {
  const texts: [string, string][] = [
    ...Object.entries(data.others),
    ...units.map((unit): [string, string] => [unit.id, wordingOf(unit).trim()]),
  ];
  return new Map(
    texts
      .filter(([, text]) => text)
      .map(([id, text]) => [
        id,
        {
          ...{id, text, state: 'draft', current: true, machine: false},
          ...{reviewedBy: null, reviewedOn: null, line: 1},
        },
      ]),
  );
}

function composed(shape: EvaluatedContent) {
  const {lang: locale, dir} = data;
  const filled = compose(shape, {locale, dir, version: '0.0.0'}, [wordings()]);
  return isEnglish ? {...filled, meta: {...filled.meta, status: 'source' as const}} : filled;
}

function labels(ofArticle: boolean): Ui {
  const shape = data.shapes.find(isLabels)!;
  const {languageChanged, notice: english} = shape.english as UiText;
  const {article, notice, ...rest} = composed(shape) as Omit<UiText, 'additions'> & Content;
  return {
    ...rest,
    ...(!isEnglish && {notice: {...notice, english: {...english, languageChanged}}}),
    ...(ofArticle && {id: 'article', article}),
  };
}

/** Where a text stands is marked while the person is at its unit. */
const mark = new CSSStyleSheet();
mark.replaceSync(`[data-at] {
  outline: 0.1875rem solid;
  outline-offset: 0.1875rem;
}`);

/** What a place shows, without what only screen readers say after it. */
const seenIn = ({childNodes}: Element): string =>
  Array.from(childNodes, (node) =>
    node instanceof Comment || (node as Partial<Element>).className === 'unseen'
      ? ''
      : node.textContent,
  )
    .join('')
    .trim();

const anywhere = 'h2, h3, h4, h5, p, li, dt, dd, button, figcaption, figure svg';

/** Where a text stands. The same words may be a heading, an item and a name in a picture. */
function find(unit: DeskUnit, root: ShadowRoot): Element | undefined {
  // What is missing is shown in English.
  const words = wordingOf(unit).trim() || unit.english;
  const within = (scope: ParentNode, places: string) =>
    [...scope.querySelectorAll(places)].find(
      (place) => seenIn(place) === words || place.getAttribute('aria-label')?.trim() === words,
    );
  const {topic, shownIn = anywhere} = placeOf(unit) ?? {};
  const own = topic ? root.getElementById(topic) : null;
  return (own && within(own, shownIn)) ?? within(root, shownIn) ?? within(root, anywhere);
}

/** An element that shows a section; all of them, where texts stand in any. */
export class Preview {
  readonly element: CalcinosisElement;
  readonly #shapes: readonly EvaluatedContent[];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(section: string) {
    const own = data.shapes.filter((shape) => shape.english.id === section && !isLabels(shape));
    this.#shapes = own.length ? own : data.shapes.filter((shape) => !isLabels(shape));
    const name = own.length ? section : 'article';
    this.element = document.createElement(`calcinosis-${name}`) as CalcinosisElement;
    this.element.lang = data.lang;
    Object.assign(this.element, {headingLevel: 3, figures: 'eager', open: 'all'});
    this.update();
  }

  /** Shows the wordings as they are now. */
  update(): void {
    this.element.content = this.#shapes.map(composed) as unknown as Section[];
  }

  /** The same, once the person pauses. */
  updateSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.update(), 300);
  }

  /**
   * Marks a text and brings it into view within the frame around the element.
   * @returns whether it is there
   */
  show(unit: DeskUnit, frame: Element): boolean {
    const root = this.element.shadowRoot;
    if (!root) return false;
    if (!root.adoptedStyleSheets.includes(mark)) root.adoptedStyleSheets.push(mark);
    root.querySelector('[data-at]')?.removeAttribute('data-at');
    const found = find(unit, root);
    // What belongs to a picture is judged by it.
    const place = found?.closest('figure') ?? found;
    if (!place) return false;
    place.setAttribute('data-at', '');
    const {top, height} = frame.getBoundingClientRect();
    const at = place.getBoundingClientRect();
    frame.scrollBy({top: at.top - top - (height - at.height) / 2});
    return true;
  }
}
