/** The forms that our text comes in, as a site puts them into a page. */
import {readFile} from 'node:fs/promises';
import {projectPath} from '../../build/project.js';
import {locales} from '../support/fixtures.js';
import type {ElementName} from '../../src/types.js';
import {markdownAround, pageAround, type Page} from './page.js';

/** One form. */
export interface Form {
  name: string;
  /** What stands in the page. */
  part(element: ElementName, locale: string): Promise<string>;
  /** Whether it has pictures, or names of pictures. */
  pictures: boolean;
}

const file = (path: string) =>
  readFile(projectPath(`dist/${path}`), 'utf8').catch(() => {
    throw new Error(`dist/${path} is not there. Make it with: npm run build`);
  });

/** Where files of `plain-img/` look for their pictures. A site writes its own address there. */
export const pictures = '../../drawings/';

/** Where a page has the script that defines the elements. */
export const script = '/dist/cdn/auto.js';

export const forms: readonly Form[] = [
  {
    name: 'tag',
    pictures: true,
    part: (element, locale) =>
      Promise.resolve(
        `<script type="module" src="${script}"></script>\n<calcinosis-${element} lang="${locale}"></calcinosis-${element}>\n`,
      ),
  },
  {
    name: 'html/',
    pictures: false,
    part: (element, locale) => file(`html/${locale}/calcinosis-${element}.html`),
  },
  {
    name: 'plain/',
    pictures: true,
    part: (element, locale) => file(`plain/${locale}/${element}.html`),
  },
  {
    name: 'plain-img/',
    pictures: true,
    part: (element, locale) => file(`plain-img/${locale}/${element}.html`),
  },
];

/** The form of a name. */
export const formNamed = (name: string): Form => forms.find((form) => form.name === name)!;

/** The page that tools get. */
export async function pageOf(form: Form, element: ElementName, locale: string): Promise<Page> {
  const part = await form.part(element, locale);
  const {dir} = locales.find(({tag}) => tag === locale)!;
  return {element, locale, dir, part, html: pageAround(part), markdown: markdownAround(part)};
}
