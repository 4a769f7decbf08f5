/** People from the front, head to waist: friendly, plain, of many kinds. */
import type {SvgNode} from '../drawing/node.js';
import {circle, detail, group, ink, outlined, path, union} from '../drawing/node.js';
import type {Cloth, Fill, Tone} from '../drawing/palette.js';
import {skin} from '../drawing/palette.js';
import type {Command, Point} from '../drawing/path.js';
import {parsePath} from '../drawing/path.js';
import {blob, capsule, ellipse, roundRect} from '../drawing/shapes.js';

/** Hair or what covers it. */
export type HairStyle = 'short' | 'long' | 'bun' | 'curly' | 'receding' | 'headscarf';

/** How a head looks. */
export interface HeadOptions {
  tone: Tone;
  hair: HairStyle;
  /** Color of hair or headscarf. */
  hairFill?: Extract<Fill, `hair${string}`> | Cloth;
  glasses?: boolean;
  beard?: boolean;
  /** Lines of an older face. */
  older?: boolean;
  /** Where the person looks: -1 left, 0 at the reader, 1 right. */
  look?: -1 | 0 | 1;
  /** `neutral` for stiff or concerned. */
  mouth?: 'smile' | 'neutral';
}

const backHair: Partial<Record<HairStyle, string>> = {
  long: 'M-19-4C-21 14-22 28-20 38Q-10 44 0 40 10 44 20 38C22 28 21 14 19-4z',
  curly:
    'M-17 12C-24 10-25 2-22-3-26-9-21-16-17-17-16-24-8-27-3-25 2-29 10-28 13-23 20-22 24-14 21-9 26-4 24 8 17 12z',
  headscarf:
    'M0-25C-15-25-22-14-21 4-20 20-26 32-30 42Q0 54 30 42C26 32 20 20 21 4 22-14 15-25 0-25z',
};

const frontHair: Record<HairStyle, string> = {
  short:
    'M-17.6-1C-22-16-12-25 0-25S22-16 17.6-1C16-8 14-11 10-13-2-10-10-12-12-13-15-10-17-6-17.6-1z',
  long: 'M-18 8C-24-14-14-25 0-25S24-14 18 8C18-4 14-10 4-16-2-10-14-8-18 8z',
  bun: 'M-17.6-1C-22-16-12-24 0-24S22-16 17.6-1C15-11 8-15 0-15S-15-11-17.6-1z',
  curly:
    'M-17.6 0C-18-8-16-11-12-12-9-16-4-16-1-13 3-16 8-15 10-12 15-12 17-7 17.6 0 21-8 19-20 8-23-2-26-22-22-17.6 0z',
  receding:
    'M-17.4 4C-21-4-20-14-13-18-15-10-15-4-17.4 4zM17.4 4C21-4 20-14 13-18 15-10 15-4 17.4 4z',
  headscarf: '',
};

/** A head with neck, from the front: middle of the face at (0, 0), 46 units high. */
export function head(options: HeadOptions): SvgNode {
  const {tone, hair, hairFill = 'hairDark', look = 0, mouth = 'smile'} = options;
  const dx = look * 3.4;
  const back = backHair[hair];
  const covered = hair === 'headscarf';
  const face = ellipse(0, 0, 17, 21);
  const features: Command[] = [
    ...parsePath(`M${dx - 9.6}-7.4q3-2 5.6-.4M${dx + 4}-7.8q2.8-1.6 5.6.4`),
    ...parsePath(`M${dx * 1.4 - 1}-1q${look < 0 ? -3 : 3} 4.4 ${look < 0 ? 0.6 : -0.6} 6`),
    ...parsePath(mouth === 'smile' ? `M${dx - 5.4} 9.4q5.4 4.6 10.8 0` : `M${dx - 4.6} 10.8h9.2`),
    ...(options.older
      ? parsePath(
          `M${dx - 8.4} 4.6q-2 2.4-1.6 4.6M${dx + 8.4} 4.6q2 2.4 1.6 4.6M${dx - 4}-13q4-1.4 8 0`,
        )
      : []),
  ];
  return group(
    ...(back ? [path(back, outlined(hairFill))] : []),
    ...(hair === 'bun' ? [circle(0, -25, 8.5, outlined(hairFill))] : []),
    ...(covered ? [] : [path('M-7 14V34Q0 40 7 34V14z', outlined(skin(tone)))]),
    ...(covered || hair === 'long' || hair === 'curly'
      ? []
      : [-1, 1].map((side) => circle(side * 17, 1, 3.8, outlined(skin(tone))))),
    path(covered ? ellipse(0, 1, 15, 18.4) : face, outlined(skin(tone))),
    ...(options.beard
      ? [
          path(
            'M-16.6 3C-16 18-8 22 0 22S16 18 16.6 3C13 6 12 7 8 7 4 5.4-4 5.4-8 7-12 7-13 6-16.6 3z',
            outlined(hairFill),
          ),
          path(`M${dx - 5} 11.4q5 3 10 0z`, {fill: skin(tone), line: 'ink', weight: 'thin'}),
        ]
      : []),
    ...(frontHair[hair] ? [path(frontHair[hair], outlined(hairFill))] : []),
    circle(dx - 6.6, -1.6, 1.9, {fill: 'mark'}),
    circle(dx + 6.6, -1.6, 1.9, {fill: 'mark'}),
    path(options.beard ? features.slice(0, -2) : features, detail),
    ...(options.glasses
      ? [
          path(
            [
              ...ellipse(dx - 7, -1.4, 5.2, 4.8),
              ...ellipse(dx + 7, -1.4, 5.2, 4.8),
              ...parsePath(
                `M${dx - 1.8}-2q1.8-1.4 3.6 0M${dx - 12.2}-2L-16.4-3M${dx + 12.2}-2L16.4-3`,
              ),
            ],
            detail,
          ),
        ]
      : []),
  );
}

