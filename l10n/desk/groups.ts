/** Puts the units of a desk under the headings that patients see. */
import type {EvaluatedContent} from '../../build/evaluate-content.js';
import type {SectionText} from '../../content/model.js';
import {groupBy} from '../../xliff/group-by.js';
import type {DeskGroup, DeskUnit} from './model.js';

/** Units in reading order, a new group with each topic; what other sections show, too, comes last. */
export function inGroups(
  own: readonly DeskUnit[],
  shared: readonly DeskUnit[],
  contents: readonly EvaluatedContent[],
): DeskGroup[] {
  const headings = topicHeadings(contents);
  const groups = groupBy(own, ({id}) => headings.get(id) ?? '');
  return [
    ...[...groups].map(([heading, units]) => ({...(heading ? {heading} : {}), units})),
    ...(shared.length ? [{...alsoShown, units: shared}] : []),
  ];
}

const alsoShown = {
  heading: 'Also shown in this section',
  about:
    'Other sections show these texts, too. Patients read them in their places among the texts above, such as the signs of danger in their box.',
};

/** The English heading of the topic that a unit is in; what several topics say has none. */
function topicHeadings(contents: readonly EvaluatedContent[]): Map<string, string> {
  const headings = new Map<string, string>();
  for (const {english, ids, unitIds} of contents) {
    const own = new Set(unitIds.filter((id) => id.startsWith(`${english.id}.`)));
    const topics = (ids as SectionText).topics as SectionText['topics'] | undefined;
    topics?.forEach((topic, at) => {
      const {heading} = (english as SectionText).topics[at]!;
      for (const id of stringsIn(topic)) if (own.has(id)) headings.set(id, heading);
    });
  }
  return headings;
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(stringsIn) : [];
}
