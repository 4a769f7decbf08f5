import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import ts from 'typescript';
import {
  sectionIds,
  sourceKinds,
  type Figure,
  type Help,
  type List,
  type Meta,
  type Safety,
  type Section,
  type Statement,
  type Term,
  type Ui,
} from '../../content/model.js';
import {figuresOf} from '../support/figures-of.js';
import {reviewedMeta, sampleReview} from '../support/sample-review.js';
import {contentDate} from '../../content/version.js';
import {jsonFiles} from '../../build/json/files.js';
import {statementOf} from '../../build/json/statement.js';
import {projectPath} from '../../build/project.js';
import {loadContent, loadSafety, locales} from '../../src/content.js';
import {contents} from '../../src/generated/contents.js';
import {originTexts} from '../../src/translated-by.js';

/** A part of the JSON Schema. */
interface Schema {
  description?: string;
  type?: string | string[];
  enum?: unknown[];
  $ref?: string;
  items?: Schema;
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean;
}

interface FigureWithFile extends Figure {
  file: string;
}

const listOf = (...items: string[]): List => ({kind: 'steps', items});
const box: Help = {id: 'fever', level: 'urgent', title: 'Get help if you have', items: ['a fever']};
const word: Term = {id: 'gel', term: 'Gel', meaning: 'something wet'};

/** Who wrote a draft, in its language and in English. */
const originIn = (tag: string): string[] =>
  originTexts([contents[tag as keyof typeof contents].faq]).flatMap(({own, english}) => [
    own,
    english,
  ]);

const withoutFiles = (json: string) => json.replace(/,\s*"file":\s*"[^"]*"/g, '');

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
        const safety = await loadSafety(content);
        const {statement, ...read} = JSON.parse(withoutFiles(text)) as {statement: Statement};
        assert.ok(statement.summary.includes(content.title));
        assert.deepEqual(read, JSON.parse(JSON.stringify({...content, safety})));
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

  it('say with each text what a reader has to be told', () => {
    for (const {tag} of locales) {
      const {ui} = contents[tag as keyof typeof contents] as {ui: Ui};
      const {draft, english} = ui.notice ?? {};
      for (const id of sectionIds) {
        const {safety} = JSON.parse(files.get(`${tag}/${id}.json`)!) as {safety: Safety};
        assert.deepEqual(safety, {
          notices: ui.notice ? [draft, english!.draft, ...originIn(tag)] : [],
          disclaimer: ui.disclaimer,
          review: ui.notReviewed,
        });
      }
    }
  });

  it('say of themselves what they are, how far they are checked and how to name them', () => {
    for (const {tag} of locales) {
      for (const id of sectionIds) {
        const {title, meta, statement} = JSON.parse(files.get(`${tag}/${id}.json`)!) as Section & {
          statement: Statement;
        };
        const {summary, license, citation} = statement;
        for (const said of [summary, citation]) {
          assert.ok(said.includes(`“${title}”`), said);
          assert.ok(said.includes(`(${tag})`), said);
          assert.ok(said.includes(`Text version ${meta.version}, ${contentDate}`), said);
          assert.equal(/draft/.test(said), meta.status === 'draft', said);
        }
        const {disclaimer, notReviewed} = contents.en.ui;
        for (const told of [disclaimer, notReviewed]) assert.ok(summary.includes(told), summary);
        const origin = /A computer program wrote this translation: language model, \w+ 2\d{3}\./;
        assert.equal(origin.test(summary), meta.status === 'draft', summary);
        assert.equal(license, 'CC-BY-4.0');
      }
    }
  });

  it('say of themselves who has reviewed them, and that a part is English', async () => {
    const content = await loadContent('faq', 'es');
    const meta: Meta = {...content.meta, status: 'approved', fallback: ['/title']};
    const reviewed = {...meta, ...reviewedMeta()};
    const {summary, citation} = statementOf({...content, meta: reviewed});
    assert.match(summary, /Medical review: Sample Reviewer 1 \(a sample\), March 5, 2026\./);
    assert.ok(summary.includes(contents.es.ui.notice!.english.partial));
    assert.doesNotMatch(summary + citation, /draft|machine/);
  });

  it('name who has reviewed a text, and what of it is English', async () => {
    const content = await loadContent('faq', 'es');
    const {ui} = contents.es;
    const meta: Meta = {...content.meta, status: 'approved', fallback: ['/title']};
    const reviewed = {...meta, ...reviewedMeta()};
    assert.deepEqual(await loadSafety({...content, meta: reviewed}), {
      notices: [ui.notice!.partial, ui.notice!.english.partial],
      disclaimer: ui.disclaimer,
      review:
        'Revisión médica de este texto: Sample Reviewer 1 (a sample), 5 de marzo de 2026. Conflictos de intereses: none. Próxima revisión prevista de este texto: marzo de 2999.',
    });
    await assert.rejects(
      loadSafety({...content, meta: {...meta, locale: 'tlh'}}),
      /There is no locale "tlh"/,
    );
  });

  it('are the same each time', async () => {
    assert.deepEqual(await jsonFiles(), files);
  });
});

