// What the findings measure in pictures. It is copied beside their scripts and needs pngjs there.
import {readFileSync} from 'node:fs';
import {PNG} from 'pngjs';

/** Whether a pixel is neither transparent nor nearly white. */
const isInk = (data, index) =>
  data[index + 3] > 64 && data[index] + data[index + 1] + data[index + 2] < 600;

/**
 * The columns with ink between two rows of a picture, as runs [first, last] in pixels, from left
 * to right. Runs that are less than `gap` pixels apart count as one.
 */
export const inkRuns = (picture, {top = 0, bottom = Infinity, gap = 1} = {}) => {
  const {data, width, height} = PNG.sync.read(
    typeof picture === 'string' ? readFileSync(picture) : Buffer.from(picture),
  );
  const runs = [];
  for (let x = 0; x < width; x++) {
    for (let y = top; y < Math.min(bottom, height); y++) {
      if (!isInk(data, 4 * (width * y + x))) continue;
      const last = runs.at(-1);
      if (last && x - last[1] < gap + 1) last[1] = x;
      else runs.push([x, x]);
      break;
    }
  }
  return runs;
};

/** The first and the last column with ink, or undefined. */
export const inkExtent = (picture, rows = {}) => {
  const runs = inkRuns(picture, rows);
  return runs.length ? [runs[0][0], runs.at(-1)[1]] : undefined;
};
