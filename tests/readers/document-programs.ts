/** Programs of Debian that make HTML of Markdown, other HTML, PDF or EPUB. */
import path from 'node:path';
import {readingOf} from './html-text.js';
import {markdownAround} from './page.js';
import {
  pdftotext,
  printed,
  printedText,
  program,
  pythonReads,
  pythonSays,
  type Program,
} from './program.js';
import type {Tool} from './tool.js';

const pythonMarkdown = program({
  name: 'python-markdown',
  use: 'Markdown',
  from: '`python3-markdown`',
  states: pythonSays('markdown', 'markdown.__version__'),
  runs: (file) => [pythonReads('markdown', 'markdown.markdown(text)', file)],
  gives: readingOf,
});

/** It knows that this is no part of a paragraph. */
const inBlock: Tool = {
  ...pythonMarkdown,
  name: 'python-markdown, in a `<div>`',
  read: (page, place) => {
    const markdown = markdownAround(`<div>\n${page.part.trimEnd()}\n</div>`);
    return pythonMarkdown.read({...page, markdown}, place);
  },
};

const kramdown = ['ruby', '-r', 'kramdown', '-e'] as const;

const programs: readonly Program[] = [
  {
    name: 'kramdown',
    use: 'Markdown',
    from: '`ruby-kramdown`',
    states: [...kramdown, 'puts Kramdown::VERSION'],
    runs: (file) => [
      [...kramdown, 'puts Kramdown::Document.new(File.read(ARGV[0])).to_html', file],
    ],
    gives: readingOf,
  },
  {
    name: 'cmark, `--unsafe`',
    use: 'Markdown',
    from: '`cmark`',
    states: ['cmark', '--version'],
    runs: (file) => [['cmark', '--unsafe', file]],
    gives: readingOf,
  },
  {
    name: 'HTML Tidy, `--custom-tags blocklevel`',
    use: 'Filter',
    from: '`tidy`',
    states: ['tidy', '-version'],
    runs: (file) => [['tidy', '-quiet', '-utf8', '--custom-tags', 'blocklevel', file]],
    gives: readingOf,
  },
  {
    name: 'pandoc, to EPUB',
    use: 'Document',
    from: '`pandoc`, `unzip`',
    states: ['pandoc', '--version'],
    needs: ['unzip', '-v'],
    runs: (file, folder) => {
      const book = path.join(folder, 'page.epub');
      return [
        ['pandoc', file, '--output', book],
        ['unzip', '-p', book, 'EPUB/text/ch*.xhtml'],
      ];
    },
    gives: readingOf,
  },
  {
    name: 'WeasyPrint',
    use: 'Document',
    from: '`weasyprint`, `poppler-utils`',
    states: ['weasyprint', '--version'],
    needs: pdftotext,
    runs: (file) => [['weasyprint', file, `${file}.pdf`], printed(`${file}.pdf`)],
    gives: printedText,
  },
  {
    name: 'wkhtmltopdf',
    use: 'Document',
    from: '`wkhtmltopdf`, `poppler-utils`',
    states: ['wkhtmltopdf', '--version'],
    needs: pdftotext,
    runs: (file) => [
      ['wkhtmltopdf', '--quiet', '--enable-local-file-access', file, `${file}.pdf`],
      printed(`${file}.pdf`),
    ],
    gives: printedText,
  },
];

export const documentPrograms: readonly Tool[] = [
  pythonMarkdown,
  inBlock,
  ...programs.map(program),
];
