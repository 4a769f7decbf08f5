/**
 * What the browser's own search and links need to reach into closed answers, and what happens when
 * they do. The browser itself is asked in tests/node/in-page-reach.test.ts.
 */
import {expect} from '@open-wc/testing';
import {loadContent} from '../../src/content.js';
import {prerender} from '../../src/prerender.js';
import type {ToggleDetail} from '../../src/types.js';
import {leaveOut} from '../support/commands.js';
import {all, eventsOf, one, openTopics, show, showFaq} from '../support/element.js';
import {closeFrames, openFrame} from '../support/frame.js';
import {waitUntil} from '../support/wait-until.js';
import {topicTexts} from '../support/section-texts.js';

const entry = '/src/generated/entries/calcinosis-faq.ts';

describe('a closed answer', () => {
  it('is in the page before it is opened, word for word', async () => {
    const host = await showFaq();
    expect(openTopics(host)).to.deep.equal([]);
    for (const topic of (await loadContent('faq', 'en')).topics) {
      const shown = one(host, `#calcinosis-faq-${topic.id}`).textContent;
      for (const text of topicTexts(topic)) expect(shown).to.include(text);
    }
  });

  it('is closed by the browser alone: nothing of ours hides it from the browser’s search', async () => {
    const host = await showFaq();
    for (const details of all<HTMLDetailsElement>(host, 'details')) {
      expect(details.matches(':not([open])')).to.equal(true);
      for (const inside of details.querySelectorAll<HTMLElement>('*:not(svg, svg *)')) {
        const {display, visibility, contentVisibility, userSelect} = getComputedStyle(inside);
        expect(display, inside.outerHTML).not.to.equal('none');
        expect(visibility).to.equal('visible');
        expect(contentVisibility ?? 'visible').to.equal('visible');
        // Firefox selects no words of a button, whoever made it.
        if (!inside.closest('button')) expect(userSelect ?? 'auto').not.to.equal('none');
        expect(inside.closest('[hidden], [inert], [aria-hidden]')).to.equal(null);
      }
    }
  });

  it('that the browser opens is followed, as when a reader opens it', async () => {
    const host = await showFaq();
    const events = await eventsOf<ToggleDetail>(host, 'calcinosis-toggle', async () => {
      one<HTMLDetailsElement>(host, '#calcinosis-faq-diagnosis').open = true;
      // What follows it is loaded first.
      await waitUntil(() => host.open === 'diagnosis', 'it is not followed');
    });
    expect(events).to.deep.equal([{section: 'faq', topic: 'diagnosis', open: true}]);
    expect(host.open).to.equal('diagnosis');
  });

  it('is found and opened by window.find(), where that is the browser’s search', async function () {
    type Find = (text: string) => boolean;
    const find = (text: string) => (window as unknown as {find?: Find}).find?.(text) ?? false;
    const probe = document.createElement('div');
    probe.attachShadow({mode: 'open'}).innerHTML =
      '<details><summary>Question</summary>Zebra crossing</details>';
    document.body.append(probe);
    const details = probe.shadowRoot!.querySelector('details')!;
    const reaches =
      find('Zebra crossing') &&
      (await waitUntil(() => details.open, '', {timeout: 300}).then(
        () => true,
        () => false,
      ));
    probe.remove();
    getSelection()?.removeAllRanges();
    // It does not look into shadow roots or closed details, whatever the reader's own search does.
    if (!reaches) leaveOut(this, 'window.find() does not reach inside');

    const host = await showFaq();
    const {topics} = await loadContent('faq', 'en');
    const text = topics
      .find(({id}) => id === 'diagnosis')!
      .body.findLast((block) => typeof block === 'string')!;
    const events = await eventsOf<ToggleDetail>(host, 'calcinosis-toggle', () =>
      expect(find(text), text).to.equal(true),
    );
    expect(events).to.deep.equal([{section: 'faq', topic: 'diagnosis', open: true}]);
    expect(host.open).to.equal('diagnosis');
  });
});

describe('a link of the table of contents', () => {
  for (const key of ['ctrlKey', 'metaKey', 'shiftKey'] as const) {
    it(`is the browser’s own, to open in another tab or window, with ${key}`, async () => {
      const host = await show({element: 'article', attributes: {}});
      let ours: boolean | undefined;
      // Last of all, so that no tab is opened.
      addEventListener(
        'click',
        (event) => {
          ours = event.defaultPrevented;
          event.preventDefault();
        },
        {once: true},
      );
      const {hash} = location;
      one(host, 'nav a').dispatchEvent(
        new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, [key]: true}),
      );
      expect(ours).to.equal(false);
      expect(location.hash).to.equal(hash);
    });
  }
});

describe('a link to a question', () => {
  afterEach(closeFrames);

  it('opens it in what a server wrote, once the script is there', async () => {
    const frame = await openFrame(prerender('faq', {locale: 'es'}));
    frame.window.location.hash = '#calcinosis-faq-diagnosis';
    await frame.run(entry);
    const host = frame.document.querySelector('calcinosis-faq')!;
    await host.updateComplete;
    await waitUntil(() => host.open === 'diagnosis', 'it stays closed');
    expect(openTopics(host)).to.deep.equal(['diagnosis']);
    const heading = one(host, '#calcinosis-faq-diagnosis [part=heading]');
    await waitUntil(() => host.shadowRoot!.activeElement === heading, 'has no focus');
  });
});
