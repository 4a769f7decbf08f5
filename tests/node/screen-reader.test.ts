/** What was heard of the elements: the transcripts, and what the docs say of them. */
import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import {projectPath} from '../../build/project.js';
import {expectations} from '../screen-reader/expectations.js';
import {pageOf, pathOf, sidesOf} from '../screen-reader/pages.js';
import {whatIsMissing} from '../screen-reader/programs.js';
import {scenarios} from '../screen-reader/scenarios.js';
import {accessibilityPage, updateAccessibilityPage} from '../screen-reader/table.js';
import {snapshots, stepsOf, transcript} from '../screen-reader/transcript.js';

describe('the scenarios of the screen reader', () => {
  it('each have a page, and a step for all that is expected', async () => {
    for (const scenario of scenarios) {
      // WordPress writes the others.
      if ('post' in scenario) continue;
      for (const side of sidesOf(scenario)) {
        assert.match(await pageOf(scenario, side), /src="\/tests\/screen-reader\/page-script\.js"/);
        assert.match(pathOf(scenario, side), /^\/[a-z-]+\/(?:ours|control)$/);
      }
    }
    for (const {scenario, at, what} of expectations) {
      const keys = scenarios.find(({id}) => id === scenario)?.keys;
      assert.ok(at === 'the page opens' || keys?.includes(`# ${at}`), `${what}: ${at}`);
    }
  });

  it('have no transcript of any other', async () => {
    const names = new Set(scenarios.flatMap(({id}) => [`${id}.txt`, `${id}.control.txt`]));
    for (const file of await readdir(projectPath(snapshots), {recursive: true})) {
      if (file.endsWith('.txt')) assert.ok(names.has(path.basename(file)), file);
    }
  });

  it('are written down a step a paragraph, without what differs from run to run', () => {
    const [scenario] = scenarios;
    const [first, second] = stepsOf(scenario!);
    const opened = {
      press: '',
      comment: 'the page opens',
      said: ['Mozilla Firefox frame'],
      page: [],
    };
    const heard = [
      opened,
      {...first!, said: ['Start here button.'], page: ['focus on button “Start here”']},
      {...second!, said: [], page: []},
    ];
    const text = transcript(scenario!, 'control', heard);
    const [title, ...steps] = text.trimEnd().split('\n\n');
    assert.equal(title, `${scenario!.title} (control: the same markup without a shadow root)`);
    assert.deepEqual(steps, [
      '[Tab] (the page’s own button)\n  Start here button.\n  · focus on button “Start here”',
      '[Tab] (Open all)\n  …',
    ]);
    assert.match(transcript({...scenario!, fragment: 'place'}, 'ours', heard), /Mozilla Firefox/);
    const said = [...Array<string>(9).fill('Again'), ...Array<string>(100).fill('S')];
    const stuck = transcript(scenario!, 'ours', [opened, {...first!, said, page: []}]);
    assert.deepEqual(stuck.match(/^ {2}.*$/gm), [
      ...said.slice(0, 9).map((text) => `  ${text}`),
      '  S (over and over)',
    ]);
  });

  it('are left out with a reason where something is missing', () => {
    assert.match(whatIsMissing('/no/such/folder')!, /lacks Debian packages: .*orca|Linux alone/);
  });
});

describe('docs/accessibility.md', () => {
  it('says what the transcripts say', async () => {
    const page = await readFile(accessibilityPage, 'utf8');
    assert.equal(await updateAccessibilityPage(page), page);
  });
});
