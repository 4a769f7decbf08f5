/** The drawings' files as the tests read them: their shapes, their disks, their lines of words. */
import {readFile} from 'node:fs/promises';
import {parseXml, XmlElement, type XmlNode} from '@rgrove/parse-xml';
import {sectionIds, type Ui} from '../../content/model.js';
import type {Drawing} from '../../figures/drawing/drawing.js';
import type {StandaloneTexts} from '../../figures/drawing/render-standalone.js';
import {drawings} from '../../figures/index.js';
import {standaloneTexts} from '../../build/figures/standalone-texts.js';
import {projectPath} from '../../build/project.js';
import {contents} from '../../src/generated/contents.js';

/** A line of words in a file, in the file's units. */
export interface Line {
  /** Without the marks of direction around it. */
  text: string;
  /** Its beginning: the left edge, or the right one where text runs from right to left. */
  x: number;
  /** Its baseline. */
  y: number;
  size: number;
  bold: boolean;
  anchor: 'start' | 'end';
  /** BCP 47 tag, if it is not that of the file. */
  locale: string | undefined;
}

/** A file, read. */
export interface FigureFile {
  id: string;
  path: string;
  svg: string;
  root: XmlElement;
  width: number;
  height: number;
  /** Middles of the numerals' disks beside the names, from 1 on. */
  disks: {x: number; y: number; r: number}[];
  lines: Line[];
  texts: StandaloneTexts;
}

/** Every element of a tree, in document order. */
export const elementsIn = (node: XmlNode): XmlElement[] =>
  node instanceof XmlElement ? [node, ...node.children.flatMap(elementsIn)] : [];

/** The drawing of a figure. */
export const drawingOf = (id: string): Drawing =>
  Object.values(drawings).flatMap((section) => section[id] ?? [])[0]!;

/** The texts that belong into the files of a locale, by figure. */
export function textsIn(locale: string): Map<string, StandaloneTexts> {
  const own = contents[locale as keyof typeof contents];
  const ui: Ui = own.ui;
  return new Map(sectionIds.flatMap((id) => [...standaloneTexts(own[id], ui)]));
}

/** All files of a locale, as the build wrote them. */
export const filesIn = (locale: string): Promise<FigureFile[]> =>
  Promise.all(
    [...textsIn(locale)].map(async ([id, texts]) => {
      const path = projectPath(`dist/figures/${locale}/${id}.svg`);
      return readFigureFile(id, path, await readFile(path, 'utf8'), texts);
    }),
  );

/** @param texts that it was made with */
export function readFigureFile(
  id: string,
  path: string,
  svg: string,
  texts: StandaloneTexts,
): FigureFile {
  const root = parseXml(svg).root!;
  const [, , disks, words] = root.children.filter((child) => child instanceof XmlElement);
  const number = ({attributes}: XmlElement, name: string) => Number(attributes[name]);
  return {
    id,
    path,
    svg,
    root,
    width: number(root, 'width'),
    height: number(root, 'height'),
    disks: elementsIn(disks!)
      .filter(({name}) => name === 'circle')
      .map((disk) => ({x: number(disk, 'cx'), y: number(disk, 'cy'), r: number(disk, 'r')})),
    lines: elementsIn(words!)
      .filter(({name}) => name === 'text')
      .map((line) => ({
        text: line.text.replace(/[\u2066\u2067\u2069]/g, ''),
        x: number(line, 'x'),
        y: number(line, 'y'),
        size: number(line, 'font-size'),
        bold: line.attributes['font-weight'] === 'bold',
        anchor: words!.attributes['text-anchor'] as Line['anchor'],
        locale: line.attributes['xml:lang'],
      })),
    texts,
  };
}
