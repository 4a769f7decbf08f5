/** Draws a figure as people see it, by the element itself. */
import {html, type TemplateResult} from 'lit';
import {html as staticHtml, unsafeStatic} from 'lit/static-html.js';
import {drawingStyles} from '../../src/generated/drawing-styles.js';
import {tagName} from '../../tests/support/fixtures.js';
import {sectionOf, type PlacedFigure} from './placed-figure.js';

/** Widths of a drawing; how many pixels each is, the style sheet says. */
export const sizes = ['large', '320 pixels', 'small'] as const;

/** Colors that a drawing can have. */
export const colors = ['light', 'dark', 'printed', 'forced colors'] as const;

/** One way to look at a figure. */
export interface View {
  size: (typeof sizes)[number];
  colors: (typeof colors)[number];
}

/** A figure with its key and caption. */
export const viewTemplate = (placed: PlacedFigure, {size, colors}: View): TemplateResult =>
  html`<div
    class="figure-view"
    data-size=${size}
    data-colors=${colors}
    @calcinosis-load=${adoptMediaColors}
  >
    ${staticHtml`<${unsafeStatic(tagName(placed.section.id))}
      hide-title
      data-colors=${colors}
      .content=${sectionOf(placed)}
    ></${unsafeStatic(tagName(placed.section.id))}>`}
  </div>`;

/** The rules of the drawings' own style sheet for a medium, where an element's host asks for them. */
function mediaRules(media: string, colors: View['colors']): string {
  const all = new CSSStyleSheet();
  all.replaceSync(drawingStyles);
  const rules = [...all.cssRules]
    .filter((rule) => rule instanceof CSSMediaRule && rule.media.mediaText === media)
    .flatMap((rule) => [...(rule as CSSMediaRule).cssRules] as CSSStyleRule[]);
  if (!rules.length) throw new Error(`The drawings have no colors for @media ${media}.`);
  return rules
    .map(
      ({selectorText, style}) =>
        `:host([data-colors='${colors}']) ${selectorText} {${style.cssText}}`,
    )
    .join('');
}

/** What a system may make of the colors that it forces; those of the page in `preview.css`. */
const forced: Readonly<Record<string, string>> = {
  Canvas: 'black',
  CanvasText: 'white',
  Highlight: 'cyan',
};

/** No page can emulate a medium for a part of itself. */
const mediaColors = new CSSStyleSheet();
mediaColors.replaceSync(
  mediaRules('print', 'printed') +
    mediaRules('(forced-colors: active)', 'forced colors').replace(
      /:\s*(\w+)(?=[;}])/g,
      (declared, color: string) => (forced[color] ? `: ${forced[color]}` : declared),
    ),
);

function adoptMediaColors({target}: Event): void {
  const root = (target as Element).shadowRoot!;
  if (!root.adoptedStyleSheets.includes(mediaColors)) root.adoptedStyleSheets.push(mediaColors);
}
