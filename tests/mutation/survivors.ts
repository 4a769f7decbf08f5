/** Mutants that live on, and why: each is the same to everybody, or does not matter to anybody. */
import type {PartName} from './parts.js';
import type {Survivor} from './report.js';

/** By the part that finds them. */
export const survivors: Readonly<Record<PartName, readonly Survivor[]>> = {
  negotiation: [
    {
      file: 'src/locale.ts',
      code: 'if (all.includes(tag)) return tag;',
      mutants: ['if (false) return tag;'],
      why: 'it saves time: `Intl` comes to the same.',
    },
    {
      file: 'src/locale.ts',
      code: "for (let rest = spell(tag); rest; rest = rest.replace(/((^|-)\\w)?(^|-)[^-]*$/, '')) {",
      mutants: [
        "for (let rest = spell(tag); rest; rest = rest.replace(/((-)\\w)?(^|-)[^-]*$/, '')) {",
        "for (let rest = spell(tag); rest; rest = rest.replace(/((^|-)\\W)?(^|-)[^-]*$/, '')) {",
      ],
      why: 'it saves a turn: what ends with a single letter is no tag, and is shortened once more.',
    },
    {
      file: 'src/locale.ts',
      code: '/^(zh)-(?:hanb|twn|hkg|mac)\\b|-(?:(aran)|han[gi]|hira|hrkt|kana|lat[fg])\\b/i,',
      mutants: ['/(zh)-(?:hanb|twn|hkg|mac)\\b|-(?:(aran)|han[gi]|hira|hrkt|kana|lat[fg])\\b/i,'],
      why: 'no tag has a language after something else.',
    },
    {
      file: 'src/locale.ts',
      code: "if (!locale || /^und/.test(locale.baseName)) return '';",
      mutants: ['if (!locale || /^und/.test(locale.baseName)) return "Stryker was here!";'],
      why: 'any text does that is no language’s.',
    },
  ],
  readers: [
    {
      file: 'src/negotiate.ts',
      code: ".map(({tag}) => tag.replace(/^sgn.[a-z]{2}.(?=[a-z]{2}$)/i, ''));",
      mutants: [
        ".map(({tag}) => tag.replace(/sgn.[a-z]{2}.(?=[a-z]{2}$)/i, ''));",
        ".map(({tag}) => tag.replace(/^sgn.[a-z]{2}.(?=[a-z]{2})/i, ''));",
      ],
      why: 'no tag has an old name of a sign language after something else, or goes on after it.',
    },
    {
      file: 'src/negotiate.ts',
      code: "if (usual !== undefined) return usual && isReadable(usual) ? usual : '';",
      mutants: [
        'if (usual !== undefined) return usual && isReadable(usual) ? usual : "Stryker was here!";',
      ],
      why: 'any text does that is no locale’s.',
    },
  ],
  loading: [
    {
      file: 'src/elements/content-request.ts',
      code: "#tag = '';",
      mutants: ['#tag = "Stryker was here!";'],
      why: 'nothing is asked of it before the element is in a page, which says a language or none; the type wants a text.',
    },
    {
      file: 'src/import-again.ts',
      code: 'const checked = [...(scripts ?? [])].some(',
      mutants: ['const checked = [...(scripts ?? ["Stryker was here"])].some('],
      why: 'only a worker has no document. A test fetches anew in one, but no worker is told which change is active.',
    },
    {
      file: 'src/import-again.ts',
      code: 'const scripts = globalThis.document?.querySelectorAll<HTMLScriptElement>(',
      mutants: ['const scripts = globalThis.document.querySelectorAll<HTMLScriptElement>('],
      why: 'as above.',
    },
    {
      file: 'src/elements/content-request.ts',
      code: "const drafts: Options['drafts'] = hidesDrafts(host) ? 'hide' : 'show';",
      mutants: ["const drafts: Options['drafts'] = hidesDrafts(host) ? 'hide' : \"\";"],
      why: 'whoever is told asks whether it is “hide”; the type wants one of two words.',
    },
  ],
  fallback: [
    {
      file: 'src/elements/notice.ts',
      code: "if (typeof value !== 'object' || !value) return value;",
      mutants: ['if (false || !value) return value;'],
      why: 'besides texts, lists and objects, content has only what is missing or null; the check says the type.',
    },
  ],
  adoption: [
    {
      file: 'src/elements/content-element.ts',
      code: 'this.act(({follow}) => this.open === this.followed && follow(this));',
      mutants: ['this.act(({follow}) => true && follow(this));'],
      why: 'it tells where what uses the controls comes before what draws anew, which is another file; no test holds one of the two back.',
    },
  ],
  fragments: [
    {
      file: 'src/elements/page.ts',
      code: "href = '';",
      mutants: ['href = "Stryker was here!";'],
      why: 'any text does that is no address.',
    },
    {
      file: 'src/parts/deep-links.ts',
      code: "const [entry] = performance.getEntriesByType?.('navigation') ?? [];",
      mutants: [
        'const [entry] = performance.getEntriesByType?.(\'navigation\') ?? ["Stryker was here"];',
      ],
      why: 'a text says as little of a navigation as nothing.',
    },
    {
      file: 'src/parts/deep-links.ts',
      code: "let followed = {id: '', until: 0};",
      mutants: ['let followed = {};', 'let followed = {id: "Stryker was here!", until: 0};'],
      why: 'it is over before anything was followed; the type wants both.',
    },
    {
      file: 'src/parts/deep-links.ts',
      code: "const isSame = link?.href === view.location.href && link.hash.includes('calcinosis');",
      mutants: ['const isSame = link?.href === view.location.href && link.hash.includes("");'],
      why: 'it saves looking for what can be in no element.',
    },
  ],
  pointers: [
    {
      file: 'build/compose.ts',
      code: "return id.map((item, i) => fill(item, (source as Json[])[i] ?? '', `${pointer}/${i}`));",
      mutants: [
        'return id.map((item, i) => fill(item, (source as Json[])[i] ?? "Stryker was here!", `${pointer}/${i}`));',
      ],
      why: 'the ids have the shape of the texts, so that there is a text for each; only the type does not know.',
    },
    {
      file: 'build/compose.ts',
      code: "fill(value, (source as Record<string, Json>)[key] ?? '', `${pointer}/${key}`),",
      mutants: [
        'fill(value, (source as Record<string, Json>)[key] ?? "Stryker was here!", `${pointer}/${key}`),',
      ],
      why: 'as above.',
    },
    {
      file: 'xliff/translations.ts',
      code: '(text) => text !== undefined && fingerprint(text) === translatedFrom,',
      mutants: ['(text) => true && fingerprint(text) === translatedFrom,'],
      why: 'there is always a text, as the types say.',
    },
  ],
  source: [
    {
      file: 'build/evaluate-content.ts',
      code: "const idLocale = 'zxx';",
      mutants: ['const idLocale = "";'],
      why: 'any name does that is not English’s.',
    },
    {
      file: 'build/evaluate-content.ts',
      code: 'const asked: string[] = [];',
      mutants: ['const asked: string[] = ["Stryker was here"];'],
      why: 'it is emptied before each file.',
    },
    {
      file: 'build/evaluate-content.ts',
      code: 'if (!evaluate)',
      mutants: ['if (false)'],
      why: 'every content file has its function. The check only makes the message better for who adds one without.',
    },
    {
      file: 'build/evaluate-content.ts',
      code: 'throw new Error(`${file}: no export named \\`${name}\\`. Export the function of that name.`);',
      mutants: ['throw new Error(``);'],
      why: 'as above.',
    },
  ],
  merge: [
    {
      file: 'l10n/take-unit.ts',
      code: "!translation?.current || translation.state === 'draft' || ours.proposals.length;",
      mutants: ["!translation.current || translation.state === 'draft' || ours.proposals.length;"],
      why: 'there is a translation where texts are the same; only the type does not know.',
    },
    {
      file: 'l10n/returned-language.ts',
      code: 'const longest = named.sort((a, b) => b.length - a.length)[0];',
      mutants: [
        'const longest = named[0];',
        'const longest = named.sort(() => undefined)[0];',
        'const longest = named.sort((a, b) => b.length + a.length)[0];',
      ],
      why: 'languages come in the order of their files’ names, in which `pt-BR.xlf` is before `pt.xlf`. It is sorted so as not to depend on that.',
    },
    {
      file: 'l10n/take-report.ts',
      code: 'if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {',
      mutants: [
        'if (bytes[0] === 0xef && bytes[1] === 0xbb || bytes[2] === 0xbf) {',
        'if (true && bytes[2] === 0xbf) {',
        'if (bytes[0] === 0xef || bytes[1] === 0xbb && bytes[2] === 0xbf) {',
        'if (true && bytes[1] === 0xbb && bytes[2] === 0xbf) {',
        'if (bytes[0] === 0xef && true && bytes[2] === 0xbf) {',
        'if (bytes[0] === 0xef && bytes[1] === 0xbb && true) {',
      ],
      why: 'a file of the formats that are read begins with ASCII or with the whole mark; any other was refused before.',
    },
  ],
};
