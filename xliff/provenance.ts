/** Who translated a text: a machine, people, or people who confirmed what a machine wrote. */
import {fingerprint, type UnitRecord, type XliffUnit} from './model.js';
import {escapeText} from './xml.js';

/** Somebody who translated a text. The name is for the project’s records alone. */
export interface Translator {
  name: string;
  qualification: string;
  /** ISO date. */
  on: string;
}

/** Notes of a unit that record who translated it. */
export const provenanceNotes = ['machine-draft', 'translated-by'] as const;

const note = (from: (typeof provenanceNotes)[number], text: string) =>
  `<note from="${from}" annotates="target">${escapeText(text)}</note>`;

const withNote = <Unit extends UnitRecord>(unit: Unit, xml: string): Unit =>
  unit.otherChildren.includes(xml) ? unit : {...unit, otherChildren: [...unit.otherChildren, xml]};

/** The unit with a record that a machine wrote its text, which a person confirms. */
export const fromMachine = <Unit extends UnitRecord>(unit: Unit): Unit =>
  withNote(unit, note('machine-draft', fingerprint(unit.target ?? '')));

/** The unit with a record of who translated its text. */
export const fromTranslator = <Unit extends UnitRecord>(unit: Unit, translator: Translator): Unit =>
  withNote(
    unit,
    note('translated-by', JSON.stringify({...translator, text: fingerprint(unit.target ?? '')})),
  );

/** Whether a machine wrote the text that the unit has. A person may have confirmed it. */
export const isFromMachine = ({stateQualifier, target = '', provenance}: XliffUnit): boolean =>
  stateQualifier === 'mt-suggestion' ||
  provenance.some(({from, text}) => from === 'machine-draft' && text === fingerprint(target));

/** The people who are on record as translators of the text that the unit has. */
export const translatorsOf = ({target = '', provenance}: XliffUnit): Translator[] =>
  provenance.flatMap(({from, text}) => {
    const record = from === 'translated-by' ? readTranslator(text) : undefined;
    return record?.text === fingerprint(target)
      ? [{name: record.name, qualification: record.qualification, on: record.on}]
      : [];
  });

function readTranslator(text: string): (Translator & {text: string}) | undefined {
  try {
    const value = JSON.parse(text) as Translator & {text: string};
    const {name, qualification, on, text: wording} = value;
    return [name, qualification, on, wording].every((part) => typeof part === 'string')
      ? value
      : undefined;
  } catch {
    return undefined;
  }
}
