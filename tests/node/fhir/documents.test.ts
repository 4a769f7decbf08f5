/** What a reader and a program find in the document of a section. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Bundle, Composition} from '@medplum/fhirtypes';
import {sectionIds} from '../../../content/model.js';
import {contentDate, contentVersion} from '../../../content/version.js';
import {fhirDocument} from '../../../build/fhir/document.js';
import {fhirFiles} from '../../../build/fhir/files.js';
import {contents} from '../../../src/generated/contents.js';
import {narrativeRoot, textElements, textsOf} from '../../support/fhir-narrative.js';
import {figuresOf} from '../../support/figures-of.js';
import {locales} from '../../support/fixtures.js';
import {sectionTexts} from '../../support/section-texts.js';

const compositionOf = ({entry}: Bundle) => entry![0]!.resource as Composition;

/** Titles have plain spaces alone. */
const inTitle = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

const titles = ({section}: Composition) => section!.flatMap(({title}) => title ?? []);

describe('the document of a section', () => {
  const files = fhirFiles();

  it('is there for each section in each locale, beside the catalogue', () => {
    assert.deepEqual(
      [...files.keys()].sort(),
      [
        'catalogue.json',
        ...locales.flatMap(({tag}) => sectionIds.map((id) => `${tag}/${id}.json`)),
      ].sort(),
    );
  });

  it('is the same each time', () => assert.deepEqual(fhirFiles(), files));

  for (const {tag, dir} of locales) {
    for (const id of sectionIds) {
      const {[id]: section, ui} = contents[tag];
      it(`has every text, and says where it comes from: ${tag}/${id}`, () => {
        const text = files.get(`${tag}/${id}.json`)!;
        assert.doesNotMatch(text, /\\u/, 'Text is UTF-8, not escapes.');
        const composition = compositionOf(JSON.parse(text) as Bundle);
        const found = composition.section!.flatMap((part) => textsOf(part.text));
        const missing = [
          ...sectionTexts(section),
          ...figuresOf(section).flatMap(({alt, caption}) => [`[${alt}]`, caption]),
        ].filter((said) => !found.includes(said) && !titles(composition).includes(inTitle(said)));
        assert.deepEqual(missing, []);

        for (const {text} of [composition, ...composition.section!]) {
          const root = narrativeRoot(text!.div);
          assert.equal(root.getAttribute('lang'), tag);
          assert.equal(root.getAttribute('xml:lang'), tag);
          assert.equal(root.getAttribute('dir'), dir);
        }
        assert.equal(composition.language, tag);
        const {reviews, status} = section.meta;
        const isFinal = reviews.length && status !== 'draft';
        assert.equal(composition.status, isFinal ? 'final' : 'preliminary');
        assert.equal(composition.attester?.length ?? 0, reviews.length);
        assert.equal(composition.extension![0]!.valueString, contentVersion);
        assert.equal(composition.date, contentDate);
        assert.ok(composition.title.startsWith(inTitle(section.title)));
        assert.ok(composition.title.includes('Calcinosis cutis'));
      });

      it(`says in both narratives how far it is checked, drafts in English, too: ${tag}/${id}`, () => {
        const {text, section: parts} = compositionOf(fhirDocument(section, ui));
        const {reviews, status, translatedBy} = section.meta;
        const {own, english: inEnglish} = translatedBy?.inWords ?? {};
        const isDraft = status === 'draft';
        const drafts = isDraft ? [ui.notice!.english.draft, inEnglish] : [];
        const said = [
          ...(isDraft ? [ui.notice!.draft, own, ...drafts] : []),
          ui.disclaimer,
          ...(reviews.length ? [] : [ui.notReviewed]),
        ];
        for (const narrative of [text, parts!.at(-1)!.text]) {
          const elements = textElements(narrative);
          const texts = elements.map(({textContent}) => textContent!);
          assert.deepEqual(
            said.filter((one) => !texts.includes(one!)),
            [],
          );
          const english = elements.filter((element) => element.getAttribute('lang') === 'en');
          assert.deepEqual(
            english.map(({textContent}) => textContent),
            drafts,
          );
          assert.ok(english.every((element) => element.getAttribute('dir') === 'ltr'));
        }
      });
    }
  }
});
