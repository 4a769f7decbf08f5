/** Which sections and locales a program's files hold text of. */
import path from 'node:path';
import {pathToFileURL} from 'node:url';

/** One section's texts in one locale. */
interface Source {
  section: string;
  locale: string;
  /** Paragraphs that no other section or locale has. */
  paragraphs: readonly string[];
}

/** Finds the package's texts in programs. */
export class TextFinder {
  private constructor(private readonly sources: readonly Source[]) {}

  /** @param installed absolute path of the installed package */
  static async of(installed: string): Promise<TextFinder> {
    const {loadContent, locales, sections} = (await import(
      pathToFileURL(path.join(installed, 'dist/content.js')).href
    )) as typeof import('../../src/content.js');
    const sources = await Promise.all(
      sections.flatMap((section) =>
        locales.map(async ({tag: locale}) => {
          const {intro, topics} = await loadContent(section, locale);
          return {section, locale, paragraphs: [...intro, ...topics.flatMap(({body}) => body)]};
        }),
      ),
    );
    const wholes = sources.map(({paragraphs}) => paragraphs.join('\n'));
    return new TextFinder(
      sources.map(({paragraphs, ...source}, i) => {
        const own = paragraphs.filter((text) =>
          wholes.every((whole, other) => other === i || !whole.includes(text)),
        );
        if (!own.length) throw new Error(`No text is only in ${source.section} ${source.locale}.`);
        return {...source, paragraphs: own.map(written)};
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
    return this.sources
      .filter((source) => source.section === section)
      .map(({locale}) => `${section} ${locale}`)
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
