/** When a page's fragment is gone to, and when it is not: the part alone, on elements in outline. */
import {expect} from '@open-wc/testing';
import {goToFragment, show} from '../../src/parts/deep-links.js';
import {closeFrames} from '../support/frame.js';
import {openOutline, stub, topicHtml, topicIn, type OutlinePage} from '../support/outline.js';

const hash = '#calcinosis-faq-diagnosis';
const pause = (milliseconds = 20) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The time that the part reads. */
let now = 50_000;
beforeEach(() => {
  now = 50_000;
  stub(performance, {now: () => now});
});
afterEach(() => {
  Reflect.deleteProperty(performance, 'now');
  closeFrames();
});

const go = ({page, given}: OutlinePage) => goToFragment(page, given);

/** Whether a page goes to its fragment as it is now. */
async function goes(opened: OutlinePage): Promise<boolean> {
  const topic = topicIn([...opened.guests][0]!);
  topic.open = false;
  go(opened);
  await pause();
  return topic.open;
}

/** Opens a page at a question, of which the browser says this. */
async function arrive(
  view: Record<string, unknown>,
  navigator: Record<string, unknown> = {userActivation: {hasBeenActive: false}},
  body = '',
): Promise<OutlinePage> {
  const opened = await openOutline(hash, body);
  opened.add();
  stub(opened.view, view);
  stub(opened.view.navigator, navigator);
  return opened;
}

const timing = (entry: object | undefined, now = 0) => ({
  performance: {
    getEntriesByType: (type: string) => (type === 'navigation' && entry ? [entry] : []),
    now: () => now,
  },
});

describe('a page that is opened at a question', () => {
  const loaded = {type: 'navigate', loadEventEnd: 9000};
  const arrives: Record<string, [boolean, object, object?]> = {
    'while it loads': [true, timing({type: 'navigate', loadEventEnd: 0}, 90_000)],
    'soon after': [true, timing(loaded, 18_999)],
    'long after': [false, timing(loaded, 19_000)],
    'by a reload': [false, timing({type: 'reload', loadEventEnd: 0})],
    'by Back or Forward': [false, timing({type: 'back_forward', loadEventEnd: 0})],
    'where the reader has done something': [
      false,
      timing(loaded, 9001),
      {userActivation: {hasBeenActive: true}},
    ],
    'where nothing tells of readers': [true, timing(loaded, 9001), {userActivation: undefined}],
    'where the reader has scrolled': [false, {...timing(loaded, 9001), scrollY: 40}],
    'where the browser says nothing of navigations': [true, timing(undefined, 90_000)],
    'where nothing is timed': [true, {performance: {now: () => 90_000}}],
  };
  for (const [when, [isToGo, view, navigator]] of Object.entries(arrives)) {
    it(`${when} ${isToGo ? 'goes there' : 'stays where it is'}`, async () => {
      const opened = await arrive(view as Record<string, unknown>, navigator as never);
      expect(await goes(opened)).to.equal(isToGo);
    });
  }

  it('goes there at once', async () => {
    const opened = await arrive({});
    go(opened);
    expect(topicIn([...opened.guests][0]!).open).to.equal(true);
  });

  it('goes there once', async () => {
    const opened = await arrive({});
    expect(await goes(opened)).to.equal(true);
    expect(await goes(opened)).to.equal(false);
  });

  it('does not go there later, once it was not to', async () => {
    const opened = await arrive({scrollY: 40});
    expect(await goes(opened)).to.equal(false);
    stub(opened.view, {scrollY: 0});
    expect(await goes(opened)).to.equal(false);
  });

  it('goes there when the element comes that has it', async () => {
    const opened = await openOutline(hash);
    go(opened);
    opened.add();
    expect(await goes(opened)).to.equal(true);
  });

  it('leaves what is the page’s own to the browser', async () => {
    const opened = await arrive({}, undefined, `<p id="${hash.slice(1)}">Ours</p>`);
    expect(await goes(opened)).to.equal(false);
    opened.page.querySelector('p')!.remove();
    expect(await goes(opened)).to.equal(false);
  });

  it('goes there behind the path that a router keeps, and by encoded letters', async () => {
    for (const address of [`#/view${hash}`, `#a#b${hash}`, '#calcinosis%2Dfaq-diagnosis']) {
      const opened = await openOutline(address);
      opened.add();
      expect(await goes(opened), address).to.equal(true);
    }
  });
});

