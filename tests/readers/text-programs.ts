/** Programs of Debian that take the text out of a page. */
import {readingOf} from './html-text.js';
import {program, pythonReads, pythonSays, type Program} from './program.js';
import type {Tool} from './tool.js';

const soups = ['html.parser', 'lxml', 'html5lib'].map((parser): Program => ({
  name: `Beautiful Soup with ${parser}, \`get_text\``,
  use: 'Text',
  from: parser === 'html.parser' ? '`python3-bs4`' : `\`python3-bs4\`, \`python3-${parser}\``,
  states: pythonSays('bs4', 'bs4.__version__'),
  needs: pythonSays(parser, `getattr(${parser}, '__version__', '1.0')`),
  runs: (file) => [
    pythonReads('bs4', `bs4.BeautifulSoup(text, '${parser}').find('main').get_text()`, file),
  ],
}));

/** As wide as each takes: none breaks a line of Chinese within a sentence then. */
const [wide, lessWide] = ['990', '500'];

const programs: readonly Program[] = [
  {
    name: 'readability-lxml',
    use: 'Reader mode',
    from: '`python3-readability`',
    states: pythonSays('readability, importlib.metadata as m', 'm.version("readability-lxml")'),
    runs: (file) => [pythonReads('readability', 'readability.Document(text).summary()', file)],
    gives: readingOf,
  },
  ...soups,
  {
    name: 'PHP, `strip_tags`',
    use: 'Text',
    from: '`php-cli`',
    states: ['php', '--version'],
    runs: (file) => [['php', '-r', 'echo strip_tags(file_get_contents($argv[1]));', file]],
  },
  {
    name: 'Lynx',
    use: 'Text',
    from: '`lynx`',
    states: ['lynx', '-version'],
    runs: (file) => [
      ['lynx', '-dump', '-nolist', `-width=${wide}`, '-display_charset=utf-8', file],
    ],
  },
  {
    name: 'w3m',
    use: 'Text',
    from: '`w3m`',
    states: ['w3m', '-version'],
    runs: (file) => [['w3m', '-dump', '-cols', wide, '-O', 'UTF-8', file]],
  },
  {
    name: 'Links',
    use: 'Text',
    from: '`links`',
    states: ['links', '-version'],
    runs: (file) => [['links', '-dump', '-width', lessWide, '-codepage', 'UTF-8', file]],
  },
  {
    name: 'html2text',
    use: 'Text',
    from: '`html2text`',
    states: ['html2text', '-version'],
    runs: (file) => [['html2text', '-utf8', '-width', wide, file]],
  },
  {
    name: 'pandoc, to plain text',
    use: 'Text',
    from: '`pandoc`',
    states: ['pandoc', '--version'],
    runs: (file) => [['pandoc', '--from', 'html', '--to', 'plain', '--wrap', 'none', file]],
    // It writes captions in brackets.
    gives: (text) => ({text: text.replace(/^\[(.*)\]$/gm, '$1')}),
  },
];

export const textPrograms: readonly Tool[] = programs.map(program);
