/** The files that editors and frameworks' type checkers read. */
import {vsCodeData, webTypes} from './editor-data.js';
import {preact, react, solid, svelte, vue} from './frameworks.js';
import {elementsOf, type Manifest} from './manifest.js';

/**
 * The files (name in `dist/` → text).
 *
 * @param version of the package
 * @throws if the manifest has no elements, or they differ in what they take
 */
export function editorTypes(manifest: Manifest, version: string): Map<string, string> {
  const elements = elementsOf(manifest);
  const [first] = elements;
  const json = (data: object) => `${JSON.stringify(data, null, 2)}\n`;
  return new Map([
    ['vscode.html-custom-data.json', json(vsCodeData(elements))],
    ['web-types.json', json(webTypes(elements, version))],
    ['react.d.ts', react(elements, first)],
    ['preact.d.ts', preact(elements, first)],
    ['solid.d.ts', solid(elements, first)],
    ['vue.d.ts', vue(elements, first)],
    ['svelte.d.ts', svelte(elements, first)],
  ]);
}
