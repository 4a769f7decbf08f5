/** Dates and names that are written under an approval. */
import {UsageError} from './workspace.js';

/** Returns an ISO date of a day that exists and is not to come. Throws a `UsageError`. */
export function pastDate(text: string, today = new Date()): string {
  const date = new Date(`${text}T00:00:00Z`);
  const exists = /^\d{4}-\d\d-\d\d$/.test(text) && date.toJSON()?.startsWith(text);
  if (!exists) throw new UsageError(`"${text}" is not a date. Write it like 2025-01-31.`);
  // Somewhere it is already tomorrow.
  if (date.getTime() > today.getTime() + 14 * 3600_000) {
    throw new UsageError(`${text} is still to come. Give the day of the review.`);
  }
  return text;
}

/** Today where the one is who runs the command, as an ISO date. */
export function isoToday(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** Returns a person's name, trimmed. Throws a `UsageError` if it is none. */
export function personName(text: string): string {
  const name = text.trim();
  if (!/\p{L}/u.test(name) || /[\p{Cc}\p{Bidi_Control}]/u.test(name)) {
    throw new UsageError('Give the person’s name, such as --by "First Last".');
  }
  return name;
}
