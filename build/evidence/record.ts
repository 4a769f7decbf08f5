/** What each claim of the text rests on, as `content/facts.json` and `content/sources.json` have it. */
import {readFile} from 'node:fs/promises';
import type {SourceKind} from '../../content/model.js';
import {projectPath} from '../project.js';

/** What a source says about a statement, in a sentence of our own, and whether it says the same. */
export interface Support {
  id: string;
  agrees: 'yes' | 'partly' | 'no';
  says: string;
}

/** A fact, or a rule of careful wording. */
export interface Statement {
  /** What a fact claims. */
  claim?: string;
  /** What a rule of careful wording asks. */
  rule?: string;
  /** How the text tells a fact; a retired one is not told. */
  told?: string;
  /** Ids of the strings that tell it. */
  units: readonly string[];
  /** What it says of a treatment or of another measure: that it helps, harms, or where its help ends. */
  effect?: 'benefit' | 'harm' | 'limit';
  sources: readonly Support[];
}

/** Id → statement. */
export type Statements = Readonly<Record<string, Statement>>;

/** `content/facts.json`. */
export interface Facts {
  /** Those of the brief. */
  facts: Statements;
  /** Those beyond it. */
  sourced: Statements;
  wording: Statements;
}

/** A source, as `content/sources.json` has it. */
export interface Source {
  id: string;
  kind: SourceKind;
  authors?: string;
  /** The journal, or who else publishes it. */
  publisher: string;
  title: string;
  /** The copy that was read shows no title: it is worded after the address. */
  titleFrom?: string;
  year?: number;
  address?: string;
  doi?: string;
  pmid?: string;
  /** When and where it was looked up, and how much of it was read. */
  checked: {on: string; where: string; read: string};
}

/**
 * A source's title for a citation. One that is not its own stands in square brackets, as styles of
 * citation have what describes a work without a title.
 */
export const titleOf = ({title, titleFrom}: Pick<Source, 'title' | 'titleFrom'>) =>
  titleFrom ? `[${title}]` : title;

/** Both files. */
export interface Evidence {
  facts: Facts;
  record: {sources: readonly Source[]};
}

const readJson = async <T>(file: string): Promise<T> =>
  JSON.parse(await readFile(projectPath(file), 'utf8')) as T;

/** Reads both files, as they are: `evidenceProblems` says whether they can be relied on. */
export const readEvidence = async (): Promise<Evidence> => ({
  facts: await readJson<Facts>('content/facts.json'),
  record: await readJson<Evidence['record']>('content/sources.json'),
});

/** All statements of the facts and of careful wording, with their ids. */
export const statementsOf = ({facts, sourced, wording}: Facts): [string, Statement][] =>
  Object.entries({...facts, ...sourced, ...wording});
