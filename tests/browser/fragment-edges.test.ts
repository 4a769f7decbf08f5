/** Fragments in pages that do what few do: stop events, have no entries, take away what is gone to. */
import {expect} from '@open-wc/testing';
import {follow, goToFragment} from '../../src/parts/deep-links.js';
import {closeFrames} from '../support/frame.js';
import {openOutline, stub, topicHtml, topicIn, type OutlinePage} from '../support/outline.js';

const hash = '#calcinosis-faq-diagnosis';
const pause = (milliseconds = 20) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What fails and nobody hears of. */
const failed: unknown[] = [];
const note = (event: PromiseRejectionEvent) => {
  event.preventDefault();
  failed.push(event.reason);
};
beforeEach(() => {
  failed.length = 0;
  addEventListener('unhandledrejection', note);
});
afterEach(() => {
  removeEventListener('unhandledrejection', note);
  closeFrames();
});

const html = `<nav><a href="${hash}">Diagnosis</a></nav>${topicHtml('diagnosis')}`;

/** A page at a question, which it does not go to any more by itself. */
async function openAt(body = `<a href="${hash}">Go</a>`, navigation?: EventTarget) {
  const opened = await openOutline(hash, body);
  stub(opened.view, {scrollY: 40, ...(navigation && {navigation})});
  const host = opened.add({html});
  goToFragment(opened.page, opened.given);
  return {...opened, host, topic: topicIn(host), link: opened.page.querySelector('a')!};
}

it('what is the page’s own, or has gone, fails nothing', async () => {
  const opened: OutlinePage = await openOutline(hash, `<p id="${hash.slice(1)}">Ours</p>`);
  const host = opened.add({html});
  goToFragment(opened.page, opened.given);
  const link = host.renderRoot.querySelector('a')!;
  topicIn(host).remove();
  for (const isOurs of [true, false]) follow(host, link, new Event('click'), isOurs);
  await pause();
  expect(failed).to.deep.equal([]);
});

it('a link is followed once more in a page that lets nothing else hear of its clicks', async () => {
  const {link, topic} = await openAt();
  link.addEventListener('click', (event) => event.stopPropagation());
  link.click();
  await pause();
  expect(topic.open).to.equal(true);
});

it('a link of an element’s own is left to it, also beside other elements', async () => {
  const opened = await openAt();
  const {host, topic} = opened;
  opened.add({html: ''});
  let count = 0;
  topic.scrollIntoView = () => void count++;
  host.renderRoot.querySelector('a')!.click();
  await pause();
  expect(count).to.equal(0);
});

it('a router is followed where the browser has no entries for the page', async () => {
  const {link, page, topic, view} = await openAt(undefined, new EventTarget());
  page.addEventListener('click', (event) => {
    event.preventDefault();
    view.history.pushState({key: 1}, '', hash);
  });
  link.click();
  await pause(350);
  expect(topic.open).to.equal(true);
});
