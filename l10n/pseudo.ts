/** Made-up translations that show layout faults. They are never published. */
import type {EnglishUnit} from '../xliff/model.js';
import {createXliff} from '../xliff/write.js';
import {writeWhole} from './disk.js';
import {accent, mirror} from './pseudo-text.js';
import type {CommandResult, Workspace} from './workspace.js';

const makers = {'en-XA': accent, 'ar-XB': mirror};

/** Whether a tag is of a made-up language. */
export const isPseudo = (lang: string): boolean => lang in makers;

/** Writes `<folder>/.pseudo/en-XA.xlf` and `ar-XB.xlf`. */
export function pseudo({folder, english, disk}: Workspace): CommandResult {
  const lines = Object.entries(makers).map(([lang, make]) => {
    const path = `${folder}/.pseudo/${lang}.xlf`;
    writeWhole(disk, path, pseudoFile(lang, english, make), disk.read(path));
    return `${path} is ready.`;
  });
  return {ok: true, lines};
}

function pseudoFile(
  lang: string,
  english: readonly EnglishUnit[],
  make: (text: string) => string,
): string {
  const texts = new Map(english.map(({id, text}) => [id, make(text)]));
  return createXliff(lang, english, texts, {state: 'translated', machine: false});
}
