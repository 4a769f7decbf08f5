/** What a section shows that another file of content has. */
import type {EvaluatedContent} from '../build/evaluate-content.js';
import type {EnglishUnit} from '../xliff/model.js';
import {sectionOf} from '../xliff/write.js';

/** The units of other files that a section shows: its readers see them, so its reviewers sign them. */
export function shownFromOthers(
  section: string,
  english: readonly EnglishUnit[],
  contents: readonly EvaluatedContent[],
): EnglishUnit[] {
  const shown = new Set(contents.find(({file}) => sectionOf(file) === section)?.unitIds);
  return english.filter(({id, file}) => sectionOf(file) !== section && shown.has(id));
}
