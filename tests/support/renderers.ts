/** Programs outside browsers that draw SVG, with fonts from packages and none of the machine's. */
import {Resvg} from '@resvg/resvg-js';
import type Sharp from 'sharp';
import {fontSet} from '../../build/fonts/font-sets.js';
import {privateFonts} from '../../build/fonts/private-fonts.js';

/** A picture, a pixel for each unit of the file. */
export interface Picture {
  width: number;
  height: number;
  /** Red, green, blue and alpha of each pixel, row by row. */
  data: Uint8Array;
}

/** Draws an SVG file. */
export type Renderer = (svg: string) => Promise<Picture>;

/**
 * librsvg with Pango, as on most servers and desktops. One set of fonts for a process: fontconfig
 * reads its configuration once.
 * @param set a name of build/fonts/font-sets.js
 */
export async function sharpRenderer(set: string): Promise<Renderer> {
  const {fontconfigFile} = await privateFonts(fontSet(set));
  Object.assign(process.env, {FONTCONFIG_FILE: fontconfigFile, FC_LANG: 'en'});
  const {default: sharp} = (await import('sharp')) as {default: typeof Sharp};
  return async (svg) => {
    const {data, info} = await sharp(Buffer.from(svg), {density: 72})
      .ensureAlpha()
      .raw()
      .toBuffer({resolveWithObject: true});
    return {width: info.width, height: info.height, data};
  };
}

/**
 * resvg, which lays text out by itself. It takes one font for a whole text, so that it needs fonts
 * that are not in parts.
 * @param set a name of build/fonts/font-sets.js
 */
export async function resvgRenderer(set: string): Promise<Renderer> {
  const {family} = fontSet(set);
  const {files} = await privateFonts(fontSet(set));
  const font = {fontFiles: files, loadSystemFonts: false, sansSerifFamily: family};
  return (svg) => {
    const {width, height, pixels} = new Resvg(svg, {font}).render();
    return Promise.resolve({width, height, data: pixels});
  };
}
