/** What each JSON file says of itself: it may be all that somebody, or an assistant, ever sees. */
import type {Section, Statement} from '../../content/model.js';
import {contents} from '../../src/generated/contents.js';
import {localeTable} from '../../src/generated/locales.js';
import {noticeNames, review} from '../../src/safety.js';
import {citationOf, draftOrigin, textLicense, textVersion} from '../claims.js';

/** What a section is, how far it is checked and how to name it. */
export function statementOf(section: Section): Statement {
  const {locale, status} = section.meta;
  const {name} = localeTable.find(({tag}) => tag === locale)!;
  const english = contents[locale as keyof typeof contents].ui.notice?.english;
  const isDraft = status === 'draft';
  const summary = [
    `“${section.title}”: information for patients about calcinosis cutis, in ${name} (${locale}).`,
    `${textVersion}.`,
    review([section], contents.en.ui),
    ...(english ? noticeNames([section]).map((notice) => english[notice]) : []),
    ...(isDraft ? [draftOrigin] : []),
    contents.en.ui.disclaimer,
  ];
  return {
    summary: summary.map((sentence) => [sentence].flat().join('')).join(' '),
    license: textLicense,
    citation: citationOf(
      section.title,
      `${name} (${locale})`,
      ...(isDraft ? ['draft by a machine'] : []),
    ),
  };
}
