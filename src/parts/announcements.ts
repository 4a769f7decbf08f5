/** Tells readers of screen readers what others see at once. */
import {addStyleSheet} from '../style-sheets.js';
import type {Host} from './host.js';

const regions = new WeakMap<ShadowRoot, HTMLElement>();

/** What is to happen with a region next. */
const timers = new WeakMap<HTMLElement, ReturnType<typeof setTimeout>>();

/** What was last said of a language, and when. */
let last = '';
let lastTime = -Infinity;

/** Milliseconds in which elements that change together do so, however slow the network is. */
const together = 10_000;

/** Milliseconds after which a region that has come is noticed, and a text in it was heard. */
const noticed = 500;
const heard = 5_000;

const css = `[aria-live] {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
@media print { [aria-live] { display: none } }`;

/** Says which language the text is in now, once for elements that change together. */
export function announceLanguage({renderRoot: root, request, locale: lang}: Host): void {
  const {meta, languageChanged, notice} = request.shown!.ui;
  const own = lang === meta.locale && !meta.fallback.includes('/languageChanged');
  const text = own ? languageChanged : notice?.english.languageChanged;
  // Of content of the host's own we know no more than its tag.
  if (!text || !(own || lang === 'en')) return;
  const now = performance.now();
  if (
    (root.host as Partial<Element>).checkVisibility?.() === false ||
    (text === last && now - lastTime < together)
  )
    return;
  last = text;
  lastTime = now;
  announce(root, text, lang);
}

/**
 * Says a text, once a screen reader has nothing else to say. The region has no role: Orca drops the news
 * of a status that follows other news too soon. It goes with its text, or a reader comes upon it.
 */
export function announce(root: ShadowRoot, text: string, lang: string): void {
  const region = regions.get(root) ?? root.ownerDocument.createElement('div');
  regions.set(root, region);
  clearTimeout(timers.get(region));
  region.setAttribute('aria-live', 'polite');
  region.textContent = '';
  // A render may have emptied the root.
  if (!region.isConnected) root.append(region);
  addStyleSheet(root, css);
  const fill = () => {
    region.lang = lang;
    region.textContent = text;
    timers.set(
      region,
      setTimeout(() => region.remove(), heard),
    );
  };
  timers.set(
    region,
    setTimeout(() => fill(), noticed),
  );
}
