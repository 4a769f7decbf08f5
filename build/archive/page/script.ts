/**
 * The script of the archive's page. Browsers load no modules and fetch nothing from a disk, but they run
 * scripts of the old kind: so the snippets are in such scripts, which call `calcinosisSnippets()`.
 */
import type {Snippets} from '../snippets.js';

declare global {
  /** Takes the snippets of one element in one language. */
  var calcinosisSnippets: (snippets: Snippets) => void;
}

const find = <E extends Element>(selector: string) => document.querySelector<E>(selector)!;

const [element, locale] = document.querySelectorAll('select');
const problem = find('[role=alert]');
const preview = find<HTMLIFrameElement>('iframe');
const copies = document.querySelectorAll<HTMLElement>('[data-snippet]');
let shown: Snippets | undefined;

globalThis.calcinosisSnippets = (snippets) => {
  // The reader may have chosen another since.
  if (snippets.element !== element!.value || snippets.locale !== locale!.value) return;
  shown = snippets;
  copies.forEach(show);
  preview.srcdoc = previewPage(snippets);
  document.documentElement.dataset['shown'] = `${snippets.locale} ${snippets.element}`;
};

/** Shows a snippet, with the address of its folder as far as it is known. */
function show(section: HTMLElement): void {
  const {file, text} = shown!.ways[section.dataset['snippet']!]!;
  const address = section.querySelector('input');
  section.querySelector('textarea')!.value = address ? withAddress(text, address) : text;
  section.querySelector('code')!.textContent = file;
  section.querySelector('[role=status]')!.textContent = '';
}

function withAddress(text: string, {value, dataset}: HTMLInputElement): string {
  const address = value
    .trim()
    .replace(/\/*$/, '/')
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;');
  return value.trim() ? text.replaceAll(`="${dataset['url']!}`, () => `="${address}`) : text;
}

/** A page that shows the element without script. */
const previewPage = ({element, locale, dir, ways}: Snippets): string => `<!doctype html>
<html lang="${locale}" dir="${dir}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${element}</title>
<style>body { font: 1rem/1.5 system-ui, sans-serif; margin: 1rem }</style>
${ways['html']!.text}`;

/** Loads the snippets that are chosen. */
function load(): void {
  const script = document.createElement('script');
  const file = `snippets/${locale!.value}/${element!.value}.js`;
  script.src = file;
  script.onload = () => script.remove();
  script.onerror = () => {
    script.remove();
    problem.textContent = `${file} is not there: unpack the whole archive, with all of its folders.`;
  };
  problem.textContent = '';
  document.head.append(script);
}

async function copy(section: HTMLElement): Promise<void> {
  const field = section.querySelector('textarea')!;
  field.select();
  // Not every browser has a clipboard for pages from a disk.
  const copied =
    (await navigator.clipboard?.writeText(field.value).then(
      () => true,
      () => false,
    )) || document.execCommand('copy');
  section.querySelector('[role=status]')!.textContent = copied
    ? 'Copied.'
    : 'Your browser did not copy it. It is selected: copy it by the keyboard.';
}

element!.addEventListener('change', load);
locale!.addEventListener('change', load);
copies.forEach((section) => {
  section.querySelector('button')!.addEventListener('click', () => void copy(section));
  section.querySelector('input')?.addEventListener('input', () => shown && show(section));
});
// A browser may have kept what was chosen before a reload.
load();
