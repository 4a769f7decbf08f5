/** How many texts of a sent file a program calls finished, in its own words. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {makeDocuments} from './omegat.js';
import {inWindow, patience, type Windowed} from './screen.js';
import {type Program, runTool, type Sent} from './tools.js';
import {statistics, weblate} from './weblate.js';
import {lokalize, poedit} from './windows.js';

/** What a program says of a file. */
interface Count {
  total: number;
  /** How many texts it calls finished. */
  called: number;
  words: string;
}

/** A program that counts, and what it is given. */
interface Counter {
  program: Program;
  format: Sent;
  /** Whether it calls nothing finished that is not approved. */
  approvedAlone?: true;
  look: (folder: string, sent: string) => Count | Promise<Count>;
}

const numbers = (words: string): number[] => (words.match(/\d+/g) ?? []).map(Number);

/** The part of what a program says that a count stands in. */
const partOf = (said: string, part: RegExp): string =>
  (part.exec(said)?.[0] ?? '').replace(/\s+/g, ' ').trim();

/** The counts of what a program says, each by the part that it stands in. */
function partsOf(said: string, ...parts: RegExp[]): {counts: number[]; words: string} {
  const words = parts.map((part) => partOf(said, part)).join(', ');
  return {counts: numbers(words), words};
}

const pocount = (folder: string, sent: string): Count => {
  const said = runTool(folder, 'pocount', '--no-color', sent);
  const {counts, words} = partsOf(said, /^Translated:\s+\d+/m, /^Fuzzy:\s+\d+/m);
  const [called = NaN, drafts = NaN] = counts;
  return {total: called + drafts, called, words};
};

const msgfmt = (folder: string, sent: string): Count => {
  const said = runTool(folder, 'msgfmt', '--statistics', '-o', '/dev/null', sent);
  const words = partOf(said, /^.*translat.*$/m);
  const [called = NaN, fuzzy = NaN] = numbers(words);
  return {total: called + fuzzy, called, words};
};

/** The counts that OmegaT writes when it loads a project. */
const omegat = (folder: string): Count => {
  makeDocuments(folder);
  const said = readFileSync(join(folder, 'omegat/project_stats.txt'), 'utf8');
  const {counts, words} = partsOf(said, /^Total:\s+\d+/m, /^Remaining:\s+\d+/m);
  const [total = NaN, remaining = NaN] = counts;
  return {total, called: total - remaining, words};
};

/** The counts of a language that Weblate gives programs. */
const inWeblate = async (folder: string, sent: string): Promise<Count> => {
  const {total, translated, fuzzy} = await statistics(folder, sent);
  return {total, called: translated, words: `translated: ${translated}, fuzzy: ${fuzzy}`};
};

/** Reads the counts at the foot of a window, as a person does, from a picture of it. */
const atFoot =
  (program: Windowed, parts: RegExp[], count: (counts: number[]) => Omit<Count, 'words'>) =>
  (folder: string, sent: string): Promise<Count> =>
    inWindow(program, join(folder, sent), async (window, onScreen) => {
      const picture = join(folder, 'foot.png');
      // Small letters are read better if they are large.
      const foot = ['-gravity', 'South', '-crop', 'x32+0+0', '+repage', '-resize', '300%'];
      let said = '';
      for (let tries = 0; tries < patience / 4; tries += 1) {
        await onScreen('import', '-window', window, ...foot, picture);
        said = await onScreen('tesseract', picture, '-', '--psm', '11');
        const {counts, words} = partsOf(said, ...parts);
        if (counts.length >= 2) return {...count(counts), words};
        await sleep(2000);
      }
      throw new Error(`${program.name} does not show its counts, but: ${said}`);
    });

const seen = <Of extends Windowed>(program: Of): Of => ({
  ...program,
  programs: [...program.programs, 'import', 'tesseract'],
  debian: `${program.debian} imagemagick tesseract-ocr`,
});

const inPoedit = atFoot(
  seen(poedit),
  [/Translated: \d+ of \d+/],
  ([called = NaN, total = NaN]) => ({called, total}),
);

const inLokalize = atFoot(
  seen(lokalize),
  [/Total: \d+/, /Not ready: \d+/],
  ([total = NaN, notReady = NaN]) => ({called: total - notReady, total}),
);

const toolkit = {name: 'pocount', programs: ['pocount'], debian: 'translate-toolkit'};

/** Every program that counts. */
export const counters: readonly Counter[] = [
  {
    program: {name: 'msgfmt', programs: ['msgfmt'], debian: 'gettext'},
    format: 'po',
    look: msgfmt,
  },
  {program: toolkit, format: 'po', look: pocount},
  {program: toolkit, format: 'cat', look: pocount, approvedAlone: true},
  {program: seen(poedit), format: 'po', look: inPoedit},
  {program: seen(poedit), format: 'cat', look: inPoedit},
  {program: seen(lokalize), format: 'po', look: inLokalize},
  {program: seen(lokalize), format: 'cat', look: inLokalize, approvedAlone: true},
  {
    program: {name: 'OmegaT', programs: ['java'], debian: 'omegat'},
    format: 'omegat',
    look: omegat,
  },
  {program: weblate, format: 'po', look: inWeblate},
  {program: weblate, format: 'cat', look: inWeblate},
];
