/** What the types of all frameworks are made of. */
import {writtenOut, type Documented, type Element, type Typed} from './manifest.js';

/** A module that tells a framework of the elements. */
export const module = (
  framework: string,
  elements: readonly Element[],
  imports: string,
  types: string,
  augmentation: string,
  own: readonly Documented[],
) => `// Made from the elements' manifest. Do not edit.
${imports}
import type {
  CalcinosisEventMap,
${elements.map(({name}) => `  ${name},`).join('\n')}
} from './elements.js';

type CalcinosisElement = ${elements.map(({name}) => name).join(' | ')};

/** What means something of its own here, whatever it means elsewhere in HTML. */
type OwnName = ${own.map(({name}) => `'${name}'`).join(' | ')};

${types}

declare module '${framework}' {
  ${augmentation}
}
`;

export const tags = (elements: readonly Element[], indent: number, type = 'CalcinosisProps') =>
  elements
    .map(({tagName, name, description}) =>
      `/** ${description} */\n'${tagName}': ${type}<${name}>;`.replace(/^/gm, ' '.repeat(indent)),
    )
    .join('\n');

/**
 * The type of an attribute. Where a framework sets a property if there is one of that name, the
 * property's type holds. The others are written as text.
 *
 * @param booleans what a boolean attribute with a hyphen takes: where a framework writes `false` as
 * the text "false", which is an attribute that is there, only what is `present` is right
 */
export function attributeType(
  attribute: Typed & {fieldName: string},
  booleans: 'boolean' | 'present',
) {
  const type = writtenOut(attribute);
  if (type === 'number') return 'number | `${number}` | undefined';
  if (type === 'boolean' && booleans === 'present' && attribute.name.includes('-')) {
    return "true | '' | undefined";
  }
  return propertyType(attribute.fieldName);
}

export const propertyType = (name: string) => `T['${name}'] | undefined`;

export const listener = (event: Documented, name: string) =>
  field(
    {...event, name},
    `((event: CalcinosisEventMap['${event.name}'] & {currentTarget: T}) => void) | undefined`,
  );

export const field = ({name, description}: Documented, type: string) =>
  `/** ${description} */\n${/^\w+$/.test(name) ? name : `'${name}'`}?: ${type};`;

export const lines = (fields: readonly string[]) => fields.join('\n').replace(/^/gm, '  ');

export const camelCase = (name: string) =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
