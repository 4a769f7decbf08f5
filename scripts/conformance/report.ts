/**
 * The accessibility conformance report, `docs/accessibility-conformance.yaml`, in the form that GSA's
 * OpenACR 0.1.0 gives it: https://github.com/GSA/openacr. `openacr-0.1.0.json` is its schema (CC0), byte
 * for byte as the package `@openacr/openacr` 0.3.5 has it. It lets anything else be there, too; a
 * second one refuses that, because it would be a slip.
 */
import {readFile} from 'node:fs/promises';
import {Ajv, type ErrorObject} from 'ajv';
import {Ajv2020} from 'ajv/dist/2020.js';
import {parseDocument} from 'yaml';
import {projectPath} from '../../build/project.js';
import {adherenceLevels, catalog, chapters, criteria, type Level} from './criteria.js';

/** What is said of one criterion. */
export interface Criterion {
  num: string;
  components: [{name: 'web'; adherence: {level: string; notes: string}}];
}

/** A report, as far as this project's says something. */
export interface Report {
  title: string;
  product: {name: string; description: string};
  author: {name: string; email: string};
  report_date: string;
  version: number;
  notes: string;
  evaluation_methods_used: string;
  license: string;
  catalog: string;
  chapters: Record<string, {criteria: Criterion[]}>;
}

/** Where the report is. */
export const reportFile = 'docs/accessibility-conformance.yaml';

const text = {type: 'string', minLength: 1} as const;

/** An object that has these properties and no others. */
const objectOf = (properties: Record<string, unknown>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

const criterion = (num: string) =>
  objectOf({
    num: {const: num},
    components: {
      type: 'array',
      minItems: 1,
      maxItems: 1,
      items: objectOf({
        name: {const: 'web'},
        adherence: objectOf({level: {enum: Object.keys(adherenceLevels)}, notes: text}),
      }),
    },
  });

/** Every criterion of a level once, in its order. */
const chapter = (level: Level) =>
  objectOf({
    criteria: {
      type: 'array',
      prefixItems: criteria[level].map(([num]) => criterion(num)),
      minItems: criteria[level].length,
      items: false,
    },
  });

const schema = objectOf({
  title: text,
  product: objectOf({name: text, description: text}),
  author: objectOf({name: text, email: {type: 'string'}}),
  report_date: {type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$'},
  version: {type: 'integer', minimum: 1},
  notes: text,
  evaluation_methods_used: text,
  license: text,
  catalog: {const: catalog},
  chapters: objectOf({[chapters.A]: chapter('A'), [chapters.AA]: chapter('AA')}),
});

const validate = new Ajv2020({allErrors: true, strict: true}).compile<Report>(schema);
const validateByGsa = new Ajv({allErrors: true}).compile(
  JSON.parse(
    await readFile(projectPath('scripts/conformance/openacr-0.1.0.json'), 'utf8'),
  ) as object,
);

/**
 * Reads a report.
 *
 * @throws if it is no YAML or not of that form: what is wrong, and where
 */
export function parseReport(yaml: string): Report {
  const document = parseDocument(yaml);
  const [damage] = document.errors;
  if (damage) throw new Error(`${reportFile}: ${damage.message}`);
  const report: unknown = document.toJS();
  if (!validateByGsa(report)) throw formError("GSA's schema", validateByGsa.errors!);
  if (!validate(report))
    throw formError('the schema in scripts/conformance/report.ts', validate.errors!);
  return report;
}

const formError = (schemaName: string, errors: readonly ErrorObject[]) =>
  new Error(
    [
      `${reportFile} has another form than ${schemaName} asks:`,
      ...errors.map(
        ({instancePath, message, params}) =>
          `${instancePath || '/'} ${message} (${JSON.stringify(params)})`,
      ),
    ].join('\n'),
  );

export const readReport = async (): Promise<Report> =>
  parseReport(await readFile(projectPath(reportFile), 'utf8'));
