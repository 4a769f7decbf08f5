/** The words that go into a drawing's file, from the content. */
import type {Figure, Section, Ui} from '../../content/model.js';
import type {StandaloneTexts, Words} from '../../figures/drawing/render-standalone.js';

const project = 'calcinosis-cutis';
const address = `https://www.npmjs.com/package/${project}`;
const licence = 'CC BY 4.0';
const licenceAddress = 'https://creativecommons.org/licenses/by/4.0/';

/** The texts of each figure of a section, by the figure's id. */
export function standaloneTexts(section: Section, ui: Ui): Map<string, StandaloneTexts> {
  const {locale, dir, version, status} = section.meta;
  const textsOf = (figure: Figure, pointer: string): StandaloneTexts => {
    const words = (text: string, name: string) => inLanguage(section, text, `${pointer}/${name}`);
    const caption = words(figure.caption, 'caption');
    const alt = words(figure.alt, 'alt');
    const labels = figure.labels.map((label, i) => words(label, `labels/${i}`));
    const said = [caption, alt, ...labels];
    const notice = (name: 'draft' | 'partial') =>
      inLanguage(ui, ui.notice![name], `/notice/${name}`);
    return {
      locale,
      dir,
      caption,
      alt,
      labels,
      notices: [
        ...(status === 'draft' && said.some((text) => text.locale === locale)
          ? [notice('draft')]
          : []),
        ...(said.some((text) => text.locale !== locale) ? [notice('partial')] : []),
      ],
      credit: `${project}, content ${version}, ${licence}`,
      comment: `${project}, ${address}: drawing and words, content version ${version}, licence ${licence}, ${licenceAddress}`,
    };
  };
  return new Map([
    ...section.figures.map((figure, i) => [figure.id, textsOf(figure, `/figures/${i}`)] as const),
    ...section.topics.flatMap(({figure}, i) =>
      figure ? [[figure.id, textsOf(figure, `/topics/${i}/figure`)] as const] : [],
    ),
  ]);
}

/** A string of a content module in the language that it is in. */
const inLanguage = ({meta}: Section | Ui, text: string, pointer: string): Words =>
  meta.fallback.includes(pointer)
    ? {text, locale: 'en', dir: 'ltr'}
    : {text, locale: meta.locale, dir: meta.dir};
