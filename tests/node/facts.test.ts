/** Every fact is told, with its hedge at its strength, and nothing is told that is in no fact. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import contents from '../../content/facts.json' with {type: 'json'};
import hedgeList from '../../content/hedges.json' with {type: 'json'};
import {sectionIds, type SectionText} from '../../content/model.js';
import {evaluateContent} from '../../build/evaluate-content.js';
import {englishTexts} from '../../build/english-texts.js';
import {isInstruction, sentencesOf} from '../../scripts/plain-language/english.js';
import {textsOf} from '../../scripts/plain-language/texts.js';

interface Fact {
  claim: string;
  /** Words that keep the claim from saying too much. */
  hedges: string[];
  /** Rows of careful wording that it needs. */
  wording: string[];
  /** How the text tells it. A heading or a list of four types tells something by its structure. */
  told: 'sentence' | 'clause' | 'list' | 'structure' | 'retired';
  units: string[];
  /** Why it is not told. */
  reason?: string;
}

/** Those of the brief, and those that a source says. */
const facts: Readonly<Record<string, Fact>> = {
  ...(contents.facts as Record<string, Fact>),
  ...(contents.sourced as Record<string, Fact>),
};
const wording: Readonly<Record<string, {rule: string; units: string[]}>> = contents.wording;
const {everyday, strengths, alsoSaid, limits}: Record<string, Record<string, unknown>> = hedgeList;

const evaluated = await evaluateContent();
const units = new Map(englishTexts(evaluated).map(({id, text}) => [id, text]));

const entries = Object.entries(facts);
const told = entries.filter(([, fact]) => fact.told !== 'retired');
const retired = entries.filter(([, fact]) => fact.told === 'retired');

/** What says a hedge at its strength. */
function wordsFor(hedge: string): string[] {
  const strength = strengths![hedge] as string | undefined;
  const words = (strength ? everyday![strength] : limits![hedge]) as string[] | undefined;
  assert.ok(words, `content/hedges.json does not say how strong “${hedge}” is.`);
  return [...words, ...((alsoSaid![hedge] as string[] | undefined) ?? [])];
}

describe('content/facts.json', () => {
  it('has all 325 facts of the brief', () => {
    const ids = Object.keys(contents.facts);
    assert.equal(ids.length, 325);
    for (const id of ids) assert.match(id, /^[A-Z]{3}-[A-Z]{3}-[1-9]\d*$/);
    for (const id of sectionIds)
      assert.ok(
        told.some(([, fact]) => fact.units.some((unit) => unit.startsWith(`${id}.`))),
        `no fact is in ${id}`,
      );
  });

  it('says how each is told, and in which units', () => {
    for (const [id, fact] of told) {
      assert.match(fact.told, /^(sentence|clause|list|structure)$/, id);
      assert.ok(fact.units.length, `${id} is in no unit: ${fact.claim}`);
      for (const unit of fact.units) assert.ok(units.has(unit), `${id}: there is no unit ${unit}`);
    }
  });

  it('retires only what is about importance or purpose, and says why', () => {
    assert.ok(retired.length <= 24, `${retired.length} facts are retired.`);
    for (const [id, {reason, wording: rows, units: none}] of retired) {
      assert.ok(reason, `${id} is retired without a reason.`);
      assert.deepEqual(none, [], `${id} is retired, and in units.`);
      assert.ok(
        rows.includes('W-24') || /\b(importance|purpose)\b/i.test(reason),
        `${id} is retired, and not about importance or purpose: ${reason}`,
      );
    }
  });

  it('keeps each hedge at its strength where its fact is told', () => {
    const lost = told.flatMap(([id, {hedges, told: way, units: ids}]) => {
      const said = ids.map((unit) => units.get(unit)).join(' ');
      return (
        hedges
          // The items of a list may all be so, or one of them.
          .filter((hedge) => hedge !== 'and/or' || way !== 'list')
          .filter(
            (hedge) => !wordsFor(hedge).some((word) => new RegExp(`\\b${word}\\b`, 'i').test(said)),
          )
          .map((hedge) => `${id} lost “${hedge}”: ${said}`)
      );
    });
    assert.deepEqual(lost, []);
  });

  it('has every row of careful wording, each applied in units that exist', () => {
    assert.deepEqual(
      Object.keys(wording),
      Array.from({length: 34}, (_, index) => `W-${index + 1}`),
    );
    for (const [row, {units: ids}] of Object.entries(wording)) {
      assert.ok(ids.length, `${row} is applied nowhere.`);
      for (const unit of ids) assert.ok(units.has(unit), `${row}: there is no unit ${unit}`);
    }
    for (const [id, fact] of entries)
      for (const row of fact.wording) assert.ok(wording[row], `${id} names ${row}, which is none.`);
  });
});

describe('the text', () => {
  const sections = evaluated.flatMap(({english, ids}) =>
    english.id === 'ui' ? [] : textsOf({english, ids: ids as SectionText}),
  );

  it('claims nothing in a paragraph that is in no fact and no careful wording', () => {
    const mapped = new Set(
      [...Object.values(facts), ...Object.values(wording)].flatMap(({units}) => units),
    );
    const loose = sections
      .filter(({kind, unit}) => kind === 'paragraph' && !mapped.has(unit))
      // What the reader can do, say or ask claims nothing.
      .filter(({text}) => !sentencesOf(text).every(isInstruction));
    assert.deepEqual(
      loose.map(({unit, text}) => `${unit}: ${text}`),
      [],
    );
  });

  it('claims nothing barely to be painless, non-invasive, effective or to prevent', () => {
    const attributed =
      /called|suggest|say|read|hear|cannot|not been shown|nobody has shown|no one|evidence|studies|aim|how well/i;
    for (const [id, text] of units) {
      if (id.endsWith('.term')) continue;
      if (!/\b(painless|(non|not )-?invasive|effective|prevents?)\b/i.test(text)) continue;
      assert.match(text, attributed, `${id} claims without saying who: ${text}`);
    }
  });
});
