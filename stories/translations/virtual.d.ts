/** What `.storybook/translations.ts` makes of the languages' files. */
declare module 'virtual:translations' {
  /** The locales, without English. */
  export const locales: ReadonlyArray<import('../../src/content.js').LocaleInfo>;
  export const sections: ReadonlyArray<import('./model.js').EnglishSection>;
  /** Loads a language's file, by locale. */
  export const languages: Readonly<
    Record<string, () => Promise<{default: import('./model.js').Language}>>
  >;
}
