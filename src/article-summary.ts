/** What the article says once, at its top, and how it is ordered. */
import type {Help, Section} from '../content/model.js';

const levels = ['emergency', 'urgent', 'soon'];

/** Boxes that say when to get help, the most urgent first. */
export const byUrgency = <Box extends Help>(boxes: readonly Box[]): Box[] =>
  [...boxes].sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));

/** Things with an id, such as boxes, each once, where they stand first. */
export const once = <Thing extends {id: string}>(things: readonly Thing[]): Thing[] => [
  ...new Map(things.map((thing) => [thing.id, thing])).values(),
];

/** The section whose key points are the article's. */
export const isOverview = ({id}: Section): boolean => id === 'overview';

/** A section without what the article says at its top, where the overview's key points are. */
export const withoutSummary = (section: Section, overview: Section | undefined): Section => ({
  ...section,
  about: '',
  keyPoints: section === overview ? [] : section.keyPoints,
  help: [],
});
