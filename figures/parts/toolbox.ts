/** Treatments to choose from. */
import {directionalDrawing, type Drawing} from '../drawing/drawing.js';
import {marker} from '../drawing/markers.js';
import {path, place, type Paint} from '../drawing/node.js';
import {exerciseTube, wideLid, wideToolbox} from './open-toolbox.js';
import {creamTube, laserHandpiece, pill, pillBottle, waveHead} from './things.js';

const way: Paint = {line: 'accentLine', weight: 'bold'};

/** Five options side by side in a toolbox. */
export const toolbox = (): Drawing =>
  directionalDrawing(
    place(wideLid(), {x: 160, y: 120}),
    place(creamTube(), {x: 42, y: 82, turn: -6, scale: 1.05}),
    place(pillBottle(), {x: 99, y: 86, scale: 1.05}),
    place(pill(), {x: 99, y: 91, turn: -30, scale: 1.1}),
    path('M218 50V24', way),
    path('M218 14V8M210 17l-5-5M226 17l5-5M208 26h-6M228 26h6', {line: 'accentLine'}),
    place(laserHandpiece(), {x: 218, y: 58, turn: 180, scale: 1.1}),
    place(waveHead(), {x: 274, y: 74, turn: 180, scale: 0.95}),
    path('M263 60q11-8 22 0M256 48q18-14 36 0M249 36q25-20 50 0', way),
    place(wideToolbox(), {x: 160, y: 120}),
    place(exerciseTube(), {x: 162, y: 120}),
    ...[42, 99, 162, 218, 274].map((x, i) => marker(i + 1, [x, 156])),
  );
