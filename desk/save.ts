/** Saves the work to a file. */
import {deskFormat, type SavedDesk, type SavedUnit} from '../l10n/desk/model.js';
import {data, units} from './data.js';
import {sumOf} from './hash.js';
import {signatureToSave} from './signed.js';
import {markSaved, wasSeen, who, workOn} from './work.js';

const name = [
  'calcinosis',
  data.lang,
  ...(data.sections.length === 1 ? [data.sections[0]!.id] : []),
  data.role,
].join('-');

/** The name of the file that comes back. */
export const fileName = (isSigned: boolean): string =>
  `${name}${isSigned ? '-signed' : ''}.desk.json`;

/**
 * Saves everything, with the signature as far as it holds.
 * @returns the name of the file
 */
export async function save(): Promise<string> {
  const signature = await signatureToSave();
  const saved: SavedDesk = {
    project: data.project,
    lang: data.lang,
    role: data.role,
    version: data.version,
    saved: new Date().toISOString(),
    by: (who().name ?? '').trim(),
    units: units.map((unit): SavedUnit => {
      const {id, english, text: shown, sent} = unit;
      return {id, english, shown, sent, seen: wasSeen(unit), ...workOn(unit)};
    }),
    ...(signature && {signature}),
  };
  const sum = await sumOf(JSON.stringify(saved));
  const file = fileName(!!signature);
  download(file, JSON.stringify({desk: deskFormat, saved, sum}, null, 1));
  markSaved();
  return file;
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], {type: 'application/json'}));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Later: a browser may ask where to put it first.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
