/** The frame beside a section in which its element stands, made when it is first looked at. */
import {html, render} from 'lit';
import {ref} from 'lit/directives/ref.js';
import type {DeskSection, DeskUnit} from '../l10n/desk/model.js';
import {Preview} from './preview.js';

/** What a section’s list tells its frame. */
export interface PreviewFrame {
  /** A wording has changed. */
  update: () => void;
  /** The person is at this text. */
  show: (unit: DeskUnit) => void;
  /** The person has come to this text by scrolling: it moves nothing that they are looking at. */
  follow: (unit: DeskUnit) => void;
}

/** There is room beside the texts; else the frame stands above them, closed. */
const beside = matchMedia('(min-width: 70rem)');

/** Makes the frame of a section. */
export function openPreview({id, title}: DeskSection, place: HTMLElement): PreviewFrame {
  let preview: Preview | undefined;
  let frame: Element | undefined;
  let isNear = false;
  let shown: DeskUnit | undefined;
  const show = (unit: DeskUnit) => {
    shown = frame && preview?.show(unit, frame) ? unit : undefined;
  };
  // Browsers tell of what is open from the beginning, too: for all sections at once.
  const draw = () => {
    if (preview || !isNear || !frame || !place.querySelector('details')!.open) return;
    preview = new Preview(id);
    frame.append(preview.element);
  };
  render(
    html`<details ?open=${beside.matches} @toggle=${draw}>
      <summary>As patients see it</summary>
      <div
        class="frame"
        role="region"
        tabindex="0"
        aria-label="As patients see it: ${title}"
        ${ref((element) => (frame = element))}
      ></div>
    </details>`,
    place,
  );
  // Sections further down are drawn when they come near.
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      isNear = true;
      draw();
    },
    {rootMargin: '50%'},
  );
  observer.observe(place);
  return {
    update: () => preview?.updateSoon(),
    show,
    follow: (unit) => {
      if (unit !== shown && !frame?.matches(':hover, :focus-within')) show(unit);
    },
  };
}
