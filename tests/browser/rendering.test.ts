import {expect} from '@open-wc/testing';
import {loadContent} from '../../src/content.js';
import {sectionIds, type Section} from '../../content/model.js';
import {all, one, show} from '../support/element.js';
import {elements, isEnglish, locales} from '../support/fixtures.js';
import {sectionTexts} from '../support/section-texts.js';

for (const {tag, dir} of locales) {
  describe(`in ${tag}`, () => {
    for (const element of elements) {
      it(`<calcinosis-${element}> shows all of its text, marked with its language`, async () => {
        const host = await show({element, attributes: {}}, tag);
        const ids = element === 'article' ? sectionIds : [element];
        for (const id of ids) {
          const section = one(host, `#calcinosis-${id}`);
          expect(section.lang).to.equal(tag);
          expect(section.dir).to.equal(dir);
          // The article says once, at its top, what all sections have.
          const shown = (element === 'article' ? one(host, 'div') : section).textContent;
          for (const text of sectionTexts(await loadContent(id, tag))) {
            expect(shown).to.include(text);
          }
        }
        expect(host.locale).to.equal(tag);
        expect(host.status).to.equal(isEnglish(tag) ? 'source' : 'draft');
      });
    }
  });
}

describe('headings', () => {
  const levels = (host: Element) =>
    all(host, 'h1, h2, h3, h4, h5, h6').map(({localName}) => Number(localName[1]));

  /** The levels of a section whose title has this one: a topic's help, questions and words are below it. */
  const expected = ({keyPoints, help, topics, sources = []}: Section, level: number) =>
    [
      level,
      ...(keyPoints.length ? [level + 1] : []),
      ...help.map(() => level + 1),
      ...topics.flatMap(({help = [], ask, words}) => [
        level + 1,
        ...[...help, ask, words].filter(Boolean).map(() => level + 2),
      ]),
      ...(sources.length ? [level + 1] : []),
    ].map((level) => Math.min(level, 6));

  it('are a title at level 2, topics one deeper and what they have two deeper', async () => {
    const host = await show({element: 'types', attributes: {}});
    expect(levels(host)).to.deep.equal(expected(await loadContent('types', 'en'), 2));
    expect(levels(host)).to.include.members([2, 3, 4]);
  });

  it('start where the page says and never go past 6', async () => {
    const content = await loadContent('types', 'en');
    const host = await show({element: 'types', attributes: {'heading-level': '6'}});
    expect(levels(host)).to.deep.equal(expected(content, 6));
    expect(new Set(levels(host))).to.deep.equal(new Set([6]));
    host.headingLevel = 4;
    await host.updateComplete;
    expect(levels(host)).to.deep.equal(expected(content, 4));
  });

  it('keep the default for a level that does not exist', async () => {
    for (const level of ['0', '7', 'two', '']) {
      const host = await show({element: 'types', attributes: {'heading-level': level}});
      expect(levels(host)[0], `heading-level="${level}"`).to.equal(2);
    }
  });

  it('leave the title to the page when asked to', async () => {
    const host = await show({element: 'types', attributes: {'hide-title': ''}});
    const [, ...withoutTitle] = expected(await loadContent('types', 'en'), 2);
    expect(levels(host)).to.deep.equal(withoutTitle);
  });

  it('are one deeper in the article, which says at its top what its sections do not say again', async () => {
    const host = await show({element: 'article', attributes: {}});
    const sections = await Promise.all(sectionIds.map((id) => loadContent(id, 'en')));
    const boxes = new Set(sections.flatMap(({help}) => help.map(({id}) => id)));
    expect(levels(host)).to.deep.equal([
      2,
      ...['key points', ...boxes, 'contents'].map(() => 3),
      ...sections.flatMap((section) => {
        const keyPoints = section.id === 'overview' ? [] : section.keyPoints;
        return expected({...section, keyPoints, help: []}, 3);
      }),
    ]);
  });
});

