/** OmegaT’s project folder: OmegaT itself loads it and makes the documents, after somebody’s work. */
import {readFileSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {sentencesOf} from '../../l10n/words.js';
import {omegatJar, type Round, runTool} from './tools.js';

/** Where OmegaT keeps what was translated in it. */
const work = 'omegat/project_save.tmx';

/** A text, its translation and its id, as a memory has them: escaped. */
type Entry = [english: string, text: string, id?: string];

const entries = (memory: string): Entry[] =>
  [...memory.matchAll(/<tu tuid="(.*)">[^]*?<seg>(.*)<\/seg>[^]*?<seg>(.*)<\/seg>/g)].map(
    ([, id = '', english = '', text = '']) => [english, text, id],
  );

/** Where each text stands, as OmegaT remembers that: between two others. */
function placesIn(source: string, name: string): Map<string, string> {
  const units = [...source.matchAll(/<trans-unit id="(.*?)"[^]*?<source>(.*)<\/source>/g)];
  return new Map(
    units.map(([, id = ''], at) => {
      const [before, after] = [units[at - 1]?.[2] ?? '', units[at + 1]?.[2] ?? ''];
      const place = Object.entries({file: name, prev: before, next: after});
      return [id, place.map(([type, value]) => `<prop type="${type}">${value}</prop>`).join('')];
    }),
  );
}

/** Loads a project and makes its documents. */
export function makeDocuments(project: string): void {
  const home = `-Duser.home=${join(project, 'home')}`;
  runTool(project, 'java', home, '-jar', omegatJar, '--quiet', '--mode=console-translate', project);
}

/** Translates some texts in OmegaT, which writes them down in the project’s own memory. */
const translating =
  (choose: (drafts: Entry[], lang: string) => Entry[]): Round['run'] =>
  (project, sent) => {
    const drafts = readFileSync(join(project, 'tm/drafts.tmx'), 'utf8');
    const [, lang = ''] = /<tuv xml:lang="(?!en")(.+?)"/.exec(drafts) ?? [];
    const places = placesIn(readFileSync(join(project, sent), 'utf8'), basename(sent));
    const units = choose(entries(drafts), lang).map(
      ([english, text, id]) =>
        `<tu>${places.get(id ?? '') ?? ''}<tuv xml:lang="en"><seg>${english}</seg></tuv>` +
        `<tuv xml:lang="${lang}"><seg>${text}</seg></tuv></tu>`,
    );
    const memory = drafts.replace(/<body>[^]*<\/body>/, `<body>${units.join('\n')}</body>`);
    writeFileSync(join(project, work), memory);
    makeDocuments(project);
    return join('target', basename(sent));
  };

/** A text of several sentences that nobody doubts to be that. */
const isLong = ([english]: Entry) => /^[^.;&]+ [a-z]{5,}\. [A-Z][^.;&]+\.$/.test(english);

/** Switches OmegaT’s own cutting of texts into sentences on, and one translation for all places. */
function inSentences(project: string): void {
  const path = join(project, 'omegat.project');
  const settings = readFileSync(path, 'utf8');
  writeFileSync(path, settings.replaceAll(/_(seg|translations)>false</g, '_$1>true<'));
}

const omegat = {name: 'OmegaT', programs: ['java'], debian: 'omegat', format: 'omegat'} as const;

/** What somebody does in OmegaT. */
export const omegatRounds: readonly Round[] = [
  {...omegat, run: translating(() => []), deed: 'Opened and made', may: 'nothing'},
  {
    ...omegat,
    run: translating((drafts) => drafts),
    deed: 'All drafts put in as they are',
    may: 'nothing',
  },
  {
    ...omegat,
    run: translating((drafts) => {
      const alone = drafts.find(
        (draft) => isLong(draft) && drafts.filter(([english]) => english === draft[0]).length === 1,
      )!;
      return [[alone[0], alone[1].replace(/.$/u, ''), alone[2]]];
    }),
    deed: 'One text changed and finished',
    may: 'one',
  },
  {
    ...omegat,
    run: (project, sent) => {
      inSentences(project);
      return translating((drafts, lang) => {
        const [english, text] = drafts.find(isLong)!;
        return [[sentencesOf(english, 'en')[0]!, sentencesOf(text, lang)[0]!]];
      })(project, sent);
    },
    deed: 'Of two sentences one left in English',
    may: 'refuse one',
  },
];
