/** What was heard, as text that people can read and compare. */
import {readFile} from 'node:fs/promises';
import {writeWhole} from '../../build/files.js';
import {projectPath} from '../../build/project.js';
import type {Side} from './pages.js';
import type {Engine} from './programs.js';
import type {Scenario} from './scenarios.js';
import type {Heard, Step} from './session.js';

export const snapshots = 'tests/snapshots/screen-reader';

/** The steps of a scenario. */
export const stepsOf = ({keys}: Scenario): Step[] =>
  keys
    .trim()
    .split('\n')
    .map((line) => {
      const [press = '', comment = ''] = line.split('#');
      return {press: press.trim(), comment: comment.trim()};
    });

export const fileOf = (engine: Engine, orca: string, {id}: Scenario, side: Side): string =>
  projectPath(`${snapshots}/${engine}-${orca}/${id}${side === 'control' ? '.control' : ''}.txt`);

/** From so many times on, it is said over and over: how often differs from run to run. */
const many = 10;

/** What was said, a line an utterance; what came over and over is there once. */
const lines = (said: readonly string[]): string[] => {
  const counted: {text: string; times: number}[] = [];
  for (const text of said) {
    const last = counted.at(-1);
    if (last?.text === text) last.times += 1;
    else counted.push({text, times: 1});
  }
  return counted.flatMap(({text, times}) =>
    times < many ? Array<string>(times).fill(text) : [`${text} (over and over)`],
  );
};

/** Addresses and folders differ from run to run. */
const steady = (text: string) =>
  text.replace(/127\.0\.0\.1:\d+/g, '127.0.0.1').replace(/(screen-reader)-\w{6}\b/g, '$1');

/**
 * A step a paragraph: what was pressed, what was said, and after a dot what the page reports. What the
 * browser says of its window and the page is left out, unless the page is opened at a place in it.
 */
export const transcript = (
  {title, fragment}: Scenario,
  side: Side,
  steps: readonly Heard[],
): string =>
  [
    `${title}${side === 'control' ? ' (control: the same markup without a shadow root)' : ''}`,
    ...steps
      .slice(fragment ? 0 : 1)
      .map(({press, comment, said, page}) =>
        [
          [press && `[${press}]`, comment && `(${comment})`].filter(Boolean).join(' '),
          ...(said.length ? lines(said).map(steady) : ['…']).map((text) => `  ${text}`),
          ...page.map((text) => `  · ${text}`),
        ].join('\n'),
      ),
  ].join('\n\n') + '\n';

/** @returns whether the file has had another text */
export async function keep(file: string, text: string): Promise<boolean> {
  const before = await readFile(file, 'utf8').catch(() => undefined);
  if (before === text) return false;
  await writeWhole(file, text);
  return true;
}
