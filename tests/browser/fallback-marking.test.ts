/** What is English for want of a translation is marked as English, and nothing else is. */
import {expect} from '@open-wc/testing';
import type {Section} from '../../content/model.js';
import {loadContent, registerContent} from '../../src/content.js';
import faq from '../../src/generated/content/ar/faq.js';
import labels from '../../src/generated/content/ar/ui.js';
import {all, one, show, showFaq} from '../support/element.js';
import {blockTexts} from '../support/section-texts.js';

/** The Arabic questions, of which these strings are English. */
async function arabic(fallback: string[], status: Section['meta']['status'] = 'draft') {
  const faq = await loadContent('faq', 'ar');
  registerContent({...faq, meta: {...faq.meta, fallback, status}});
  return showFaq({open: 'all'}, 'ar');
}

/** The Arabic labels, of which these strings are English. */
const registerLabels = (fallback: string[]) =>
  registerContent({...labels, meta: {...labels.meta, fallback}});

/** All that has a language of its own. What the page slots is in the page's, and sources are in theirs. */
const inOwnLanguage = (host: Element) =>
  all(host, '[part=section] [lang]:not(slot, [part=sources] bdi, .unseen, .unseen *)');

/** What is marked, a drawing by its name, which has no direction to be drawn in. */
const marked = (host: Element) =>
  inOwnLanguage(host)
    .filter((element) => element.matches('span, [aria-label]'))
    .map((element) => [
      element.getAttribute('aria-label') ?? element.textContent,
      element.getAttribute('lang'),
      element.getAttribute('dir'),
    ]);

const notice = (host: Element) =>
  all(host, '[part=notice] > p').map(({textContent}) => textContent.trim());

const english = {
  draft:
    'This translation is a draft. No reviewer has approved it yet, and it may contain mistakes.',
  partial: 'Some of this text is in English because its translation is not ready yet.',
};

afterEach(async () => {
  registerContent(await loadContent('faq', 'ar'));
  registerLabels([]);
});

describe('a section of which strings are English', () => {
  it('marks exactly these, wherever they are', async () => {
    const pointers = [
      '/title',
      '/topics/0/heading',
      '/topics/1/body/0',
      '/topics/1/figure/alt',
      '/topics/1/figure/labels/0',
      '/topics/1/figure/caption',
    ];
    const host = await arabic(pointers);
    const {title, topics} = await loadContent('faq', 'ar');
    const {alt, labels, caption} = topics[1]!.figure!;
    const texts = [title, topics[0]!.heading, topics[1]!.body[0], alt, labels[0], caption];
    const controls = one(host, '[part=controls]');
    expect(marked(host).filter(([text]) => text !== controls.textContent)).to.deep.equal(
      texts.map((text) => [text, 'en', text === alt ? null : 'ltr']),
    );
    expect(getComputedStyle(one(host, '[part=title] > span')).direction).to.equal('ltr');
    expect(getComputedStyle(one(host, '#calcinosis-faq-symptoms summary')).direction).to.equal(
      'rtl',
    );
  });

  it('keeps its order, topics and values that are no text', async () => {
    const host = await arabic(['/title']);
    const {topics, intro} = await loadContent('faq', 'ar');
    expect(all(host, '[part=heading]').map(({textContent}) => textContent)).to.deep.equal(
      topics.map(({heading}) => heading),
    );
    const blocks = ['p:not([part=cited])', 'ul > li', 'ol > li'].flatMap((block) => [
      `[part=intro] > ${block}`,
      `[part=body] > ${block}`,
    ]);
    expect(all(host, blocks.join()).map(({innerText}) => innerText)).to.deep.equal(
      blockTexts([...intro, ...topics.flatMap(({body}) => body)]),
    );
    expect(one(host, '[part=section]').dir).to.equal('rtl');
    expect(one(host, '[part=disclaimer]').textContent).not.to.include('null');
  });

  it('has no mark once all are translated', async () => {
    const host = await arabic([]);
    // Sources have their titles in their own language.
    const inEnglish = all(host, '[part=section] [lang=en]:not([part=sources] bdi)');
    expect(inEnglish.map(({outerHTML}) => outerHTML)).to.deep.equal([]);
  });
});

