/** A page of a site that our text stands in, as tools get it. */
import type {Meta} from '../../content/model.js';
import type {ElementName} from '../../src/types.js';

/** What tools are given. */
export interface Page {
  element: ElementName;
  /** BCP 47 tag of our text. */
  locale: string;
  dir: Meta['dir'];
  /** Our text, as the form has it. */
  part: string;
  /** All of the page: HTML. */
  html: string;
  /** A Markdown document with our text in it. */
  markdown: string;
}

/** What stands before and after our text. Neither a number nor a word of ours that counts. */
const before =
  'Our clinic sees people with many conditions of the skin, from common to rare. This page is for them, for their families, and for whoever looks after them at home.';
const after =
  'To make an appointment with the clinic, telephone the front desk on any weekday, or write to us. Bring a list of the medicines that you take and your letter of referral.';

/** The page around a form's HTML: an English page, whatever the language of our text. */
export const pageAround = (part: string): string => `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<title>Skin clinic</title>
<link rel="icon" href="data:,">
</head>
<body>
<header><a href="/">Hospital</a></header>
<nav aria-label="Site"><ul><li><a href="/a">Clinics</a></li><li><a href="/b">Visitors</a></li></ul></nav>
<main>
<h1>Skin clinic</h1>
<p>${before}</p>
${part.trimEnd()}
<p>${after}</p>
</main>
<footer><p>Hospital, imprint and privacy</p></footer>
</body>
</html>
`;

/** The same as a Markdown document, which holds a form's HTML. */
export const markdownAround = (part: string): string =>
  `# Skin clinic\n\n${before}\n\n${part.trimEnd()}\n\n${after}\n`;

/** What the page says itself. */
export const ownWords = [before, after] as const;
