/** Who translated a section, as far as that is on record. */
import type {Meta, NoticeText, TranslatedBy} from '../../content/model.js';
import {monthInWords} from '../../src/in-words.js';
import type {Provenance} from '../../xliff/translations.js';

/** What is on record of all units of a section together. */
export function translatedBy(units: readonly Provenance[]): TranslatedBy {
  const byMachine = units.filter(({machine}) => machine);
  const drafts = byMachine.flatMap(({drafted}) => drafted ?? []);
  const kinds = [...new Set(drafts.map(({kind}) => kind))];
  const days = drafts.map(({on}) => on).sort();
  const people = new Map(
    units.flatMap(({translators}) => translators).map((one) => [one.name, one.qualification]),
  );
  return {
    ...(byMachine.length && {
      machine: days.length ? {kind: kinds.join(', '), on: days.at(-1)!} : {},
    }),
    ...(people.size && {
      people: {count: people.size, qualifications: [...new Set(people.values())]},
    }),
  };
}

type Labels = Pick<NoticeText, 'machine' | 'languageModel' | 'people'>;

/**
 * A section that says the same to readers, so that pages that show a draft load no labels and no dates
 * for it.
 *
 * @param labels the locale's, some of which may be English for want of a translation
 */
export function withOrigin<Section extends {meta: Meta}>(
  section: Section,
  labels: {notice: Labels; meta: Pick<Meta, 'locale' | 'fallback'>},
  englishLabels: Labels,
): Section {
  const {translatedBy} = section.meta;
  const english = translatedBy && sentences(translatedBy, englishLabels, 'en');
  if (!english) return section;
  const {locale, fallback} = labels.meta;
  const isTranslated = !fallback.some((pointer) =>
    /^\/notice\/(machine|languageModel|people)$/.test(pointer),
  );
  const own = isTranslated ? sentences(translatedBy, labels.notice, locale) : english;
  return {
    ...section,
    meta: {...section.meta, translatedBy: {...translatedBy, inWords: {own, english}}},
  };
}

const months = new Map<string, string>();

/** Most sections are of one day, and `Intl` takes its time. */
function monthOf(locale: string, day: string): string {
  const key = `${locale} ${day}`;
  const month = months.get(key) ?? monthInWords(locale, day);
  months.set(key, month);
  return month;
}

function sentences({machine = {}, people}: TranslatedBy, labels: Labels, locale: string): string {
  const {kind, on} = machine;
  const said: string[] = [];
  if (kind && on) {
    const kindInWords = kind === 'language model' ? labels.languageModel : kind;
    said.push(
      labels.machine
        .replace('{kind}', () => kindInWords)
        .replace('{date}', () => monthOf(locale, on)),
    );
  }
  if (people) {
    said.push(
      labels.people
        .replace('{count}', new Intl.NumberFormat([locale, 'en']).format(people.count))
        .replace('{qualifications}', () => people.qualifications.join('; ')),
    );
  }
  return said.join(' ');
}
