/** What stands in a FHIR narrative. */
import type {Narrative} from '@medplum/fhirtypes';
import {parseXmlDocument, type Element} from 'slimdom';

/** A narrative's XHTML as elements. Throws if it is not well-formed XML. */
export const narrativeRoot = (div: string): Element => parseXmlDocument(div).documentElement!;

/** Elements of a narrative that have text, and no other such element in them. */
export const textElements = (narrative: Narrative | undefined): Element[] =>
  narrativeRoot(narrative!.div)
    .getElementsByTagName('*')
    .filter(({localName}) => /^(p|li|dt|dd|h\d)$/.test(localName));

/** Their texts. */
export const textsOf = (narrative: Narrative | undefined): string[] =>
  textElements(narrative).map(({textContent}) => textContent!);
