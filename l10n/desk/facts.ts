/** The claims behind the texts, as `content/facts.json` has them, with what sources say. */
import {readFileSync} from 'node:fs';
import {titleOf} from '../../build/evidence/record.js';
import {projectPath} from '../../build/project.js';
import type {DeskSource} from './data.js';

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

/** Every claim by its id, those of sources among them, and every source. */
export function readFacts(): Pick<DeskSource, 'facts' | 'sources'> {
  const {facts, sourced} = read('content/facts.json') as Record<string, DeskSource['facts']>;
  const {sources} = read('content/sources.json') as {sources: Source[]};
  return {
    facts: {...facts, ...sourced},
    sources: Object.fromEntries(sources.map((source) => [source.id, referenceTo(source)])),
  };
}

const referenceTo = ({authors, publisher, year, doi, address, ...named}: Source) =>
  [authors, titleOf(named), publisher, year, doi ?? address]
    .filter((part) => part !== undefined)
    .join('. ');
