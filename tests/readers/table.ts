/** The part of docs/readers.md that a run of all tools writes. */
import {replaceMarkedPart} from '../../scripts/marked-part.js';
import {faults, type Fault, type Problems} from './check.js';
import type {Tool} from './tool.js';

/** What came of one page. */
export interface Outcome {
  /** Name of the form. */
  form: string;
  /** BCP 47 tag. */
  locale: string;
  /** `nothing` of our text, or why the tool stopped. */
  is: 'read' | 'nothing' | 'stopped';
  problems: Problems;
}

/** One tool, tried or not. */
export interface Result extends Pick<Tool, 'name' | 'use' | 'from'> {
  /** Nothing if it is not here. */
  version: string | undefined;
  outcomes: readonly Outcome[];
}

const languages = new Intl.DisplayNames(['en'], {type: 'language'});

/**
 * docs/readers.md with its results made anew.
 * @throws if the markers are missing
 */
export const updateReadersPage = (page: string, results: readonly Result[]): Promise<string> =>
  replaceMarkedPart(page, 'results', resultsPart(results), 'docs/readers.md');

function resultsPart(results: readonly Result[]): string {
  const tried = results.filter(({version}) => version);
  const absent = results.filter(({version}) => !version);
  const outcomes = tried.flatMap(({outcomes}) => outcomes);
  const forms = [...new Set(outcomes.map(({form}) => form))];
  const locales = [...new Set(outcomes.map(({locale}) => languages.of(locale)))];
  const uses = [...new Set(tried.map(({use}) => use))];
  return [
    `${tried.length} tools were tried, with the questions and the article in ${list(locales)}.`,
    ...uses.map((use) =>
      [
        `### ${titles[use]}`,
        table(
          ['Tool', 'Version', ...forms.map((form) => `\`${form}\``)],
          tried
            .filter((result) => result.use === use)
            .map(({name, version, outcomes}) => [
              name,
              version!,
              ...forms.map((form) => cell(outcomes.filter((outcome) => outcome.form === form))),
            ]),
        ),
      ].join('\n\n'),
    ),
    absent.length
      ? `Not tried: ${absent.map(({name}) => name).join('; ')}.`
      : 'All of them were tried.',
  ].join('\n\n');
}

const titles: Readonly<Record<Tool['use'], string>> = {
  'Reader mode': 'Reader modes',
  Text: 'Text of a page',
  Search: 'Searches',
  Markdown: 'Markdown with HTML in it',
  Filter: 'Filters and mail',
  Browser: 'A browser, as screen readers get it',
  Document: 'Documents',
};

const list = (words: readonly unknown[]) => new Intl.ListFormat('en').format(words.map(String));

/** A form as a reader of the table sees it: all is there, nothing is, or what is wrong. */
export function cell(outcomes: readonly Outcome[]): string {
  const places = (some: readonly Outcome[]) => {
    const tags = new Set(some.map(({locale}) => locale));
    const all = new Set(outcomes.map(({locale}) => locale));
    return tags.size === all.size ? '' : ` in ${list([...tags].map((tag) => languages.of(tag)))}`;
  };
  const said = (word: string, some: readonly Outcome[]) =>
    some.length ? [`${word}${places(some)}`] : [];
  const read = outcomes.filter(({is}) => is === 'read');
  const wrong = [
    ...said(
      'nothing',
      outcomes.filter(({is}) => is === 'nothing'),
    ),
    ...said(
      'stops',
      outcomes.filter(({is}) => is === 'stopped'),
    ),
    ...faults.flatMap((fault) => said(fault, read.filter(has(fault)))),
  ];
  return wrong.join('; ') || '✓';
}

const has =
  (fault: Fault) =>
  ({problems}: Outcome): boolean =>
    Boolean(problems[fault]?.length);

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
