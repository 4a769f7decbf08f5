/**
 * What only some pages need, or a page only later. Each part is a file of its own that imports nothing
 * of what is imported at once: it is given that, so that bundlers have nothing to share.
 */
import {html, nothing, render, svg} from 'lit';
import {importAgain} from '../import-again.js';
import {bestOf} from '../locale.js';
import type {Given} from '../parts/host.js';
import {warnOnce} from '../warn-once.js';
import {guests, navigations} from './page.js';
import {topicsToShow} from './template.js';

/** What parts are given. */
export const given: Given = {
  html,
  svg,
  nothing,
  render,
  topicsToShow,
  bestOf,
  importAgain,
  warnOnce,
  guests,
  navigations,
};

type Import<Part> = () => Promise<Part>;

/** Who has reviewed the text, and links to report a mistake, where there are any. */
export const additions: Import<typeof import('../parts/additions.js')> = () =>
  import('../parts/additions.js');
/** The buttons, the links and the topics, once they are used. */
export const controls: Import<typeof import('../parts/controls.js')> = () =>
  import('../parts/controls.js');
/** The page's fragment, if it is one of ours. */
export const deepLinks: Import<typeof import('../parts/deep-links.js')> = () =>
  import('../parts/deep-links.js');
/** What figures that come near show. */
export const drawings: Import<typeof import('../parts/drawings.js')> = () =>
  import('../parts/drawings.js');
/** Styles in a document that Lit was not loaded in. */
export const otherDocument: Import<typeof import('../parts/other-document.js')> = () =>
  import('../parts/other-document.js');
/** Content of the host's own. */
export const ownContent: Import<typeof import('../parts/own-content.js')> = () =>
  import('../parts/own-content.js');
/** Addresses on paper, where the page slots links. */
export const printedLinks: Import<typeof import('../parts/printed-links.js')> = () =>
  import('../parts/printed-links.js');
/** Questions to take along, once they are printed. */
export const questionSheet: Import<typeof import('../parts/question-sheet.js')> = () =>
  import('../parts/question-sheet.js');
/** Changes of what is shown already, by a server or by the element. */
export const redrawing: Import<typeof import('../parts/redrawing.js')> = () =>
  import('../parts/redrawing.js');
/** What sections rest on. */
export const sources: Import<typeof import('../parts/sources.js')> = () =>
  import('../parts/sources.js');
/** Data for programs. */
export const structuredData: Import<typeof import('../parts/structured-data.js')> = () =>
  import('../parts/structured-data.js');

const there = new WeakMap<Import<unknown>, unknown>();

/** A part, if it is there already. */
export const partOf = <Part>(load: Import<Part>): Part | undefined =>
  there.get(load) as Part | undefined;

/** Uses a part: at once if it is there. */
export async function use<Part>(load: Import<Part>, use: (part: Part) => unknown): Promise<void> {
  const part = partOf(load) ?? (await load().catch(importAgain));
  there.set(load, part);
  await use(part);
}
