/**
 * What assistive technology gets of each element, as text that people can read and compare: the
 * browser's own accessibility tree, then where the language changes in reading order.
 *
 * The texts are in tests/snapshots/accessibility-tree. To write them anew, and then read what has
 * changed: `npx wtr --update-snapshots --files tests/browser/accessibility-tree.test.ts`
 */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {getSnapshotConfig, readFile, writeFile} from '@web/test-runner-commands';
import {accessibilityTree, leaveOut, type AccessibilityNode} from '../support/commands.js';
import {all, one, show, showFaq, shownInFull} from '../support/element.js';
import type {ElementName} from '../../src/types.js';
import {elements, fixtures, tagName} from '../support/fixtures.js';

const short = (text: string) => {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length > 60 ? `${words.slice(0, 60)}…` : words;
};

/** Chromium's names of what has no role of its own in ARIA. */
const words: Readonly<Record<string, string>> = {
  StaticText: 'text',
  DisclosureTriangle: 'disclosure',
  DisclosureTriangleGrouped: 'exclusive disclosure',
  Figcaption: 'caption',
};

/** One line for a node, and the lines of what is inside it, deeper. */
function lines(node: AccessibilityNode): string[] {
  const {role, name, description, level, expanded, children = []} = node;
  // Text that its parent is named by says nothing new.
  // What a drawing is drawn of comes later than its name.
  const inside = children.filter(
    (child) =>
      role !== 'image' && !(child.role === 'StaticText' && child.name?.trim() === name?.trim()),
  );
  const line = [
    words[role] ?? role,
    ...(role === 'heading' ? [level] : []),
    ...(name ? [JSON.stringify(short(name))] : []),
    ...(description ? [`described by ${JSON.stringify(short(description))}`] : []),
    ...(expanded === undefined ? [] : [expanded ? 'expanded' : 'collapsed']),
  ].join(' ');
  return [line, ...inside.flatMap(lines).map((deeper) => `  ${deeper}`)];
}

/**
 * What every engine tells, whatever it calls the rest: headings with their levels, what opens and
 * whether it is open, controls, images, landmarks, notes.
 */
function essentials(node: AccessibilityNode): string[] {
  const {role, name, level, expanded, children = []} = node;
  const inside = children.flatMap(essentials);
  const named = JSON.stringify(short(name ?? ''));
  if (expanded !== undefined) {
    return [`${expanded ? 'expanded' : 'collapsed'} ${named}`, ...inside];
  }
  if (role === 'heading') return [`heading ${level} ${named}`];
  if (/^(?:button|link|navigation|note)$/.test(role)) {
    return [name ? `${role} ${named}` : role, ...inside];
  }
  // ARIA has two words for an image.
  return /^(?:image|img|graphic)$/.test(role) ? [`image ${named}`] : inside;
}

/** Where the language or the direction changes, in reading order: the first text in each. */
function languages(host: Element): string[] {
  const changes: string[] = [];
  const walker = document.createTreeWalker(host.shadowRoot!, NodeFilter.SHOW_TEXT);
  for (let last = '', text = walker.nextNode(); text; text = walker.nextNode()) {
    const parent = text.parentElement!;
    if (!text.nodeValue!.trim() || parent.closest('style') || !parent.checkVisibility()) continue;
    const now = `${parent.closest<HTMLElement>('[lang]')!.lang} ${getComputedStyle(parent).direction}`;
    if (now !== last) changes.push(`${now} ${JSON.stringify(short(text.nodeValue!))}`);
    last = now;
  }
  return changes;
}

/** Every use in English; in Arabic a draft that runs from right to left. */
const uses = (element: ElementName) =>
  fixtures
    .filter((fixture) => fixture.element === element)
    // The article has what the sections have, under headings of its own.
    .filter(({name}) => element !== 'article' || name === 'Accordion')
    .flatMap((fixture) =>
      (fixture.name === (element === 'article' ? 'Accordion' : 'Default')
        ? ['en', 'ar']
        : ['en']
      ).map((lang) => ({fixture, lang, title: `${fixture.name}, ${lang}`})),
    );

