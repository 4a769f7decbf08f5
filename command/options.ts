/** Reads what was typed after `npx calcinosis-cutis`. */
import {parseArgs} from 'node:util';
import {elementNames} from '../src/element-names.js';
import {localeTags} from '../src/generated/locales.js';
import {matching} from '../src/generated/matching.js';
import {bestAmong} from '../src/negotiate.js';
import type {ElementName} from '../src/types.js';
import {CommandError, messageOf} from './errors.js';
import {elementList, localeList} from './help.js';

export interface CopyOptions {
  /** As it was typed. */
  folder: string;
  /** Without it all are wanted. */
  elements: ElementName[] | undefined;
  /** Locales that exist. Without it all are wanted. */
  locales: string[] | undefined;
  overwrite: boolean;
  /** What was understood in another way than it was typed. */
  notes: string[];
}

const options = {
  locale: {type: 'string', multiple: true},
  element: {type: 'string', multiple: true},
  overwrite: {type: 'boolean', default: false},
  help: {type: 'boolean', short: 'h'},
  version: {type: 'boolean'},
} as const;

const optionList = Object.keys(options)
  .map((name) => `--${name}`)
  .join(', ');

const usage = 'npx calcinosis-cutis copy FOLDER';

/** @throws CommandError that says what there is instead of what was typed */
export function readOptions(args: readonly string[]): 'help' | 'version' | CopyOptions {
  const {values, positionals} = parse(args);
  const [command, folder, ...more] = positionals;
  if (values.help || !args.length || command === 'help') return 'help';
  if (values.version) return 'version';
  if (command !== 'copy') {
    throw new CommandError(
      `There is ${command ? `no command “${command}”` : 'no command given'}. There is: copy. Write: ${usage}`,
    );
  }
  if (!folder?.trim()) throw new CommandError(`Say into which folder to copy: ${usage}`);
  if (more.length) {
    throw new CommandError(
      `One folder can be copied into, and there are ${more.length + 1}: ${[folder, ...more].join(', ')}. Separate languages and elements by commas, without spaces.`,
    );
  }
  refuseOtherPlaces(folder);
  const notes: string[] = [];
  const elements = named('--element', values.element)?.map(toElement);
  const locales = named('--locale', values.locale)?.map((tag) => toLocale(tag, notes));
  return {
    folder,
    elements: elements && [...new Set(elements)],
    locales: locales && [...new Set(locales)],
    overwrite: values.overwrite,
    notes,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({args: [...args], options, allowPositionals: true});
  } catch (error) {
    const [message] = messageOf(error).split(/\. |\n/);
    throw new CommandError(`${message}. There are: ${optionList}.`);
  }
}

/** Refuses what would become the name of a new folder, though somewhere else is meant. */
function refuseOtherPlaces(folder: string): void {
  if (/^[a-z][a-z\d+.-]+:\//i.test(folder)) {
    throw new CommandError(
      `“${folder}” is an address. Name a folder of this computer, and bring it to the site as you bring its other files.`,
    );
  }
  if (/^~($|[\\/])/.test(folder)) {
    throw new CommandError(
      `“~” in “${folder}” has reached the command as it is. Write the folder in full, or without quotation marks.`,
    );
  }
}

/** The words of an option that may be given more than once, or with commas. */
function named(option: string, values: readonly string[] | undefined): string[] | undefined {
  const words = values?.flatMap((value) => value.split(',')).map((word) => word.trim());
  if (words?.includes('')) {
    const there = option === '--locale' ? localeList : elementList;
    throw new CommandError(`${option} names nothing at one place. There are: ${there}.`);
  }
  return words;
}

/** In any letters, and as its tag, too. */
function toElement(name: string): ElementName {
  const word = name.toLowerCase().replace(/^<([a-z-]+) *\/?>(<\/\1>)?$/, '$1');
  const found = elementNames.find((element) => [element, `calcinosis-${element}`].includes(word));
  if (found) return found;
  throw new CommandError(`There is no element “${name}”. There are: ${elementList}.`);
}

/** The locale that an element with this `lang` shows. */
function toLocale(tag: string, notes: string[]): string {
  const locale = bestAmong(localeTags, tag, matching);
  if (!locale) throw new CommandError(`There is no text in “${tag}”. There are: ${localeList}.`);
  if (locale !== tag) notes.push(`For ${tag} the text is ${locale}.`);
  return locale;
}