describe('the notice', () => {
  const {draft, partial} = labels.notice!;
  const {own, english: inEnglish} = faq.meta.translatedBy!.inWords!;

  it('says that a draft is one, and who wrote it', async () => {
    expect(notice(await arabic([]))).to.deep.equal([draft, english.draft, own, inEnglish]);
  });

  it('says of an approved translation only that it is partly English', async () => {
    const host = await arabic(['/title'], 'approved');
    expect(notice(host)).to.deep.equal([partial, english.partial]);
    expect(one(host, '[part=notice] button').textContent.trim()).to.equal(
      labels.notice!.showEnglish,
    );
  });

  it('says both of a draft that is partly English', async () => {
    const host = await arabic(['/title']);
    expect(notice(host)).to.deep.equal([
      ...[draft, english.draft, partial, english.partial],
      ...[own, inEnglish],
    ]);
  });

  it('is not there above an approved translation', async () => {
    expect(all(await arabic([], 'approved'), '[part=notice]')).to.deep.equal([]);
  });

  it('is there above sections of which only some are drafts', async () => {
    const {overview, faq} = Object.fromEntries(
      await Promise.all(
        (['overview', 'faq'] as const).map(async (id) => [id, await loadContent(id, 'ar')]),
      ),
    ) as Record<'overview' | 'faq', Section>;
    const host = await show({element: 'article', attributes: {}}, 'ar');
    const of = async (...sections: Section[]) => {
      host.content = sections;
      await host.updateComplete;
      return notice(host);
    };
    const approved: Section = {...overview, meta: {...overview.meta, status: 'approved'}};
    expect(await of(approved)).to.deep.equal([]);
    expect(await of(approved, faq)).to.deep.equal([draft, english.draft, own, inEnglish]);
    const mixed: Section = {...approved, ...faq, meta: {...approved.meta, fallback: ['/title']}};
    expect(await of(approved, mixed)).to.deep.equal([partial, english.partial]);
  });

  it('is not said twice where it has no translation itself', async () => {
    registerLabels(['/notice/draft']);
    const host = await arabic(['/title']);
    expect(notice(host)).to.deep.equal([draft, partial, english.partial, own, inEnglish]);
    expect(all(host, '[part=notice] [lang=en]').map(({dir}) => dir)).to.deep.equal(
      Array(3).fill('ltr'),
    );
  });

  it('says who wrote it in English alone where a label for that has no translation', async () => {
    const {meta, ...rest} = await loadContent('faq', 'ar');
    const inWords = {own: inEnglish, english: inEnglish};
    registerContent({...rest, meta: {...meta, translatedBy: {...meta.translatedBy!, inWords}}});
    const host = await showFaq({}, 'ar');
    expect(notice(host)).to.deep.equal([draft, english.draft, inEnglish]);
  });

  it('is in the reader’s language and direction, and changes its button with the text', async () => {
    const host = await arabic([]);
    const {lang, dir} = one(host, '[part=notice]');
    expect([lang, dir]).to.deep.equal(['ar', 'rtl']);
    const button = one(host, '[part=notice] button');
    expect(button.textContent.trim()).to.equal(labels.notice!.showEnglish);
    button.click();
    await host.updateComplete;
    expect(button.textContent.trim()).to.equal(labels.notice!.showTranslation);
  });

  it('claims nothing of the English that the reader asked for, and offers the way back', async () => {
    for (const status of ['draft', 'approved'] as const) {
      const host = await arabic(['/title'], status);
      one(host, '[part=notice] button').click();
      await host.updateComplete;
      expect(host.locale).to.equal('en');
      expect(notice(host)).to.deep.equal([]);
      expect(one(host, '[part=notice]').textContent.trim()).to.equal(
        labels.notice!.showTranslation,
      );
    }
  });

  it('is never above English, even the page’s own that is a draft', async () => {
    const host = await showFaq();
    const faq = await loadContent('faq', 'en');
    host.content = {...faq, meta: {...faq.meta, status: 'draft'}};
    await host.updateComplete;
    expect(notice(host)).to.deep.equal([]);
  });
});
