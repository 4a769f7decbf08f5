/** What readers are told that a section rests on. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {evaluateContent} from '../../build/evaluate-content.js';
import {citedBy, withNumbers} from '../../build/evidence/cited.js';
import {
  type Evidence,
  readEvidence,
  type Source,
  type Statement,
  statementsOf,
  type Support,
} from '../../build/evidence/record.js';
import {projectPath} from '../../build/project.js';
import {sectionIds, sourceKinds, type SectionText, type SourceKind} from '../../content/model.js';
import {loadContent, locales} from '../../src/content.js';

const sections = (await evaluateContent()).slice(0, sectionIds.length);
const evidence = await readEvidence();

const record = (id: string, kind: SourceKind, more: Partial<Source> = {}): Source => ({
  id,
  kind,
  publisher: 'A journal',
  title: `On ${id}`,
  address: `https://example.org/${id}`,
  checked: {on: '2026-01-31', where: 'the page', read: 'page'},
  ...more,
});

const sources = [
  record('weighing', 'review'),
  record('counting', 'study', {
    authors: 'Doe J, Roe R, Poe P, Loe L',
    title: 'Why?',
    year: 2020,
    doi: '10.1000/1',
  }),
  record('clinic', 'hospital service'),
  record('against', 'review'),
  record('untitled', 'study', {titleFrom: 'address'}),
];

const by = (id: string): Support => ({id, agrees: 'yes', says: 'That it can.'});
const partly = (id: string): Support => ({id, agrees: 'partly', says: 'That it did once.'});

const told = (units: string[], ids: string[], more: Partial<Statement> = {}): Statement => ({
  claim: 'It can.',
  told: 'clause',
  units,
  sources: ids.map(by),
  ...more,
});

/** A section with the ids of its texts in their places, as it is evaluated. */
const section = (statements: Partial<Evidence['facts']>) => {
  const ids: SectionText = {
    id: 'faq',
    title: 'faq.title',
    keyPoints: ['faq.key.1'],
    help: [],
    intro: ['faq.intro.1'],
    topics: [
      {id: 'first', heading: 'faq.first', body: [{kind: 'bullets', items: ['faq.first.list']}]},
      {id: 'second', heading: 'faq.second', body: ['faq.second.body', 'shared.both']},
      {id: 'third', heading: 'faq.third', body: ['faq.third.body']},
    ],
    figures: [],
  };
  const facts = {facts: {}, sourced: {}, wording: {}, ...statements};
  const cited = citedBy({file: '', english: ids, ids, unitIds: []}, {facts, record: {sources}});
  const {topics} = withNumbers(ids, cited);
  return {ids: cited.sources.map(({id}) => id), cited, numbers: topics.map((it) => it.sources)};
};

