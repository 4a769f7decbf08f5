/** The command was not understood, or cannot be carried out as it is. `message` says what to do. */
export class UsageError extends Error {
  override name = 'UsageError';
}
