/** All drawings, by section. */
import type {SectionId} from '../content/model.js';
import {diagnosis} from './diagnosis.js';
import type {Drawings} from './drawing/drawing.js';
import {faq} from './faq.js';
import {overview} from './overview.js';
import {prevention} from './prevention.js';
import {symptoms} from './symptoms.js';
import {treatments} from './treatments.js';
import {types} from './types.js';

/** The drawings of each section, by figure id. */
export const drawings: Readonly<Record<SectionId, Drawings>> = {
  overview,
  types,
  symptoms,
  diagnosis,
  treatments,
  prevention,
  faq,
};
