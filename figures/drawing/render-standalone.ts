/** A drawing as a file of its own, for leaflets and slides: light colors, white ground, the key below. */
import {height, weights, width} from './canvas.js';
import type {Drawing} from './drawing.js';
import {mirrored, numerals} from './drawing.js';
import {markerRadius, numeralSize} from './markers.js';
import type {Paint, SvgNode} from './node.js';
import {fills, lines} from './palette.js';
import {short, writePath} from './path.js';
import {dashes} from './style-sheet.js';

/** The texts that go with a drawing, in one language. */
export interface DrawingTexts {
  /** BCP 47 tag. */
  locale: string;
  dir: 'ltr' | 'rtl';
  caption: string;
  alt: string;
  /** The names of markers 1 to n. */
  labels: readonly string[];
  /** Who made it, for the licence metadata. */
  creator: string;
  /** The project's address. */
  source: string;
}

const textSize = 13;
/** High enough for scripts with marks above and below, such as Arabic. */
const lineHeight = 24;
const margin = 12;
const licence = 'https://creativecommons.org/licenses/by/4.0/';

/**
 * A whole SVG file.
 * @throws {Error} when there are not as many labels as markers
 */
export function renderStandalone(drawing: Drawing, texts: DrawingTexts): string {
  const {locale, dir, caption, alt, labels, creator, source} = texts;
  const markers = numerals(drawing).length;
  if (markers !== labels.length) {
    throw new Error(
      `“${caption}” (${locale}) has ${markers} markers and ${labels.length} labels: give each marker one label.`,
    );
  }
  const start = (x: number) => (dir === 'rtl' ? width - x : x);
  let y = height + margin + textSize;
  const lineAt = (text: string, x: number, bold = false) => {
    const line = `<text x="${short(start(x))}" y="${short(y)}"${bold ? ' font-weight="bold"' : ''}>${escape(text)}</text>`;
    y += lineHeight;
    return line;
  };
  const title = wrap(caption, width - 2 * margin).map((line) => lineAt(line, margin, true));
  const key = labels.flatMap((label, i) => {
    y += 4;
    const disk = `<circle cx="${short(start(margin + markerRadius))}" cy="${short(y - textSize * 0.36)}" r="${markerRadius}" fill="${fills.mark.light}"/>${numeral(i + 1, start(margin + markerRadius), y - textSize * 0.36 + numeralSize * 0.36)}`;
    const indent = margin + 2 * markerRadius + 8;
    return [disk, ...wrap(label, width - indent - margin).map((line) => lineAt(line, indent))];
  });
  const total = Math.ceil(y - lineHeight + margin);
  const direction = dir === 'rtl' ? ' direction="rtl"' : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${total}" width="${width}" height="${total}" role="img" xml:lang="${escape(locale)}" font-family="sans-serif" aria-labelledby="title desc">
<title id="title">${escape(caption)}</title>
<desc id="desc">${escape(alt)}</desc>
<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cc="http://creativecommons.org/ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><cc:Work rdf:about=""><dc:title>${escape(caption)}</dc:title><dc:description>${escape(alt)}</dc:description><dc:language>${escape(locale)}</dc:language><dc:creator>${escape(creator)}</dc:creator><dc:source>${escape(source)}</dc:source><dc:format>image/svg+xml</dc:format><cc:license rdf:resource="${licence}"/></cc:Work></rdf:RDF></metadata>
<rect width="${width}" height="${total}" fill="#fff"/>
${renderPainted(drawing, dir)}
<g font-size="${textSize}" fill="${fills.mark.light}"${direction}>${[...title, ...key].join('')}</g>
</svg>
`;
}

/** What stands inside an svg of its own, in light colors that need no style sheet. */
export function renderPainted(drawing: Drawing, dir: 'ltr' | 'rtl'): string {
  const {root} = dir === 'rtl' ? mirrored(drawing) : drawing;
  return `<g fill="none" stroke-width="${weights.normal}" stroke-linecap="round" stroke-linejoin="round">${root.children.map(render).join('')}</g>`;
}

function render(node: SvgNode): string {
  switch (node.kind) {
    case 'path':
      return `<path${attributes(node.paint)} d="${writePath(node.commands)}"/>`;
    case 'circle':
      return `<circle${attributes(node.paint)} cx="${short(node.x)}" cy="${short(node.y)}" r="${short(node.r)}"/>`;
    case 'numeral':
      return numeral(node.value, node.x, node.y);
    case 'group':
      return node.children.map(render).join('');
  }
}

const numeral = (value: number, x: number, y: number) =>
  `<text x="${short(x)}" y="${short(y)}" fill="${fills.paper.light}" font-size="${numeralSize}" font-weight="bold" text-anchor="middle" direction="ltr">${value}</text>`;

function attributes({fill, line, weight = 'normal', dash}: Paint): string {
  return [
    fill && ` fill="${fills[fill].light}"`,
    line && ` stroke="${lines[line].light}"`,
    line && weight !== 'normal' && ` stroke-width="${weights[weight]}"`,
    dash && ` stroke-dasharray="${dashes[dash]}"`,
  ]
    .filter(Boolean)
    .join('');
}

/** Lines no wider than `available`, as far as widths can be guessed without the font. */
function wrap(text: string, available: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  // Chinese may break between any two characters, others between words.
  for (const piece of text.match(
    /[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+\s*|\s+/g,
  ) ?? []) {
    const size = guessedWidth(piece);
    if (line && used + guessedWidth(piece.trimEnd()) > available) {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
    }
    line += piece;
    used += size;
  }
  return line ? [...lines, line.trimEnd()] : lines;
}

/** A generous guess: fonts differ. */
function guessedWidth(text: string): number {
  let ems = 0;
  for (const character of text.normalize('NFC')) {
    if (/\p{Mn}/u.test(character)) continue;
    if (/[\u3000-\u9fff\uff00-\uffef]/.test(character)) ems += 1;
    else if (/[\s.,:;'’“”()|!ijlftrI-]/.test(character)) ems += 0.38;
    else if (/[mwMW\p{Lu}]/u.test(character)) ems += 0.8;
    else ems += 0.6;
  }
  return ems * textSize;
}

const escape = (text: string) =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