describe('a page that goes to a question without being loaded', () => {
  const since = (opened: OutlinePage, milliseconds: number) =>
    opened.given.navigations.set(opened.view, now - milliseconds);

  it('goes there, also where coming by a reload would not have been', async () => {
    const opened = await arrive(timing({type: 'reload'}));
    since(opened, 0);
    expect(await goes(opened)).to.equal(true);
    expect(await goes(opened), 'once').to.equal(false);
    since(opened, 1);
    expect(await goes(opened), 'once each').to.equal(true);
  });

  it('goes there when the page has come to rest', async () => {
    const opened = await arrive({});
    since(opened, 0);
    go(opened);
    const host = [...opened.guests][0]!;
    expect(topicIn(host).open).to.equal(false);
    host.renderRoot.innerHTML = topicHtml('diagnosis');
    await pause();
    expect(topicIn(host).open, 'what was drawn anew').to.equal(true);
  });

  it('goes nowhere where what it went to is gone, or the page’s own, by then', async () => {
    for (const change of ['gone', 'own']) {
      const opened = await arrive({});
      since(opened, 0);
      go(opened);
      const topic = topicIn([...opened.guests][0]!);
      if (change === 'gone') opened.guests.clear();
      else opened.page.body.insertAdjacentHTML('beforeend', `<p id="${hash.slice(1)}">Ours</p>`);
      await pause();
      expect(topic.open, change).to.equal(false);
    }
  });

  for (const [field, writes] of Object.entries({
    '<input>': true,
    '<textarea></textarea>': true,
    '<select></select>': true,
    '<p contenteditable></p>': true,
    '<button></button>': false,
  })) {
    it(`waits ten seconds for an element, ${writes ? 'one while the reader writes' : 'also after a button was pressed'}: ${field}`, async () => {
      for (const [waited, isToGo] of [
        [999, true],
        [1000, !writes],
        [9999, !writes],
        [10_000, false],
      ] as const) {
        const opened = await arrive({}, undefined, field);
        (opened.page.body.firstElementChild as HTMLElement).focus();
        since(opened, waited);
        expect(await goes(opened), `${waited} ms`).to.equal(isToGo);
      }
    });
  }

  it('goes there where no place in the page has the focus', async () => {
    const opened = await arrive({});
    stub(opened.page, {activeElement: null});
    since(opened, 2000);
    expect(await goes(opened)).to.equal(true);
  });
});

describe('a router that puts the page elsewhere after it went to a question', () => {
  /** How often the question was brought into view, where it is that far from the top then. */
  async function scrolls(top: number, use: (opened: OutlinePage) => void = () => {}) {
    const opened = await arrive({});
    const topic = topicIn([...opened.guests][0]!);
    let count = 0;
    topic.open = true;
    topic.scrollIntoView = () => void count++;
    topic.getBoundingClientRect = () => ({top}) as DOMRect;
    opened.given.navigations.set(opened.view, now);
    go(opened);
    await pause();
    use(opened);
    await pause(320);
    return count;
  }

  it('has it brought into view again, where it is not', async () => {
    const height = 600;
    const tops = [-500, -1, -0.5, 0, height - 1, height, 5000];
    const counts: number[] = [];
    // One after another: the focus is in one frame at a time.
    for (const top of tops) counts.push(await scrolls(top));
    expect(counts).to.deep.equal([2, 2, 1, 1, 1, 2, 2]);
  });

  it('is left alone once the reader has gone on, or the page was closed', async () => {
    const leave = ({page, guests}: OutlinePage) => {
      ([...guests][0]!.renderRoot.activeElement as HTMLElement).blur();
      page.body.tabIndex = -1;
    };
    const problems: unknown[] = [];
    const note = (event: ErrorEvent) => problems.push(event.message);
    addEventListener('error', note);
    expect(await scrolls(-500, leave)).to.equal(1);
    await scrolls(-500, ({view}) => view.frameElement!.remove());
    removeEventListener('error', note);
    expect(problems).to.deep.equal([]);
  });
});

describe('show()', () => {
  it('goes to a topic by its id, or one that it had before', async () => {
    const opened = await openOutline();
    const host = opened.add({
      html: topicHtml('diagnosis', 'calcinosis-faq-exam calcinosis-faq-tests'),
    });
    for (const name of ['diagnosis', 'exam', 'tests']) {
      topicIn(host).open = false;
      void show(host, name, opened.given);
      expect(topicIn(host).open, name).to.equal(true);
    }
    expect(opened.warnings).to.deep.equal([]);
  });

  it('says so where there is none', async () => {
    const opened = await openOutline();
    const host = opened.add();
    await show(host, 'treatment', opened.given);
    expect(topicIn(host).open).to.equal(false);
    expect(opened.warnings).to.deep.equal(['no topic "treatment" in <div>.']);
  });
});