describe('what a section rests on', () => {
  it('is numbered as readers meet it: in the topics first, then what only its beginning rests on', () => {
    const {ids, numbers} = section({
      facts: {
        'FAQ-INT-1': told(['faq.intro.1'], ['against']),
        'FAQ-TWO-1': told(['faq.second.body'], ['weighing']),
        'FAQ-ONE-1': told(['faq.first.list'], ['counting']),
        'FAQ-ONE-2': told(['faq.first.list'], ['weighing']),
      },
    });
    assert.deepEqual(ids, ['counting', 'weighing', 'against']);
    assert.deepEqual(numbers, [[1, 2], [2], undefined]);
  });

  it('counts for each topic that shows a text, whatever file it is from', () => {
    const {numbers} = section({wording: {'W-1': told(['shared.both'], ['weighing'])}});
    assert.deepEqual(numbers, [undefined, [1], undefined]);
  });

  it('is no page of a clinic for what the brief says, and is one for what only that page founds', () => {
    const statement = told(['faq.second.body'], ['clinic']);
    assert.deepEqual(section({facts: {'FAQ-TWO-1': statement}}).ids, []);
    assert.deepEqual(section({sourced: {'SRC-1': statement}}).ids, ['clinic']);
  });

  it('is nothing that says no, and nothing of a fact that is not told', () => {
    const says = (agrees: Support['agrees']): Support[] => [
      {id: 'against', agrees, says: 'Something else.'},
    ];
    const fact = (more: Partial<Statement>) =>
      section({facts: {'FAQ-ONE-1': told(['faq.first'], [], more)}}).ids;
    assert.deepEqual(fact({sources: says('no')}), []);
    assert.deepEqual(fact({sources: says('partly')}), ['against']);
    assert.deepEqual(fact({sources: says('yes'), told: 'retired'}), []);
  });

  const fewer: Array<[what: string, statements: Partial<Evidence['facts']>, shown: string[]]> = [
    [
      'the review alone that says it wholly',
      {facts: {'FAQ-ONE-1': told(['faq.first'], ['counting', 'weighing'])}},
      ['weighing'],
    ],
    [
      'the study that says it wholly, and the review that does in part',
      {
        facts: {
          'FAQ-ONE-1': told(['faq.first'], [], {sources: [by('counting'), partly('weighing')]}),
        },
      },
      ['counting', 'weighing'],
    ],
    [
      'none that says in part what another says wholly',
      {
        facts: {
          'FAQ-ONE-1': told(['faq.first'], [], {sources: [partly('against'), by('weighing')]}),
        },
      },
      ['weighing'],
    ],
    [
      'one of two that do as well, and for all the same one',
      {
        facts: {
          'FAQ-ONE-1': told(['faq.first'], ['weighing', 'against']),
          'FAQ-TWO-1': told(['faq.second'], ['against']),
        },
      },
      ['against'],
    ],
    [
      'two for what goes beyond the brief',
      {sourced: {'SRC-1': told(['faq.first'], ['counting', 'weighing', 'against'])}},
      ['weighing', 'against'],
    ],
  ];
  for (const [what, statements, shown] of fewer) {
    it(`is ${what}`, () => {
      assert.deepEqual(section(statements).ids, shown);
    });
  }

  it('has the first of many authors, the title with its own mark, and the DOI as its address', () => {
    const {cited} = section({
      facts: {
        'FAQ-ONE-1': told(['faq.first'], ['counting']),
        'FAQ-ONE-2': told(['faq.first'], ['weighing']),
      },
    });
    assert.deepEqual(cited.sources, [
      {
        id: 'counting',
        citation: 'Doe J, et al. Why? A journal, 2020.',
        url: 'https://doi.org/10.1000/1',
        kind: 'study',
      },
      {
        id: 'weighing',
        citation: 'On weighing. A journal.',
        url: 'https://example.org/weighing',
        kind: 'review',
      },
    ]);
  });

  it('has a title that is not the source’s own in square brackets', () => {
    const {cited} = section({sourced: {'SRC-1': told(['faq.first'], ['untitled'])}});
    assert.equal(cited.sources[0]!.citation, '[On untitled]. A journal.');
  });

  it('says which statement names a source that nobody has recorded', () => {
    assert.throws(
      () => section({facts: {'FAQ-ONE-1': told(['faq.first'], ['nobody'])}}),
      /FAQ-ONE-1 names nobody: add it to content\/sources.json/,
    );
  });
});

describe('the sources that are shown', () => {
  it('are in each section, the same in every language', async () => {
    for (const content of sections) {
      const {sources} = citedBy(content, evidence);
      assert.ok(sources.length > 10, content.file);
      for (const {tag} of [locales[0]!, locales.at(-1)!]) {
        const section = await loadContent((content.english as SectionText).id, tag);
        assert.deepEqual(section.sources, sources);
        for (const {id, sources: numbers = []} of section.topics) {
          assert.ok(
            numbers.every((number) => sources[number - 1]),
            `${section.id}, ${id}`,
          );
        }
      }
    }
  });

  it('found each statement as well as all of the record do', () => {
    const kinds = new Map(evidence.record.sources.map(({id, kind}) => [id, kind]));
    const shownIn = (content: (typeof sections)[number]) =>
      new Set(citedBy(content, evidence).sources.map(({id}) => id));
    for (const content of sections) {
      const shown = shownIn(content);
      const units = new Set(JSON.stringify(content.ids).match(/[^"]+/g));
      for (const [name, statement] of statementsOf(evidence.facts)) {
        if (statement.told === 'retired' || !statement.units.some((unit) => units.has(unit)))
          continue;
        const isBeyond = Object.hasOwn(evidence.facts.sourced, name);
        const sources = statement.sources.filter(
          ({id, agrees}) =>
            agrees !== 'no' &&
            (isBeyond || /^(reference work|study|.*review|guideline)$/.test(kinds.get(id)!)),
        );
        for (const does of [
          ({agrees}: Support) => agrees === 'yes',
          ({id}: Support) => /review|guideline/.test(kinds.get(id)!),
          () => true,
        ]) {
          const are = sources.filter(does);
          const named = are.filter(({id}) => shown.has(id));
          assert.equal(named.length > 0, are.length > 0, name);
        }
      }
    }
  });

  it('are of the kinds that the record may have', () => {
    const schema = JSON.parse(readFileSync(projectPath('content/sources.schema.json'), 'utf8')) as {
      properties: {sources: {items: {properties: {kind: {enum: string[]}}}}};
    };
    assert.deepEqual(schema.properties.sources.items.properties.kind.enum, [...sourceKinds]);
  });
});
