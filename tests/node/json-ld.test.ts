import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type * as schema from 'schema-dts';
import {
  type Block,
  type Help,
  loadContent,
  locales,
  sections as sectionIds,
  type Section,
  type Topic,
} from '../../src/content.js';
import {
  faqPage,
  healthTopicContent,
  medicalCondition,
  medicalWebPage,
  type WithContext,
} from '../../src/json-ld.js';
import {vocabularyProblems} from './json-ld/vocabulary.js';
import {reviewedMeta, sampleReview} from '../support/sample-review.js';

const loadSections = (locale: string) =>
  Promise.all(sectionIds.map((section) => loadContent(section, locale)));
const english = await loadSections('en');
const only = (...ids: string[]) => english.filter(({id}) => ids.includes(id));
const faq = only('faq')[0]!;

const page = (sections: readonly Section[]) =>
  medicalWebPage({url: 'https://example.org/skin', name: 'Skin', sections});

/** Everything that can be made of some sections. */
const documents = (sections: readonly Section[]) => [
  medicalCondition(sections),
  ...sections.filter(({id}) => id === 'faq').map(faqPage),
  ...sections.map(healthTopicContent),
  page(sections),
];

const reviewed = (section: Section, name: string, on: string, role?: 'language'): Section => ({
  ...section,
  meta: {
    ...section.meta,
    status: 'approved',
    ...reviewedMeta(sampleReview({name, on, ...(role && {role})})),
  },
});

/** The strings of a document that are read by people, by property. */
function texts(node: unknown): string[] {
  if (typeof node !== 'object' || !node) return [];
  return Object.entries(node).flatMap(([name, value]) =>
    ['name', 'alternateName', 'description', 'text'].includes(name)
      ? [value as string]
      : texts(value),
  );
}

const bullets = (items: readonly string[]) => items.map((item) => `• ${item}`).join('\n');
const boxed = ({title, items, more}: Help) =>
  `${title}\n${bullets(items)}${more ? `\n${more}` : ''}`;
const joined = (blocks: readonly Block[]) =>
  blocks
    .map((block) => {
      if (typeof block === 'string') return block;
      const {kind, lead, items} = block;
      const steps = items.map((item, i) => `${i + 1}. ${item}`).join('\n');
      return `${lead ? `${lead}\n` : ''}${kind === 'steps' ? steps : bullets(items)}`;
    })
    .join('\n\n');

const said = ({body: [first, ...rest], help = []}: Topic) =>
  joined([first!, ...help.map(boxed), ...rest]);

/** Where the texts of a part of a section are, as JSON pointers. */
const placesOf = (part: unknown, pointer = ''): string[] =>
  typeof part === 'string'
    ? [pointer]
    : Object.entries(part ?? {})
        .filter(([name]) => !['id', 'kind', 'level'].includes(name))
        .flatMap(([name, inner]) => placesOf(inner, `${pointer}/${name}`));

const names = (things: ReadonlyArray<{name: string}> | undefined) => things?.map(({name}) => name);
const headings = (id: string, ...topics: string[]) =>
  only(id)[0]!
    .topics.filter((topic) => topics.includes(topic.id))
    .map(({heading}) => heading);