describe('the schema', () => {
  it('takes a section with every shape', () => {
    const section = JSON.parse(files.get('en/faq.json')!) as Section;
    section.about = 'What it is.';
    section.keyPoints = ['Never squeeze.'];
    section.help = [box, {...box, more: 'Feel for warm skin.', level: 'soon'}];
    section.intro = ['First.', {...listOf('One', 'Two'), lead: 'Steps:'}];
    Object.assign(section.topics[0]!, {
      formerly: ['old-id'],
      body: ['First.', {...listOf('a', 'b', 'c'), kind: 'bullets'}],
      help: [box],
      ask: ['May I swim?'],
      words: [word],
    });
    assert.ok(validate(section), JSON.stringify(validate.errors, null, 2));
  });

  const damages: Array<[string, (section: Section & Record<string, unknown>) => void]> = [
    ['no title', (section) => Reflect.deleteProperty(section, 'title')],
    ['an empty paragraph', (section) => (section.topics[0]!.body[0] = '')],
    ['a topic without a body', (section) => (section.topics[0]!.body = [])],
    ['a list of one item', (section) => (section.topics[0]!.body[1] = listOf('One'))],
    [
      'a list of another kind',
      (section) => (section.intro[0] = {...listOf('One', 'Two'), kind: 'letters' as never}),
    ],
    ['no key points', (section) => Reflect.deleteProperty(section, 'keyPoints')],
    ['help of another level', (section) => (section.help = [{...box, level: 'later' as never}])],
    ['help without a sign', (section) => (section.topics[0]!.help = [{...box, items: []}])],
    ['an empty question', (section) => (section.topics[0]!.ask = [''])],
    ['more than three words', (section) => (section.topics[0]!.words = Array<Term>(4).fill(word))],
    ['a former id that is none', (section) => (section.topics[0]!.formerly = ['Old id'])],
    ['another section', (section) => (section.id = 'causes' as never)],
    ['no sources', (section) => Reflect.deleteProperty(section, 'sources')],
    ['a source of another kind', (section) => (section.sources![0]!.kind = 'blog' as never)],
    ['a source that is no address', (section) => (section.sources![0]!.url = 'javascript:alert()')],
    ['a number that no source has', (section) => (section.topics[0]!.sources = [0])],
    ['another property', (section) => (section['html'] = '<p>')],
    [
      'another property of a figure',
      (section) => Object.assign(section.topics[0]!.figure!, {a: 1}),
    ],
    ['another status', (section) => (section.meta.status = 'final' as never)],
    ['no word on reviews', (section) => Reflect.deleteProperty(section.meta, 'reviews')],
    ['another form of date', (section) => (section.meta.nextReview = '31 January 2020')],
    ['a review without a name', (section) => (section.meta.reviews = [sampleReview({name: ''})])],
    [
      'a review in another role',
      (section) => (section.meta.reviews = [sampleReview({role: 'editor' as never})]),
    ],
    [
      'translators without a number',
      (section) => (section.meta.translatedBy = {people: {count: 1} as never}),
    ],
    ['no word on safety', (section) => Reflect.deleteProperty(section, 'safety')],
    ['no word on itself', (section) => Reflect.deleteProperty(section, 'statement')],
    ['a pointer that is none', (section) => (section.meta.fallback = ['topics.0'])],
  ];
  for (const [what, damage] of damages) {
    it(`refuses ${what}`, () => {
      const section = JSON.parse(files.get('en/faq.json')!) as Section & Record<string, unknown>;
      damage(section);
      assert.equal(validate(section), false);
      // Of what may be a paragraph or a list, errors say why it is neither.
      const errors = validate.errors!.filter(({schemaPath}) => !/anyOf\/|List\//.test(schemaPath));
      assert.equal(errors.length, 1, JSON.stringify(validate.errors));
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
  const aliases = new Map(
    model.statements.filter(ts.isTypeAliasDeclaration).map((node) => [node.name.text, node]),
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
    if (type === 'SourceKind') return {enum: [...sourceKinds]};
    if (type === 'number') return {type: 'integer'};
    if (interfaces.has(type) || aliases.has(type)) return {$ref: `#/$defs/${type}`};
    if (type.startsWith("'")) {
      return {enum: type.split(' | ').map((literal) => literal.slice(1, -1))};
    }
    const types = type.split(' | ');
    return {type: types.length > 1 ? types : type};
  }

  /** A property's schema without its description and those limits. */
  const shape = ({type, enum: values, $ref, items, anyOf}: Schema): Schema =>
    JSON.parse(
      JSON.stringify({type, enum: values, $ref, items: items && shape(items), anyOf}),
    ) as Schema;

  /** What a type may lack, or does not have, and a JSON file always has. */
  const onlyInJson = ['file', 'safety', 'sources', 'statement'];

  it('describes a Section', () => {
    assert.equal(schema.$ref, '#/$defs/Section');
  });

  it('agrees with the type Block', () => {
    const {description, anyOf} = schema.$defs['Block']!;
    const node = aliases.get('Block')!;
    assert.equal(description, docstring(node));
    assert.deepEqual(anyOf?.map(shape), node.type.getText().split(' | ').map(schemaOf));
  });

  for (const [name, definition] of Object.entries(schema.$defs)) {
    if (name === 'Block') continue;
    it(`agrees with the type ${name}`, () => {
      const node = interfaces.get(name)!;
      const members = node.members.filter(ts.isPropertySignature);
      // Only in JSON does a figure name its file.
      // Only there are the sentences on safety, and on itself, in the section.
      const {file, safety, statement, ...properties} = definition.properties!;
      assert.equal(Boolean(file), name === 'Figure');
      assert.deepEqual([safety, statement].map(Boolean), Array(2).fill(name === 'Section'));
      assert.equal(definition.description, docstring(node));
      assert.equal(definition.additionalProperties, false);
      assert.deepEqual(
        definition.required!.filter((key) => !onlyInJson.includes(key)),
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
