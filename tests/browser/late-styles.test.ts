/** Prerendered elements whose style sheet is late, or never comes: they are read meanwhile, and nothing is dead. */
import {expect} from '@open-wc/testing';
import {loadContent} from '../../src/content.js';
import type {CalcinosisElement} from '../../src/elements/calcinosis-element.js';
import {drawingStyles} from '../../src/generated/drawing-styles.js';
import {prerenderStyles} from '../../src/generated/prerender-styles.js';
import {styles} from '../../src/generated/styles.js';
import {prerender} from '../../src/prerender.js';
import {all, one, openTopics} from '../support/element.js';
import {closeFrames} from '../support/frame.js';
import {sectionTexts} from '../support/section-texts.js';
import {moduleOf, openServedPage, serve} from '../support/served-page.js';
import {waitUntil} from '../support/wait-until.js';

afterEach(closeFrames);

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const css = styles + prerenderStyles + drawingStyles;
/** Sent in parts with a pause of 0.7 s between them. */
const late = ['/* */', '/* */', '/* */', css];
const never = Array<string>(500).fill('/* */');

/** A prerendered element whose style sheet comes in these parts: what a server sends, or a script puts in. */
async function open(sheet: readonly string[], by: 'server' | 'script') {
  const stylesheet = await serve(sheet, {type: 'text/css'});
  const markup = prerender('faq', {locale: 'es', styles: 'link', stylesheet});
  const opened = await openServedPage(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>
    <main>${by === 'server' ? markup : ''}</main><p>After.</p>`,
    {wait: by === 'script'},
  );
  // A parser may wait for a style sheet: what a script puts in is there at once.
  if (by === 'script') opened.document.querySelector('main')!.setHTMLUnsafe(markup);
  await waitUntil(
    () =>
      opened.document.querySelector('main + p') && opened.document.querySelector('calcinosis-faq'),
    'the HTML is not there',
  );
  const host = opened.document.querySelector<CalcinosisElement>('calcinosis-faq')!;
  const isStyled = () =>
    parseFloat(opened.window.getComputedStyle(one(host, 'summary')).paddingBlockStart) > 0;
  return {opened, host, isStyled};
}

const offered = (host: Element) =>
  all(host, 'button').filter((button) => button.checkVisibility({visibilityProperty: true}));

/** Every word is there, topics open, and no button is offered. */
async function expectReadable(host: Element): Promise<void> {
  const words = host.shadowRoot!.textContent;
  for (const text of sectionTexts(await loadContent('faq', 'es'))) expect(words).to.include(text);
  expect(offered(host)).to.deep.equal([]);
  one(host, '#calcinosis-faq-diagnosis summary').click();
  expect(openTopics(host)).to.deep.equal(['diagnosis']);
}

const boxes = (host: Element) =>
  all(host, '[part=title], summary, button, [part=disclaimer]').map((element) => {
    const {x, y, width, height} = element.getBoundingClientRect();
    return [x, y, width, height];
  });

describe('a style sheet that is late', () => {
  it('in a server’s page offers nothing that does nothing, and the script moves nothing', async () => {
    const {opened, host, isStyled} = await open(late, 'server');
    await expectReadable(host);
    await waitUntil(isStyled, 'has no styles');
    expect(offered(host)).to.deep.equal([]);
    const section = one(host, '[part=section]');
    await waitUntil(() => one(host, '.drawing').getBoundingClientRect().height > 0, 'no drawing');
    const before = boxes(host);
    await opened.run(moduleOf('faq'));
    await waitUntil(() => offered(host).length > 0, 'no buttons');
    expect(boxes(host)).to.deep.equal(before);
    expect(one(host, '[part=section]')).to.equal(section);
  });

  it('leaves the element readable until then', async () => {
    const {host, isStyled} = await open(late, 'script');
    expect(isStyled()).to.equal(false);
    await expectReadable(host);
    await waitUntil(isStyled, 'has no styles');
    expect(offered(host)).to.deep.equal([]);
  });

  it('is not waited for by the script, and changes nothing when it comes after it', async () => {
    const {opened, host, isStyled} = await open(late, 'script');
    const section = one(host, '[part=section]');
    expect(isStyled()).to.equal(false);
    await opened.run(moduleOf('faq'));
    await waitUntil(() => host.locale === 'es', 'is not shown');
    await waitUntil(isStyled, 'has no styles');
    await waitUntil(() => offered(host).length > 0, 'no buttons');
    const before = boxes(host);
    await waitUntil(() => host.shadowRoot!.styleSheets[0]?.cssRules.length, 'does not come');
    await pause(300);
    expect(boxes(host)).to.deep.equal(before);
    expect(one(host, '[part=section]')).to.equal(section);
  });
});

describe('a style sheet that never comes', () => {
  it('leaves the element readable, and the script brings styles', async () => {
    const {opened, host, isStyled} = await open(never, 'script');
    await pause(2000);
    expect(isStyled()).to.equal(false);
    await expectReadable(host);
    await opened.run(moduleOf('faq'));
    await waitUntil(() => host.locale === 'es', 'is not shown');
    await waitUntil(isStyled, 'has no styles');
    await waitUntil(() => offered(host).length > 0, 'no buttons');
    expect(openTopics(host)).to.deep.equal(['diagnosis']);
  });
});
