/** Compares screenshots in the browser, which reads and writes PNG already. */
import type {Browser} from 'puppeteer-core';
import type {Area} from './collection.js';

/** By how much of 255 a color may differ in a pixel that counts as the same. */
const colorTolerance = 24;

/** What has changed in a picture. */
export interface Difference {
  /** `symptoms-pain: 214 pixels`, or that the sizes differ. */
  changes: string[];
  /** PNG: the picture faint, and what differs in red. */
  image: Buffer;
}

/**
 * Finds the areas of a picture that look otherwise than before.
 *
 * @param tolerance the collection's
 * @returns `undefined` if none does
 */
export async function compare(
  browser: Browser,
  areas: readonly Area[],
  before: Buffer,
  now: Buffer,
  tolerance: number,
): Promise<Difference | undefined> {
  if (before.equals(now)) return undefined;
  const page = await browser.newPage();
  try {
    const {counts, sizes, image} = await page.evaluate(
      async (sources, color, areas) => {
        const [first, second] = await Promise.all(
          sources.map(async (source) => {
            const picture = new Image();
            picture.src = `data:image;base64,${source}`;
            await picture.decode();
            return picture;
          }),
        );
        const canvas = document.createElement('canvas');
        canvas.width = Math.max(first!.width, second!.width);
        canvas.height = Math.max(first!.height, second!.height);
        const context = canvas.getContext('2d', {willReadFrequently: true})!;
        const whole = [0, 0, canvas.width, canvas.height] as const;
        const [a, b] = [first!, second!].map((picture) => {
          context.clearRect(...whole);
          context.drawImage(picture, 0, 0);
          return context.getImageData(...whole).data;
        });
        context.fillStyle = '#fffc';
        context.fillRect(...whole);
        context.fillStyle = '#f00';
        const counts = areas.map(() => 0);
        for (let y = 0; y < canvas.height; y += 1) {
          for (let x = 0; x < canvas.width; x += 1) {
            const start = (y * canvas.width + x) * 4;
            const deltas = [0, 1, 2, 3].map((i) => Math.abs(a![start + i]! - b![start + i]!));
            if (Math.max(...deltas) <= color) continue;
            context.fillRect(x, y, 1, 1);
            const area = areas.findIndex(
              ({left, top, width, height}) =>
                x >= left && x < left + width && y >= top && y < top + height,
            );
            if (area >= 0) counts[area]! += 1;
          }
        }
        return {
          counts,
          sizes: [first!, second!].map(({width, height}) => `${width} × ${height}`),
          image: canvas.toDataURL().split(',')[1]!,
        };
      },
      [before, now].map((file) => file.toString('base64')),
      colorTolerance,
      areas,
    );
    const changes = areas.flatMap(({name}, i) =>
      counts[i]! > tolerance ? `${name}: ${counts[i]} pixels` : [],
    );
    if (sizes[0] !== sizes[1]) changes.push(`${sizes[0]} was the size, ${sizes[1]} is`);
    return changes.length ? {changes, image: Buffer.from(image, 'base64')} : undefined;
  } finally {
    await page.close();
  }
}
