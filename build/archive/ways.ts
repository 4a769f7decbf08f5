/** The ways to put the text into a page, as the archive has them. */
import type {ElementName} from '../../src/types.js';

export interface Way {
  id: string;
  title: string;
  /** What it is for. */
  about: string;
  /** Path in the archive of the file that is the snippet, or that the snippet loads. */
  file: (element: ElementName, locale: string) => string;
  /** A folder that has to be on the site, and how the snippet names it before its address is known. */
  folder?: {name: string; url: string};
}

/** The first needs a folder on the site; the others are files whose text is the snippet. */
export const scriptWay: Way = {
  id: 'script',
  title: 'With a script',
  about:
    'For a site that you can put files on. Put the folder “cdn” there, say below where it is, and paste this into a page. To see it, open that page from the site: browsers do not load it from a disk. When you replace the folder by that of a newer archive, pages stay as they are.',
  file: (element, locale) => `cdn/${locale}/calcinosis-${element}.js`,
  folder: {name: 'cdn', url: 'cdn/'},
};

export const fileWays: readonly Way[] = [
  {
    id: 'html',
    title: 'Without script',
    about:
      'For a site that takes any HTML, its “<template>” and “<style>” too. It looks as in the preview and needs no other file.',
    file: (element, locale) => `html/${locale}/calcinosis-${element}.html`,
  },
  {
    id: 'plain-img',
    title: 'The text alone, with images',
    about:
      'For a newsletter, or a field of a content management system: headings, paragraphs, lists and images. Put the folder “drawings” on your site, and say below where it is: without that the images are missing. For mail, write the whole address, with “https://”.',
    file: (element, locale) => `plain-img/${locale}/${element}.html`,
    folder: {name: 'drawings', url: '../../drawings/'},
  },
  {
    id: 'plain',
    title: 'The text alone, with inline drawings',
    about:
      'For a site that takes SVG and styles everything itself: headings, paragraphs, lists and drawings. Filters and mail programs take these drawings out.',
    file: (element, locale) => `plain/${locale}/${element}.html`,
  },
];
