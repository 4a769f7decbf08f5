/** What the text rests on: the record of the sources holds, and its page is up to date. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import type {SourceKind} from '../../content/model.js';
import {projectPath} from '../../build/project.js';
import {
  coverage,
  doubted,
  reviewedEffects,
  withoutReview,
} from '../../scripts/evidence/coverage.js';
import {evidencePage, updateEvidencePage} from '../../scripts/evidence/page.js';
import {evidenceProblems} from '../../scripts/evidence/problems.js';
import {
  type Evidence,
  readEvidence,
  type Source,
  type Statement,
  type Support,
} from '../../build/evidence/record.js';

const evidence = await readEvidence();
const today = new Date('2026-02-15');

const says: Support = {id: 'service', agrees: 'yes', says: 'That it can.'};
const fact = {claim: 'It can.', hedges: [], wording: [], told: 'clause', units: ['faq.title']};
const source: Source = {
  id: 'service',
  kind: 'public health service',
  publisher: 'A service',
  title: 'It can',
  address: 'https://health.example/it-can',
  checked: {on: '2026-01-31', where: 'the page', read: 'page'},
};
const paper: Source = {
  ...source,
  kind: 'study',
  authors: 'Doe J',
  year: 2020,
  doi: '10.1007/s00403-021-02264-5',
};
const withoutAddress: Source = {...source, address: undefined};

/** The same page at another host. */
const at = (host: string): Source => ({...source, address: `https://${host}/it-can`});

/** One claim beyond the brief, and what it rests on. */
function made(sources: readonly Source[], statement: Partial<Statement> = {}): Evidence {
  const sourced = {'SRC-1': {...fact, sources: [says], ...statement}};
  return {facts: {facts: {}, sourced, wording: {}}, record: {sources}};
}

const checked = (change: Partial<Source['checked']>): Source => ({
  ...source,
  checked: {...source.checked, ...change},
});

const withFact = (id: string, statement: Partial<Statement>): Evidence => {
  const {facts, record} = made([source]);
  return {facts: {...facts, facts: {[id]: {...fact, sources: [], ...statement}}}, record};
};

describe('the record of the sources', () => {
  it('names no source that is missing, unused, of no use or long not looked up', () => {
    assert.deepEqual(evidenceProblems(evidence, new Date()), []);
  });

  it('has the papers that it speaks of', () => {
    const papers = evidence.record.sources.filter(({kind}) =>
      ['guideline', 'systematic review', 'review', 'study', 'reference work'].includes(kind),
    );
    assert.ok(papers.length >= 30, `${papers.length} papers`);
  });

  it('may name a paper by its DOI alone', () => {
    const byDoi = {...withoutAddress, doi: '10.1007/s00403-021-02264-5'};
    assert.deepEqual(evidenceProblems(made([byDoi]), today), []);
  });

  it('may have been read in a copy that readers are not shown', () => {
    const copied = {...at('www.scribd.com'), doi: '10.1007/s00403-021-02264-5'};
    assert.deepEqual(evidenceProblems(made([copied]), today), []);
  });

  it('may be at a host whose name only looks like that of a copy or a test', () => {
    const hosts = ['notscribd.com', 'tester.example', 'device.example', 'latest.example'];
    for (const host of hosts) assert.deepEqual(evidenceProblems(made([at(host)]), today), []);
  });

  it('may be looked up on a day that has begun only in the east', () => {
    assert.deepEqual(evidenceProblems(made([checked({on: '2026-02-16'})]), today), []);
  });

  const unknown = {...source, id: 'other'};
  const wrong: Array<[what: RegExp, evidence: Evidence]> = [
    [/SRC-1 names service: add it/, made([])],
    [/SRC-1 names service twice/, made([source], {sources: [says, says]})],
    [/SRC-1 has no source: find one/, made([source], {sources: []})],
    [/other is used by no fact/, made([source, unknown])],
    [/service is twice in content\/sources.json/, made([source, source])],
    [
      /OVR-INT-1 is retired and has sources/,
      withFact('OVR-INT-1', {told: 'retired', sources: [says]}),
    ],
    [/service has neither address nor DOI/, made([withoutAddress])],
    [/service is shown at www\.scribd\.com, .*own page, or a DOI/, made([at('www.scribd.com')])],
    [/service is shown at docslib\.org/, made([at('docslib.org')])],
    [/service is shown at health\.cachefly\.net/, made([at('health.cachefly.net')])],
    [/service is shown at developer\.health\.example/, made([at('developer.health.example')])],
    [/service is shown at dmpdev-health\.example/, made([at('dmpdev-health.example')])],
    [/service is shown at qa00\.health\.example/, made([at('qa00.health.example')])],
    [/service is shown at 192\.0\.2\.1, /, made([at('192.0.2.1:8081')])],
    [/service is shown at \[2001:db8::1\], /, made([at('[2001:db8::1]')])],
    [/service is a study without authors or year/, made([{...paper, year: undefined}])],
    [/service was checked on no day: 2026-02-30/, made([checked({on: '2026-02-30'})])],
    [/service was checked on 2024-02-14: look it up again/, made([checked({on: '2024-02-14'})])],
    [/service was checked on 2026-02-17, which is to come/, made([checked({on: '2026-02-17'})])],
    // What the schemas refuse.
    [/sources, service, doi: .*A DOI without https/, made([{...paper, doi: '10.1007'}])],
    [/sources, service, doi: /, made([{...paper, doi: 'https://doi.org/10.1007/s1'}])],
    [/sources, service, pmid: .*PubMed/, made([{...paper, pmid: 'PMC5500288'}])],
    [/sources, service, address: .*web address/, made([{...source, address: 'health.example'}])],
    [/sources, service, year: .*four digits/, made([{...paper, year: 19}])],
    [/sources, service, publisher: /, made([{...source, publisher: ''}])],
    [/sources, service, kind: .*: guideline, /, made([{...source, kind: 'blog' as SourceKind}])],
    [/sources, service, checked, on: .*A day/, made([checked({on: 'today'})])],
    [/sources, service, checked, where: /, made([checked({where: ''})])],
    [/sources, service, checked, read: .*: record, /, made([checked({read: 'memory'})])],
    [/sources, service: .*additional properties: link/, made([{...source, link: ''} as Source])],
    [/SRC-1, sources, service, says: /, made([source], {sources: [{...says, says: ' '}]})],
    [
      /SRC-1, sources, service, agrees: .*: yes, partly, no/,
      made([source], {sources: [{...says, agrees: 'perhaps' as 'yes'}]}),
    ],
    [/SRC-1: .*required property 'sources'/, made([source], {sources: undefined})],
    [/SRC-1, effect: .*: benefit, harm, limit/, made([source], {effect: 'good' as 'benefit'})],
    [/facts.json, facts: .*: OVR-1. Three letters/, withFact('OVR-1', {})],
  ];
  for (const [what, bad] of wrong) {
    it(`is refused: ${what.source}`, () => {
      const problems = evidenceProblems(bad, today);
      assert.match(problems.join('\n'), what);
    });
  }
});

