/** What each JSON file says of itself: it may be all that somebody, or an assistant, ever sees. */
import type {Section, Statement} from '../../content/model.js';
import {contents} from '../../src/generated/contents.js';
import {localeTable} from '../../src/generated/locales.js';
import {noticesOf} from '../../src/notices.js';
import {reviewText} from '../../src/reviewed.js';
import {citationOf, textLicense, textVersion} from '../claims.js';

/** What a section is, how far it is checked and how to name it. */
export function statementOf(section: Section): Statement {
  const {locale, status, translatedBy} = section.meta;
  const {name} = localeTable.find(({tag}) => tag === locale)!;
  const {ui} = contents[locale as keyof typeof contents];
  const isDraft = status === 'draft';
  const summary = [
    `“${section.title}”: information for patients about calcinosis cutis, in ${name} (${locale}).`,
    `${textVersion}.`,
    reviewText([section], contents.en.ui),
    ...noticesOf([section], ui).map(({english}) => english),
    contents.en.ui.disclaimer,
  ];
  return {
    summary: summary.join(' '),
    license: textLicense,
    citation: citationOf(
      section.title,
      `${name} (${locale})`,
      ...(isDraft ? [translatedBy?.machine ? 'draft by a machine' : 'draft'] : []),
    ),
  };
}
