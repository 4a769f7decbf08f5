/** The generated part of docs/accessibility-conformance.md. */
import {replaceMarkedPart} from '../marked-part.js';
import {adherenceLevels, chapters, criteria, type Level} from './criteria.js';
import type {Report} from './report.js';

/** Where the page is. */
export const conformancePage = 'docs/accessibility-conformance.md';

/**
 * The page with its generated part made anew.
 * @throws if the markers are missing
 */
export const updateConformancePage = (page: string, report: Report): Promise<string> =>
  replaceMarkedPart(page, 'report', reportPart(report), conformancePage);

function reportPart(report: Report): string {
  return [
    `Report ${report.version} of ${report.report_date}, by ${report.author.name}.`,
    report.notes,
    `**How it was looked at.** ${report.evaluation_methods_used}`,
    ...(['A', 'AA'] as const).flatMap((level) => [`### Level ${level}`, levelPart(report, level)]),
  ].join('\n\n');
}

function levelPart(report: Report, level: Level): string {
  const rows = report.chapters[chapters[level]]!.criteria.map(({num, components}, i) => {
    const {level: adherence, notes} = components[0].adherence;
    return [`${num} ${criteria[level][i]![1]}`, adherenceLevels[adherence]!, notes];
  });
  return [
    ['Criterion', 'Adherence', 'What was tested, and by what'],
    ['---', '---', '---'],
    ...rows,
  ]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}
