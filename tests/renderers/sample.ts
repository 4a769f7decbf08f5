/** The files that are tried: those of each language in which most can go wrong. */
import {elementsIn, filesIn, type FigureFile} from '../support/figure-files.js';
import {locales} from '../support/fixtures.js';

/** A file of a language. */
export interface Sample extends FigureFile {
  /** BCP 47 tag. */
  locale: string;
}

/** What makes a file hard, the most telling first. Each picks one file of a language. */
const rules: readonly ((file: FigureFile) => number)[] = [
  // Most names.
  ({disks}) => disks.length,
  // The longest caption.
  ({texts}) => texts.caption.text.length,
  // Most shapes.
  ({root}) => elementsIn(root).length,
  // The highest.
  ({height}) => height,
  // The longest name.
  ({texts}) => Math.max(0, ...texts.labels.map(({text}) => text.length)),
];

/** How many rules choose: all where text runs from right to left, which most programs get wrong. */
const rulesFor = (dir: 'ltr' | 'rtl') => (dir === 'rtl' ? rules : rules.slice(0, 2));

/** Two files of each language, five where text runs from right to left. */
export async function sample(): Promise<Sample[]> {
  const all = await Promise.all(
    locales.map(async ({tag, dir}) => {
      const files = await filesIn(tag);
      const chosen = new Set<FigureFile>();
      for (const rule of rulesFor(dir)) {
        const [hardest] = files
          .filter((file) => !chosen.has(file))
          .sort((a, b) => rule(b) - rule(a));
        chosen.add(hardest!);
      }
      return Array.from(chosen, (file) => ({...file, locale: tag}));
    }),
  );
  return all.flat();
}
