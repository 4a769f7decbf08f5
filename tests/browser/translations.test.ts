/** The preview for translators: what it lists, and how it finds a unit's text in the element. */
import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {loadContent, sections as sectionIds} from '../../src/content.js';
import type {CalcinosisElement} from '../../src/elements/calcinosis-element.js';
import spanishFaq from '../../src/generated/content/es/faq.js';
import spanishLabels from '../../src/generated/content/es/ui.js';
import '../../src/index.js';
import {drawnText} from '../../stories/translations/drawn-text.js';
import {entriesOf, type Entry, type Language} from '../../stories/translations/model.js';
import {TranslationsPreview, type Choice} from '../../stories/translations/translations-preview.js';
import {expectNoViolations} from '../support/axe.js';
import {pressKey} from '../support/commands.js';
import {one, show, withoutUnseen} from '../support/element.js';
import {waitUntil} from '../support/wait-until.js';

customElements.define('translations-preview', TranslationsPreview);

const locales = [
  {tag: 'ar', name: 'العربية', dir: 'rtl'},
  {tag: 'es', name: 'Español', dir: 'ltr'},
] as const;

const unit = (id: string, pointer: string, text: string) => ({
  id: `faq.${id}`,
  pointer,
  text,
  desc: `About ${id}.`,
});

const topicIndex = (id: string) => {
  const index = spanishFaq.topics.findIndex((topic) => topic.id === id);
  if (index === -1) throw new Error(`There is no topic "${id}".`);
  return index;
};
const symptoms = `/topics/${topicIndex('symptoms')}`;
const diagnosis = `/topics/${topicIndex('diagnosis')}`;
const {body} = spanishFaq.topics[topicIndex('diagnosis')]!;
/** The last paragraph of the topic, which may have lists before it. */
const paragraph = body.findLastIndex((block) => typeof block === 'string');

/** Made-up English at places that the element really has. */
const sections = [
  {
    id: 'faq',
    units: [
      unit('title', '/title', 'Made-up questions'),
      unit('symptoms.heading', `${symptoms}/heading`, 'Which made-up signs?'),
      unit('symptoms.body.1', `${symptoms}/body/0`, 'It may well be seen.'),
      unit('diagnosis.body.2', `${diagnosis}/body/${paragraph}`, 'Pictures are taken.'),
      unit('diagnosis.figure.alt', `${diagnosis}/figure/alt`, 'A picture.'),
    ],
  },
  // There are not that many topics.
  {
    id: 'overview',
    units: [{...unit('made-up', '/topics/99/term', 'A term.'), id: 'overview.term'}],
  },
] as const;

const translation = {
  id: '',
  state: 'draft',
  current: true,
  machine: false,
  reviewedBy: null,
  reviewedOn: null,
} as const;

/** Approved, missing, stale, and two drafts. */
const language: Language = {
  units: {
    'faq.title': {
      translation: {
        ...translation,
        text: 'Preguntas',
        state: 'approved',
        reviewedBy: 'A. Reviewer',
        reviewedOn: '2026-03-01',
      },
      notes: ['Plural on purpose.'],
    },
    'faq.symptoms.body.1': {
      translation: {
        ...translation,
        text: 'Puede verse.',
        state: 'translated',
        current: false,
        previousSource: 'It may be seen.',
      },
      notes: [],
    },
    'faq.diagnosis.body.2': {
      translation: {...translation, text: 'Se toman imágenes.', machine: true},
      notes: [],
    },
    'faq.diagnosis.figure.alt': {translation: {...translation, text: 'Una imagen.'}, notes: []},
  },
};

async function showPreview(more: Partial<Choice> & {language?: Language} = {}) {
  const preview: TranslationsPreview = await fixture(html`
    <translations-preview
      .locales=${locales}
      .sections=${sections}
      .language=${more.language ?? language}
      .locale=${more.locale ?? 'es'}
      .section=${more.section ?? 'faq'}
      .filter=${more.filter ?? 'all'}
      .unit=${more.unit}
    ></translations-preview>
  `);
  const element = preview.querySelector<CalcinosisElement>('.element > *')!;
  await element.updateComplete;
  await preview.updateComplete;
  return {preview, element, root: element.shadowRoot!};
}

const words = (element: Element | undefined | null) =>
  element?.textContent.replace(/\s+/g, ' ').trim();

