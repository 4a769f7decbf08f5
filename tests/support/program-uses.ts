/** What a program could do to a page and its reader, as far as its text shows. */
import ts from 'typescript';

/** Names of the platform by what they do. */
const names: Record<string, readonly string[]> = {
  'makes HTML of text': [
    ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'srcdoc', 'write', 'writeln', 'setHTML'],
    ...['setHTMLUnsafe', 'parseHTMLUnsafe', 'createContextualFragment', 'DOMParser'],
  ],
  'runs text as code': [
    ...['eval', 'Function', 'importScripts', 'Worker', 'SharedWorker', 'serviceWorker'],
  ],
  'keeps something in the browser': [
    ...['localStorage', 'sessionStorage', 'indexedDB', 'cookie', 'cookieStore', 'caches'],
  ],
  'sends or fetches': [
    ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'sendBeacon'],
    ...['RTCPeerConnection', 'Image', 'BroadcastChannel', 'postMessage'],
  ],
  'learns about the reader': ['userAgent', 'userAgentData', 'geolocation', 'plugins', 'referrer'],
};
const useOf = new Map(
  Object.entries(names).flatMap(([use, list]) => list.map((name) => [name, use] as const)),
);

/** Markup and addresses in a program's texts. */
const markup: ReadonlyArray<[use: string, pattern: RegExp]> = [
  ['styles by an attribute', /<[a-z][^<>]*\sstyle=/],
  [
    'runs text as code',
    /<[a-z][^<>]*\son\w+=|\bjavascript:|<script(?! type="application\/ld\+json")/,
  ],
  ['sends or fetches', /<(link|img|iframe|object|embed|base|meta|form|video|audio|image)\b/],
  ['sends or fetches', /\bdata:\w+\/|@import|\burl\((?!#)/],
];

/** One use in a program. */
export interface Use {
  use: string;
  /** The name, or the text: `innerHTML`. */
  what: string;
}

/** What a program holds. */
export interface ProgramUses {
  uses: Use[];
  /** Addresses on the network in its texts. */
  urls: string[];
  /** Modules that it imports; undefined where only the running program knows. */
  imports: Array<string | undefined>;
}

/** Reads a program. Comments do not count, nor does a name that is a property of its own objects. */
export function usesOf(program: string): ProgramUses {
  const found: ProgramUses = {uses: [], urls: [], imports: []};
  const source = ts.createSourceFile('program.js', program, ts.ScriptTarget.ESNext, true);

  const noteName = (name: string) => {
    const use = useOf.get(name);
    if (use) found.uses.push({use, what: name});
  };
  const noteText = (text: string) => {
    found.urls.push(...(text.match(/\b(?:https?|wss?|ftp):\/\/[^\s"'<>)]+/g) ?? []));
    for (const [use, pattern] of markup) {
      const [what] = pattern.exec(text) ?? [];
      if (what) found.uses.push({use, what});
    }
  };
  const noteCall = ({expression, arguments: [first]}: ts.CallExpression) => {
    const name = ts.isPropertyAccessExpression(expression)
      ? expression.name.text
      : expression.getText();
    const given = first?.getText() ?? '';
    if (expression.kind === ts.SyntaxKind.ImportKeyword) {
      found.imports.push(first && ts.isStringLiteralLike(first) ? first.text : undefined);
    } else if (/^set(Timeout|Interval)$/.test(name) && !(first && ts.isFunctionLike(first))) {
      found.uses.push({use: 'runs text as code', what: `${name}(${given})`});
    } else if (name === 'setAttribute' && /^["'`](style|on\w+)["'`]$/.test(given)) {
      found.uses.push({use: 'styles by an attribute', what: `${name}(${given})`});
    }
  };

  const visit = (node: ts.Node): void => {
    const {parent} = node;
    if (ts.isIdentifier(node)) {
      const isOwn =
        (ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent)) && parent.name === node;
      if (!isOwn) noteName(node.text);
    } else if (ts.isStringLiteralLike(node)) {
      if (ts.isElementAccessExpression(parent)) noteName(node.text);
      noteText(node.text);
    } else if (ts.isTemplateExpression(node)) {
      // Its parts together are the markup.
      noteText(
        [node.head, ...node.templateSpans.map(({literal}) => literal)]
          .map(({text}) => text)
          .join(''),
      );
    } else if (ts.isCallExpression(node)) {
      noteCall(node);
    } else if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const {moduleSpecifier} = node;
      if (moduleSpecifier && ts.isStringLiteral(moduleSpecifier)) {
        found.imports.push(moduleSpecifier.text);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
