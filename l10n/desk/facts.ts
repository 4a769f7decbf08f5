/** The claims behind the texts, as `content/facts.json` has them, with what sources say. */
import {readFileSync} from 'node:fs';
import {titleOf} from '../../build/evidence/record.js';
import {projectPath} from '../../build/project.js';
import type {DeskSource} from './data.js';
import type {DeskSourceNote} from './model.js';

interface Fact {
  claim: string;
  hedges: string[];
  units: string[];
  sources?: (Pick<DeskSourceNote, 'says' | 'agrees'> & {id: string})[];
}

interface Source {
  id: string;
  title: string;
  titleFrom?: string;
  authors?: string;
  publisher?: string;
  year?: number;
  doi?: string;
  address?: string;
}

const read = (path: string): unknown => JSON.parse(readFileSync(projectPath(path), 'utf8'));

/** Every claim, those of sources among them. */
export function readFacts(): DeskSource['facts'] {
  const {facts, sourced} = read('content/facts.json') as Record<string, Record<string, Fact>>;
  const {sources} = read('content/sources.json') as {sources: Source[]};
  const references = new Map(sources.map((source) => [source.id, referenceTo(source)]));
  return [facts!, sourced!].flatMap(Object.values<Fact>).map(({sources = [], ...fact}) => ({
    ...fact,
    sources: sources.map(({id, says, agrees}) => ({
      ...{says, agrees},
      source: references.get(id) ?? id,
    })),
  }));
}

const referenceTo = ({authors, publisher, year, doi, address, ...named}: Source) =>
  [authors, titleOf(named), publisher, year, doi ?? address]
    .filter((part) => part !== undefined)
    .join('. ');
