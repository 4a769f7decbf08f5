/** What the command was asked for. */
import {parseArgs} from 'node:util';
import {projectPath} from '../build/project.js';
import {sectionIds} from '../content/model.js';
import {localeTags} from '../src/generated/locales.js';
import {papers, prints, type Paper, type Print} from './format.js';
import {folderNamed} from './folder.js';
import {leafletsIn, type LocaleTag} from './leaflet.js';
import {chosen, joinLists} from './lists.js';
import {isDate} from './text-date.js';
import {UsageError} from './usage-error.js';

export const help = `Leaflets to print: npm run leaflets -- [FOLDER] [options]

  FOLDER             where they go; by default release/leaflets
  --locale en,ar     languages; by default all
  --section faq      sections, each with its topics; by default all
  --topic surgery    topics alone, by their ids
  --paper a4,letter  sizes of paper; by default both
  --print large      normal (12 points), large (18 points); by default both
  --date 2025-01-31  date of the text; by default the one on record
  --help             shows this

Several are written with commas between them: --locale en,ar.`;

/** What to make, and where. */
export interface Wanted {
  folder: string;
  locales: readonly LocaleTag[];
  /** Names of leaflets. */
  names: ReadonlySet<string>;
  papers: readonly Paper[];
  prints: readonly Print[];
  date: string | undefined;
}

/**
 * Reads the words after the command.
 *
 * @returns nothing if help is asked for
 * @throws UsageError
 */
export function readCommandLine(args: string[]): Wanted | undefined {
  const {values, positionals} = parse(joinLists(args));
  if (values.help) return undefined;
  if (positionals.length > 1) {
    throw new UsageError(
      `One folder is expected, not ${positionals.length}: ${positionals.join(' ')}`,
    );
  }
  const {date} = values;
  if (date !== undefined && !isDate(date)) {
    throw new UsageError(`--date: “${date}” is not a date. Write one such as 2025-01-31.`);
  }
  const all = leafletsIn('en');
  const sections = chosen('section', values.section, sectionIds);
  const ids = [...new Set(all.flatMap(({topicId}) => topicId ?? []))];
  const topics = values.topic === undefined ? undefined : chosen('topic', values.topic, ids);
  const names = all
    .filter(({section}) => sections.includes(section.id))
    .filter(({topicId}) => !topics || (topicId && topics.includes(topicId)))
    .map(({name}) => name);
  if (!names.length) {
    throw new UsageError(`No section of --section has a topic of --topic. Leave one of them out.`);
  }
  const [folder] = positionals;
  return {
    folder: folder === undefined ? projectPath('release/leaflets') : folderNamed(folder),
    locales: chosen('locale', values.locale, localeTags),
    names: new Set(names),
    papers: chosen('paper', values.paper, papers),
    prints: chosen('print', values.print, prints),
    date,
  };
}

function parse(args: string[]) {
  const list = {type: 'string'} as const;
  const options = {
    ...{locale: list, section: list, topic: list, paper: list, print: list, date: list},
    help: {type: 'boolean', short: 'h'},
  } as const;
  try {
    return parseArgs({args, options, allowPositionals: true});
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(`${error.message.split('. ')[0]}. See: npm run leaflets -- --help`);
  }
}
