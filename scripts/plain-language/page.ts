/** The generated parts of docs/plain-language.md. */
import {replaceMarkedPart} from '../marked-part.js';
import {table} from '../table.js';
import {index, pemat, type Item} from './items.js';
import {disagreements, partIds, type Rating, type Ratings} from './ratings.js';
import {
  errorCategories,
  errorCount,
  perThousand,
  severities,
  type TranslationRatings,
} from './translation-ratings.js';

/** Where the page is. */
export const plainLanguagePage = 'docs/plain-language.md';

/**
 * docs/plain-language.md with its generated parts made anew.
 * @throws if the markers are missing
 */
export async function updatePlainLanguagePage(
  page: string,
  ratings: Ratings,
  translations: TranslationRatings,
): Promise<string> {
  const parts = {ratings: ratingsPart(ratings), translations: translationsPart(translations)};
  let updated = page;
  for (const [name, text] of Object.entries(parts)) {
    updated = await replaceMarkedPart(updated, name, text, plainLanguagePage);
  }
  return updated;
}

function ratingsPart({audience, objective, mainMessage, ratings}: Ratings): string {
  if (!ratings.length) return 'Nobody has rated this version yet.';
  return [
    `Rated for: ${audience} What the text is to do: ${objective} Its main message: ${mainMessage}`,
    table(
      ['Rater', 'Is a', 'Rated on', 'Version of the English', ...problemNames],
      ratings.map(({rater, kind, on, contentVersion, problems}) => {
        const {passages, minor, serious} = problems;
        return [rater, kind, on, contentVersion, ...[passages, minor, serious].map(String)];
      }),
    ),
    '### Scores',
    'In percent. The usual pass marks are 70 for PEMAT-P and 90 for the index; this project asks for 95, 95 and 90, and for at most 5 % of passages with a problem, none serious.',
    table(
      ['Part', ...ratings.flatMap(({rater}) => scoreNames.map((name) => `${name}, ${rater}`))],
      partIds.map((part) => [
        part,
        ...ratings.flatMap(({parts}) => {
          const {understandability, actionability, index} = parts[part].scores;
          return [understandability, actionability, index].map(String);
        }),
      ]),
    ),
    '### Where the raters differ',
    disagreementsPart(ratings),
    '### What a rater misses',
    missesPart(ratings),
  ].join('\n\n');
}

const problemNames = ['Passages', 'With a minor problem', 'With a serious one'];
const scoreNames = ['Understandability', 'Actionability', 'Index'];

function disagreementsPart(ratings: readonly Rating[]): string {
  const found = disagreements(ratings);
  if (!found.length) return 'Nowhere.';
  return table(
    ['Part', 'Item', 'Asks', ...ratings.map(({rater}) => rater)],
    found.map(({part, item, answers}) => [
      part,
      item,
      asks(item),
      ...answers.map(({answer, why}) => (why ? `${answer}: ${why}` : answer)),
    ]),
  );
}

function missesPart(ratings: readonly Rating[]): string {
  const rows = ratings.flatMap(({rater, parts}) =>
    partIds.flatMap((part) =>
      Object.entries(parts[part].why).map(([item, why]) => [rater, part, item, asks(item), why]),
    ),
  );
  return rows.length ? table(['Rater', 'Part', 'Item', 'Asks', 'Misses'], rows) : 'Nothing.';
}

/** What `pemat 22` asks. */
function asks(item: string): string {
  const [instrument, number] = item.split(' ');
  const items: readonly Item[] =
    instrument === 'index' ? index : [...pemat.understandability, ...pemat.actionability];
  return items.find((each) => String(each.number) === number)?.asks ?? '';
}

function translationsPart({ratings}: TranslationRatings): string {
  if (!ratings.length) return 'No translation has been rated yet.';
  return [
    'Errors, and in brackets errors for each 1,000 English words.',
    table(
      [
        'Language',
        'Rater',
        'Is a',
        'Rated on',
        'Version of the English',
        'Read',
        ...severities,
        'Most are',
      ],
      ratings.map((rating) => [
        rating.language,
        rating.rater,
        rating.kind,
        rating.on,
        rating.contentVersion,
        rating.since ? `${rating.units} texts: all that changed since ${rating.since}` : 'all',
        ...severities.map(
          (severity) =>
            `${errorCount(rating, severity)} (${perThousand(rating, severity).toFixed(1)})`,
        ),
        mostAre(rating),
      ]),
    ),
    '### What a native reader should look at',
    table(
      ['Language', 'Doubts'],
      ratings.flatMap(({language, doubts}) => (doubts ? [[language, doubts]] : [])),
    ),
  ].join('\n\n');
}

/** The category with the most errors of a translation. */
function mostAre({errors}: TranslationRatings['ratings'][number]): string {
  const counts = errorCategories.map((category) => ({
    category,
    errors: severities.reduce((sum, severity) => sum + errors[category][severity], 0),
  }));
  const most = counts.reduce((a, b) => (b.errors > a.errors ? b : a));
  return most.errors ? most.category : 'none';
}
