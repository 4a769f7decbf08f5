/** What documents there are, as a FHIR R4 `Bundle` of `DocumentReference`s. */
import {createHash} from 'node:crypto';
import type {Bundle, DocumentReference} from '@medplum/fhirtypes';
import type {Section, SectionId, Ui} from '../../content/model.js';
import {contentDate} from '../../content/version.js';
import {safetyOf} from '../../src/notices.js';
import {contentInstant, documentStatus, documentTitle} from './document.js';
import {
  author,
  catalogueIdentifier,
  codedConcept,
  condition,
  documentType,
  seriesIdentifier,
  urn,
  versionSystem,
} from './identity.js';
import {plainString} from './narrative.js';

/** A document as it is written. */
export interface WrittenDocument {
  section: Section;
  ui: Ui;
  bundle: Bundle;
  /** From the catalogue on: `es/faq.json`. */
  path: string;
  /** What the file says. */
  text: string;
}

/** All documents, with hash and size of each file. */
export const catalogue = (documents: readonly WrittenDocument[]): Bundle => ({
  resourceType: 'Bundle',
  identifier: catalogueIdentifier(documents.map(({bundle}) => bundle.identifier!.value!)),
  type: 'collection',
  timestamp: contentInstant,
  entry: [
    author,
    ...documents.map((document) => ({
      fullUrl: referenceUrl(document.section.meta.locale, document.section.id),
      resource: documentReference(document),
    })),
  ],
});

const referenceUrl = (locale: string, section: SectionId) => urn('reference', locale, section);

function documentReference({section, ui, bundle, path, text}: WrittenDocument): DocumentReference {
  const {id, meta} = section;
  const bytes = Buffer.from(text);
  return {
    resourceType: 'DocumentReference',
    meta: {tag: [{system: versionSystem, code: meta.version}]},
    language: meta.locale,
    masterIdentifier: bundle.identifier,
    identifier: [seriesIdentifier(meta.locale, id)],
    status: 'current',
    docStatus: documentStatus(meta),
    type: documentType,
    date: contentInstant,
    author: [{reference: author.fullUrl, type: 'Organization', display: author.resource.name}],
    ...(meta.status !== 'source' && {
      relatesTo: [
        {code: 'transforms', target: {reference: referenceUrl('en', id)}},
      ] satisfies DocumentReference['relatesTo'],
    }),
    description: standingText(section, ui),
    content: [
      {
        attachment: {
          contentType: 'application/fhir+json',
          language: meta.locale,
          url: path,
          size: bytes.length,
          hash: createHash('sha1').update(bytes).digest('base64'),
          title: documentTitle(section),
          creation: contentDate,
        },
      },
    ],
    context: {event: [codedConcept(condition(section))]},
  };
}

/** What a list of documents has to say of one: that it is a draft, in its language and in English. */
function standingText(section: Section, ui: Ui): string {
  const {notices, review, disclaimer} = safetyOf(section, ui);
  return plainString([...notices, review, disclaimer].join(' '));
}
