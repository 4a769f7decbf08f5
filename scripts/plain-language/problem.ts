/** What the standard does not allow, and where. */
export interface Problem {
  /** Id of the unit; of a whole topic or section, `symptoms.pain` or `symptoms`. */
  where: string;
  /** What is wrong. */
  what: string;
  /** What to do about it. */
  mend: string;
}

/** How a problem is printed. */
export const problemLine = ({where, what, mend}: Problem): string => `${where}: ${what} ${mend}`;
