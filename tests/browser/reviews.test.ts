/** What readers are told of who has reviewed a text and who translated it. */
import {expect} from '@open-wc/testing';
import type {Section} from '../../content/model.js';
import {loadContent, registerContent} from '../../src/content.js';
import {loaders} from '../../src/generated/additions/loaders.js';
import {prerender} from '../../src/prerender.js';
import {contents} from '../../src/generated/contents.js';
import {all, eventsOf, one, show, showFaq} from '../support/element.js';
import {closeFrames, openFrame} from '../support/frame.js';
import {reviewedMeta, sampleReview} from '../support/sample-review.js';
import {waitUntil} from '../support/wait-until.js';

const clinical = sampleReview();
const language = sampleReview({role: 'language', name: 'Sample Reviewer 2', on: '2026-04-07'});
const soon = '2999-01-31';
const past = '2020-01-31';

/** A section that is reviewed, as ours is in memory. */
async function reviewed(
  locale: string,
  reviews = [clinical],
  nextReview = soon,
  id: Section['id'] = 'faq',
): Promise<Section> {
  const section = await loadContent(id, locale);
  const meta = {...section.meta, ...reviewedMeta(...reviews), nextReview};
  const content = {...section, meta};
  // Elements load them.
  delete content.sources;
  registerContent(content);
  return content;
}

const end = (host: Element) =>
  one(host, 'slot[name=review] > p').textContent.replace(/\s+/g, ' ').trim();

/** What stands at the end, once all is there. */
async function fullEnd(host: Element, word: string): Promise<string> {
  await waitUntil(() => end(host).includes(word), `“${end(host)}” never has “${word}”`);
  return end(host);
}

afterEach(async () => {
  closeFrames();
  for (const locale of ['en', 'es', 'ar', 'ht', 'ru']) {
    registerContent(await loadContent('faq', locale));
  }
});

describe('a review', () => {
  it('is told with role, name, qualification, interests, day and when it is due again', async () => {
    await reviewed('en');
    expect(await fullEnd(await showFaq(), 'Medical review')).to.equal(
      'Medical review: Sample Reviewer 1 (a sample), March 5, 2026. Interests: none. Next check due: January 2999.',
    );
  });

  it('says that it was due, once that day has passed', async () => {
    await reviewed('en', [clinical], past);
    const told = await fullEnd(await showFaq(), 'was due');
    expect(told).to.include('This text was due to be checked again in January 2020.');
    expect(told).not.to.include('Next check');
  });

  it('is in the reader’s language, and days are as people write them there', async () => {
    await reviewed('es', [clinical, language]);
    expect(await fullEnd(await showFaq({}, 'es'), 'Revisión médica')).to.equal(
      'Revisión médica de este texto: Sample Reviewer 1 (a sample), 5 de marzo de 2026. Conflictos de intereses: none. Revisión del idioma: Sample Reviewer 2 (a sample), 7 de abril de 2026. Conflictos de intereses: none. Próxima revisión prevista de este texto: enero de 2999.',
    );
    await reviewed('ru', [clinical], past);
    expect(await fullEnd(await showFaq({}, 'ru'), 'Срок')).to.match(
      /Срок повторной проверки этого текста \(январь 2020 г\.\) прошёл\./,
    );
  });

  it('keeps what people wrote in its own direction', async () => {
    await reviewed('ar');
    const host = await showFaq({}, 'ar');
    await waitUntil(() => all(host, 'slot[name=review] bdi').length, 'it is not said in full');
    const names = all(host, 'slot[name=review] bdi').map(({textContent}) => textContent);
    expect(names.slice(0, 2)).to.deep.equal(['Sample Reviewer 1', 'a sample']);
    expect(one(host, 'slot[name=review] > p').dir).to.equal('rtl');
  });

  it('has no day in another language where the browser has not the reader’s', async () => {
    await reviewed('ht');
    const told = await fullEnd(await showFaq({}, 'ht'), 'Revizyon');
    const isKnown = Intl.DateTimeFormat.supportedLocalesOf('ht').length;
    expect(told).to.include(isKnown ? '2026' : '2026-03-05');
  });

  it('of a translation’s language alone leaves it said that no health professional has', async () => {
    await reviewed('en', [language]);
    const told = await fullEnd(await showFaq(), 'Language review');
    expect(told).to.match(/^No named health professional has reviewed this text yet\. Language/);
  });

  it('is told of the article only if each section has it, with the oldest day', async () => {
    const ids = ['overview', 'types', 'symptoms', 'diagnosis', 'treatments', 'prevention', 'faq'];
    const older = sampleReview({on: '2025-12-24'});
    for (const id of ids) {
      const by = id === 'types' ? [older] : [clinical];
      await reviewed('en', by, id === 'faq' ? past : soon, id as Section['id']);
    }
    try {
      const host = await show({element: 'article', attributes: {}});
      const told = await fullEnd(host, 'Medical review');
      expect(told.match(/Sample Reviewer 1/g)).to.have.length(1);
      expect(told).to.include('December 24, 2025').and.include('due to be checked again');
      registerContent(await loadContent('symptoms', 'en'));
      const other = await show({element: 'article', attributes: {}});
      expect(end(other)).to.equal('No named health professional has reviewed this text yet.');
    } finally {
      for (const id of ids) registerContent(await loadContent(id as Section['id'], 'en'));
    }
  });

  it('gives way to the page’s own line', async () => {
    await reviewed('en');
    const host = await show({element: 'faq', attributes: {}, slots: {review: 'By our own staff.'}});
    const slot = one<HTMLSlotElement>(host, 'slot[name=review]');
    expect(slot.assignedElements().map(({textContent}) => textContent)).to.deep.equal([
      'By our own staff.',
    ]);
  });

  it('names the health professional all the same where the rest cannot be loaded', async () => {
    const asked = loaders as Record<string, (typeof loaders)[string]>;
    const load = asked['pl']!;
    asked['pl'] = () => Promise.reject(new Error('no network'));
    try {
      const polish = await reviewed('pl', [clinical, language]);
      const host = await showFaq({}, 'pl');
      await waitUntil(() => end(host).includes('Sample'), 'nobody is named');
      expect(end(host)).to.equal('Osoba, która sprawdziła tekst: Sample Reviewer 1');
      expect(host.locale).to.equal(polish.meta.locale);
    } finally {
      asked['pl'] = load;
      registerContent(await loadContent('faq', 'pl'));
    }
  });

  it('follows a change of language', async () => {
    await reviewed('en');
    await reviewed('es');
    const host = await showFaq();
    await fullEnd(host, 'Medical review');
    host.lang = 'es';
    await fullEnd(host, 'Revisión médica');
    host.lang = 'en';
    await fullEnd(host, 'Medical review');
  });

  it('is in what a server writes, and adopted as it is', async () => {
    const own = contents.es as unknown as Record<string, Section>;
    const before = own['faq']!;
    own['faq'] = await reviewed('es', [clinical], past);
    let markup: string;
    try {
      markup = prerender('faq', {locale: 'es'});
    } finally {
      own['faq'] = before;
    }
    const frame = await openFrame(markup);
    const host = frame.document.querySelector('calcinosis-faq')!;
    const told = end(host);
    expect(told).to.include(
      'Revisión médica de este texto: Sample Reviewer 1 (a sample), 5 de marzo de 2026.',
    );
    expect(told).to.include('debía volver a revisarse en esta fecha: enero de 2020.');
    expect(host.textContent).to.include(told);
    await frame.run('/src/generated/entries/calcinosis-faq.ts');
    await frame.window.customElements.whenDefined('calcinosis-faq');
    expect(end(host)).to.equal(told);
  });
});

