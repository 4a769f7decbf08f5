/** Days as readers read them. */

const partsOf = (locale: string, day: string, options: Intl.DateTimeFormatOptions) =>
  // The engine would take its own language where it does not know the reader's.
  Intl.DateTimeFormat.supportedLocalesOf(locale).length
    ? new Intl.DateTimeFormat(locale, {...options, timeZone: 'UTC'}).formatToParts(new Date(day))
    : [];

const isYearFirst = (parts: readonly Intl.DateTimeFormatPart[]) =>
  parts.find(({type}) => type === 'year' || type === 'month')?.type === 'year';

const join = (parts: readonly Intl.DateTimeFormatPart[]) => parts.map(({value}) => value).join('');

/** An ISO date as a day: `March 5, 2029`. */
export const dayInWords = (locale: string, day: string): string =>
  join(partsOf(locale, day, {dateStyle: 'long'})) || day;

/** An ISO date as a month: `March 2029`. */
export function monthInWords(locale: string, day: string): string {
  // Of the day itself: other calendars' months begin on other days.
  const month = partsOf(locale, day, {month: 'long', year: 'numeric'});
  // Without a day, engines put the Persian year first, where readers have it last as in whole dates.
  const asWhole = isYearFirst(partsOf(locale, day, {dateStyle: 'long'})) === isYearFirst(month);
  return join(asWhole ? month : month.reverse()) || day.slice(0, 7);
}

/** Today, as an ISO date. */
export const today = (): string => new Date().toISOString().slice(0, 10);
