/** Days as readers read them. */

const format = (
  locale: string,
  day: string,
  options: Intl.DateTimeFormatOptions,
  otherwise = day,
): string =>
  // The engine would take its own language where it does not know the reader's.
  Intl.DateTimeFormat.supportedLocalesOf(locale).length
    ? new Intl.DateTimeFormat(locale, {...options, timeZone: 'UTC'}).format(new Date(day))
    : otherwise;

/** An ISO date as a day: `March 5, 2029`. */
export const dayInWords = (locale: string, day: string): string =>
  format(locale, day, {dateStyle: 'long'});

/** An ISO date as a month: `March 2029`. */
export const monthInWords = (locale: string, day: string): string =>
  // Of the day itself: other calendars' months begin on other days.
  format(locale, day, {month: 'long', year: 'numeric'}, day.slice(0, 7));

/** Today, as an ISO date. */
export const today = (): string => new Date().toISOString().slice(0, 10);
