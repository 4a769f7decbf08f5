/**
 * schema.org data made from sections: plain objects, to be written with `JSON.stringify` into a
 * `<script type="application/ld+json">`. In HTML that a server writes, put `\u003c` for each `<`.
 *
 * The data says no more than the sections do: each text goes with the property whole, and what a
 * property would say too strongly is left out. Needs no DOM.
 * @module
 */
import type {Section, SectionId, Topic} from '../content/model.js';
import {
  citation,
  review,
  sectionText,
  source,
  textOf,
  topicText,
  withoutEmpty,
} from './json-ld-source.js';
import type {
  FAQPage,
  HealthAspect,
  HealthTopicContent,
  LifestyleModification,
  MedicalCause,
  MedicalCondition,
  MedicalSignOrSymptom,
  MedicalTest,
  MedicalTherapy,
  MedicalWebPage,
  Question,
  WebContent,
  WithContext,
} from './json-ld-types.js';

export type * from './json-ld-types.js';

/** The condition's medical name, the same in every language, and its codes. */
const condition: MedicalCondition = {
  '@type': 'MedicalCondition',
  name: 'Calcinosis cutis',
  code: [
    {'@type': 'MedicalCode', codeValue: 'L94.2', codingSystem: 'ICD-10'},
    {'@type': 'MedicalCode', codeValue: 'HP:0025520', codingSystem: 'HPO'},
  ],
};

/** schema.org has no aspect for diagnosis and for common questions. */
const healthAspects: {readonly [id in SectionId]?: HealthAspect} = {
  overview: 'https://schema.org/OverviewHealthAspect',
  types: 'https://schema.org/TypesHealthAspect',
  symptoms: 'https://schema.org/SymptomsHealthAspect',
  treatments: 'https://schema.org/TreatmentsHealthAspect',
  prevention: 'https://schema.org/PreventionHealthAspect',
};

/**
 * The topics of `diagnosis` that are tests done typically. A clinical examination is no MedicalTest
 * to schema.org, and a skin sample is needed occasionally.
 */
const typicalTests: Readonly<Record<string, MedicalTest['@type']>> = {
  'laboratory-tests': 'BloodTest',
  imaging: 'ImagingTest',
};

/**
 * The condition, as far as the sections tell of it: causes from `types`, signs and symptoms, typical
 * tests from `diagnosis`, possible treatments, prevention, and a description from `overview`.
 *
 * @throws RangeError without sections, or if they are not in one locale
 */
export function medicalCondition(sections: readonly Section[]): WithContext<MedicalCondition> {
  checkSections(sections);
  const topics = (id: SectionId) => sections.find((section) => section.id === id)?.topics ?? [];
  const overview = sections.find(({id}) => id === 'overview');
  return withContext({
    ...condition,
    description: overview && textOf(overview.intro),
    // The idiopathic type is the one of which no cause is found.
    cause: topics('types')
      .filter(({id}) => id !== 'idiopathic')
      // A topic's term names the type, not its cause.
      .map((topic): MedicalCause => described({...topic, term: undefined}, 'MedicalCause')),
    signOrSymptom: topics('symptoms').map((topic): MedicalSignOrSymptom =>
      described(topic, 'MedicalSignOrSymptom'),
    ),
    typicalTest: topics('diagnosis').flatMap((topic): MedicalTest[] => {
      const test = Object.hasOwn(typicalTests, topic.id) && typicalTests[topic.id];
      return test ? [described(topic, test)] : [];
    }),
    possibleTreatment: topics('treatments').map(therapy),
    // Only a MedicalTherapy may prevent at first; habits are allowed as a LifestyleModification here.
    primaryPrevention: topics('prevention').filter(isTherapy).map(therapy),
    secondaryPrevention: topics('prevention')
      .filter((topic) => !isTherapy(topic))
      .map((topic): LifestyleModification => described(topic, 'LifestyleModification')),
    subjectOf: sections.map((section) =>
      withoutEmpty({...outline(section), description: textOf(section.intro)}),
    ),
  });
}

/**
 * The common questions.
 *
 * @param section `faq`
 * @throws RangeError if it is another section
 */
export function faqPage(section: Section): WithContext<FAQPage> {
  if (section.id !== 'faq') {
    throw new RangeError(`The section "${section.id}" has no questions. Give the section "faq".`);
  }
  return withContext({
    '@type': 'FAQPage',
    name: section.title,
    about: condition,
    ...source(section),
    ...review([section]),
    mainEntity: section.topics.map(question),
    citation: citation(section),
  });
}

/** A section with its whole text. Each topic is a part of it. */
export function healthTopicContent(section: Section): WithContext<HealthTopicContent> {
  return withContext(wholeSection(section));
}

/** What only the host knows of its page, and the sections that the page shows. */
export interface MedicalWebPageOptions {
  /** The page's absolute URL. */
  url: string;
  /** The page's title. */
  name: string;
  sections: readonly Section[];
}

/**
 * A page that is about the condition, with each section as a part of it. It is for a host whose page
 * is that as a whole; it says who reviewed the text, and when, only if all of it was reviewed.
 *
 * @throws RangeError without sections, if they are not in one locale, or if the URL is not absolute
 */
export function medicalWebPage({
  url,
  name,
  sections,
}: MedicalWebPageOptions): WithContext<MedicalWebPage> {
  checkSections(sections);
  if (!URL.canParse(url)) {
    throw new RangeError(`"${url}" is not an absolute URL. Give one such as https://example.org/.`);
  }
  return withContext({
    '@type': 'MedicalWebPage',
    url,
    name,
    about: condition,
    ...review(sections),
    hasPart: sections.map(wholeSection),
  });
}

function checkSections(sections: readonly Section[]): void {
  const locales = new Set(sections.map(({meta}) => meta.locale));
  if (locales.size === 1) return;
  throw new RangeError(
    sections.length
      ? `The sections are in several locales: ${[...locales].join(', ')}. Give them in one.`
      : 'There are no sections. Give at least one.',
  );
}

function withContext<T extends object>(node: T): WithContext<T> {
  return {'@context': 'https://schema.org', ...withoutEmpty(node)};
}

function described<T extends string>(topic: Topic, type: T) {
  return withoutEmpty({
    '@type': type,
    name: topic.heading,
    alternateName: topic.term,
    description: topicText(topic),
  });
}

const therapy = (topic: Topic): MedicalTherapy => described(topic, 'MedicalTherapy');

/** Of the ways to prevent the condition, the one that is medical care. */
const isTherapy = ({id}: Topic) => id === 'manage-conditions';

const question = (topic: Topic): Question => ({
  '@type': 'Question',
  name: topic.heading,
  acceptedAnswer: {'@type': 'Answer', text: topicText(topic)},
});

const webContent = (topic: Topic): WebContent =>
  withoutEmpty({
    '@type': 'WebContent',
    name: topic.heading,
    alternateName: topic.term,
    text: topicText(topic),
  });

/** A section without its text. */
const outline = (section: Section): HealthTopicContent => ({
  '@type': 'HealthTopicContent',
  name: section.title,
  hasHealthAspect: Object.hasOwn(healthAspects, section.id) ? healthAspects[section.id] : undefined,
  ...source(section),
});

const wholeSection = (section: Section): HealthTopicContent =>
  withoutEmpty({
    ...outline(section),
    about: condition,
    text: sectionText(section),
    hasPart: section.topics.map<Question | WebContent>(
      section.id === 'faq' ? question : webContent,
    ),
    citation: citation(section),
  });
