/** All tools that read our text, in the order of the table. */
import {browserTools} from './browser.js';
import {documentPrograms} from './document-programs.js';
import {filters} from './filters.js';
import {markdownTools} from './markdown.js';
import {readerModes} from './reader-modes.js';
import {searches} from './search.js';
import {textPrograms} from './text-programs.js';
import {texts} from './texts.js';
import type {Tool} from './tool.js';

const all = [
  ...readerModes,
  ...texts,
  ...searches,
  ...markdownTools,
  ...filters,
  ...browserTools,
  ...textPrograms,
  ...documentPrograms,
];

/** What they are for, in the order of the table. */
const uses = [
  'Reader mode',
  'Text',
  'Search',
  'Markdown',
  'Filter',
  'Browser',
  'Document',
] as const;

export const tools: readonly Tool[] = uses.flatMap((use) => all.filter((tool) => tool.use === use));

/** The tool of a name. */
export const toolNamed = (name: string): Tool => tools.find((tool) => tool.name === name)!;
