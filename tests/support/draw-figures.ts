import {render, svg} from 'lit';
import type {CalcinosisElement} from '../../src/elements/calcinosis-element.js';
import {drawings} from '../../src/generated/drawings/all.js';
import {draw} from '../../src/parts/drawings.js';

/** Draws all figures of an element at once, whether they are near or not. */
export const drawFigures = (host: CalcinosisElement) => draw(host, drawings(svg), {render});
