/** Programs that are not part of the project, as tools that read pages. */
import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import {projectPath} from '../../build/project.js';
import {addressOf, run, versionOf, type Command, type Place} from '../renderers/command.js';
import {pictures} from './forms.js';
import type {Page} from './page.js';
import type {Reading, Tool} from './tool.js';

/** What a program's output is read as. */
type Gives = (output: string) => Reading;

/** A program and how it is called. */
export interface Program extends Pick<Tool, 'name' | 'use' | 'from'> {
  /** Prints its version. */
  states: Command;
  /** Another that it needs. */
  needs?: Command;
  /** What is run; the last prints what it makes of the file. */
  runs: (file: string, folder: string) => readonly Command[];
  /** Text by default. */
  gives?: Gives;
}

/** A program as a tool. */
export const program = ({states, needs, runs, gives = asText, ...tool}: Program): Tool => ({
  ...tool,
  takes: 'page',
  version: async (place) =>
    needs && !(await versionOf(needs, place)) ? undefined : versionOf(states, place),
  async read(page, place) {
    const file = await given(page, tool.use, place);
    let output = '';
    for (const command of runs(file, place.folder)) output = await run(command, place);
    return gives(output);
  },
});

const asText: Gives = (text) => ({text});

/** The file that a program is given: the page, or a Markdown document. */
async function given({html, markdown}: Page, use: Tool['use'], {folder}: Place): Promise<string> {
  const file = path.join(folder, use === 'Markdown' ? 'page.md' : 'page.html');
  const text = use === 'Markdown' ? markdown : html;
  await writeFile(file, text.replaceAll(pictures, `${addressOf(projectPath('dist/drawings'))}/`));
  return file;
}

/** Debian's, whose modules no other Python finds. */
const python = '/usr/bin/python3';

/** Prints the value of an expression. */
export const pythonSays = (module: string, expression: string): Command => [
  python,
  '-c',
  `import ${module}; print(${expression})`,
];

/** Prints the value of an expression in which `text` is what a file holds. */
export const pythonReads = (module: string, expression: string, file: string): Command => [
  python,
  '-c',
  `import sys, ${module}\ntext = open(sys.argv[1], encoding='utf-8').read()\nprint(${expression})`,
  file,
];

/** The version of what makes text of a PDF file. */
export const pdftotext: Command = ['pdftotext', '-v'];

/** Prints the text of a PDF file, line by line. */
export const printed = (file: string): Command => ['pdftotext', '-raw', file, '-'];

/**
 * The words of such a text: a line may break after a hyphen, and WeasyPrint writes a page's marks of
 * lists before its text, which may go on from the page before.
 */
export const printedText: Gives = (text) => ({
  text: text.replace(/-\n/g, '-').replace(/^\f?(?:•|\d+\.)$/gm, ''),
});
