/** Packages without types of their own, as far as the readers need them. */

declare module 'jsdom' {
  export class VirtualConsole {}
  export class JSDOM {
    constructor(html: string, options?: {url?: string; virtualConsole?: VirtualConsole});
    readonly window: Window & typeof globalThis;
  }
}

declare module 'turndown' {
  export default class TurndownService {
    turndown(html: string): string;
  }
}

declare module 'html-to-text' {
  export interface Options {
    selectors: readonly {selector: string; format: string}[];
  }
  export function convert(html: string, options?: Options): string;
}

declare module 'sanitize-html' {
  interface Options {
    allowedTags?: readonly string[];
    allowedAttributes?: Readonly<Record<string, readonly string[]>>;
  }
  function sanitizeHtml(html: string, options?: Options): string;
  namespace sanitizeHtml {
    const defaults: Required<Options>;
  }
  export default sanitizeHtml;
}

declare module 'commonmark' {
  export class Parser {
    parse(markdown: string): object;
  }
  export class HtmlRenderer {
    render(document: object): string;
  }
}

declare module 'showdown' {
  interface Converter {
    makeHtml(markdown: string): string;
  }
  const showdown: {Converter: new () => Converter};
  export default showdown;
}

declare module 'lunr' {
  export interface Builder {
    ref(name: string): void;
    field(name: string): void;
    add(record: object): void;
  }
  export interface Index {
    search(query: string): {ref: string}[];
  }
  class Token {
    constructor(word: string, metadata: object);
  }
  function lunr(build: (this: Builder) => void): Index;
  namespace lunr {
    function stopWordFilter(token: Token): Token | undefined;
    export {Token, stopWordFilter};
  }
  export default lunr;
}
