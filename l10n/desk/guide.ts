/** The guide for translators and reviewers as one page, which opens by double click. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {Marked, type Tokens} from 'marked';
import {projectPath} from '../../build/project.js';

/** Where it is written, and what people read it from at home. */
export const guideFile = 'locales/for-translators.md';

const style = `html { background: Canvas; color: CanvasText; }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.0625rem/1.6 system-ui, sans-serif; }
img { max-width: 100%; height: auto; }`;

/** What a link within the guide calls a heading. */
const idOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

/** The whole file, pictures included. */
export function guidePage(): string {
  const file = projectPath(guideFile);
  const marked = new Marked({
    walkTokens(token) {
      if (token.type === 'image')
        token['href'] = dataOf(path.resolve(file, '..', token['href'] as string));
    },
    renderer: {
      heading({tokens, depth, text}: Tokens.Heading) {
        return `<h${depth} id="${idOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
    },
  });
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>For translators and reviewers</title>
<style>${style}</style>
</head>
<body>
<main>
${marked.parse(readFileSync(file, 'utf8'), {async: false})}</main>
</body>
</html>
`;
}

const dataOf = (file: string): string =>
  `data:image/webp;base64,${readFileSync(file).toString('base64')}`;
