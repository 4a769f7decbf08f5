/** What a library of documents learns from the catalogue. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import path from 'node:path';
import {describe, it} from 'node:test';
import type {Bundle, Composition, DocumentReference} from '@medplum/fhirtypes';
import {validate, version} from 'uuid';
import type {Meta, SectionId, Ui} from '../../../content/model.js';
import {contentVersion} from '../../../content/version.js';
import {catalogue} from '../../../build/fhir/catalogue.js';
import {fhirDocument} from '../../../build/fhir/document.js';
import {fhirFiles} from '../../../build/fhir/files.js';
import {seriesIdentifier} from '../../../build/fhir/identity.js';
import {contents} from '../../../src/generated/contents.js';
import {everyShape} from '../../support/every-shape.js';
import {isEnglish} from '../../support/fixtures.js';
import {reviewedMeta} from '../../support/sample-review.js';

const files = fhirFiles();
const bundle = JSON.parse(files.get('catalogue.json')!) as Bundle<DocumentReference>;
const [, ...entries] = bundle.entry!;
const references = entries.map(({resource}) => resource!);

describe('the catalogue', () => {
  it('has each document once, with the size and the hash of its file', () => {
    assert.deepEqual(
      references.map(({content}) => content[0]!.attachment.url),
      [...files.keys()].filter((file) => file !== 'catalogue.json'),
    );
    for (const {content} of references) {
      const {url, size, hash} = content[0]!.attachment;
      const bytes = Buffer.from(files.get(url!)!);
      assert.equal(size, bytes.length);
      assert.equal(hash, createHash('sha1').update(bytes).digest('base64'));
    }
  });

  it('says of each document what the document says of itself', () => {
    for (const reference of references) {
      const {url, title, language} = reference.content[0]!.attachment;
      const document = JSON.parse(files.get(url!)!) as Bundle;
      const composition = document.entry![0]!.resource as Composition;
      assert.deepEqual(reference.masterIdentifier, document.identifier);
      assert.deepEqual(reference.identifier, [composition.identifier]);
      assert.equal(reference.docStatus, composition.status);
      assert.equal(reference.language, composition.language);
      assert.equal(language, composition.language);
      assert.equal(title, composition.title);
      assert.deepEqual(reference.context!.event, composition.event![0]!.code);
      assert.deepEqual(reference.type, composition.type);
      assert.equal(reference.meta!.tag![0]!.code, contentVersion);
    }
  });

  it('tells of each draft in its language and in English, and of what nobody has reviewed', () => {
    for (const {content, description} of references) {
      const [tag, file] = content[0]!.attachment.url!.split('/') as [keyof typeof contents, string];
      const {ui, ...sections} = contents[tag];
      const {status, reviews} = sections[path.parse(file).name as SectionId].meta;
      const drafts = status === 'draft' ? [ui.notice!.draft, ui.notice!.english.draft] : [];
      for (const said of [...drafts, ui.disclaimer, reviews[0]?.name ?? ui.notReviewed]) {
        assert.ok(description!.includes(said), said);
      }
    }
  });

  const described = (meta: Partial<Meta>, {ui}: {ui: Ui}) => {
    const section = {...everyShape, meta: {...everyShape.meta, ...meta}};
    const bundle = fhirDocument(section, ui);
    const written = {section, ui, bundle, path: 'en/symptoms.json', text: '{}\n'};
    const [, entry] = catalogue([written]).entry!;
    return entry!.resource as DocumentReference;
  };

  it('tells who reviewed a text that is no draft', () => {
    const {docStatus, description} = described(reviewedMeta(), contents.en);
    assert.equal(docStatus, 'final');
    assert.match(description!, /^Medical review: Sample Reviewer 1 \(a sample\), March 5, 2026\./);
  });

  it('tells in both languages of a text that is partly English', () => {
    const {description} = described({locale: 'ar', fallback: ['/title']}, contents.ar);
    const {partial, english} = contents.ar.ui.notice!;
    for (const said of [partial, english.partial]) assert.ok(description!.includes(said), said);
  });

  it('says of each translation which English it is made from', () => {
    for (const {language, relatesTo, identifier} of references) {
      if (isEnglish(language!)) assert.equal(relatesTo, undefined);
      else {
        const [{code, target} = {}] = relatesTo!;
        const english = entries.find(({fullUrl}) => fullUrl === target!.reference)!.resource!;
        assert.equal(code, 'transforms');
        assert.equal(english.language, 'en');
        const name = (reference: DocumentReference) =>
          reference.content[0]!.attachment.url!.split('/')[1];
        const own = references.find((reference) => reference.identifier === identifier)!;
        assert.equal(name(english), name(own));
      }
    }
  });
});

describe('the names of documents', () => {
  it('are UUIDs of version 5, each once', () => {
    const all = references.flatMap(({masterIdentifier, identifier}) =>
      [masterIdentifier, ...identifier!].map((one) => one!.value!.replace(/^urn:uuid:/, '')),
    );
    assert.equal(new Set(all).size, all.length);
    for (const uuid of all) assert.ok(validate(uuid) && version(uuid) === 5, uuid);
  });

  it('stay for a series, and change with any word that the document has', () => {
    const {ui} = contents.en;
    const other = {...everyShape, title: `${everyShape.title}.`};
    const named = (section: typeof other, labels = ui) => {
      const {identifier, entry} = fhirDocument(section, labels);
      const {identifier: series} = entry![0]!.resource as Composition;
      return {wording: identifier!.value!, series: series!.value!, url: entry![0]!.fullUrl!};
    };
    const all = [
      named(everyShape),
      named(other),
      named(everyShape, {...ui, disclaimer: 'Another.'}),
    ];
    assert.equal(new Set(all.map(({wording}) => wording)).size, all.length);
    assert.equal(new Set(all.map(({url}) => url)).size, all.length);
    assert.equal(new Set(all.map(({series}) => series)).size, 1);
    assert.deepEqual(named(everyShape, {...ui, expandAll: 'Not in a document.'}), all[0]);
  });

  it('stay as they are', () => {
    assert.equal(
      seriesIdentifier('en', 'faq').value,
      'urn:uuid:f5996bf0-4a34-5bb0-a77c-d222016a0aed',
      'With another name, libraries take each document for a new one.',
    );
  });
});
