/**
 * The colors by what they stand for. A drawing names roles, never colors: so it follows light and
 * dark, forced colors and paper. Meaning never hangs on a color alone.
 */

/** A role's color in each theme. `forced` is a CSS system color. */
export interface Colors {
  light: string;
  dark: string;
  print: string;
  forced: 'Canvas' | 'CanvasText' | 'Highlight' | 'HighlightText';
}

const surface = (light: string, dark: string, print = '#fff'): Colors => ({
  light,
  dark,
  print,
  forced: 'Canvas',
});
const stroke = (light: string, dark: string, forced: Colors['forced'] = 'CanvasText'): Colors => ({
  light,
  dark,
  print: '#000',
  forced,
});

/** What areas are filled with. */
export const fills = {
  /** The page's own ground; also sheets of paper, white of a coat, gauze. */
  paper: surface('#fff', '#17181d'),
  /** Three tones of skin, for people and body parts and for the outermost layer in cross-sections. */
  skin1: surface('#f8d9c4', '#7a5a4a'),
  skin2: surface('#dba67c', '#724f38', '#f2f2f2'),
  skin3: surface('#a56d49', '#4f3526', '#dcdcdc'),
  /** The two deeper layers of a skin cross-section. */
  dermis: surface('#f6c9c1', '#6d4347', '#f4f4f4'),
  fat: surface('#fcecb5', '#615223'),
  /** A lump of calcium: pale in every theme. */
  deposit: surface('#fffdf5', '#f4efe2'),
  /** Redness. Always with hatching in `inflamedLine`. */
  inflamed: surface('#f2a093', '#8a3a36', '#e6e6e6'),
  /** Redness of the darkest tone: purplish, and closer to the skin round it. Hatched, too. */
  inflamedDark: surface('#8b565c', '#472a3a', '#c8c8c8'),
  bone: surface('#f3efe2', '#625e54'),
  vessel: surface('#e58a8a', '#8c3238', '#d8d8d8'),
  /** An organ that is neither skin nor vessel: kidney, gland. */
  organ: surface('#d08a86', '#7a4442', '#e6e6e6'),
  /** X-ray film, dark in light and dark; flesh and bone on it. */
  film: surface('#20283c', '#0b0e16', '#d0d0d0'),
  filmFlesh: surface('#3c4963', '#2b3448', '#e4e4e4'),
  filmBone: surface('#93a3bd', '#8090ab', '#fff'),
  /** Made of metal or plastic: machine, handle, cap. */
  device: surface('#dbe3ec', '#4a5361'),
  deviceDeep: surface('#8fa6bf', '#66788f', '#c8c8c8'),
  /** Clothes: clinician's, and two for other people. */
  scrubs: surface('#8fc6c4', '#2f6362', '#e0e0e0'),
  cloth1: surface('#a9b8e3', '#46528a', '#d4d4d4'),
  cloth2: surface('#f0c07e', '#7d5722', '#ececec'),
  hairDark: surface('#4a3b39', '#2e2726', '#777'),
  hairBrown: surface('#9a6b45', '#60422b', '#a8a8a8'),
  hairGrey: surface('#d5d3d6', '#85858c', '#eee'),
  leaf: surface('#9ccb86', '#3f6a33', '#dcdcdc'),
  food: surface('#ef9f6a', '#8a4d22', '#e8e8e8'),
  water: surface('#cde9f6', '#2c556b', '#f4f4f4'),
  /** Draws the eye to a place: a soft halo, a beam. */
  highlight: surface('#ffe58a', '#6a5a12', '#e4e4e4'),
  /** A filled area as dark as a line: numbered markers, pupils, arrowheads. */
  mark: {light: '#221f33', dark: '#f1edf4', print: '#000', forced: 'CanvasText'},
} satisfies Record<string, Colors>;

