/** Sections with what they rest on, for what shows all of it at once. */
import type {Section} from '../content/model.js';
import {citations} from './generated/citations/all.js';

/** A section with its sources. */
export const withSources = (section: Section): Section => ({
  ...section,
  sources: section.sources ?? citations[section.id],
});
