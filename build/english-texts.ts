/** The English texts without their descriptions, which take the TypeScript compiler to read. */
import type {EnglishUnit} from '../xliff/model.js';
import {type EvaluatedContent, unitPlaces} from './evaluate-content.js';

/** Every unit of the evaluated content in reading order; `desc` is empty. */
export function englishTexts(contents: readonly EvaluatedContent[]): EnglishUnit[] {
  const texts = new Map(contents.flatMap(({english, ids}) => pairs(ids, english)));
  return unitPlaces(contents).map(({id, file}) => ({
    id,
    file,
    text: texts.get(id) ?? '',
    desc: '',
  }));
}

/** Strings at the same places of two values of the same shape. */
function pairs(ids: unknown, texts: unknown): [id: string, text: string][] {
  if (typeof ids === 'string' && typeof texts === 'string') return [[ids, texts]];
  if (typeof ids !== 'object' || ids === null) return [];
  const children = texts as Record<string, unknown>;
  return Object.entries(ids).flatMap(([key, child]) => pairs(child, children[key]));
}
