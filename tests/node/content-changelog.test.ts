import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {contentDate, contentVersion} from '../../content/version.js';
import {
  type ContentLog,
  fingerprints,
  formatLog,
  logFile,
  parseLog,
  placeOf,
  publishedVersions,
  record,
  release,
  unrecorded,
  unrecordedMessage,
} from '../../build/content-changelog.js';
import {versionFile, versionIn, withVersion} from '../../build/content-version-file.js';
import {evaluateContent} from '../../build/evaluate-content.js';
import {englishTexts} from '../../build/english-texts.js';
import {projectPath} from '../../build/project.js';

const contents = await evaluateContent();
const units = fingerprints(englishTexts(contents));

/** The English of a small content: unit id → text. */
const english = (texts: Record<string, string>) =>
  fingerprints(Object.entries(texts).map(([id, text]) => ({id, text})));

const first = {'faq.title': 'Questions', 'faq.pain.body.1': 'It may hurt.', 'ui.open': 'Open'};
const released = release([], english(first), '1.0.0', '2025-01-31');
const versionOf = (log: ContentLog) => log.at(-1)?.version;
const changesIn = (log: ContentLog, texts: Record<string, string>) =>
  publishedVersions(log, english(texts), '1.0.0').versions[0]?.changes;

describe('this content', () => {
  it('says in its version what changed since the last release', async () => {
    const log = parseLog(await readFile(projectPath(logFile), 'utf8'));
    const open = unrecorded(log, units);
    assert.ok(!open.length, unrecordedMessage(open, contentVersion));
    assert.equal(
      contentVersion,
      versionOf(log) ?? contentVersion,
      'Only npm run content-version changes content/version.ts after the first release.',
    );
  });

  it('has ids that tell the section and the topic of each unit', () => {
    const idsIn = (value: unknown): string[] =>
      typeof value === 'object' && value
        ? Object.values(value).flatMap(idsIn)
        : [value as string].filter((text) => units.has(text));
    const placed = new Set<string>();
    for (const {ids, english} of contents) {
      const topics = 'topics' in english ? english.topics : [];
      const topicOf = new Map(
        topics.flatMap(({id}, i) =>
          idsIn('topics' in ids && ids.topics[i]).map((unit) => [unit, id] as const),
        ),
      );
      for (const unit of idsIn(ids)) {
        const topic = topicOf.get(unit);
        const own = {section: english.id, ...(topic ? {topic} : {})};
        placed.add(unit);
        // A picture that is shown again is named after where it belongs.
        if (unit.includes('.figure.') && !unit.startsWith(`${english.id}.`)) continue;
        assert.deepEqual(placeOf(unit), unit.startsWith('shared.') ? {section: 'shared'} : own);
      }
    }
    assert.equal(placed.size, units.size);
  });

  it('finds no topic where the section itself or several sections speak', () => {
    const sections = ['types.key.causes', 'types.intro.signs.lead', 'overview.figure.alt'];
    for (const unit of [...sections, 'shared.help.infection.pus', 'shared.about', 'ui.words']) {
      assert.deepEqual(placeOf(unit), {section: unit.split('.')[0]});
    }
    assert.deepEqual(placeOf('symptoms.open-sores.care.clean'), {
      section: 'symptoms',
      topic: 'open-sores',
    });
  });
});

describe('before the first release', () => {
  const now = english(first);

  it('asks nobody to record anything', () => {
    assert.deepEqual(unrecorded([], now), []);
    assert.throws(() => record([], now, 'patch', []), /No version .* is released yet/);
  });

  it('tells that everything is added in the version that is to come', () => {
    assert.deepEqual(publishedVersions([], now, '1.0.0'), {
      versions: [
        {
          version: '1.0.0',
          date: null,
          changes: [
            {unit: 'faq.title', section: 'faq', change: 'added', level: 'minor'},
            {
              unit: 'faq.pain.body.1',
              section: 'faq',
              topic: 'pain',
              change: 'added',
              level: 'minor',
            },
            {unit: 'ui.open', section: 'ui', change: 'added', level: 'minor'},
          ],
        },
      ],
    });
  });
});