/** How a half-figure looks. */
export interface PersonOptions extends HeadOptions {
  /** A white coat over scrubs, scrubs, or a plain top in a cloth. */
  wears: 'coat' | Cloth;
  /** Shoulder width: 1 is medium. */
  girth?: number;
  /** Height below the face's middle at which the figure is cut off. */
  cut?: number;
}

/** A person to the waist: middle of the face at (0, 0), shoulders at y = 40. */
export function person(options: PersonOptions): SvgNode {
  const {wears, girth = 1, cut = 96} = options;
  const w = 33 * girth;
  const trunk = parsePath(
    `M-8 30C-14 35-${w - 8} 36-${w - 2} 42-${w + 3} 47-${w + 1} 66-${w - 1} ${cut}H${w - 1}C${w + 1} 66 ${w + 3} 47 ${w - 2} 42 ${w - 8} 36 14 35 8 30Q0 38-8 30z`,
  );
  const neckline = 'M-8 30Q0 44 8 30';
  const looks: Record<'coat' | 'scrubs' | 'other', SvgNode[]> = {
    coat: [
      path(trunk, outlined('paper')),
      path(`M-10 31L0 62 10 31Q0 38-10 31z`, outlined('scrubs')),
      path('M-7 30L0 44 7 30z', {fill: skin(options.tone), line: 'ink', weight: 'thin'}),
      path(`M-10.5 31L-16 46-9 49 0 62 9 49 16 46 10.5 31M0 62V${cut}`, ink),
    ],
    scrubs: [
      path(trunk, outlined('scrubs')),
      path('M-8 30L0 47 8 30z', {fill: skin(options.tone), line: 'ink'}),
      path(`M12 60h12v11q-6 4-12 0z`, detail),
    ],
    other: [
      path(trunk, outlined(wears as Fill)),
      path(`${neckline}z`, {fill: skin(options.tone)}),
      path(neckline, ink),
    ],
  };
  const kind = wears === 'coat' || wears === 'scrubs' ? wears : 'other';
  return group(...looks[kind], head(options));
}

/** A stethoscope round the neck of `person`. */
export const stethoscope = (): SvgNode =>
  group(
    path('M-13 33C-16 48-14 58-10 66M13 33C17 48 16 56 13 62', {line: 'accentLine'}),
    circle(-10, 70, 4.4, outlined('device')),
    circle(13, 64, 2.6, {fill: 'mark'}),
  );

/** How an arm of a person looks. */
export interface PersonArmOptions {
  tone: Tone;
  sleeve: Cloth;
  /** Sleeve to the wrist instead of above the elbow. */
  long?: boolean;
  /** Side of the thumb, seen in the direction of the hand: -1 left, 1 right. */
  thumb?: -1 | 1;
}

/** An arm through shoulder, elbow and wrist, with a simple hand that points on from the wrist. */
export function personArm(
  shoulder: Point,
  elbow: Point,
  wrist: Point,
  {tone, sleeve, long = false, thumb = 1}: PersonArmOptions,
): SvgNode {
  const length = Math.hypot(wrist[0] - elbow[0], wrist[1] - elbow[1]);
  const [ux, uy] = [(wrist[0] - elbow[0]) / length, (wrist[1] - elbow[1]) / length];
  const at = (along: number, across: number): Point => [
    wrist[0] + ux * along - uy * across * thumb,
    wrist[1] + uy * along + ux * across * thumb,
  ];
  const hand = [
    blob(
      [...at(-3, -5.6)],
      [...at(5, -8)],
      [...at(14, -8)],
      [...at(23, -4.6)],
      [...at(24.4, -0.6)],
      [...at(20, 3.4)],
      [...at(10, 6.4)],
      [...at(-3, 5.6)],
    ),
    capsule(at(3, 4), 4, at(13, 9.6), 3),
  ];
  const fingers = path(
    [
      ['M', ...at(13, -3)],
      ['L', ...at(22, -1.6)],
      ['M', ...at(14, 1)],
      ['L', ...at(20, 1.6)],
    ],
    detail,
  );
  const between = (share: number): Point => [
    shoulder[0] + (elbow[0] - shoulder[0]) * share,
    shoulder[1] + (elbow[1] - shoulder[1]) * share,
  ];
  const cuff = at(-8, 0);
  const forearm = capsule(elbow, 9, wrist, 6.4);
  return long
    ? group(
        union(skin(tone), ...hand),
        union(sleeve, capsule(shoulder, 11, elbow, 9.4), capsule(elbow, 9.4, cuff, 7.4)),
        fingers,
      )
    : group(
        union(skin(tone), capsule(shoulder, 10.4, elbow, 9), forearm, ...hand),
        union(sleeve, capsule(shoulder, 11.6, between(0.55), 11)),
        fingers,
      );
}

/** Eye protection over the eyes of `head` or `person`, with the same `look`. */
export const goggles = (look: -1 | 0 | 1 = 0): SvgNode =>
  group(
    path('M-17-4h34', ink),
    path(roundRect(look * 3.4 - 13.5, -8, 27, 12.5, 5.5), outlined('deviceDeep')),
    path(`M${look * 3.4 - 8}-4.6h4`, {line: 'halo', weight: 'thin'}),
  );
