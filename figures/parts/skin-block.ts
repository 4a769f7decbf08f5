/** Skin cut out as a block, so that its surface is seen from above as well as its layers. */
import {group, outlined, path} from '../drawing/node.js';
import {skin} from '../drawing/palette.js';
import type {Command} from '../drawing/path.js';
import {smooth} from '../drawing/shapes.js';
import type {SkinSection, SkinSectionOptions} from './skin-section.js';
import {skinSection} from './skin-section.js';

/** How far the far edge of the surface lies above the near one, and how much shorter it is. */
const depth = 30;
const inset = 8;

/** A section whose surface is seen from above too. */
export function skinBlock(options: SkinSectionOptions): SkinSection {
  const section = skinSection(options);
  const {x, width, y, tone} = options;
  const count = 12;
  const front = Array.from({length: count + 1}, (_, i): readonly [number, number] => {
    const at = x + (width * i) / count;
    return [at, section.surface(at)];
  });
  const top: Command[] = [
    ...smooth(...front),
    ['L', x + width - inset, y - depth],
    ['L', x + inset, y - depth],
    ['Z'],
  ];
  return {...section, node: group(path(top, outlined(skin(tone))), section.node)};
}
