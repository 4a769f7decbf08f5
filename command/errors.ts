/** What goes wrong in a way that the person at the terminal can put right: told without a stack. */
export class CommandError extends Error {}

/** The message of anything that was thrown. */
export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