const listed = (preview: Element) => [...preview.querySelectorAll('li button')].map(words);

const item = (preview: Element, id: string) =>
  [...preview.querySelectorAll('li')].find((li) => words(li.querySelector('button')) === id)!;

const button = (preview: Element, id: string) =>
  item(preview, id).querySelector<HTMLButtonElement>('button')!;

const choose = async (preview: TranslationsPreview, filter: string) => {
  preview.querySelector<HTMLInputElement>(`input[value=${filter}]`)!.click();
  await preview.updateComplete;
};

/** Texts that are highlighted in the element. */
const highlighted = (root: ShadowRoot) =>
  [...root.querySelectorAll<HTMLElement>('*')].filter(
    (element) => getComputedStyle(element).outlineStyle === 'solid',
  );

describe('the list of units', () => {
  it('has each unit in reading order with its state in words', async () => {
    const {preview} = await showPreview();
    expect(listed(preview)).to.deep.equal(sections[0].units.map(({id}) => id));
    const state = (id: string) => words(item(preview, id).querySelector('p'));
    expect(state('faq.title')).to.match(/^approved By A. Reviewer, on March 1, 2026\./);
    expect(state('faq.symptoms.heading')).to.match(/^missing There is no translation\./);
    expect(state('faq.symptoms.body.1')).to.match(/^stale The English has changed since\./);
    expect(state('faq.diagnosis.body.2')).to.match(/^draft .* Machine-written;/);
    expect(state('faq.diagnosis.figure.alt')).to.match(/^draft .* Not marked as machine-written\./);
    expect(words(item(preview, 'faq.title'))).to.include('Plural on purpose.');
    expect(words(item(preview, 'faq.title'))).to.include('About title.');
    expect(words(preview)).to.include(
      '5 units, 15 words of English: 1 missing, 1 stale, 2 draft, 0 translated, 1 approved.',
    );
  });

  it('marks what has changed in the English of a stale one', async () => {
    const {preview} = await showPreview();
    const stale = item(preview, 'faq.symptoms.body.1');
    expect(words(stale.querySelector('ins'))).to.equal('well');
    expect(words(stale.querySelector('ins')!.closest('dd'))).to.equal('It may well be seen.');
    expect(stale.querySelector('del')).to.equal(null);
  });

  it('says so when the English that was translated is unknown', async () => {
    const {translation, notes} = language.units!['faq.symptoms.body.1']!;
    const unknown = {translation: {...translation!, previousSource: undefined}, notes};
    const {preview} = await showPreview({language: {units: {'faq.symptoms.body.1': unknown}}});
    expect(words(item(preview, 'faq.symptoms.body.1'))).to.include(
      'The file does not say which English was translated.',
    );
  });

  it('marks the language and direction of each text', async () => {
    const {preview} = await showPreview({locale: 'ar'});
    const texts = [...item(preview, 'faq.title').querySelectorAll('dd')].map((dd) => [
      words(dd),
      dd.lang,
      dd.dir,
    ]);
    expect(texts).to.deep.equal([
      ['Made-up questions', 'en', 'ltr'],
      ['Preguntas', 'ar', 'rtl'],
      ['About title.', 'en', 'ltr'],
      ['Plural on purpose.', '', 'auto'],
    ]);
  });

  it('is narrowed by a filter, which tells how many are left', async () => {
    const {preview} = await showPreview();
    const count = preview.querySelector('fieldset + [role=status]');
    const labels = [...preview.querySelectorAll('fieldset label')].map(words);
    expect(labels).to.deep.equal(['all 5', 'missing 1', 'stale 1', 'draft 2']);

    await choose(preview, 'stale');
    expect(listed(preview)).to.deep.equal(['faq.symptoms.body.1']);
    expect(words(count)).to.equal('1 of 5 units are listed: stale.');
    await choose(preview, 'missing');
    expect(listed(preview)).to.deep.equal(['faq.symptoms.heading']);
    await choose(preview, 'draft');
    expect(listed(preview)).to.deep.equal(['faq.diagnosis.body.2', 'faq.diagnosis.figure.alt']);
  });

  it('says when a filter leaves nothing', async () => {
    const {preview} = await showPreview({language: {units: {}}, filter: 'stale'});
    expect(listed(preview)).to.deep.equal([]);
    expect(words(preview)).to.include('Nothing is stale in this section.');
  });

  it('tells what is wrong with a file, and keeps the last good texts if there are any', async () => {
    const error = 'locales/es.xlf, line 7, column 1: It is damaged. Mend it.';
    const kept = await showPreview({language: {...language, error}});
    expect(words(kept.preview.querySelector('[role=alert]'))).to.include(error);
    expect(listed(kept.preview)).to.have.lengthOf(5);

    const none = await showPreview({language: {error}});
    expect(words(none.preview.querySelector('[role=alert]'))).to.include(error);
    expect(listed(none.preview)).to.deep.equal([]);
    expect(words(none.preview)).not.to.include('missing,');
  });

  it('is accessible', async () => {
    const {preview} = await showPreview({unit: 'faq.diagnosis.body.2'});
    await expectNoViolations(preview);
  });
});