/** The text of an element's snapshot. Uses that give the same are in it once. */
async function snapshotOf(
  element: ElementName,
  draw: (tree: AccessibilityNode[], host: Element) => string[],
): Promise<string> {
  const known = new Map<string, string>();
  const parts: string[] = [];
  for (const {fixture, lang, title} of uses(element)) {
    const host = await show(fixture, lang);
    await shownInFull(host);
    const text = draw(await accessibilityTree(tagName(element)), host).join('\n');
    const same = known.get(text);
    parts.push(`# ${title}\n\n${same ? `The same as ${same}.` : text}\n`);
    if (!same) known.set(text, title);
    fixtureCleanup();
  }
  return parts.join('\n');
}

/** Compares with a file of tests/snapshots, or writes it. One that is missing is a failure. */
async function expectSnapshot(name: string, text: string): Promise<void> {
  const path = `../snapshots/accessibility-tree/${name}.txt`;
  const {updateSnapshots} = (await getSnapshotConfig()) as {updateSnapshots: boolean};
  if (updateSnapshots) await writeFile({path, content: text});
  const saved = await readFile({path});
  expect(saved, `${path} is missing; the top of this test says how to write it`).to.be.a('string');
  expect(text).to.equal(saved);
}

describe('the accessibility tree', () => {
  for (const element of elements) {
    it(`of <${tagName(element)}> is as it was (where the browser has one of its own)`, async function () {
      const probe = document.createElement('figure');
      probe.innerHTML = '<figcaption>Caption</figcaption>';
      document.body.append(probe);
      const [figure] = await accessibilityTree('body > figure:last-child');
      probe.remove();
      // The words are Chromium's. Other engines have others, and may have no tree as such.
      if (figure?.children?.[0]?.role !== 'Figcaption') {
        leaveOut(this, 'the accessibility tree has other words than Chromium’s');
      }
      await expectSnapshot(
        element,
        await snapshotOf(element, (tree, host) => [
          ...tree.flatMap(lines),
          '',
          'Languages:',
          ...languages(host),
        ]),
      );
    });

    it(`of <${tagName(element)}> has the same headings, states, controls and images in every engine`, async () => {
      await expectSnapshot(
        `${element}.essentials`,
        await snapshotOf(element, (tree) => tree.flatMap(essentials)),
      );
    });
  }
});

/**
 * What VoiceOver needs, on iOS above all: what has the focus must itself have a role and a state, and
 * the heading in it must still be one. See docs/accessibility.md.
 */
describe('a question of an accordion', () => {
  const question = async () => {
    const [details] = await accessibilityTree('calcinosis-faq >>> details');
    const [summary] = details!.children!;
    return {summary: summary!, heading: summary!.children![0]!};
  };

  it('is what has the focus, tells its name and state, and holds a heading', async () => {
    const host = await showFaq();
    one(host, 'summary').focus();
    const name = one(host, 'summary').textContent.trim();
    const closed = await question();
    expect(host.shadowRoot!.activeElement).to.equal(one(host, 'summary'));
    expect(closed.summary).to.include({name, expanded: false});
    expect(closed.summary.role).to.not.be.oneOf(['none', 'generic', 'group', '']);
    expect(closed.heading).to.include({role: 'heading', name, level: 3});

    one(host, 'summary').click();
    const {summary, heading} = await question();
    expect(summary).to.include({name, expanded: true});
    expect(heading).to.include({role: 'heading', name, level: 3});
  });

  it('keeps the browser’s own box and marker, and adds no ARIA that could get in the way', async () => {
    const host = await show({element: 'types', attributes: {layout: 'accordion'}});
    for (const summary of all(host, 'summary')) {
      // WebKit has lost the state of a summary with another display.
      expect(getComputedStyle(summary).display).to.equal('list-item');
      expect(summary.parentElement!.firstElementChild).to.equal(summary);
      const attributes = [summary, ...summary.querySelectorAll('*')].flatMap((element) =>
        element.getAttributeNames(),
      );
      // Of the topic's questions, the button that prints them goes by the heading's id, too.
      const harmless = ['part', 'lang', 'dir', 'id'];
      expect(attributes.filter((name) => !harmless.includes(name))).to.deep.equal([]);
    }
  });
});
