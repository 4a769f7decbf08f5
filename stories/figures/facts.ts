import contents from '../../content/facts.json' with {type: 'json'};
import type {PlacedFigure} from './placed-figure.js';

interface Fact {
  claim: string;
  /** Words that keep the claim from saying too much. */
  hedges: string[];
  /** Ids of the units that state it. */
  units: string[];
}

const facts: Readonly<Record<string, Fact>> = contents.facts;

/** The facts, by id, that the text beside a figure states: its topic's, or what stands before the first. */
export function factsOf({section, topic}: PlacedFigure): [string, Fact][] {
  const places = (topic ? [topic.id] : ['key', 'intro']).map((place) => `${section.id}.${place}.`);
  return Object.entries(facts).filter(([, {units}]) =>
    units.some((unit) => places.some((place) => unit.startsWith(place))),
  );
}
