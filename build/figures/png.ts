/** Drawings' files as pictures, for programs that show no SVG. */
import type Sharp from 'sharp';
import {fontSet} from '../fonts/font-sets.js';
import {privateFonts} from '../fonts/private-fonts.js';

/** Pixels for a unit of the file. */
export const pngScale = 2;

/** At this density sharp makes a pixel of a unit. */
const density = 72;

/**
 * Makes PNG files with the bundled fonts and none of the machine's, so that they are the same from
 * build to build. It shapes every script: Pango lays the text out.
 * @throws {Error} when the fonts are not there
 */
export async function pngRenderer(): Promise<(svg: string) => Promise<Uint8Array>> {
  const {fontconfigFile} = await privateFonts(fontSet('noto'));
  // It is read once, when the first text is drawn.
  Object.assign(process.env, {FONTCONFIG_FILE: fontconfigFile, FC_LANG: 'en'});
  const {default: sharp} = (await import('sharp')) as {default: typeof Sharp};
  return (svg) =>
    sharp(Buffer.from(svg), {density: density * pngScale})
      .png({palette: true, colours: 64, dither: 0, effort: 1, compressionLevel: 9})
      .toBuffer();
}
