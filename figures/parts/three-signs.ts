/** The signs that readers notice first. */
import {directionalDrawing, type Drawing} from '../drawing/drawing.js';
import {marker} from '../drawing/markers.js';
import {detail, ink, path, place, placePoint} from '../drawing/node.js';
import {hatch} from '../drawing/patterns.js';
import {blob, smooth} from '../drawing/shapes.js';
import {stiffSkin} from './cracked-skin.js';
import {openHand} from './hand.js';
import {lump} from './lump.js';
import {panel} from './signs.js';
import {dressing} from './things.js';

/** A lump, a patch of hard skin, and a covered sore. */
export function threeSigns(): Drawing {
  const hand = {x: 60, y: 148, scale: 1.02};
  const [raised, core] = lump(...placePoint([22, -30], hand), 14, 3);
  const other = {x: 159, y: 120, scale: 0.96, flip: true};
  const patch = blob(
    [-10, -46],
    [2, -47],
    [15, -40],
    [15, -22],
    [9, -8],
    [10, 12],
    [13, 34],
    [4, 46],
    [-8, 38],
    [-11, 14],
    [-14, -8],
    [-18, -26],
  );
  const leg = smooth(
    [250, 9, 'corner'],
    [249, 50],
    [254, 104],
    [257, 136],
    [246, 152],
    [232, 168],
    [234, 179],
    [258, 181],
    [290, 181],
    [297, 172],
    [292, 152],
    [290, 128],
    [301, 82],
    [302, 44],
    [298, 9, 'corner'],
  );
  const sore = blob([272, 56], [289, 61], [293, 82], [288, 100], [272, 107], [258, 99], [255, 70]);
  return directionalDrawing(
    panel(8, 8, 96, 184),
    panel(112, 8, 96, 184),
    panel(216, 8, 96, 184),
    raised,
    place(openHand({tone: 3, forearm: 42}), hand),
    core,
    place(openHand({tone: 1, forearm: 74}), other),
    stiffSkin(place(path(patch, {}), other).commands),
    path(leg, {fill: 'skin2'}),
    path(leg, ink),
    path('M266 168q6 4 12 1', detail),
    path(sore, {fill: 'inflamed'}),
    path(hatch(sore, 6, 60, 1), {line: 'inflamedLine', weight: 'thin'}),
    place(dressing(), {x: 274, y: 81, scale: 0.74, turn: -20}),
    marker(1, [24, 24]),
    marker(2, [128, 24]),
    marker(3, [232, 24]),
  );
}
