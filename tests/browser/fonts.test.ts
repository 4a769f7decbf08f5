/** The fonts that tests measure with are there, and not those of the machine. */
import {expect, fixture} from '@open-wc/testing';
import {leaveOut} from '../support/commands.js';
import {useTestFonts} from '../support/fonts.js';

/** Width of a text in a font that is twice as large as a page's. */
async function widthOf(text: string, fontFamily: string, fontWeight = 'normal'): Promise<number> {
  const span = await fixture<HTMLElement>('<span></span>');
  Object.assign(span.style, {fontFamily, fontWeight, fontSize: '32px'});
  span.textContent = text;
  return span.getBoundingClientRect().width;
}

it('no font of the machine is there', async function () {
  if (!navigator.platform.includes('Linux')) leaveOut(this, 'only Linux has fontconfig');
  // Every machine has a monospaced font, but the sets of the tests have none.
  const narrow = await widthOf('iiii', 'monospace');
  expect(await widthOf('WWWW', 'monospace')).to.be.above(narrow * 2);
});

it('the fonts of the tests write the page, in regular and in bold', async () => {
  await useTestFonts();
  const {fontFamily} = getComputedStyle(document.body);
  const statuses = new Set(Array.from(document.fonts, ({status}) => status));
  expect([...statuses]).to.deep.equal(['loaded']);
  for (const text of ['Words', 'ngôn ngữ', 'اللغة', 'भाषा']) {
    const regular = await widthOf(text, fontFamily);
    // Bold letters that are made of regular ones are as wide as these.
    expect(await widthOf(text, fontFamily, 'bold'), text).to.be.above(regular * 1.02);
  }
});
