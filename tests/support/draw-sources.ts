import {html, render} from 'lit';
import type {SectionId} from '../../content/model.js';
import type {CalcinosisElement} from '../../src/elements/calcinosis-element.js';
import {citations} from '../../src/generated/citations/all.js';
import {fill} from '../../src/parts/sources.js';
import {all} from './element.js';

/** Draws all lists of sources of an element at once, without waiting for the browser. */
export function drawSources(host: CalcinosisElement): void {
  for (const place of all<HTMLDetailsElement>(host, '[data-sources]')) {
    fill(place, citations[place.dataset['sources'] as SectionId], {html, render});
  }
}
