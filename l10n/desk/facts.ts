/** The claims behind the texts, as `content/facts.json` has them. */
import {readFileSync} from 'node:fs';
import {projectPath} from '../../build/project.js';
import type {DeskSource} from './data.js';

/** Every claim, those of sources among them. */
export function readFacts(): DeskSource['facts'] {
  const text = readFileSync(projectPath('content/facts.json'), 'utf8');
  type Facts = Record<string, DeskSource['facts'][number]>;
  const {facts, sourced} = JSON.parse(text) as {facts: Facts; sourced: Facts};
  return [...Object.values(facts), ...Object.values(sourced)];
}
