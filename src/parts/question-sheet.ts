/** Prints questions to take along, and what to make a note of, with room to write. */
import {addStyleSheet} from '../style-sheets.js';
import type {Given, Host} from './host.js';
import {namesOf} from './open-topics.js';

/** What is not laid out is not printed: the frame is small and cannot be seen. */
const frameCss = `.question-sheet {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  border: 0;
  clip-path: inset(50%);
}
@media print { .question-sheet { display: none } }`;

const sheetCss = `@page { margin: 15mm }
body { margin: 0; background: #fff; color: #000; font: 14pt/1.4 system-ui, sans-serif }
h1, h2, h3 { margin-block: 0; line-height: 1.25; break-after: avoid }
h1 { font-size: 20pt }
h2 { margin-block-start: 8mm; font-size: 16pt }
h3 { margin-block-start: 5mm; font-size: 14pt }
p { margin-block: 5mm 0; break-after: avoid }
ul { margin: 0; padding-inline-start: 6mm }
li { padding-block-start: 3mm; break-inside: avoid }
.visit { display: flex; gap: 3mm; align-items: end; margin-block-start: 5mm }
.visit > hr { flex: 1; block-size: 0 }
hr { block-size: 9mm; margin: 0; border: solid #555; border-width: 0 0 1px }`;

/** The frame that an element printed from last, until the reader is done. */
const frames = new WeakMap<Host, HTMLIFrameElement>();

/**
 * Prints the questions that an element shows, from a document of their own: the page stays as it is.
 *
 * @param topicId of the only topic to print; by default all
 */
export async function print(
  host: Host,
  what: string,
  topicId: string | undefined,
  {warnOnce}: Pick<Given, 'warnOnce'>,
): Promise<void> {
  const {renderRoot: root, localName} = host;
  if (what !== 'ask') warnOnce(`print("ask") prints questions; there is no "${what}".`);
  const all = [...root.querySelectorAll('[part=ask]')].filter((ask) => {
    const topic = ask.closest<HTMLElement>('[part=topic]');
    return topicId === undefined || (topic && namesOf(topic).includes(topicId));
  });
  if (!all.length) warnOnce(`no questions to print in <${localName}>.`);
  else if (host.isConnected) printFrame(await openSheet(host, all));
}

/** Writes a sheet into a frame that nobody sees. */
async function openSheet(host: Host, all: readonly Element[]): Promise<HTMLIFrameElement> {
  const {renderRoot: root} = host;
  const frame = host.ownerDocument.createElement('iframe');
  frames.get(host)?.remove();
  frames.set(host, frame);
  frame.className = 'question-sheet';
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  addStyleSheet(root, frameCss);
  // Some browsers put another empty document in the first one's place.
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  root.append(frame);
  await loaded;
  fill(frame.contentDocument!, root, all);
  return frame;
}

/** Writes a sheet: what the element shows, as text. */
function fill(page: Document, root: ShadowRoot, all: readonly Element[]): void {
  const add = (parent: Element, name: string, from?: Element | null): HTMLElement => {
    const element = parent.appendChild(page.createElement(name));
    if (from) copyText(from, element);
    return element;
  };
  const {body, documentElement} = page;
  copyLanguage(root.querySelector<HTMLElement>('div[lang]')!, documentElement);
  addStyleSheet(page, sheetCss);
  // Older browsers make no style sheets by script.
  if (!(page.adoptedStyleSheets as unknown)) add(page.head, 'style').textContent = sheetCss;

  const [first] = all;
  const {dataset} = first!.querySelector('button')!;
  const title = add(body, 'h1', first!.querySelector('[part=subheading]'));
  page.title = title.textContent;
  for (const text of [dataset['date'], dataset['with']]) {
    const line = add(body, 'div');
    line.className = 'visit';
    line.append(text ?? '');
    if (dataset['lang']) copyLanguage({lang: dataset['lang'], dir: 'ltr'}, line);
    add(line, 'hr');
  }
  let section: Element | null | undefined;
  let part = body;
  for (const ask of all) {
    if (section !== ask.closest('[part=section]')) {
      section = ask.closest<HTMLElement>('[part=section]');
      part = add(body, 'section');
      copyLanguage(section as HTMLElement, part);
      const own = section!.querySelector('[part=title]');
      if (own) add(part, 'h2', own);
    }
    const topic = ask.closest('[part=topic]')!;
    add(part, 'h3', topic.querySelector('[part=heading]'));
    for (const from of [ask, ...topic.querySelectorAll('[data-notes]')]) {
      if (from !== ask) add(part, 'p', from.previousElementSibling);
      const list = add(part, 'ul');
      for (const text of from.querySelectorAll('li')) {
        const item = add(list, 'li');
        add(item, 'div', text);
        add(item, 'hr');
        add(item, 'hr');
      }
    }
  }
}

function copyText(from: Element, to: HTMLElement): void {
  to.textContent = from.textContent.trim();
  // A label may be marked in a text that is marked itself.
  const marked = [...from.querySelectorAll<HTMLElement>('[lang]')].at(-1);
  if (marked) copyLanguage(marked, to);
}

function copyLanguage({lang, dir}: Pick<HTMLElement, 'lang' | 'dir'>, to: HTMLElement): void {
  to.lang = lang;
  to.dir = dir;
}

/** Opens the browser's dialog, and takes the frame away when the reader is done with it. */
function printFrame(frame: HTMLIFrameElement): void {
  const view = frame.contentWindow!;
  view.addEventListener('afterprint', () => frame.remove());
  view.focus();
  view.print();
}
