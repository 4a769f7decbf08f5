import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import ts from 'typescript';
import {sectionIds, type Figure, type Section} from '../../content/model.js';
import {figuresOf} from '../../scripts/figures.js';
import {jsonFiles} from '../../scripts/json-files.js';
import {projectPath} from '../../scripts/project.js';
import {loadContent, locales} from '../../src/content.js';

/** A part of the JSON Schema. */
interface Schema {
  description?: string;
  type?: string | string[];
  enum?: unknown[];
  $ref?: string;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean;
}

interface FigureWithFile extends Figure {
  file: string;
}

const withoutFiles = (json: string) => json.replace(/,\s*"file": "[^"]*"/g, '');

const files = await jsonFiles();
const schema = JSON.parse(files.get('schema.json')!) as Schema & {$defs: Record<string, Schema>};
const validate = new Ajv2020({strict: true, allowUnionTypes: true, allErrors: true}).compile(
  schema,
);

describe('the JSON files', () => {
  it('are each section in each locale, and the schema', () => {
    assert.deepEqual(
      [...files.keys()].sort(),
      [
        'schema.json',
        ...locales.flatMap(({tag}) => sectionIds.map((id) => `${tag}/${id}.json`)),
      ].sort(),
    );
  });

  for (const {tag} of locales) {
    for (const id of sectionIds) {
      it(`fit the schema and hold the whole section: ${tag}/${id}.json`, async () => {
        const text = files.get(`${tag}/${id}.json`)!;
        const section = JSON.parse(text) as Section;
        assert.ok(validate(section), JSON.stringify(validate.errors, null, 2));
        const content = await loadContent(id, tag);
        assert.deepEqual(JSON.parse(withoutFiles(text)), JSON.parse(JSON.stringify(content)));
        for (const {id, file} of figuresOf(section) as FigureWithFile[]) {
          assert.equal(file, `figures/${tag}/${id}.svg`);
          assert.ok(existsSync(projectPath(`dist/${file}`)), file);
        }
        assert.equal(section.id, id);
        assert.equal(section.meta.locale, tag);
        assert.doesNotMatch(text, /\\u/, 'Text is UTF-8, not escapes.');
        assert.ok(text.endsWith('}\n'));
      });
    }
  }

  it('are the same each time', async () => {
    assert.deepEqual(await jsonFiles(), files);
  });
});

describe('the schema', () => {
  const damages: Array<[string, (section: Section & Record<string, unknown>) => void]> = [
    ['no title', (section) => Reflect.deleteProperty(section, 'title')],
    ['an empty paragraph', (section) => (section.topics[0]!.body[0] = '')],
    ['a topic without a body', (section) => (section.topics[0]!.body = [])],
    ['another section', (section) => (section.id = 'causes' as never)],
    ['another property', (section) => (section['html'] = '<p>')],
    [
      'another property of a figure',
      (section) => Object.assign(section.topics[0]!.figure!, {a: 1}),
    ],
    ['another status', (section) => (section.meta.status = 'final' as never)],
    ['no word on the review', (section) => Reflect.deleteProperty(section.meta, 'reviewedBy')],
    ['another form of date', (section) => (section.meta.reviewedOn = '31 January 2020')],
    ['a pointer that is none', (section) => (section.meta.fallback = ['topics.0'])],
  ];
  for (const [what, damage] of damages) {
    it(`refuses ${what}`, () => {
      const section = JSON.parse(files.get('en/faq.json')!) as Section & Record<string, unknown>;
      damage(section);
      assert.equal(validate(section), false);
      assert.equal(validate.errors?.length, 1, JSON.stringify(validate.errors));
    });
  }

  const model = ts.createSourceFile(
    'model.ts',
    readFileSync(projectPath('content/model.ts'), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const interfaces = new Map(
    model.statements.filter(ts.isInterfaceDeclaration).map((node) => [node.name.text, node]),
  );

  const docstring = (node: ts.Node) =>
    ts
      .getJSDocCommentsAndTags(node)
      .map(({comment}) => ts.getTextOfJSDocComment(comment))
      .join('') || undefined;

  /** What the schema must say of a type, apart from the limits that TypeScript cannot express. */
  function schemaOf(type: string): Schema {
    if (type.endsWith('[]')) return {type: 'array', items: schemaOf(type.slice(0, -2))};
    if (type === 'SectionId') return {enum: [...sectionIds]};
    if (interfaces.has(type)) return {$ref: `#/$defs/${type}`};
    if (type.startsWith("'")) {
      return {enum: type.split(' | ').map((literal) => literal.slice(1, -1))};
    }
    const types = type.split(' | ');
    return {type: types.length > 1 ? types : type};
  }

  /** A property's schema without its description and those limits. */
  const shape = ({type, enum: values, $ref, items}: Schema): Schema =>
    JSON.parse(JSON.stringify({type, enum: values, $ref, items: items && shape(items)})) as Schema;

  it('describes a Section', () => {
    assert.equal(schema.$ref, '#/$defs/Section');
  });

  for (const [name, definition] of Object.entries(schema.$defs)) {
    it(`agrees with the type ${name}`, () => {
      const node = interfaces.get(name)!;
      const members = node.members.filter(ts.isPropertySignature);
      // Only in JSON does a figure name its file.
      const {file, ...properties} = definition.properties!;
      assert.equal(Boolean(file), name === 'Figure');
      assert.equal(definition.description, docstring(node));
      assert.equal(definition.additionalProperties, false);
      assert.deepEqual(
        definition.required!.filter((key) => key !== 'file'),
        members.filter((member) => !member.questionToken).map((member) => member.name.getText()),
      );
      assert.deepEqual(
        Object.entries(properties).map(([key, property]) => ({
          key,
          description: property.description,
          ...shape(property),
        })),
        members.map((member) => ({
          key: member.name.getText(),
          description: docstring(member),
          ...schemaOf(member.type!.getText()),
        })),
      );
    });
  }
});