describe('what is counted', () => {
  const kinds: Array<[string, Source['kind']]> = [
    ['review', 'review'],
    ['guideline', 'guideline'],
    ['study', 'study'],
  ];
  const sources = kinds.map(([id, kind]) => ({...paper, id, kind}));
  const by = (id: string, agrees: Support['agrees'] = 'yes'): Support => ({...says, id, agrees});
  const told = (claim: string, from: Support[], more: Partial<Statement> = {}): Statement => ({
    ...fact,
    claim,
    sources: from,
    ...more,
  });
  const counted: Evidence = {
    facts: {
      facts: {
        'TRT-SUR-1': told('By a review.', [by('study'), by('review', 'partly')], {
          effect: 'benefit',
        }),
        'TRT-SUR-2': told('By a guideline.', [by('guideline')], {effect: 'limit'}),
        'TRT-SUR-3': told('By a study.', [by('study')], {effect: 'harm'}),
        'TRT-SUR-4': told('Against a review.', [by('review', 'no')], {effect: 'benefit'}),
        'TRT-SUR-5': told('By none.', []),
        'TRT-SUR-7': told('In part.', [by('review', 'partly'), by('study', 'no')]),
        'TRT-SUR-6': told('Not told.', [], {told: 'retired', effect: 'benefit'}),
        'FAQ-TRT-1': told('By none.', []),
      },
      sourced: {'SRC-1': told('Beyond.', [by('study')])},
      wording: {'W-1': {rule: 'Say “may”.', units: [], sources: [], effect: 'limit'}},
    },
    record: {sources},
  };

  it('is each statement once, by the best source that does not speak against it', () => {
    const rows = new Map(coverage(counted).map(({part, ...row}) => [part, row]));
    assert.deepEqual(rows.get('treatments'), {told: 6, review: 3, other: 1, none: 2, partly: 1});
    assert.deepEqual(rows.get('faq'), {told: 1, review: 0, other: 0, none: 1, partly: 0});
    assert.deepEqual(rows.get('overview'), {told: 0, review: 0, other: 0, none: 0, partly: 0});
    assert.deepEqual(rows.get('beyond the brief'), {
      told: 1,
      review: 0,
      other: 1,
      none: 0,
      partly: 0,
    });
    assert.deepEqual(rows.get('careful wording'), {
      told: 1,
      review: 0,
      other: 0,
      none: 1,
      partly: 0,
    });
    assert.deepEqual(rows.get('all'), {told: 9, review: 3, other: 2, none: 4, partly: 1});
  });

  it('lists what is said of a measure and rests on no review', () => {
    assert.deepEqual(
      withoutReview(counted).map(({id, says: text}) => [id, text]),
      [
        ['TRT-SUR-3', 'By a study.'],
        ['TRT-SUR-4', 'Against a review.'],
        ['W-1', 'Say “may”.'],
      ],
    );
  });

  it('is how many of these rest on a review, and for how many one says it all', () => {
    assert.deepEqual(reviewedEffects(counted), {told: 5, reviewed: 2, wholly: 1});
  });

  it('lists what a source does not say quite so', () => {
    assert.deepEqual(
      doubted(counted).map(({id}) => id),
      ['TRT-SUR-1', 'TRT-SUR-4', 'TRT-SUR-7'],
    );
  });

  it('loses no fact of the text', () => {
    const rows = coverage(evidence);
    const sections = rows.slice(0, -1).reduce((sum, {told: number}) => sum + number, 0);
    assert.equal(sections, rows.at(-1)!.told);
  });
});

describe('what the text says', () => {
  it('of benefit, harm or limits rests on a guideline or a review', () => {
    assert.deepEqual(
      withoutReview(evidence).map(({id}) => id),
      [],
    );
    assert.ok(reviewedEffects(evidence).told > 0);
  });

  it('has a source for four in five statements at least', () => {
    const {told, none} = coverage(evidence).at(-1)!;
    assert.ok((told - none) / told >= 0.8, `${none} of ${told} statements have no source`);
  });
});

describe('docs/evidence.md', () => {
  it('is up to date: npm run evidence', async () => {
    const page = await readFile(projectPath(evidencePage), 'utf8');
    assert.equal(await updateEvidencePage(page, evidence), page);
  });
});