describe('topics', () => {
  const shown = (host: Element) =>
    all(host, '[part=topic]').map(({id}) => id.replace('calcinosis-treatments-', ''));

  it('are the chosen ones, in the order chosen', async () => {
    const host = await show({
      element: 'treatments',
      attributes: {topics: ' surgery\n medications  unknown'},
    });
    expect(shown(host)).to.deep.equal(['surgery', 'medications']);
    host.topics = undefined;
    await host.updateComplete;
    const {topics} = await loadContent('treatments', 'en');
    expect(shown(host)).to.deep.equal(topics.map(({id}) => id));
  });

  it('can be none, for the introduction alone', async () => {
    const host = await show({element: 'treatments', attributes: {topics: ''}});
    expect(shown(host)).to.deep.equal([]);
    expect(all(host, '[part=intro] p')).to.have.length.above(0);
  });
});

describe('the end of every section', () => {
  it('says that it is general information and that nobody has reviewed it', async () => {
    for (const element of elements) {
      const end = one(await show({element, attributes: {}}), '[part=disclaimer]').textContent;
      expect(end).to.include('does not replace advice from a health professional');
      expect(end).to.include('No named health professional has reviewed this text yet.');
    }
  });
});

describe('slots', () => {
  const text = (host: Element, name: string) =>
    one<HTMLSlotElement>(host, `slot[name="${name}"]`)
      .assignedElements()
      .map((element) => element.textContent)
      .join();

  it('take the page’s own texts where only the page knows them', async () => {
    const names = ['before', 'after', 'review', 'disclaimer', 'after-imaging'];
    const slots = Object.fromEntries(names.map((name) => [name, `own ${name}`]));
    for (const element of ['diagnosis', 'article'] as const) {
      const host = await show({element, attributes: {}, slots});
      for (const name of names) expect(text(host, name)).to.equal(`own ${name}`);
    }
  });
});

describe('content of the page’s own', () => {
  it('is shown as it is, markup as text', async () => {
    const content = await loadContent('faq', 'en');
    const host = await show({element: 'faq', attributes: {}});
    host.content = {...content, title: '<img src=x onerror=alert(1)>', topics: []};
    await host.updateComplete;
    expect(one(host, '[part=title]').textContent).to.equal('<img src=x onerror=alert(1)>');
    expect(all(host, 'img')).to.deep.equal([]);
    host.content = undefined;
    await host.updateComplete;
    expect(one(host, '[part=title]').textContent).to.equal(content.title);
  });

  it('may be in a language that we have no labels for: these are in English, and say so', async () => {
    const content = await loadContent('faq', 'en');
    const host = await show({element: 'faq', attributes: {}});
    host.content = {...content, meta: {...content.meta, locale: 'tr', status: 'source'}};
    await host.updateComplete;
    expect(one(host, '[part=section]').lang).to.equal('tr');
    for (const part of ['controls', 'disclaimer']) {
      expect(one(host, `[part=${part}]`).closest<HTMLElement>('[lang]')!.lang).to.equal('en');
    }
  });

  it('marks each string that is English for want of a translation', async () => {
    const content = await loadContent('faq', 'en');
    const host = await show({element: 'faq', attributes: {open: 'all'}});
    const last = content.topics.findLastIndex(({body}) => typeof body[1] === 'string');
    const fallback = ['/title', '/topics/0/heading', `/topics/${last}/body/1`];
    host.content = {...content, meta: {...content.meta, locale: 'ar', dir: 'rtl', fallback}};
    await host.updateComplete;
    const marked = all(host, '[part=title] span[lang=en], [part=topic] span[lang=en]');
    expect(marked.map(({textContent}) => textContent)).to.deep.equal([
      content.title,
      content.topics[0]!.heading,
      content.topics[last]!.body[1],
    ]);
    expect(marked.every(({dir}) => dir === 'ltr')).to.equal(true);
    expect(one(host, '[part=notice]').textContent).to.include('Some of this text is in English');
  });
});
