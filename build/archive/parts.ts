/** What is in the archive. */
import type {ArchiveFiles} from './snippets.js';

interface Part {
  about: string;
  /** Whether the page shows nothing of it. */
  isMore?: true;
}

/** What each folder or file at the top is for. */
const parts: Readonly<Record<string, Part>> = {
  'index.html': {about: 'Open it in a browser: it shows everything to copy.'},
  cdn: {about: 'Scripts for a site that you can put files on.'},
  html: {about: 'The elements as HTML that needs no script.'},
  'plain-img': {about: 'The text alone, with images, for newsletters and fields.'},
  plain: {about: 'The same with inline drawings, for sites that take SVG.'},
  'styles.css': {about: 'Styles for HTML that links to them.'},
  drawings: {about: 'Drawings for HTML that links to them, as plain-img does.'},
  leaflets: {
    about: 'Leaflets to print and hand out, by language and paper: PDF files.',
    isMore: true,
  },
  figures: {about: 'Drawings with their words, for leaflets and slides.', isMore: true},
  'calcinosis-cutis-wordpress.zip': {about: 'A plugin for WordPress.', isMore: true},
  json: {about: 'The text as data, for programs.', isMore: true},
  'llms.txt': {about: 'What all this is, for AI assistants.', isMore: true},
};

/** Those that are there, each with what it is for. */
export function partsIn(files: ArchiveFiles): Array<[name: string, part: Part]> {
  const top = new Set(['index.html', ...[...files.keys()].map((file) => file.split('/')[0]!)]);
  return Object.entries(parts).filter(([name]) => top.has(name));
}
