/**
 * ESLint rule: each `msg()` of a content file is a text that translators can work with.
 * @module
 */
import path from 'node:path';

/** @import {Rule} from 'eslint' */
/** @import {Expression, ObjectExpression, PrivateIdentifier, Property, SpreadElement} from 'estree' */

const wellFormedId = /^[a-z]+(\.[a-z0-9-]+)+$/;
/** As deep as an item of a topic's list, `symptoms.open-sores.care.clean`; a figure's labels deeper. */
const deepestId = /^[^.]+(\.[^.]+){1,3}$|\.figure(\.[^.]+)?\.label\.\d+$/;
/** Properties whose strings are the same in every language. */
const untranslated = ['id', 'kind', 'level', 'formerly', 'desc'];
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
      idDepth:
        'The id “{{id}}” has too many parts. Name the text by section, topic, list and item at most: {{section}}.topic.list.item.',
      noMsg:
        "This text is not in msg(), so nobody can translate it. Write msg('…', {id: '{{section}}.…', desc: '…'}).",
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

      Property(node) {
        if (node.computed || untranslated.includes(keyOf(node) ?? '')) return;
        const {value} = node;
        for (const text of value.type === 'ArrayExpression' ? value.elements : [value]) {
          if (text?.type !== 'TemplateLiteral' && stringOf(text ?? undefined) === undefined)
            continue;
          context.report({node: text ?? value, messageId: 'noMsg', data: {section}});
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
      } else if (!deepestId.test(id)) {
        context.report({node, messageId: 'idDepth', data: {id, section}});
      } else if (line !== undefined) {
        context.report({node, messageId: 'idTwice', data: {id, line: String(line)}});
      } else {
        lineOfId.set(id, node.loc?.start.line ?? 0);
      }
    }
  },
};

/**
 * @param {Rule.Node | Expression | PrivateIdentifier | SpreadElement | undefined} node
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
    if (keyOf(property) === name) return property.value;
  }
  return undefined;
}

/**
 * @param {Property} property
 * @returns {string | undefined} its name
 */
function keyOf({key}) {
  return key.type === 'Identifier' ? key.name : stringOf(key);
}
