/**
 * ESLint rule: each `msg()` of a content file is a text that translators can work with.
 * @module
 */
import path from 'node:path';

/** @import {Rule} from 'eslint' */
/** @import {Expression, ObjectExpression, SpreadElement} from 'estree' */

const wellFormedId = /^[a-z]+(\.[a-z0-9-]+)+$/;
const markup = /<|&(#\d+|#x[\da-f]+|[a-z]+\d*);/i;

/** @type {Rule.RuleModule} */
export default {
  meta: {
    type: 'problem',
    docs: {description: 'Require translatable text, a stable id and a description in msg() calls'},
    schema: [],
    messages: {
      called:
        'msg is used without a call, so its texts cannot be extracted. Call msg() where the text is.',
      renamed:
        'msg is imported as {{name}}, so its texts go unchecked. Import it under its own name.',
      text: 'The text of msg() is not a plain string. Write it as one string in quotes, without variables, + or a template.',
      emptyText: 'The text of msg() is empty. Write the English text.',
      markup:
        'The text of msg() holds “{{found}}”, which readers would see as it is. Write plain text, without HTML or “<”.',
      options:
        "msg() has no options that can be read here. Give it an object: {id: '{{section}}.…', desc: '…'}.",
      id: "msg() has no id that can be read here. Give it one as a plain string: id: '{{section}}.…'.",
      idForm:
        'The id “{{id}}” is not well formed. Write two or more parts with dots between, the first of letters a–z, the others of a–z, 0–9 and hyphens.',
      idSection: 'The id “{{id}}” does not belong to this file. Let it begin with “{{section}}.”.',
      idTwice: 'The id “{{id}}” is already used in line {{line}}. Give each text an id of its own.',
      desc: "msg() has no desc that can be read here. Tell translators what the text is and where it shows, as a plain string: desc: '…'.",
    },
  },

  create(context) {
    const section = path.parse(context.filename).name;
    /** @type {Map<string, number>} */
    const lineOfId = new Map();

    return {
      ImportSpecifier(node) {
        if (node.imported.type !== 'Identifier' || node.imported.name !== 'msg') return;
        const {name} = node.local;
        if (name !== 'msg') context.report({node, messageId: 'renamed', data: {name}});
        for (const variable of context.sourceCode.getDeclaredVariables(node)) {
          for (const {identifier} of variable.references) {
            const {parent} = /** @type {Rule.Node} */ (identifier);
            if (parent.type !== 'CallExpression' || parent.callee !== identifier) {
              context.report({node: identifier, messageId: 'called'});
            }
          }
        }
      },

      CallExpression(node) {
        if (node.callee.type !== 'Identifier' || node.callee.name !== 'msg') return;
        const [text, options] = node.arguments;

        const string = stringOf(text);
        const found = string && markup.exec(string)?.[0];
        if (string === undefined) context.report({node: text ?? node, messageId: 'text'});
        else if (!string.trim()) context.report({node: text ?? node, messageId: 'emptyText'});
        else if (found) context.report({node: text ?? node, messageId: 'markup', data: {found}});

        if (options?.type !== 'ObjectExpression') {
          context.report({node: options ?? node, messageId: 'options', data: {section}});
          return;
        }
        if (!stringOf(valueOf(options, 'desc'))?.trim()) {
          context.report({node: valueOf(options, 'desc') ?? options, messageId: 'desc'});
        }
        checkId(options);
      },
    };

    /** @param {ObjectExpression} options */
    function checkId(options) {
      const node = valueOf(options, 'id') ?? options;
      const id = stringOf(valueOf(options, 'id'));
      if (id === undefined) {
        context.report({node, messageId: 'id', data: {section}});
        return;
      }
      const line = lineOfId.get(id);
      if (!wellFormedId.test(id)) {
        context.report({node, messageId: 'idForm', data: {id}});
      } else if (!id.startsWith(`${section}.`)) {
        context.report({node, messageId: 'idSection', data: {id, section}});
      } else if (line !== undefined) {
        context.report({node, messageId: 'idTwice', data: {id, line: String(line)}});
      } else {
        lineOfId.set(id, node.loc?.start.line ?? 0);
      }
    }
  },
};

/**
 * @param {Rule.Node | Expression | SpreadElement | undefined} node
 * @returns {string | undefined} of a string literal
 */
function stringOf(node) {
  return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}

/**
 * @param {ObjectExpression} object
 * @param {string} name of a property
 */
function valueOf(object, name) {
  for (const property of object.properties) {
    if (property.type !== 'Property' || property.computed) continue;
    const key = property.key.type === 'Identifier' ? property.key.name : stringOf(property.key);
    if (key === name) return property.value;
  }
  return undefined;
}
