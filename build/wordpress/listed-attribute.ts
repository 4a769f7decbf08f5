/** What the manifest says of an attribute, as a form needs it. */

/** An attribute as a form asks for it. */
export interface ListedAttribute {
  /** As HTML has it: `heading-level`. */
  name: string;
  /** As a block has it: `headingLevel`. */
  property: string;
  type: 'string' | 'number' | 'boolean';
  /** The only values, where they are known. */
  values?: string[];
  default?: string | number | boolean;
  description: string;
}

type ManifestAttribute = {parsedType?: {text: string}; fieldName?: string} & {
  name: string;
  type?: {text: string};
  default?: string;
  description?: string;
};

/** @throws if its type is one that no form has */
export function listedAttribute(attribute: ManifestAttribute): ListedAttribute {
  const {name, fieldName = name, description = ''} = attribute;
  const types = (attribute.parsedType ?? attribute.type)?.text.split(/\s*\|\s*/) ?? [];
  const known = types.filter((type) => type !== 'undefined');
  const values = known.map((type) => /^'(.*)'$/.exec(type)?.[1]).filter((it) => it !== undefined);
  const type = values.length ? 'string' : known[0];
  if (type !== 'string' && type !== 'number' && type !== 'boolean') {
    throw new Error(`custom-elements.json: no form is known for ${name} of type “${type}”.`);
  }
  return {
    name,
    property: fieldName,
    type,
    ...(values.length && {values}),
    ...(attribute.default !== undefined && {
      default: JSON.parse(attribute.default.replaceAll("'", '"')) as string | number | boolean,
    }),
    description,
  };
}
