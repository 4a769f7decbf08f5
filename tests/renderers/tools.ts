/** Tries the tools that read the files as text, and looks at what they leave of them. */
import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import {optimize} from 'svgo';
import {withRoom} from '../support/drawn.js';
import {otherShapesIn} from '../support/likeness.js';
import {sharpRenderer} from '../support/renderers.js';
import {
  compiledBySvelte,
  compiledBySvgr,
  essenceOf,
  importedByVite,
  type Essence,
} from '../support/svg-tools.js';
import {run, versionOf, versionOfPackage, type Place} from './command.js';
import type {Outcome} from './draw.js';
import type {Sample} from './sample.js';

/** What is looked for, in the order of the table's columns. */
export const toolChecks = [
  'Name is kept',
  'Size is kept',
  'Words are kept',
  'No shape is missing',
  'Licence is in sight',
  'Comment is kept',
] as const;

/** What a tool makes of a file. */
interface Made {
  essence: Essence;
  /** All that it wrote, where the comment with the licence must be. */
  text: string;
}

/** A tool that may be here. */
export interface Tool {
  name: string;
  /** What brings it: packages of Debian, or `npm ci`. */
  from: string;
  /** Whether it may drop the comment with the licence's address. Nothing else may be lost. */
  dropsComment?: boolean;
  version(place: Place): Promise<string | undefined>;
  /** @param folder where it may write, below the project */
  make(file: Sample, folder: string, place: Place): Promise<Made>;
}

export const tools: readonly Tool[] = [
  {
    name: 'SVGO, default preset',
    from: '`npm ci`',
    version: () => versionOfPackage('svgo'),
    async make(file) {
      const text = optimize(file.svg).data;
      const essence = essenceOf(text);
      // It makes one shape of several that look the same: what counts is the picture.
      const drawn = await drawnBySharp(file, file.svg);
      const after = await drawnBySharp(file, text);
      const whole = otherShapesIn(after, drawn).length === 0;
      return {text, essence: whole ? {...essence, shapes: essenceOf(file.svg).shapes} : essence};
    },
  },
  {
    name: 'SVGR, `@svgr/core` with `@svgr/plugin-jsx`',
    from: '`npm ci`',
    dropsComment: true,
    version: () => versionOfPackage('@svgr/core'),
    async make({svg, locale, id}, folder) {
      const {code, essence} = await compiledBySvgr(svg, path.join(folder, `${locale}-${id}.mjs`));
      return {text: code, essence};
    },
  },
  {
    name: 'Svelte',
    from: '`npm ci`',
    dropsComment: true,
    version: () => versionOfPackage('svelte'),
    async make({svg, locale, id}, folder) {
      const {html} = await compiledBySvelte(svg, path.join(folder, `${locale}-${id}.svelte.mjs`));
      return {text: html, essence: essenceOf(html)};
    },
  },
  {
    name: 'Vite, `?raw`, `?no-inline` and `?inline`',
    from: '`npm ci`',
    version: () => versionOfPackage('vite'),
    async make(file, folder) {
      const {raw, asset, inline} = await importedByVite(
        file.path,
        path.join(folder, `${file.locale}-${file.id}`),
      );
      const texts = [raw, asset, inline];
      const other = texts.find((text) => text !== file.svg) ?? raw;
      return {text: other, essence: essenceOf(other)};
    },
  },
  {
    name: 'pandoc, to DOCX',
    from: '`pandoc`, `librsvg2-bin`, `unzip`',
    version: async (place) =>
      (await versionOf(['unzip', '-v'], place)) &&
      (await versionOf(['rsvg-convert', '--version'], place)) &&
      versionOf(['pandoc', '--version'], place),
    async make({svg, path: source, texts}, _, place) {
      const name = essenceOf(svg).name!;
      const picture = {t: 'Image', c: [['', [], []], [{t: 'Str', c: name}], [source, '']]};
      const {folder} = place;
      const document = path.join(folder, 'document.json');
      const blocks = [{t: 'Para', c: [picture, {t: 'Str', c: texts.caption.text}]}];
      await writeFile(document, JSON.stringify({'pandoc-api-version': [1, 22], meta: {}, blocks}));
      const file = path.join(folder, 'document.docx');
      await run(['pandoc', '--from', 'json', document, '--output', file], place);
      const text = await run(['unzip', '-p', file, 'word/media/*.svg'], place);
      const page = await run(['unzip', '-p', file, 'word/document.xml'], place);
      const [, alternative] = /<wp:docPr [^>]*descr="([^"]*)"/.exec(page) ?? [];
      const escaped = name.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      return {
        text,
        essence: {...essenceOf(text), name: alternative === escaped ? name : alternative},
      };
    },
  },
];

/** Runs a tool on each file and compares. */
export async function tryTool(
  tool: Tool,
  files: readonly Sample[],
  folder: string,
  place: Place,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const file of files) {
    const wanted = essenceOf(file.svg);
    const {essence, text} = await tool.make(file, folder, place);
    const lost = {
      'Name is kept': essence.name !== wanted.name,
      'Size is kept': essence.viewBox !== wanted.viewBox,
      'Words are kept': essence.text !== wanted.text,
      'No shape is missing': essence.shapes !== wanted.shapes,
      'Licence is in sight': !essence.text.includes(file.texts.credit.replace(/\s/g, '')),
      'Comment is kept': !text.includes(file.texts.comment),
    };
    const problems = Object.entries(lost).map(([check, is]) => [
      check,
      is ? [`${file.id}: not as in the file`] : [],
    ]);
    outcomes.push({
      locale: file.locale,
      problems: Object.fromEntries(problems) as Outcome['problems'],
    });
  }
  return outcomes;
}

async function drawnBySharp(file: Sample, svg: string) {
  const render = await sharpRenderer('noto');
  return {file, picture: await render(withRoom({...file, svg}, 2)), scale: 2};
}