describe('a chosen unit', () => {
  it('is highlighted in the element by keyboard, its topic opened', async () => {
    const {preview, root} = await showPreview();
    const topic = root.querySelector<HTMLDetailsElement>('#calcinosis-faq-diagnosis')!;
    expect(topic.open).to.equal(false);
    expect(highlighted(root)).to.deep.equal([]);

    button(preview, 'faq.symptoms.body.1').focus();
    await pressKey('Tab');
    expect(document.activeElement).to.equal(button(preview, 'faq.diagnosis.body.2'));
    const chosen = oneEvent(preview, 'translations-choice');
    await pressKey('Enter');
    expect((await chosen).detail).to.deep.equal({unit: 'faq.diagnosis.body.2'});
    await preview.updateComplete;
    expect(paragraph).to.be.above(0);
    expect(highlighted(root).map(words)).to.deep.equal([body[paragraph]]);
    expect(topic.contains(highlighted(root)[0]!)).to.equal(true);
    expect(topic.open).to.equal(true);
    const {top, bottom} = highlighted(root)[0]!.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(Math.floor(bottom)).to.be.at.most(innerHeight);
    expect(words(preview.querySelector('.shown [role=status]'))).to.equal(
      'Highlighted: faq.diagnosis.body.2',
    );
  });

  it('changes with the arrow keys, the focus with it', async () => {
    const {preview, root} = await showPreview();
    button(preview, 'faq.symptoms.heading').focus();
    await pressKey('ArrowUp');
    expect(preview.unit).to.equal('faq.title');
    expect(highlighted(root)).to.deep.equal([root.querySelector('[part=title]')]);
    await pressKey('ArrowUp');
    expect(preview.unit).to.equal('faq.title');
    await pressKey('ArrowDown');
    await pressKey('ArrowDown');
    expect(document.activeElement).to.equal(button(preview, 'faq.symptoms.body.1'));
    expect(preview.unit).to.equal('faq.symptoms.body.1');
  });

  it('that stands for a picture is highlighted as the picture, its topic opened', async () => {
    const {preview, root} = await showPreview();
    button(preview, 'faq.diagnosis.figure.alt').click();
    await preview.updateComplete;
    const topic = root.querySelector<HTMLDetailsElement>('#calcinosis-faq-diagnosis')!;
    expect(highlighted(root)).to.deep.equal([topic.querySelector('svg')]);
    expect(topic.open).to.equal(true);
    expect(words(preview.querySelector('.shown [role=status]'))).to.equal(
      'Highlighted: the picture of faq.diagnosis.figure.alt',
    );
  });

  it('whose text is not in the element says so', async () => {
    const {preview, root} = await showPreview({section: 'overview'});
    expect(words(item(preview, 'overview.term'))).to.include('Not in the element now');
    button(preview, 'overview.term').click();
    await preview.updateComplete;
    expect(highlighted(root)).to.deep.equal([]);
    expect(words(preview.querySelector('.shown [role=status]'))).to.match(/^Not in the element/);

    const other = await showPreview({unit: 'faq.title'});
    expect(words(other.preview)).not.to.include('Not in the element');
  });

  it('stays highlighted in another language', async () => {
    const {preview, element, root} = await showPreview({unit: 'faq.title'});
    const before = words(highlighted(root)[0]);
    preview.locale = 'ar';
    await waitUntil(() => element.locale === 'ar');
    expect(highlighted(root)).to.deep.equal([root.querySelector('[part=title]')]);
    expect(words(highlighted(root)[0])).not.to.equal(before);
  });

  it('can be chosen by a click on its text, also when the filter hid it', async () => {
    const {preview, root} = await showPreview({filter: 'missing'});
    root.querySelector<HTMLElement>('#calcinosis-faq-symptoms [part=body] > p')!.click();
    await preview.updateComplete;
    expect(preview.unit).to.equal('faq.symptoms.body.1');
    expect(button(preview, 'faq.symptoms.body.1').getAttribute('aria-current')).to.equal('true');
  });

  it('can be chosen by a click on the picture that it stands for', async () => {
    const {preview, root} = await showPreview();
    const picture = root.querySelector('#calcinosis-faq-diagnosis svg')!;
    picture.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
    await preview.updateComplete;
    expect(preview.unit).to.equal('faq.diagnosis.figure.alt');
  });
});

