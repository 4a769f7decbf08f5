/** A section as a FHIR R4 document: a `Bundle` that begins with its `Composition`. */
import type {
  Bundle,
  Composition,
  CompositionAttester,
  CompositionSection,
} from '@medplum/fhirtypes';
import type {Meta, Section, Ui} from '../../content/model.js';
import {contentDate} from '../../content/version.js';
import {byUrgency} from '../../src/article-summary.js';
import {plain} from '../../src/elements/pieces.js';
import {markFallback} from '../html/plain.js';
import {helpSigns, list} from '../../src/prerender/plain-blocks.js';
import {
  author,
  codedConcept,
  condition,
  documentType,
  seriesIdentifier,
  urn,
  wordingIdentifier,
} from './identity.js';
import {
  introduction,
  narrative,
  plainString,
  sourcesText,
  standing,
  topicText,
} from './narrative.js';

/** The day of this version of the English, as FHIR's `instant`. */
export const contentInstant = `${contentDate}T00:00:00Z`;

/** `final` only if a named health professional has reviewed the text, and it is no draft. */
export const documentStatus = ({reviews, status}: Meta): 'final' | 'preliminary' =>
  reviews.some(({role}) => role === 'clinical') && status !== 'draft' ? 'final' : 'preliminary';

/** The people who signed: a health professional as such, for a translation’s language in person. */
const attesters = ({reviews}: Meta): CompositionAttester[] =>
  reviews.map(({role, name, qualification, on}) => ({
    mode: role === 'clinical' ? 'professional' : 'personal',
    time: on,
    party: {display: `${name} (${qualification})`},
  }));

/** A title that says what the document is about, where its section's does not. */
export function documentTitle(section: Section): string {
  const {name} = condition(section);
  const title = plainString(section.title);
  return title.includes(name) ? title : `${title} (${name})`;
}

/**
 * The document of a section.
 *
 * @param ui the labels in the same locale
 */
export function fhirDocument(section: Section, ui: Ui): Bundle {
  const resource = composition(section, ui);
  const identifier = wordingIdentifier(resource);
  return {
    resourceType: 'Bundle',
    language: section.meta.locale,
    identifier,
    type: 'document',
    timestamp: contentInstant,
    entry: [{fullUrl: urn('composition', identifier.value!), resource}, author],
  };
}

function composition(section: Section, ui: Ui): Composition {
  const {id, meta} = section;
  return {
    resourceType: 'Composition',
    language: meta.locale,
    text: narrative(standing(section, ui), meta),
    extension: [
      {
        url: 'http://hl7.org/fhir/StructureDefinition/composition-clinicaldocument-versionNumber',
        valueString: meta.version,
      },
    ],
    identifier: seriesIdentifier(meta.locale, id),
    status: documentStatus(meta),
    type: documentType,
    date: contentDate,
    author: [{reference: author.fullUrl, type: 'Organization', display: author.resource.name}],
    title: documentTitle(section),
    ...(attesters(meta).length && {attester: attesters(meta)}),
    ...(meta.status !== 'source' && {
      relatesTo: [
        {code: 'transforms', targetIdentifier: seriesIdentifier('en', id)},
      ] satisfies Composition['relatesTo'],
    }),
    // Without a patient, R4 has no better place for what a document is about.
    event: [{code: [codedConcept(condition(section))]}],
    section: parts(section, ui),
  };
}

/** Help first, then all else in reading order. The end is for viewers that leave out `Composition.text`. */
function parts(given: Section, labels: Ui): CompositionSection[] {
  const {meta} = given;
  const section = markFallback(given);
  const ui = markFallback(labels);
  const part = (id: string, title: string | undefined, content: unknown): CompositionSection => ({
    id,
    // A title is plain text: what is marked as English loses its mark.
    ...(title && {title: plainString(plain(title) as string)}),
    text: narrative(content, meta),
  });
  const {about, intro, figures, keyPoints} = section;
  const hasIntroduction = about || intro.length || figures.length;
  return [
    ...byUrgency(section.help).map((box) =>
      part(`help-${box.id}`, box.title, helpSigns(box, section)),
    ),
    ...(keyPoints.length ? [part('key-points', ui.keyPoints, list(section, 'ul', keyPoints))] : []),
    ...(hasIntroduction ? [part('introduction', section.title, introduction(section))] : []),
    ...section.topics.map((topic) =>
      part(`topic-${topic.id}`, topic.heading, topicText(topic, section, ui)),
    ),
    ...(section.sources?.length ? [part('sources', ui.sources, sourcesText(section, ui))] : []),
    part('standing', undefined, standing(given, labels)),
  ];
}
