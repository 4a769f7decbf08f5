/** Tries a program that draws with the sample, and looks at its pictures. */
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {PNG} from 'pngjs';
import {textWidthIn, type TextWidth} from '../../build/figures/text-width.js';
import {drawingBrowser} from '../support/browser-drawing.js';
import {
  cutLinesOf,
  illegibleNumeralsOf,
  leavingsOf,
  misplacedIn,
  outside,
  withRoom,
  type Drawn,
} from '../support/drawn.js';
import {otherLettersIn, otherShapesIn} from '../support/likeness.js';
import type {Program, Started} from './programs.js';
import type {Sample} from './sample.js';

/** What is looked for, in the order of the table's columns. */
export const drawingChecks = [
  'Nothing leaves the canvas',
  'Lines are whole',
  'Names are beside their numerals',
  'Numerals are legible',
  'No shape is missing',
  'Letters are as in a browser',
] as const;

/** What is wrong with one file, by check. */
export interface Outcome {
  locale: string;
  problems: Readonly<Record<string, readonly string[]>>;
}

/** Pixels for each unit of the files. */
const scale = 2;

/**
 * Where lines may begin, in the files' units, if they are beside their numerals: LibreOffice places
 * lines that end at their place by other widths than it draws.
 */
const leeway = {before: 6, after: 7};

/** The sample as a browser draws it with a program's fonts, to compare with. */
export async function browserPictures(
  files: readonly Sample[],
  {fonts, trims}: Program,
): Promise<Map<Sample, Drawn>> {
  const browser = await drawingBrowser(fonts, trims ? 'normal' : 'space-all');
  try {
    const pictures = new Map<Sample, Drawn>();
    for (const file of files) {
      const picture = await browser.draw(withRoom(file), sizeOf(file, 1), scale);
      pictures.set(file, {file, picture, scale});
    }
    return pictures;
  } finally {
    await browser.close();
  }
}

/**
 * Draws every file and looks at it.
 * @param folder for the pictures
 */
export async function tryProgram(
  started: Started,
  pictures: ReadonlyMap<Sample, Drawn>,
  {fonts}: Program,
  folder: string,
): Promise<Outcome[]> {
  const textWidth = await textWidthIn(fonts);
  await mkdir(folder, {recursive: true});
  const outcomes: Outcome[] = [];
  for (const [file, browser] of pictures) {
    const svg = path.join(folder, `${file.locale}-${file.id}.svg`);
    const png = svg.replace(/svg$/, 'png');
    await writeFile(svg, withRoom(file, scale));
    const problems = await started.draw(svg, png, sizeOf(file, scale)).then(
      async () => {
        const picture = PNG.sync.read(await readFile(png));
        return problemsOf({file, picture, scale}, browser, textWidth);
      },
      (error: Error) => everything(`${file.id}: it stops: ${error.message}`),
    );
    outcomes.push({locale: file.locale, problems});
  }
  return outcomes;
}

const problemsOf = (drawn: Drawn, browser: Drawn, textWidth: TextWidth) => {
  const found = [
    leavingsOf(drawn),
    cutLinesOf(drawn, textWidth),
    misplacedIn(drawn, leeway),
    illegibleNumeralsOf(drawn),
    otherShapesIn(drawn, browser),
    otherLettersIn(drawn, browser),
  ];
  return Object.fromEntries(drawingChecks.map((check, i) => [check, found[i]!]));
};

const everything = (problem: string) =>
  Object.fromEntries(drawingChecks.map((check) => [check, [problem]]));

const sizeOf = ({width, height}: Sample, times: number) => ({
  width: (width + 2 * outside) * times,
  height: (height + 2 * outside) * times,
});