describe('the text of a unit', () => {
  const entry = (id: string, pointer: string, text: string): Entry => ({
    id,
    pointer,
    text,
    desc: '',
    notes: [],
    state: 'missing',
  });

  for (const id of sectionIds) {
    it(`is found for every string of ${id}`, async () => {
      const said = {...(await loadContent(id, 'es')), meta: [], sources: []};
      const texts = stringsIn(said).filter(
        ([pointer]) => !/\/(id|kind|level|formerly\/\d+)$/.test(pointer),
      );
      expect(texts.length).to.be.above(1);
      const host = await show({element: id, attributes: {}}, 'es');
      for (const [pointer, text] of texts) {
        const drawn = drawnText(host.shadowRoot!, id, entry(pointer, pointer, text));
        const shown = pointer.endsWith('/alt') ? drawn?.getAttribute('aria-label') : words(drawn);
        expect(shown, pointer).to.equal(text);
      }
    });
  }

  it('is found in the article for what several sections show', async () => {
    const {about, help, topics} = await loadContent('symptoms', 'es');
    const words = topics.flatMap((topic) => topic.words ?? []);
    const texts = [
      about!,
      ...help.flatMap(({title, items, more}) => [title, ...items, ...(more ? [more] : [])]),
      ...words.flatMap(({term, meaning}) => [term, meaning]),
    ];
    const host = await show({element: 'article', attributes: {}}, 'es');
    for (const text of texts) {
      const drawn = drawnText(host.shadowRoot!, 'shared', entry('shared.any', '', text));
      expect(drawn?.textContent.trim()).to.equal(text);
    }
  });

  it('is found for the labels that the article shows now', async () => {
    const {notice, ...labels} = spanishLabels;
    const host = await show({element: 'article', attributes: {}}, 'es');
    const text = (id: string, spanish: string | undefined) => {
      const [label] = entriesOf([{id, pointer: '', text: 'In English', desc: ''}], {
        [id]: {translation: {...translation, text: spanish!}, notes: []},
      });
      const drawn = drawnText(host.shadowRoot!, 'ui', label!);
      return words(drawn && withoutUnseen(drawn));
    };
    const found = (id: string, spanish: string | undefined) => {
      expect(spanish, id).to.be.a('string');
      expect(text(id, spanish), id).to.equal(spanish);
    };
    found('ui.article-title', words(one(host, 'h2')));
    found('ui.contents', words(one(host, 'nav h3')));
    found('ui.expand-all', labels.expandAll);
    found('ui.collapse-all', labels.collapseAll);
    found('ui.disclaimer', labels.disclaimer);
    found('ui.not-reviewed', labels.notReviewed);
    found('ui.draft', notice!.draft);
    found('ui.show-english', notice!.showEnglish);
    expect(text('ui.reviewed-by', labels.reviewedBy)).to.equal(undefined);
    expect(text('ui.show-translation', notice!.showTranslation)).to.equal(undefined);

    one(host, '[value=english]').click();
    await host.updateComplete;
    found('ui.show-translation', notice!.showTranslation);
    expect(text('ui.show-english', notice!.showEnglish)).to.equal(undefined);
  });
});

/** Every string in a value, with the JSON pointer to it. */
function stringsIn(value: unknown, pointer = ''): Array<[string, string]> {
  if (typeof value === 'string') return [[pointer, value]];
  return Object.entries(value as object).flatMap(([key, item]) =>
    stringsIn(item, `${pointer}/${key}`),
  );
}
