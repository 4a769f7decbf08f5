/** The style sheet of the drawings in a page, made from the palette. */
import {weights} from './canvas.js';
import type {Colors} from './palette.js';
import {className, fills, lines} from './palette.js';

/** Dash patterns by name. Not every program draws a dash of no length, even with round ends. */
export const dashes = {dashed: '4 5', dotted: '.1 6'} as const;

/**
 * The style sheet: roles as custom properties, for each theme.
 *
 * @param used classes of the one drawing that it is for; by default it is for all
 * @param dir of the text that the one drawing is beside; by default each section says it
 */
export function styleSheet(used?: ReadonlySet<string>, dir?: 'ltr' | 'rtl'): string {
  const isUsed = (role: string) => !used || used.has(className(role));
  const all: [string, Colors][] = [...Object.entries(fills), ...Object.entries(lines)];
  // The ground is painted whatever is drawn on it.
  const roles = all.filter(([role]) => isUsed(role) || role === 'paper');
  const declare = (indent: string, value: (colors: Colors) => string[]) =>
    roles
      .flatMap(([role, colors]) =>
        value(colors).map((text) => `${indent}--${className(role)}: ${text};\n`),
      )
      .join('');
  const classRules = (names: string[], property: string) =>
    names
      .filter(isUsed)
      .map(
        (role) => `.drawing .${className(role)} {\n  ${property}: var(--${className(role)});\n}\n`,
      )
      .join('\n');
  return `.drawing {
${declare('  ', ({light}) => [light])}
  display: block;
  inline-size: 100%;
  block-size: auto;
  border-radius: 6px;
  background: var(--paper);
  fill: none;
  stroke: none;
  stroke-width: ${weights.normal};
  stroke-linecap: round;
  stroke-linejoin: round;
}

/* The page's own color-scheme decides. Browsers without light-dark() keep the light colors. */
@supports (color: light-dark(#000, #fff)) {
  .drawing {
${declare('    ', ({light, dark}) => [`light-dark(${light}, ${dark})`])}  }
}

@media print {
  .drawing {
${declare('    ', ({print}) => [print])}  }
}

@media (forced-colors: active) {
  .drawing {
${declare('    ', ({forced}) => [forced])}  }
}

${classRules(Object.keys(fills), 'fill')}
${classRules(Object.keys(lines), 'stroke')}
.drawing .thin {
  stroke-width: ${weights.thin};
}

.drawing .numeral {
  stroke-width: ${weights.numeral};
}

.drawing .bold {
  stroke-width: ${weights.bold};
}

.drawing .union {
  stroke-width: ${weights.union};
}

.drawing .dashed {
  stroke-dasharray: ${dashes.dashed};
}

.drawing .dotted {
  stroke-dasharray: ${dashes.dotted};
}

${dir === 'ltr' ? '' : mirrored(dir ? '' : `section[dir='rtl'] `)}`;
}

/** Right to left, steps run from right to left, but numerals and signs stay as they are. */
const mirrored = (within: string) => `${within}.directional {
  transform: translateX(320px) scaleX(-1);
}

${within}.directional .upright {
  transform: scaleX(-1);
  transform-box: fill-box;
  transform-origin: center;
}
`;
