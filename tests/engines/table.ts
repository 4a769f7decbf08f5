/** The part of docs/engines.md that a run of all engines writes. */
import {replaceMarkedPart} from '../../scripts/marked-part.js';
import {projectPath} from '../../build/project.js';
import type {FileResult} from './report.js';

export const enginesPage = projectPath('docs/engines.md');

/**
 * docs/engines.md with its results made anew.
 *
 * @throws if the markers are missing
 */
export const updateEnginesPage = (page: string, results: readonly FileResult[]): Promise<string> =>
  replaceMarkedPart(page, 'results', resultsPart(results), 'docs/engines.md');

function resultsPart(results: readonly FileResult[]): string {
  const engines = [...new Set(results.map(({engine, version}) => `${engine} ${version}`))].sort();
  const files = [...new Set(results.map(({file}) => file))].sort();
  const resultOf = (file: string, engine: string) =>
    results.find(
      (result) => result.file === file && `${result.engine} ${result.version}` === engine,
    );

  const rows = files.map((file) => [
    `[${titleOf(file)}](../tests/browser/${file})`,
    ...engines.map((engine) => {
      const {passed = 0, leftOut = []} = resultOf(file, engine) ?? {};
      return leftOut.length ? `${passed} passed, ${leftOut.length} left out` : `${passed} passed`;
    }),
  ]);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const head = ['Tests', ...engines];
  const table = [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');

  const lists = engines.flatMap((engine) => {
    const titles = files.flatMap((file) =>
      (resultOf(file, engine)?.leftOut ?? []).map(
        (title) => `- ${titleOf(file)}: ${escape(title)}`,
      ),
    );
    return titles.length ? [`Left out in ${engine}:`, titles.join('\n')] : [];
  });
  return [table, ...(lists.length ? lists : ['No test was left out.'])].join('\n\n');
}

/** `Strict policy` of `strict-policy.test.ts`. */
function titleOf(file: string): string {
  const words = file.replace(/\.test\.ts$/, '').replaceAll('-', ' ');
  return words[0]!.toUpperCase() + words.slice(1);
}

/** Text that Markdown leaves as it is. */
const escape = (text: string) => text.replace(/[\\`*_<>[\]|]/g, '\\$&');
