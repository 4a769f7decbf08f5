/** Names of elements, whatever prefix a tool writes before them. */
import {XmlElement} from '@rgrove/parse-xml';
import {elements} from './xml.js';

/** XLIFF 1.2's namespace. */
export const namespace = 'urn:oasis:names:tc:xliff:document:1.2';

/**
 * Gives every element of XLIFF its plain name, and every other one its own with its namespace, so
 * that nobody takes a tool's `<x:note>` for a `<note>`.
 */
export function plainNames(
  element: XmlElement,
  outer: ReadonlyMap<string, string> = new Map(),
): void {
  const scope = new Map(outer);
  for (const [name, value] of Object.entries(element.attributes)) {
    const [, prefix] = /^xmlns(?::(.+))?$/.exec(name) ?? [];
    if (name.startsWith('xmlns')) scope.set(prefix ?? '', value);
  }
  const [, prefix = '', local = element.name] = /^([^:]+):(.+)$/.exec(element.name) ?? [];
  const uri = scope.get(prefix);
  if (uri === namespace) element.name = local;
  else if (uri || prefix) element.name = `{${uri ?? prefix}}${local}`;
  for (const child of elements(element)) plainNames(child, scope);
}

/** Whether an element is of another vocabulary than XLIFF. */
export const isForeign = ({name}: XmlElement): boolean => name.startsWith('{');

/** Whether a root, plainly named, is XLIFF 1.2's. */
export const isXliff = ({name, attributes}: XmlElement): boolean =>
  name === 'xliff' && Object.values(attributes).includes(namespace);
