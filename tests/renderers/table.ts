/** The part of docs/figures.md that a run of all programs writes. */
import {replaceMarkedPart} from '../../scripts/marked-part.js';
import {drawingChecks, type Outcome} from './draw.js';
import {toolChecks} from './tools.js';

/** One program, tried or not. */
export interface Result {
  name: string;
  /** What brings it. */
  from: string;
  kind: 'program' | 'tool';
  /** Nothing if it is not here. */
  version: string | undefined;
  /** Fonts that it drew with. */
  fonts?: string;
  outcomes: readonly Outcome[];
}

const languages = new Intl.DisplayNames(['en'], {type: 'language'});

/**
 * docs/figures.md with its results made anew.
 * @throws if the markers are missing
 */
export const updateFiguresPage = (page: string, results: readonly Result[]): Promise<string> =>
  replaceMarkedPart(page, 'results', resultsPart(results), 'docs/figures.md');

function resultsPart(results: readonly Result[]): string {
  const tried = results.filter(({version}) => version);
  const [first] = tried;
  const absent = results.filter(({version}) => !version);
  const locales = new Set(first?.outcomes.map(({locale}) => locale));
  const names = {noto: 'Noto Sans', dejavu: 'DejaVu Sans'} as Record<string, string>;
  const tableOf = (kind: Result['kind'], checks: readonly string[], more: readonly string[]) =>
    table(
      ['Program', 'Version', ...more, ...checks],
      tried
        .filter((result) => result.kind === kind)
        .map(({name, version, fonts, outcomes}) => [
          name,
          version!,
          ...more.map(() => names[fonts!]!),
          ...checks.map((check) => cell(outcomes, check)),
        ]),
    );
  return [
    `${first?.outcomes.length ?? 0} files in ${locales.size} languages were tried. ✓: right in all of them.`,
    tableOf('program', drawingChecks, ['Fonts']),
    'What is left of a file:',
    tableOf('tool', toolChecks, []),
    absent.length
      ? `Not tried: ${absent.map(({name}) => name).join('; ')}.`
      : 'All of them were tried.',
  ].join('\n\n');
}

/** A check as a reader sees it: passed, or in how many files of which languages it is not. */
export function cell(outcomes: readonly Outcome[], check: string): string {
  const failed = failedIn(outcomes, check);
  if (!failed.length) return '✓';
  if (failed.reduce((sum, [, wrong]) => sum + wrong, 0) === outcomes.length) return 'no';
  const places = failed.map(([locale, wrong, all]) => {
    const name = languages.of(locale)!;
    return wrong === all ? name : `${wrong} of ${all} files in ${name}`;
  });
  return `not in ${places.join(', ')}`;
}

/** Languages with files that fail a check, how many do, and of how many. */
export function failedIn(
  outcomes: readonly Outcome[],
  check: string,
): [locale: string, wrong: number, all: number][] {
  return [...new Set(outcomes.map(({locale}) => locale))]
    .map((locale): [string, number, number] => {
      const own = outcomes.filter((outcome) => outcome.locale === locale);
      return [locale, own.filter(({problems}) => problems[check]?.length).length, own.length];
    })
    .filter(([, wrong]) => wrong > 0);
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