describe('JSON-LD', () => {
  it('fits the types of schema-dts', () => {
    // The compiler checks it.
    const fitting: [
      schema.WithContext<schema.MedicalCondition>,
      schema.WithContext<schema.FAQPage>,
      schema.WithContext<schema.HealthTopicContent>,
      schema.WithContext<schema.MedicalWebPage>,
    ] = [medicalCondition(english), faqPage(faq), healthTopicContent(faq), page(english)];
    assert.ok(fitting.every((document) => document['@context'] === 'https://schema.org'));
  });

  for (const {tag} of locales) {
    it(`has only what schema.org allows, and nothing empty: ${tag}`, async () => {
      const sections = await loadSections(tag);
      for (const document of [
        ...documents(sections),
        ...sections.map((section) => medicalCondition([section])),
        ...documents(sections.map((section) => reviewed(section, 'A. Reviewer', '2020-02-29'))),
      ]) {
        assert.deepEqual(vocabularyProblems(document), []);
      }
    });

    it(`has only texts of the sections, each of them whole: ${tag}`, async () => {
      const sections = await loadSections(tag);
      const known = new Set([
        'Calcinosis cutis',
        'Skin',
        ...sections.flatMap((section) => [
          section.title,
          joined(section.intro),
          joined([
            ...(section.about ? [section.about] : []),
            ...(section.keyPoints.length ? [bullets(section.keyPoints)] : []),
            ...section.help.map(boxed),
            ...section.intro,
          ]),
          ...section.topics.flatMap((topic) => [topic.heading, topic.term, said(topic)]),
        ]),
      ]);
      for (const text of documents(sections).flatMap(texts)) assert.ok(known.has(text), text);
    });

    it(`names what each section rests on: ${tag}`, async () => {
      for (const section of await loadSections(tag)) {
        const {citation} = section.id === 'faq' ? faqPage(section) : healthTopicContent(section);
        assert.deepEqual(
          citation,
          section.sources!.map(({citation, url}) => `${citation} ${url}`),
        );
        assert.equal(healthTopicContent({...section, sources: undefined}).citation, undefined);
      }
    });

    it(`tells language, version and license wherever there is text: ${tag}`, async () => {
      const sections = await loadSections(tag);
      const sources = [
        ...(medicalCondition(sections).subjectOf ?? []),
        ...page(sections).hasPart,
        ...sections.map(healthTopicContent),
        faqPage(sections.find(({id}) => id === 'faq')!),
      ];
      assert.equal(sources.length, 3 * sections.length + 1);
      for (const source of sources) {
        assert.ok([source.inLanguage].flat().length > 0);
        assert.match(source.version, /^\d+\.\d+\.\d+$/);
        assert.equal(source.license, 'https://creativecommons.org/licenses/by/4.0/');
        const draft = sections.some(
          ({title, meta}) => title === source.name && meta.status === 'draft',
        );
        assert.equal(source.creativeWorkStatus, draft ? 'Draft' : undefined);
      }
    });
  }

  it('tells lists, help and key points as text, an answer with all of it', () => {
    const help: Help = {
      id: 'infection',
      level: 'urgent',
      title: 'Get help if you notice',
      items: ['pus', 'a fever'],
      more: 'Feel for warm skin.',
    };
    const box = 'Get help if you notice\n• pus\n• a fever\nFeel for warm skin.';
    const section: Section = {
      ...faq,
      about: 'What it is.',
      keyPoints: ['Never squeeze.', 'Tell your doctor.'],
      help: [help],
      intro: ['Some questions.'],
      topics: [
        {
          id: 'care',
          heading: 'What can I do?',
          body: [
            'Keep it clean.',
            {kind: 'steps', lead: 'Wound care:', items: ['Clean it.', 'Cover it.']},
            {kind: 'bullets', items: ['gel', 'foam']},
          ],
          help: [help],
        },
      ],
    };
    const answer = `Keep it clean.\n\n${box}\n\nWound care:\n1. Clean it.\n2. Cover it.\n\n• gel\n• foam`;
    assert.equal(faqPage(section).mainEntity?.[0]?.acceptedAnswer.text, answer);
    const {text, hasPart} = healthTopicContent(section);
    const points = '• Never squeeze.\n• Tell your doctor.';
    assert.equal(text, `What it is.\n\n${points}\n\n${box}\n\nSome questions.`);
    const treatments = healthTopicContent({...section, id: 'treatments'}).hasPart;
    assert.deepEqual(treatments, [{'@type': 'WebContent', name: 'What can I do?', text: answer}]);
    assert.equal(hasPart?.length, 1);
    assert.equal(
      medicalCondition([{...section, id: 'symptoms'}]).signOrSymptom?.[0]?.description,
      answer,
    );

    const languagesOf = (...fallback: string[]) =>
      faqPage({...section, meta: {...section.meta, locale: 'ar', fallback}}).inLanguage;
    const all = [
      '/title',
      '/about',
      '/keyPoints/0',
      '/keyPoints/1',
      '/help/0/title',
      '/help/0/more',
    ];
    const topic = ['heading', 'body/0', 'body/1/lead', 'body/2/items/0', 'help/0/items/1'];
    for (const pointer of [...all, ...topic.map((place) => `/topics/0/${place}`)]) {
      assert.deepEqual(languagesOf(pointer), ['ar', 'en'], pointer);
    }
    const places = [...topic, 'body/1/items/0', 'body/1/items/1', 'body/2/items/1'];
    const others = ['help/0/title', 'help/0/items/0', 'help/0/more'];
    const everything = [...places, ...others].map((place) => `/topics/0/${place}`);
    assert.equal(
      languagesOf(...all, '/help/0/items/0', '/help/0/items/1', '/intro/0', ...everything),
      'en',
      'ids, levels and kinds are in no language',
    );
    // Questions to take along and words are not in the data.
    assert.equal(languagesOf('/topics/0/ask/0', '/topics/0/words/0/term'), 'ar');
  });

  it('names languages as the text has them', () => {
    const inLanguage = (fallback: string[]) =>
      healthTopicContent({...faq, meta: {...faq.meta, locale: 'ar', fallback}}).inLanguage;
    assert.equal(inLanguage([]), 'ar');
    assert.deepEqual(inLanguage(['/topics/0/heading']), ['ar', 'en']);
    // A picture's text is not in the data.
    assert.equal(inLanguage(['/topics/0/figure/alt']), 'ar');
    const {title, about, keyPoints, help, intro, topics} = faq;
    const told = topics.map(({heading, term, body, help}) => ({heading, term, body, help}));
    const all = placesOf({title, about, keyPoints, help, intro, topics: told});
    assert.equal(inLanguage(all), 'en');
    for (const place of all) {
      const others = all.filter((other) => other !== place);
      assert.deepEqual(inLanguage(others), ['ar', 'en'], place);
    }
  });

  describe('of the condition', () => {
    const condition = medicalCondition(english);

    it('has the two codes and no others', () => {
      assert.deepEqual(condition.code, [
        {'@type': 'MedicalCode', codeValue: 'L94.2', codingSystem: 'ICD-10'},
        {'@type': 'MedicalCode', codeValue: 'HP:0025520', codingSystem: 'HPO'},
      ]);
    });

    it('says no more than the text does', () => {
      assert.deepEqual(
        names(condition.cause),
        headings('types', 'dystrophic', 'metastatic', 'iatrogenic'),
        'The type without a known cause is no cause.',
      );
      assert.deepEqual(
        names(condition.typicalTest),
        headings('diagnosis', 'laboratory-tests', 'imaging'),
        'A skin sample, needed occasionally, is not typical.',
      );
      assert.deepEqual(
        names(condition.primaryPrevention),
        headings('prevention', 'manage-conditions'),
      );
      assert.deepEqual(
        names(condition.secondaryPrevention),
        headings('prevention', 'protect-skin', 'diet', 'physical-activity'),
      );
    });

    it('has every sign, and every treatment as a therapy, with its whole text', () => {
      const [symptoms, treatments] = only('symptoms', 'treatments');
      assert.deepEqual(
        condition.signOrSymptom?.map(({description}) => description),
        symptoms!.topics.map(said),
      );
      assert.deepEqual(
        condition.possibleTreatment?.map((therapy) => [therapy['@type'], therapy.description]),
        treatments!.topics.map((topic) => ['MedicalTherapy', said(topic)]),
      );
    });

    it('has only what the given sections tell', () => {
      assert.deepEqual(Object.keys(medicalCondition(only('symptoms'))), [
        '@context',
        '@type',
        'name',
        'code',
        'signOrSymptom',
        'subjectOf',
      ]);
    });
  });

  it('has each question with its whole answer', () => {
    const expected = faq.topics.map((topic) => [topic.heading, said(topic)]);
    const pairs = (questions: ReadonlyArray<{name: string}> | undefined) =>
      questions?.map(({name, ...rest}) => [
        name,
        'acceptedAnswer' in rest && (rest.acceptedAnswer as {text: string}).text,
      ]);
    assert.deepEqual(pairs(faqPage(faq).mainEntity), expected);
    assert.deepEqual(pairs(healthTopicContent(faq).hasPart), expected);
  });

  it('tells of a review only if the whole text was reviewed', () => {
    const review = ({reviewedBy, lastReviewed}: ReturnType<typeof page>) => ({
      names: names(reviewedBy),
      lastReviewed,
    });
    const nothing = {names: undefined, lastReviewed: undefined};
    const [first, second] = only('types', 'faq') as [Section, Section];
    const older = reviewed(first, 'A. Reviewer', '2020-01-31');
    assert.deepEqual(review(page([first, second])), nothing);
    assert.deepEqual(review(page([older, second])), nothing);
    assert.deepEqual(review(page([older, reviewed(second, 'B. Reviewer', '2020-03-01')])), {
      names: ['A. Reviewer', 'B. Reviewer'],
      lastReviewed: '2020-01-31',
    });
    // Who reads a translation is not who stands for what it says as medicine.
    const read = reviewed(second, 'B. Reviewer', '2020-03-01', 'language');
    assert.deepEqual(review(page([older, read])), nothing);
    assert.deepEqual(names(faqPage(reviewed(faq, 'A. Reviewer', '2020-01-31')).reviewedBy), [
      'A. Reviewer',
    ]);
    assert.ok(!('reviewedBy' in faqPage(faq)) && !('lastReviewed' in faqPage(faq)));
  });

  it('does not change the sections', () => {
    const before = structuredClone(english);
    documents(english);
    assert.deepEqual(english, before);
  });

  it('says what is wrong with its input', async () => {
    const mixed = [faq, await loadContent('types', 'es')];
    for (const make of [medicalCondition, page]) {
      assert.throws(() => make([]), /RangeError: There are no sections/);
      assert.throws(() => make(mixed), /RangeError: The sections are in several locales: en, es/);
    }
    assert.throws(() => faqPage(only('types')[0]!), /RangeError: The section "types" has no/);
    assert.throws(
      () => medicalWebPage({url: '/skin', name: 'Skin', sections: english}),
      /RangeError: "\/skin" is not an absolute URL/,
    );
  });
});

