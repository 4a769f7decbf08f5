/** Where a section has its figures, and a section that has nothing but one of them. */
import type {Figure, Section, SectionId, Topic} from '../../content/model.js';

/** A figure with its place. */
export interface PlacedFigure {
  figure: Figure;
  section: Section;
  /** JSON pointer to it in the section: `/topics/2/figure`. */
  pointer: string;
  /** Whose figure it is; none if it is the section's own. */
  topic?: Topic;
}

/** The figures of a section in reading order. */
export const placedFigures = (section: Section): PlacedFigure[] => [
  ...section.figures.map((figure, i) => ({figure, section, pointer: `/figures/${i}`})),
  ...section.topics.flatMap((topic, i) =>
    topic.figure ? {figure: topic.figure, section, pointer: `/topics/${i}/figure`, topic} : [],
  ),
];

/** A section for an element to draw, of which only the figure is left. */
export function sectionOf({figure, section, pointer}: PlacedFigure): Section {
  const fallback = section.meta.fallback
    .filter((text) => text.startsWith(`${pointer}/`))
    .map((text) => text.replace(pointer, '/figures/0'));
  const {id, title, meta} = section;
  const nothing = {keyPoints: [], help: [], intro: [], topics: []};
  return {id, title, ...nothing, figures: [figure], meta: {...meta, fallback}};
}

/** What Storybook's ids of the stories of a section's figures begin with. */
export const storiesId = (section: SectionId) => `figures-${section}`;

/** Storybook's id of the story of a figure. */
export const storyId = ({figure, section}: PlacedFigure) =>
  `${storiesId(section.id)}--${figure.id}`;
