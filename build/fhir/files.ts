/** The sections as FHIR R4 documents, for patient portals and health records. */
import {sectionIds} from '../../content/model.js';
import {withSources} from '../../src/citations.js';
import {contents} from '../../src/generated/contents.js';
import {localeTags} from '../../src/generated/locales.js';
import {catalogue, type WrittenDocument} from './catalogue.js';
import {fhirDocument} from './document.js';

const json = (resource: object) => `${JSON.stringify(resource)}\n`;

/**
 * Each section in each locale, and the catalogue of them.
 *
 * @returns path below `fhir/`, such as `es/faq.json` → text of the file
 */
export function fhirFiles(): Map<string, string> {
  const documents = localeTags.flatMap((locale) =>
    sectionIds.map((id): WrittenDocument => {
      const {[id]: text, ui} = contents[locale];
      const section = withSources(text);
      const bundle = fhirDocument(section, ui);
      return {section, ui, bundle, path: `${locale}/${id}.json`, text: json(bundle)};
    }),
  );
  return new Map([
    ['catalogue.json', json(catalogue(documents))],
    ...documents.map(({path, text}) => [path, text] as const),
  ]);
}
