/** Claims beyond the brief: each rests on a source that is on record. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import contents from '../../content/facts.json' with {type: 'json'};
import record from '../../content/sources.json' with {type: 'json'};
import {type Source, type SourcedFact, sourceProblems} from '../support/source-problems.js';

const fact: SourcedFact = {claim: 'It can.', sources: [{id: 'service', says: 'That it can.'}]};
const source: Source = {
  id: 'service',
  kind: 'public health service',
  publisher: 'A service',
  title: 'It can',
  address: 'https://health.example/it-can',
  checked: {on: '2026-01-31', where: 'the page', read: 'page'},
};
const withoutAddress = {...source, address: undefined};

describe('content/sources.json', () => {
  it('has every source of the facts, each with where it is and when it was read', () => {
    const sources: readonly Source[] = record.sources;
    assert.ok(sources.length);
    assert.deepEqual(sourceProblems(contents.sourced, sources), []);
  });

  it('may name a paper by its DOI alone', () => {
    const paper = {...withoutAddress, doi: '10.1007/s00403-021-02264-5'};
    assert.deepEqual(sourceProblems({'SRC-1': fact}, [paper]), []);
  });

  const wrong: Array<[what: RegExp, facts: Record<string, SourcedFact>, sources: Source[]]> = [
    [/SRC-1 names service, which is not on record/, {'SRC-1': fact}, []],
    [/SRC-1 has no source/, {'SRC-1': {...fact, sources: []}}, []],
    [/SRC-1 does not tell what service says/, {'SRC-1': says(' ')}, [source]],
    [/OVR-INT-1 is no id/, {'OVR-INT-1': fact}, [source]],
    [/service is used by no fact/, {}, [source]],
    [/service is there twice/, {'SRC-1': fact}, [source, source]],
    [/neither address nor DOI/, {'SRC-1': fact}, [withoutAddress]],
    [/no DOI: 10\.1007/, {'SRC-1': fact}, [{...source, doi: '10.1007'}]],
    [/no DOI: https:/, {'SRC-1': fact}, [{...source, doi: 'https://doi.org/10.1007/s1'}]],
    [/no web address: health/, {'SRC-1': fact}, [{...source, address: 'health.example'}]],
    [/lacks its kind/, {'SRC-1': fact}, [{...source, publisher: ''}]],
    [/no year: 19/, {'SRC-1': fact}, [{...source, year: 19}]],
    [/on no day: 2026-02-31/, {'SRC-1': fact}, [checked({on: '2026-02-31'})]],
    [/where it was read/, {'SRC-1': fact}, [checked({where: ''})]],
    [/in no known way: memory/, {'SRC-1': fact}, [checked({read: 'memory'})]],
  ];
  for (const [what, facts, sources] of wrong) {
    it(`is refused: ${what.source}`, () => {
      const problems = sourceProblems(facts, sources);
      assert.equal(problems.length, 1, problems.join('; '));
      assert.match(problems[0]!, what);
    });
  }
});

function says(words: string): SourcedFact {
  return {...fact, sources: [{id: 'service', says: words}]};
}

function checked(change: Partial<Source['checked']>): Source {
  return {...source, checked: {...source.checked, ...change}};
}
