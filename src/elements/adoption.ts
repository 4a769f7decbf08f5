import {knownLocales, negotiate} from '../content-store.js';
import {defaultOptions} from '../default-options.js';
import {bestOf, sourceLocale} from '../locale.js';
import type {Host} from '../parts/host.js';
import type {Options} from '../types.js';
import {hidesDrafts} from './page.js';

/** Whether what a server wrote is what the page asks for, so that nothing has to be loaded or drawn. */
export function isWanted(host: Host): boolean {
  const {content, feedbackHref, jsonLd, renderRoot, request, children} = host;
  const {tag} = request;
  const {lang} = renderRoot.querySelector('[part=section]')!.parentElement!;
  const hidden = hidesDrafts(host);
  const best = negotiate?.(tag) ?? bestOf(new Set([...knownLocales, lang]), tag);
  return (
    !content &&
    isAsWritten(host) &&
    !(hidden && host.status === 'draft') &&
    (!tag || lang === best || (hidden && lang === sourceLocale)) &&
    (!feedbackHref || !!renderRoot.querySelector('[part=feedback]')) &&
    (!jsonLd || [...children].some(({localName}) => localName === 'script'))
  );
}

/** The options that change what is drawn, and their attributes if they have another name. */
const options: ReadonlyArray<[name: keyof Options, attribute?: string]> = [
  ['headingLevel', 'heading-level'],
  ['hideTitle', 'hide-title'],
  ['layout'],
  ['open'],
  ['exclusive'],
  ['topics'],
  ['figures'],
  ['feedbackHref', 'feedback-href'],
];

/** Whether no option was set as a property before the element was there: servers write attributes. */
function isAsWritten(host: Host): boolean {
  return options.every(([name, attribute = name]) => {
    const value = host[name];
    const written = host.getAttribute(attribute);
    if (typeof value === 'boolean') return value === ((written ?? 'false') !== 'false');
    return written === null
      ? value === (defaultOptions as Partial<Options>)[name]
      : String(value) === written;
  });
}

/** Whether the parser may still bring what is in an element. */
export function isBeingParsed(element: Element): boolean {
  const {defaultView, readyState} = element.ownerDocument;
  // Without a window nothing is parsed, whatever older browsers say.
  if (!defaultView || readyState !== 'loading') return false;
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host) {
    if (node.nextSibling) return false;
  }
  return true;
}

/** The root of an element: what a server wrote stays as it is, however it came into the page. */
export function rootOf(element: HTMLElement): ShadowRoot {
  const template = element.querySelector<HTMLTemplateElement>(':scope > template[shadowrootmode]');
  const root = element.shadowRoot ?? element.attachShadow({mode: 'open'});
  if (template) {
    root.append(template.content);
    template.remove();
  }
  if (root.querySelector('[part=section]')) offerControls(root);
  else root.replaceChildren();
  return root;
}

/** Offers what only script can do, which a server leaves out. */
export function offerControls(root: ShadowRoot): void {
  for (const hidden of root.querySelectorAll('[hidden]')) hidden.removeAttribute('hidden');
  const sections = root.querySelectorAll('[part=section]');
  root.querySelectorAll('nav a').forEach((link, i) => {
    if (!link.hasAttribute('href')) link.setAttribute('href', `#${sections[i]!.id}`);
  });
  for (const section of sections) {
    const id = section.querySelector('[part=sources]')?.id;
    for (const link of section.querySelectorAll('[part=cited] a'))
      link.setAttribute('href', `#${id}`);
  }
}

/** Whether a root's styles have come with it. */
export const hasStyles = ({styleSheets}: Partial<ShadowRoot>): boolean =>
  [...(styleSheets ?? [])].some((sheet) => {
    try {
      return sheet.cssRules.length;
    } catch {
      // What comes from another origin cannot be read.
      return true;
    }
  });
