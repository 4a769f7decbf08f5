/** A block an element, as WordPress reads it: `blocks/faq/block.json`. */
import type {List} from './list.js';
import type {ListedAttribute} from './listed-attribute.js';

/** `block.json` of each element by path below the plugin's folder. */
export const blockFiles = ({version, elements}: List): Map<string, string> =>
  new Map(
    Object.entries(elements).map(([name, {description, attributes}]) => [
      `blocks/${name}/block.json`,
      `${JSON.stringify(
        {
          $schema: 'https://schemas.wp.org/trunk/block.json',
          apiVersion: 2,
          name: `calcinosis-cutis/${name}`,
          version,
          title: `Calcinosis cutis: ${name === 'faq' ? 'questions' : name}`,
          category: 'text',
          icon: 'info-outline',
          description,
          keywords: ['health', 'patient information', 'skin'],
          textdomain: 'calcinosis-cutis',
          attributes: Object.fromEntries(attributes.map(blockAttribute)),
          supports: {html: false, align: ['wide', 'full']},
          editorScript: 'calcinosis-cutis-editor',
          script: 'calcinosis-cutis',
        },
        null,
        2,
      )}\n`,
    ]),
  );

/** Without a default: what an author has not chosen is left to the element. */
const blockAttribute = ({property, type, values}: ListedAttribute): [string, object] => [
  property,
  {type, ...(values && {enum: values})},
];
