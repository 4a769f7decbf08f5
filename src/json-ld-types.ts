/**
 * The schema.org objects that `json-ld.js` makes, with the properties that it uses. They fit the
 * types of schema-dts, which nobody needs to install for them.
 * @module
 */

/** An object that can stand by itself in a page. */
export type WithContext<T> = {'@context': 'https://schema.org'} & T;

/** A name and the text about it. */
interface Described {
  name: string;
  /** The medical name, where the name is a plain-language one. */
  alternateName?: string;
  /** Paragraphs and lists, with an empty line between them; an item is a line. */
  description?: string;
}

/** A code of the condition in a coding system. */
export interface MedicalCode {
  '@type': 'MedicalCode';
  codeValue: string;
  codingSystem: string;
}

export interface MedicalCause extends Described {
  '@type': 'MedicalCause';
}

export interface MedicalSignOrSymptom extends Described {
  '@type': 'MedicalSignOrSymptom';
}

export interface MedicalTest extends Described {
  '@type': 'BloodTest' | 'ImagingTest';
}

export interface MedicalTherapy extends Described {
  '@type': 'MedicalTherapy';
}

export interface LifestyleModification extends Described {
  '@type': 'LifestyleModification';
}

/** The condition. It has what the sections tell of it. */
export interface MedicalCondition extends Described {
  '@type': 'MedicalCondition';
  code: MedicalCode[];
  cause?: MedicalCause[];
  signOrSymptom?: MedicalSignOrSymptom[];
  typicalTest?: MedicalTest[];
  possibleTreatment?: MedicalTherapy[];
  primaryPrevention?: MedicalTherapy[];
  secondaryPrevention?: LifestyleModification[];
  /** The sections that the texts are from, with their language, version and license. */
  subjectOf?: HealthTopicContent[];
}

/** Where a section's text comes from. */
export interface TextSource {
  /** BCP 47 tag of the text; two, where some of a translation is still English. */
  inLanguage: string | string[];
  /** Version of the English content. */
  version: string;
  /** URL of the license of the text. */
  license: string;
  /** On a draft translation. */
  creativeWorkStatus?: 'Draft';
}

/** A text with what it rests on. */
export interface Cited {
  /** One each, with its URL at its end. */
  citation?: string[];
}

/** Which side of the condition a section is about, in schema.org's words. */
export type HealthAspect =
  `https://schema.org/${'Overview' | 'Types' | 'Symptoms' | 'Treatments' | 'Prevention'}HealthAspect`;

/** A topic of a section. */
export interface WebContent {
  '@type': 'WebContent';
  name: string;
  /** The medical name, where there is one. */
  alternateName?: string;
  /** Paragraphs and lists, with an empty line between them; an item is a line. */
  text?: string;
}

/** A question and its answer. */
export interface Question {
  '@type': 'Question';
  name: string;
  acceptedAnswer: {'@type': 'Answer'; text: string};
}

/** A section. */
export interface HealthTopicContent extends TextSource, Cited {
  '@type': 'HealthTopicContent';
  name: string;
  hasHealthAspect?: HealthAspect;
  about?: MedicalCondition;
  /** The introduction's paragraphs, where the parts are left out. */
  description?: string;
  /** What stands before the first topic, with an empty line between paragraphs, boxes and lists. */
  text?: string;
  hasPart?: Array<WebContent | Question>;
}

export interface Person {
  '@type': 'Person';
  name: string;
}

/** On a page whose whole text a named person has reviewed. */
export interface Review {
  reviewedBy?: Person[];
  /** ISO 8601 date. */
  lastReviewed?: string;
}

/** The section with common questions. */
export interface FAQPage extends TextSource, Cited, Review {
  '@type': 'FAQPage';
  name: string;
  about: MedicalCondition;
  mainEntity?: Question[];
}

/** A page of the host's. Its language and license are the host's to tell, those of its parts are here. */
export interface MedicalWebPage extends Review {
  '@type': 'MedicalWebPage';
  url: string;
  name: string;
  about: MedicalCondition;
  hasPart: HealthTopicContent[];
}
