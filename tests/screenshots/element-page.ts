/** The page in which screenshots of elements are taken. It is bundled and run in the browser. */
import {contents} from '../../src/generated/contents.js';
import '../../src/index.js';
import type {CalcinosisElement} from '../../src/elements/calcinosis-element.js';
import type {ElementName} from '../../src/types.js';
import {drawFigures} from '../support/draw-figures.js';
import {everyShape} from '../support/every-shape.js';
import {tagName} from '../support/fixtures.js';
import {useTestFonts} from '../support/fonts.js';
import {madeUp, pseudoLocales, registerPseudoLocales} from '../support/pseudo-locales.js';
import type {Area} from './collection.js';

/** What the page is told of its reader's medium while a group of panels is photographed. */
export type Medium = 'screen' | 'forced colors' | 'print';

/** One use of an element beside others on a sheet. */
interface Panel {
  /** Says what is special: `dark`. */
  name: string;
  medium: Medium;
  /** CSS pixels. */
  width: number;
  attributes: Readonly<Record<string, string>>;
  /** Classes of the page around the element. */
  className?: string;
}

/** How much of the page each panel shows; what is below is cut off. In CSS pixels. */
const heights = {screen: 940, 'forced colors': 400, print: 560};

/** The panels for an element of which these are two topics. */
const panelsOf = (first: string, second: string): readonly Panel[] => {
  const accordion = {layout: 'accordion', topics: `${first} ${second}`};
  return [
    {name: 'list', medium: 'screen', width: 320, attributes: {layout: 'list', topics: first}},
    {
      name: 'accordion',
      medium: 'screen',
      width: 320,
      attributes: {...accordion, open: second, figures: 'hide'},
      className: 'topics-only',
    },
    {
      name: 'large and spaced',
      medium: 'screen',
      width: 320,
      attributes: {...accordion, open: 'all', figures: 'hide'},
      className: 'topics-only large',
    },
    {name: 'dark', medium: 'screen', width: 320, attributes: accordion, className: 'dark'},
    {
      name: 'forced colors',
      medium: 'forced colors',
      width: 320,
      attributes: accordion,
      className: 'topics-only',
    },
    {
      name: 'printed list',
      medium: 'print',
      width: 640,
      attributes: {layout: 'list', topics: first},
    },
    {
      name: 'printed accordion',
      medium: 'print',
      width: 640,
      attributes: {...accordion, figures: 'hide'},
      className: 'topics-only',
    },
  ];
};

/** A topic of each kind in the article. */
const articleTopics = ['what-and-how', 'surgery'] as const;

/**
 * Shows an element in a locale in every panel, and waits until it is drawn.
 *
 * @param shapes whether it shows the made-up section that has every shape
 */
export async function showPanels(
  element: ElementName,
  locale: string,
  shapes = false,
): Promise<void> {
  const madeUpTag = pseudoLocales.find((tag) => tag === locale);
  const content = madeUpTag ? madeUp(everyShape, madeUpTag) : everyShape;
  const topics =
    element === 'article'
      ? articleTopics
      : (shapes ? content : contents.en[element]).topics.map(({id}) => id);
  document.body.replaceChildren();
  const hosts = panelsOf(topics[0] ?? '', topics[1] ?? '').map((panel) => {
    const host: CalcinosisElement = document.createElement(tagName(element));
    host.lang = locale;
    if (shapes) host.content = content;
    for (const [name, value] of Object.entries(panel.attributes)) host.setAttribute(name, value);
    const box = document.createElement('div');
    box.className = `panel ${panel.className ?? ''}`;
    box.dataset['name'] = panel.name;
    box.dataset['medium'] = panel.medium;
    box.style.cssText = `width: ${panel.width}px; max-height: ${heights[panel.medium]}px`;
    box.append(host);
    document.body.append(box);
    return host;
  });
  await Promise.all(hosts.map((host) => host.updateComplete));
  // Drawings are there without being scrolled to.
  hosts.forEach(drawFigures);
  // Lists of sources come when the page is idle, and are printed once they are there.
  while (hosts.some(({shadowRoot}) => shadowRoot!.querySelector('[data-sources]'))) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Leaves only the panels of a medium, and tells where they are. */
export function panelsIn(medium: Medium): Area[] {
  const panels = [...document.querySelectorAll<HTMLElement>('.panel')];
  for (const panel of panels) panel.hidden = panel.dataset['medium'] !== medium;
  return panels
    .filter(({hidden}) => !hidden)
    .map((panel) => {
      const {left, top, width, height} = panel.getBoundingClientRect();
      return {name: panel.dataset['name']!, left, top, width, height: Math.ceil(height)};
    });
}

/**
 * Puts pictures one below the other.
 *
 * @param pictures PNG, in Base64
 * @returns WebP without loss, in Base64: a third of what PNG takes
 */
export async function stack(pictures: readonly string[]): Promise<string> {
  const images = await Promise.all(
    pictures.map(async (picture) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      return image;
    }),
  );
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(...images.map(({width}) => width));
  canvas.height = images.reduce((sum, {height}) => sum + height, 0);
  const context = canvas.getContext('2d', {alpha: false})!;
  context.fillStyle = '#888';
  context.fillRect(0, 0, canvas.width, canvas.height);
  let top = 0;
  for (const image of images) {
    context.drawImage(image, 0, top);
    top += image.height;
  }
  return canvas.toDataURL('image/webp', 1).split(',')[1]!;
}

await Promise.all([registerPseudoLocales(), useTestFonts()]);
