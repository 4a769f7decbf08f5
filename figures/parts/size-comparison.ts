/** Round things that everybody knows the size of. */
import type {SvgNode} from '../drawing/node.js';
import {circle, group, outlined, path} from '../drawing/node.js';
import {smooth} from '../drawing/shapes.js';

/** Radius of the pea. */
export const peaRadius = 7.5;
/** Radius of the marble: twice the pea's. */
export const marbleRadius = 15;

/** An open pod with three peas; the lone pea in front of it, at (0, 0), lies 34 below its middle. */
export const peaWithPod = (): SvgNode =>
  group(
    path('M-31-44Q-34-43-36-47M31-42C20-24-18-22-31-44-14-58 20-56 31-42z', outlined('leaf')),
    path('M27-42C18-30-16-28-27-43-12-50 18-50 27-42z', outlined('paper', 'thin')),
    circle(-13, -41, 6.8, outlined('leaf', 'thin')),
    circle(1.5, -39, peaRadius, outlined('leaf', 'thin')),
    circle(15.5, -40, 6.6, outlined('leaf', 'thin')),
    circle(0, 0, peaRadius, outlined('leaf')),
    path('M-3-2.4q.8-1.8 2.6-2.2', {line: 'ink', weight: 'thin'}),
  );

/** A glass marble with its twisted ribbon, middle at (0, 0). */
export const marble = (): SvgNode =>
  group(
    circle(0, 0, marbleRadius, {fill: 'water'}),
    path('M-10-10.4C0-12-2 0 4 4 8 7 10 6 13 7.4 9 14 2 15-3 14.4 2 8-5 5-8 0-10-4-12-8-10-10.4z', {
      fill: 'cloth1',
      line: 'ink',
      weight: 'thin',
    }),
    path(smooth([2, -10], [7, -8.4], [10, -4]), {line: 'halo'}),
    circle(0, 0, marbleRadius, {line: 'ink'}),
  );
