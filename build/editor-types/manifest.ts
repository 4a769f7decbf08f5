/** The manifest of the elements, as far as editors and type checkers need it. */

/** What is needed of a custom elements manifest. */
export interface Manifest {
  modules: Array<{path: string; declarations: Declaration[]}>;
}

interface Declaration extends Documented {
  tagName?: string;
  members: Member[];
  attributes: Array<Typed & {fieldName: string}>;
  events: Typed[];
  slots: Documented[];
  cssParts: Documented[];
  cssProperties: Array<Documented & {default?: string}>;
}

export interface Documented {
  name: string;
  description: string;
}

export interface Typed extends Documented {
  type: {text: string};
  /** The type with its words written out. */
  parsedType?: {text: string};
  default?: string;
}

interface Member extends Typed {
  kind: 'field' | 'method';
  static?: boolean;
  readonly?: boolean;
}

export interface Element extends Declaration {
  tagName: string;
  /** Its module, as a page imports it. */
  module: string;
}

/** The manifest's file, in the project's folder. */
export const manifestFile = 'dist/custom-elements.json';

/**
 * The elements of a manifest, at least one.
 *
 * @throws {Error} if there is none, or they differ in what they take
 */
export function elementsOf(manifest: Manifest): readonly [Element, ...Element[]] {
  const elements = manifest.modules.flatMap(({path, declarations}) =>
    declarations
      .filter((declaration): declaration is Declaration & {tagName: string} =>
        Boolean(declaration.tagName),
      )
      .map((element) => ({...element, module: path.replace(/^dist/, 'calcinosis-cutis')})),
  );
  const [first, ...others] = elements;
  if (!first) throw new Error(`${manifestFile}: has no elements. Run: npm run build`);
  // The types below are written once for all elements.
  const interfaceOf = ({attributes, members, events}: Element) =>
    [attributes, properties(members), events].flat().map(({name, type}) => `${name}: ${type.text}`);
  for (const other of others) {
    if (interfaceOf(other).join() === interfaceOf(first).join()) continue;
    throw new Error(
      `${manifestFile}: <${other.tagName}> and <${first.tagName}> differ in attributes, properties or events. Give each element types of its own in build/editor-types/frameworks.ts.`,
    );
  }
  return [first, ...others];
}

/** The properties that a page can set. */
export const properties = (members: readonly Member[]) =>
  members.filter((member) => member.kind === 'field' && !member.static && !member.readonly);

/** The properties that no attribute sets under the same name: `headingLevel`, `content`. */
export const propertiesOnly = ({members, attributes}: Element) =>
  properties(members).filter(({name}) => !attributes.some((attribute) => attribute.name === name));

export const writtenOut = ({type, parsedType}: Typed) =>
  (parsedType ?? type).text.replace(/ \| undefined$/, '');
