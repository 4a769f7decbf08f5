/** Somebody at a desk, as its page saves what they do. */
import {createHash} from 'node:crypto';
import {
  type DeskData,
  type DeskFile,
  deskFormat,
  type DeskSignature,
  type SavedDesk,
  type UnitWork,
  unitsOf,
} from '../../../l10n/desk/model.js';
import {tidy} from '../../../l10n/text-checks.js';
import {fingerprint} from '../../../xliff/model.js';

/** A sample of a reviewer. */
export const sample = {
  name: 'Sample Reviewer',
  qualification: 'sample of a qualification',
  interests: 'none',
  on: '2025-01-31',
};

export class Person {
  readonly work = new Map<string, UnitWork>();

  constructor(readonly data: DeskData) {}

  do(id: string, work: UnitWork): this {
    this.work.set(id, {...this.work.get(id), ...work});
    return this;
  }

  /** Calls every unit fine of which nothing else is said. */
  callFine(): this {
    for (const {id} of unitsOf(this.data)) this.do(id, {answer: 'fine', ...this.work.get(id)});
    return this;
  }

  saved(signs: Partial<typeof sample> | false = false): SavedDesk {
    const {project, lang, role, version} = this.data;
    const units = unitsOf(this.data).map(({id, english, text: shown, sent, answered}) => ({
      ...{id, english, shown, sent, seen: true},
      ...(this.work.get(id) ?? answered),
    }));
    const read: DeskSignature['read'] = units
      .filter(({answer}) => answer === 'fine')
      .map(({id, english, shown, text = shown}) => ({
        id,
        english: fingerprint(english),
        text: fingerprint(tidy(text)),
      }));
    return {
      ...{project, lang, role, version, saved: '2025-02-01T10:00:00.000Z', by: sample.name, units},
      ...(signs && {signature: {...sample, ...signs, read}}),
    };
  }

  /** The file without a signature. */
  save(): Buffer {
    return deskFile(this.saved());
  }

  /** The file with one. */
  sign(who: Partial<typeof sample> = {}): Buffer {
    return deskFile(this.saved(who));
  }
}

/** The bytes of a file, with the sum that belongs to it unless another is given. */
export function deskFile(saved: SavedDesk, other: Partial<DeskFile> = {}): Buffer {
  const sum = createHash('sha256').update(JSON.stringify(saved)).digest('hex');
  return Buffer.from(JSON.stringify({desk: deskFormat, saved, sum, ...other}, null, 1));
}