describe('after a release', () => {
  it('has a date and waits for the next change', () => {
    assert.deepEqual(
      publishedVersions(released, english(first), '1.0.0').versions.map(({date}) => date),
      ['2025-01-31'],
    );
    assert.deepEqual(unrecorded(released, english(first)), []);
  });

  it('misses what nobody recorded: changed, added and removed', () => {
    const now = english({'faq.title': 'Common questions', 'ui.open': 'Open', 'ui.close': 'Close'});
    const open = ['faq.title', 'ui.close', 'faq.pain.body.1'];
    assert.deepEqual(unrecorded(released, now), open);
    assert.throws(() => release(released, now, '1.0.0', '2025-02-28'), {
      message: unrecordedMessage(open, '1.0.0'),
    });
  });

  for (const [level, version] of [
    ['patch', '1.0.1'],
    ['minor', '1.1.0'],
    ['major', '2.0.0'],
  ] as const) {
    it(`raises the version by a ${level} change, once until the next release`, () => {
      let log = record(released, english({...first, 'ui.open': 'Open it'}), level, []);
      assert.equal(versionOf(log), version);
      log = record(log, english({...first, 'ui.open': 'Open all'}), 'patch', []);
      assert.equal(versionOf(log), version, 'A smaller change later takes nothing back.');
      const now = english({...first, 'ui.open': 'Open all', 'faq.title': 'FAQ'});
      assert.deepEqual(unrecorded(log, now), ['faq.title']);
      log = release(record(log, now, 'patch', []), now, version, '2025-02-28');
      assert.deepEqual(
        log.map((logged) => [logged.version, logged.date]),
        [
          ['1.0.0', '2025-01-31'],
          [version, '2025-02-28'],
        ],
      );
    });
  }

  it('tells changes of wording from changes of claims, unit by unit', () => {
    const texts = {...first, 'faq.title': 'FAQ', 'faq.pain.body.1': 'It hurts.', 'ui.x': 'X'};
    const now = english(texts);
    let log = record(released, now, 'patch', ['faq.title']);
    assert.deepEqual(unrecorded(log, now), ['faq.pain.body.1', 'ui.x']);
    log = record(log, now, 'major', ['faq.pain.body.1']);
    log = record(log, now, 'minor', []);
    assert.equal(versionOf(log), '2.0.0');
    assert.deepEqual(changesIn(log, texts), [
      {unit: 'faq.title', section: 'faq', change: 'changed', level: 'patch'},
      {unit: 'ui.x', section: 'ui', change: 'added', level: 'minor'},
      {unit: 'faq.pain.body.1', section: 'faq', topic: 'pain', change: 'changed', level: 'major'},
    ]);
  });

  it('lets a person correct what was recorded', () => {
    const now = english({...first, 'faq.title': 'FAQ'});
    const log = record(released, now, 'major', []);
    assert.equal(versionOf(record(log, now, 'patch', ['faq.title'])), '1.0.1');
  });

  it('forgets a change that is taken back', () => {
    const log = record(released, english({...first, 'faq.title': 'FAQ'}), 'major', []);
    assert.deepEqual(unrecorded(log, english(first)), ['faq.title']);
    assert.deepEqual(record(log, english(first), 'patch', []), released);
  });

  it('refuses to call new or removed text a change of wording', () => {
    const fewer = {'faq.pain.body.1': 'It may hurt.', 'ui.open': 'Open'};
    assert.throws(() => record(released, english(fewer), 'patch', []), /"faq.title" is removed/);
    assert.deepEqual(changesIn(record(released, english(fewer), 'major', []), fewer), [
      {unit: 'faq.title', section: 'faq', change: 'removed', level: 'major'},
    ]);
    const more = english({...first, 'ui.close': 'Close'});
    assert.throws(() => record(released, more, 'patch', []), /"ui.close" is new/);
  });

  it('refuses units that have not changed', () => {
    assert.throws(
      () => record(released, english(first), 'patch', ['faq.titel']),
      /"faq.titel" has not changed since 1.0.0/,
    );
  });
});

describe('the file', () => {
  it('comes back as it was written', () => {
    const log = record(released, english({...first, 'faq.title': 'FAQ'}), 'patch', []);
    assert.deepEqual(parseLog(formatLog(log)), log);
  });

  const damages: Array<[string, string, RegExp]> = [
    ['a conflict', '[\n<<<<<<< HEAD\n', /changelog\.json: Unexpected token/],
    ['an object', '{}', /is not a list/],
    ['no version', '[{"version":"one","date":"2025-01-31","changes":{}}]', /"one" is not a ver/],
    ['a first version without a date', '[{"version":"1.0.0","date":null}]', /the date "null"/],
    ['no changes', '[{"version":"1.0.0","date":"2025-01-31"}]', /lacks a kind of change/],
  ];
  for (const [what, text, message] of damages) {
    it(`is refused with ${what}`, () => assert.throws(() => parseLog(text), {message}));
  }
});

describe('the file with the version', () => {
  it('gets another version and its day, and keeps all else', async () => {
    const source = await readFile(projectPath(versionFile), 'utf8');
    assert.equal(versionIn(source), contentVersion);
    const other = withVersion(source, '9.8.7', '2030-01-31');
    assert.equal(versionIn(other), '9.8.7');
    assert.match(other, /^export const contentDate = '2030-01-31';$/m);
    assert.equal(withVersion(other, contentVersion, contentDate), source);
  });

  it('is refused where a line is missing', () => {
    assert.equal(versionIn("export const contentVersion = '1.0.0';\n"), undefined);
    assert.equal(versionIn("export const contentDate = '2030-01-31';\n"), undefined);
  });
});
