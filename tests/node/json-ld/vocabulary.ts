/**
 * The part of schema.org's vocabulary that the JSON-LD uses, from release 30.0
 * (https://schema.org/version/30.0, schemaorg-all-https.jsonld): `rdfs:subClassOf`,
 * `schema:domainIncludes` and `schema:rangeIncludes`.
 */

/** Class → the classes that it is a subclass of. */
const parents: Readonly<Record<string, readonly string[]>> = {
  Answer: ['Comment'],
  BloodTest: ['MedicalTest'],
  CategoryCode: ['DefinedTerm'],
  Comment: ['CreativeWork'],
  CreativeWork: ['Thing'],
  DefinedTerm: ['Intangible'],
  FAQPage: ['WebPage'],
  HealthTopicContent: ['WebContent'],
  ImagingTest: ['MedicalTest'],
  Intangible: ['Thing'],
  LifestyleModification: ['MedicalEntity'],
  MedicalCause: ['MedicalEntity'],
  MedicalCode: ['MedicalIntangible', 'CategoryCode'],
  MedicalCondition: ['MedicalEntity'],
  MedicalEntity: ['Thing'],
  MedicalIntangible: ['MedicalEntity'],
  MedicalProcedure: ['MedicalEntity'],
  MedicalSignOrSymptom: ['MedicalCondition'],
  MedicalTest: ['MedicalEntity'],
  MedicalTherapy: ['TherapeuticProcedure'],
  MedicalWebPage: ['WebPage'],
  Person: ['Thing'],
  Question: ['Comment'],
  TherapeuticProcedure: ['MedicalProcedure'],
  Thing: [],
  WebContent: ['CreativeWork'],
  WebPage: ['CreativeWork'],
};

/** Property → the classes that may have it, and the classes and data types of its values. */
const properties: Readonly<Record<string, {domain: readonly string[]; range: readonly string[]}>> =
  {
    about: {
      domain: [
        'Certification',
        'CommunicateAction',
        'CreativeWork',
        'DefinedTerm',
        'DefinedTermSet',
        'Event',
      ],
      range: ['Thing'],
    },
    acceptedAnswer: {domain: ['Question'], range: ['Answer', 'ItemList']},
    alternateName: {domain: ['Thing'], range: ['Text']},
    cause: {domain: ['MedicalCondition'], range: ['MedicalCause']},
    citation: {domain: ['CreativeWork'], range: ['CreativeWork', 'Text']},
    code: {domain: ['MedicalEntity'], range: ['MedicalCode']},
    codeValue: {domain: ['CategoryCode', 'MedicalCode'], range: ['Text']},
    codingSystem: {domain: ['MedicalCode'], range: ['Text']},
    creativeWorkStatus: {domain: ['CreativeWork'], range: ['DefinedTerm', 'Text']},
    description: {domain: ['Thing'], range: ['Text', 'TextObject']},
    hasHealthAspect: {domain: ['HealthTopicContent'], range: ['HealthAspectEnumeration']},
    hasPart: {domain: ['CreativeWork'], range: ['CreativeWork']},
    inLanguage: {
      domain: [
        'BroadcastService',
        'CommunicateAction',
        'CreativeWork',
        'Event',
        'LinkRole',
        'PronounceableText',
        'WriteAction',
      ],
      range: ['Language', 'Text'],
    },
    lastReviewed: {domain: ['WebPage'], range: ['Date']},
    license: {domain: ['CreativeWork'], range: ['CreativeWork', 'URL']},
    mainEntity: {domain: ['CreativeWork'], range: ['Thing']},
    name: {domain: ['Thing'], range: ['Text']},
    possibleTreatment: {
      domain: ['MedicalCondition', 'MedicalSignOrSymptom'],
      range: ['Drug', 'DrugClass', 'LifestyleModification', 'MedicalTherapy'],
    },
    primaryPrevention: {domain: ['MedicalCondition'], range: ['MedicalTherapy']},
    reviewedBy: {domain: ['WebPage'], range: ['Organization', 'Person']},
    secondaryPrevention: {
      domain: ['MedicalCondition'],
      range: ['Drug', 'DrugClass', 'LifestyleModification', 'MedicalTherapy'],
    },
    signOrSymptom: {domain: ['MedicalCondition'], range: ['MedicalSignOrSymptom']},
    subjectOf: {domain: ['Thing'], range: ['CreativeWork', 'Event']},
    text: {domain: ['CreativeWork'], range: ['Text']},
    typicalTest: {domain: ['MedicalCondition'], range: ['MedicalTest']},
    url: {domain: ['Thing'], range: ['URL']},
    version: {domain: ['CreativeWork'], range: ['Number', 'Text']},
  };

/** Members of HealthAspectEnumeration. */
const healthAspects = ['Overview', 'Prevention', 'Symptoms', 'Treatments', 'Types'].map(
  (aspect) => `https://schema.org/${aspect}HealthAspect`,
);

/** What a string may be, by data type or enumeration. */
const strings: Readonly<Record<string, (value: string) => boolean>> = {
  Date: (value) => new Date(value).toJSON()?.slice(0, 10) === value,
  HealthAspectEnumeration: (value) => healthAspects.includes(value),
  Text: (value) => value.trim() === value,
  URL: (value) => URL.canParse(value),
};

const isA = (type: string, classes: readonly string[]): boolean =>
  classes.includes(type) || (parents[type] ?? []).some((parent) => isA(parent, classes));

/**
 * What schema.org does not allow in a JSON-LD object: unknown classes and properties, properties
 * outside their domain, values outside the range, empty values.
 *
 * @returns one line a problem: `$.cause[0].name is empty`
 */
export function vocabularyProblems(document: object): string[] {
  const {'@context': context, ...node} = document as Record<string, unknown>;
  const problems = nodeProblems(node, '$', ['Thing']);
  return context === 'https://schema.org' ? problems : ['$ has another @context', ...problems];
}

function nodeProblems(
  {'@type': type, ...node}: Record<string, unknown>,
  path: string,
  range: readonly string[],
): string[] {
  if (typeof type !== 'string' || !parents[type]) return [`${path} is of an unknown class`];
  const problems = isA(type, range) ? [] : [`${path} cannot be a ${type}`];
  for (const [name, value] of Object.entries(node)) {
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
    const place = `${path}.${name}`;
    if (!property) problems.push(`${place} is unknown`);
    else if (!isA(type, property.domain)) problems.push(`${place} is no property of ${type}`);
    else problems.push(...valueProblems(value, place, property.range));
  }
  return problems;
}

function valueProblems(value: unknown, path: string, range: readonly string[]): string[] {
  if (value === '' || (Array.isArray(value) && !value.length)) return [`${path} is empty`];
  if (Array.isArray(value)) {
    return value.flatMap((item, i) => valueProblems(item, `${path}[${i}]`, range));
  }
  if (typeof value === 'string') {
    return range.some((type) => strings[type]?.(value)) ? [] : [`${path} cannot be "${value}"`];
  }
  if (typeof value === 'object' && value) {
    return nodeProblems(value as Record<string, unknown>, path, range);
  }
  return [`${path} cannot be ${String(value)}`];
}