describe('the check against the vocabulary', () => {
  const condition: WithContext<object> = medicalCondition(english);
  const damaged: Array<[string, object, string]> = [
    ['an empty text', {description: ''}, '$.description is empty'],
    ['an empty list', {cause: []}, '$.cause is empty'],
    ['no value', {description: undefined}, '$.description cannot be undefined'],
    ['an unknown property', {prevention: 'x'}, '$.prevention is unknown'],
    [
      'a property of another class',
      {lastReviewed: '2020-01-31'},
      '$.lastReviewed is no property of MedicalCondition',
    ],
    [
      'a value of another class',
      {primaryPrevention: [{'@type': 'LifestyleModification', name: 'x'}]},
      '$.primaryPrevention[0] cannot be a LifestyleModification',
    ],
    [
      'a text for an object',
      {possibleTreatment: 'Surgery'},
      '$.possibleTreatment cannot be "Surgery"',
    ],
    ['an unknown class', {cause: {'@type': 'Cause'}}, '$.cause is of an unknown class'],
  ];
  for (const [what, damage, problem] of damaged) {
    it(`finds ${what}`, () => {
      assert.deepEqual(vocabularyProblems({...condition, ...damage}), [problem]);
    });
  }

  it('finds a date that does not exist', () => {
    const document = {...faqPage(faq), lastReviewed: '2020-02-30'};
    assert.deepEqual(vocabularyProblems(document), ['$.lastReviewed cannot be "2020-02-30"']);
  });
});
