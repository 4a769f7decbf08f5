/** Which sections and locales a program's files hold text of. */
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {isDeepStrictEqual} from 'node:util';
import {blockTexts} from '../support/section-texts.js';

/** One section's texts in one locale. */
interface Source {
  section: string;
  locale: string;
  /** Paragraphs that no other section or locale has. */
  paragraphs: readonly string[];
}

/** Every string in a value, names of pictures among them. */
const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value
      ? Object.values(value).flatMap(stringsIn)
      : [];

/** Finds the package's texts in programs. */
export class TextFinder {
  private constructor(private readonly sources: readonly Source[]) {}

  /** @param installed absolute path of the installed package */
  static async of(installed: string): Promise<TextFinder> {
    const {loadContent, locales, sections} = (await import(
      pathToFileURL(path.join(installed, 'dist/content.js')).href
    )) as typeof import('../../src/content.js');
    const all = await Promise.all(
      sections.flatMap((section) =>
        locales.map(async ({tag: locale}) => {
          const content = await loadContent(section, locale);
          const blocks = [...content.intro, ...content.topics.flatMap(({body}) => body)];
          const whole = stringsIn(content).join('\n');
          return {section, locale, whole, paragraphs: blockTexts(blocks)};
        }),
      ),
    );
    // Some sections have no word that is spelled otherwise in another country.
    const sources = all.filter(
      ({paragraphs}, i) =>
        !all.slice(0, i).some((other) => isDeepStrictEqual(other.paragraphs, paragraphs)),
    );
    return new TextFinder(
      sources.map(({paragraphs, section, locale}, i) => {
        // A word or two may stand in any program.
        const own = paragraphs.filter(
          (text) =>
            text.length >= 12 &&
            sources.every(({whole}, other) => other === i || !whole.includes(text)),
        );
        if (!own.length) throw new Error(`No text is only in ${section} ${locale}.`);
        return {section, locale, paragraphs: own.map(written)};
      }),
    );
  }

  /** What a file's text has at least one paragraph of: `faq es`, sorted. */
  find(file: string): string[] {
    const text = written(file);
    return this.sources
      .filter(({paragraphs}) => paragraphs.some((paragraph) => text.includes(paragraph)))
      .map(({section, locale}) => `${section} ${locale}`)
      .sort();
  }

  /** What `find` says of a program with this section in all locales. */
  inAllLocales(section: string): string[] {
    return this.named((source) => source.section === section);
  }

  /** What `find` says of a program with all sections in this locale. */
  inLocale(locale: string): string[] {
    return this.named((source) => source.locale === locale);
  }

  private named(wanted: (source: Source) => boolean): string[] {
    return this.sources
      .filter(wanted)
      .map(({section, locale}) => `${section} ${locale}`)
      .sort();
  }
}

/** Text without the escapes that build tools may write: `\xe9`, `\u00e9`, `\'`. */
const written = (text: string) =>
  text
    .replace(/\\x([\da-f]{2})|\\u([\da-f]{4})/gi, (_, byte: string, unit: string) =>
      String.fromCharCode(parseInt(byte ?? unit, 16)),
    )
    .replace(/\\(["'`])/g, '$1');