describe('nobody’s review', () => {
  it('asks for no more than before', async () => {
    const host = await showFaq();
    const loads = await eventsOf(host, 'calcinosis-load', () => host.requestUpdate());
    expect(loads).to.deep.equal([]);
    expect(end(host)).to.equal('No named health professional has reviewed this text yet.');
    expect(host.additions).to.equal(undefined);
  });
});

describe('a translation’s origin', () => {
  const notice = (host: Element) =>
    all(host, '[part=notice] > p').map((p) => [p.lang, p.textContent.trim()]);

  it('is told above a draft: which machine wrote it and when, in its language and in English', async () => {
    const {on} = (await loadContent('faq', 'es')).meta.translatedBy!.machine!;
    const month = (lang: string) =>
      new Date(on!).toLocaleDateString(lang, {month: 'long', year: 'numeric', timeZone: 'UTC'});
    expect(notice(await showFaq({}, 'es')).slice(2)).to.deep.equal([
      ['', `Un programa informático escribió esta traducción: modelo de lenguaje, ${month('es')}.`],
      ['en', `A computer program wrote this translation: language model, ${month('en')}.`],
    ]);
  });

  it('is of people, how many and what qualifies them, where people wrote it', async () => {
    const faq = await loadContent('faq', 'es');
    const people = {count: 2, qualifications: ['sample translator']};
    const inWords = {
      own: 'Traductores: 2. Cualificación: sample translator.',
      english: 'Translators: 2. Qualifications: sample translator.',
    };
    registerContent({...faq, meta: {...faq.meta, translatedBy: {people, inWords}}});
    expect(notice(await showFaq({}, 'es')).slice(2)).to.deep.equal([
      ['', inWords.own],
      ['en', inWords.english],
    ]);
  });

  it('is told once of an article, and of each section that another wrote', async () => {
    const faq = await loadContent('faq', 'es');
    const inWords = {own: 'Traductores: 2.', english: 'Translators: 2.'};
    expect(notice(await show({element: 'article', attributes: {lang: 'es'}}))).to.have.length(4);
    registerContent({...faq, meta: {...faq.meta, translatedBy: {inWords}}});
    const said = notice(await show({element: 'article', attributes: {lang: 'es'}}));
    expect(said.slice(4)).to.deep.equal([
      ['', inWords.own],
      ['en', inWords.english],
    ]);
  });

  it('is not told where it is not on record, or of what is no draft', async () => {
    const faq = await loadContent('faq', 'es');
    const unknown = {machine: {}};
    registerContent({...faq, meta: {...faq.meta, translatedBy: unknown}});
    expect(notice(await showFaq({}, 'es'))).to.have.length(2);
    registerContent({...faq, meta: {...faq.meta, status: 'approved'}});
    expect(all(await showFaq({}, 'es'), '[part=notice]')).to.deep.equal([]);
  });
});
