/** What FHIR's resources are called: the same in each build of the same text. */
import type {CodeableConcept, Composition, Identifier, Organization} from '@medplum/fhirtypes';
import {v5} from 'uuid';
import type {Section, SectionId} from '../../content/model.js';
import {medicalCondition, type MedicalCondition} from '../../src/json-ld.js';

/** The package's name as a URL (package-url), in which all other names are. */
const project = 'pkg:npm/calcinosis-cutis';
const namespace = v5(project, v5.URL);

/** A name made of others, as `urn:uuid:…`. */
export const urn = (...names: string[]): string => `urn:uuid:${v5(names.join('/'), namespace)}`;

const identifier = (value: string): Identifier => ({system: 'urn:ietf:rfc:3986', value});

/** Names a section in a language, whatever its text says. */
export const seriesIdentifier = (locale: string, section: SectionId): Identifier =>
  identifier(urn('series', locale, section));

/** Names one wording of a section: with anything else in it, it is another. */
export const wordingIdentifier = (composition: Composition): Identifier =>
  identifier(urn('wording', JSON.stringify(composition)));

/** The catalogue of all wordings. */
export const catalogueIdentifier = (wordings: readonly string[]): Identifier =>
  identifier(urn('catalogue', ...wordings));

/** Who publishes the text. People are named only where they have signed. */
export const author = {
  fullUrl: urn('author'),
  resource: {
    resourceType: 'Organization',
    identifier: [identifier(project)],
    name: 'calcinosis-cutis',
  } satisfies Organization,
};

/** Code system of `_tag` for the version of the English content. */
export const versionSystem = `${project}#content-version`;

/** What kind of document this is. No code fits: LOINC's are of notes and instructions for one patient. */
export const documentType: CodeableConcept = {text: 'Patient information'};

/** URI by which FHIR knows a coding system that our schema.org data names. */
const systems: Readonly<Record<string, string>> = {
  'ICD-10': 'http://hl7.org/fhir/sid/icd-10',
  HPO: 'http://human-phenotype-ontology.org',
};

/**
 * A condition by its name and codes.
 *
 * @throws if FHIR's URI of a coding system is not known
 */
export const codedConcept = ({
  name,
  code,
}: Pick<MedicalCondition, 'name' | 'code'>): CodeableConcept => ({
  coding: code.map(({codingSystem, codeValue}) => {
    const system = systems[codingSystem];
    if (system) return {system, code: codeValue};
    throw new Error(
      `The condition has a code of “${codingSystem}”, whose FHIR URI is not known. Add it to “systems” in build/fhir/identity.ts.`,
    );
  }),
  text: name,
});

/** The condition, with the codes that the schema.org data has and no other. */
export const condition = (section: Section): MedicalCondition => medicalCondition([section]);