/** What lines are drawn with. */
export const lines = {
  /** Outlines and details of everything. */
  ink: stroke('#221f33', '#f1edf4'),
  /** Decoration inside skin and clothes that nobody needs to see: fibers, folds. */
  faint: stroke('#b77f78', '#b08c86'),
  /** Outline and flecks of a deposit: dark on its pale lump, in every theme. */
  depositLine: stroke('#221f33', '#3a3327'),
  /** Hatching of redness. */
  inflamedLine: stroke('#8c1d18', '#ffb4aa'),
  inflamedDarkLine: stroke('#260d20', '#a98496'),
  vesselLine: stroke('#8c1d28', '#ffb0b4'),
  /** Arrows, arcs, dotted paths, rings: what a person's eye should follow. */
  accentLine: stroke('#1b5fae', '#a2ccff', 'Highlight'),
  /** Outlines on X-ray film. */
  filmLine: stroke('#e3ebf7', '#d5deee'),
  /** Outlines of bones on X-ray film, where they touch. */
  filmBoneLine: stroke('#20283c', '#0b0e16'),
  /** White halo round a line or marker that crosses others. */
  halo: {light: '#fff', dark: '#17181d', print: '#fff', forced: 'Canvas'},
} satisfies Record<string, Colors>;

/** Role of a filled area. */
export type Fill = keyof typeof fills;
/** Role of a line. */
export type Line = keyof typeof lines;
/** Cloth of a garment. */
export type Cloth = 'cloth1' | 'cloth2' | 'scrubs' | 'paper';
/** A way in which drawings are shown. */
export type Theme = keyof Colors;

/** A role as the name of a class and of a custom property. */
export const className = (role: string): string =>
  role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** A tone of skin, from light to dark. */
export type Tone = 1 | 2 | 3;
/** The fill of a tone. */
export const skin = (tone: Tone) => `skin${tone}` as const;
/** How redness shows on a tone: its fill and the line of its hatching. */
export const redness = (tone: Tone) =>
  tone === 3
    ? ({fill: 'inflamedDark', line: 'inflamedDarkLine'} as const)
    : ({fill: 'inflamed', line: 'inflamedLine'} as const);

/**
 * The areas on which a line that carries meaning may lie; its contrast against each is at least 3:1
 * in light, dark and print. `faint` and `halo` carry none.
 */
export const grounds: Record<Exclude<Line, 'faint' | 'halo'>, readonly Fill[]> = {
  ink: [
    ...([
      'paper',
      'skin1',
      'skin2',
      'skin3',
      'dermis',
      'fat',
      'inflamed',
      'bone',
      'vessel',
    ] as const),
    ...([
      'organ',
      'device',
      'deviceDeep',
      'scrubs',
      'cloth1',
      'cloth2',
      'hairGrey',
      'leaf',
    ] as const),
    ...(['food', 'water', 'highlight'] as const),
  ],
  depositLine: ['deposit'],
  inflamedLine: ['paper', 'skin1', 'skin2', 'inflamed', 'dermis', 'fat'],
  inflamedDarkLine: ['skin3', 'inflamedDark'],
  vesselLine: ['paper', 'skin1', 'dermis', 'fat', 'vessel'],
  accentLine: ['paper', 'skin1', 'dermis', 'fat', 'bone', 'highlight', 'device', 'water'],
  filmLine: ['film', 'filmFlesh'],
  filmBoneLine: ['filmBone'],
};

/** Where a filled area has to stand out by itself: a lump in its surroundings in the dark. */
export const fillGrounds: {fill: Fill; on: readonly Fill[]; themes: readonly Theme[]}[] = [
  {
    fill: 'deposit',
    on: ['skin1', 'skin2', 'skin3', 'dermis', 'fat', 'inflamed', 'inflamedDark'],
    themes: ['dark'],
  },
  {fill: 'deposit', on: ['film', 'filmFlesh'], themes: ['light', 'dark']},
  {fill: 'filmBone', on: ['film', 'filmFlesh'], themes: ['light', 'dark']},
];

/** Contrast of two colors as WCAG 2 defines it, 1 to 21. Colors are `#rgb` or `#rrggbb`. */
export function contrast(first: string, second: string): number {
  const [high, low] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (high! + 0.05) / (low! + 0.05);
}

function luminance(color: string): number {
  const hex = color.length === 4 ? color.replace(/[\da-f]/gi, '$&$&') : color;
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
