/** Says who wrote a translation, a machine or people, as far as that is on record. */
import type {NoticeText, Section, TranslatedBy, Ui} from '../content/model.js';
import {monthInWords} from './in-words.js';

type Labels = Pick<NoticeText, 'machine' | 'languageModel' | 'people'>;

/** What is on record of all sections together; people only where they are the same for all. */
function recordOf(sections: readonly Section[]): TranslatedBy {
  const records = sections.flatMap(({meta}) => meta.translatedBy ?? []);
  const [machine] = records
    .flatMap(({machine}) => machine ?? [])
    .sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? 1 : -1));
  const people = new Map(records.map(({people}) => [JSON.stringify(people), people]));
  return {machine, people: people.size === 1 ? [...people.values()][0] : undefined};
}

/**
 * Who wrote a draft, in the reader's language and in English; nothing where that is not on record. In
 * English alone where the labels are English for want of a translation.
 */
export function originTexts(
  sections: readonly Section[],
  {notice, meta}: Pick<Ui, 'notice' | 'meta'>,
): Array<{own: string; english: string}> {
  if (!notice || !sections.some(({meta}) => meta.status === 'draft')) return [];
  const isTranslated = !meta.fallback.some((pointer) =>
    /^\/notice\/(machine|languageModel|people)$/.test(pointer),
  );
  const english = originText(sections, notice.english, 'en');
  const own = isTranslated ? originText(sections, notice, meta.locale) : english;
  return english ? [{own, english}] : [];
}

function originText(sections: readonly Section[], labels: Labels, locale: string): string {
  const {machine, people} = recordOf(sections);
  const {kind, on} = machine ?? {};
  return [
    ...(kind && on
      ? [
          labels.machine
            .replace('{kind}', () => (kind === 'language model' ? labels.languageModel : kind))
            .replace('{date}', () => monthInWords(locale, on)),
        ]
      : []),
    ...(people
      ? [
          labels.people
            .replace('{count}', new Intl.NumberFormat(locale).format(people.count))
            .replace('{qualifications}', () => people.qualifications.join('; ')),
        ]
      : []),
  ].join(' ');
}
