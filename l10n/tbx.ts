/** The glossary for other tools: TBX (ISO 30042, its first edition, which tools read), or a table. */
import {escapeAttribute, escapeText} from '../xliff/xml.js';
import {quoteCell} from './csv.js';
import type {Glossary} from './terms.js';

/** The terms of a language as TBX. */
export function writeTbx(lang: string, glossary: Glossary): string {
  const entries = [...glossary].flatMap(([name, {note, readers, forms}]) => {
    const own = forms.get(lang);
    if (!own) return [];
    const notes = [note, readers.get(lang)].filter((text) => text !== undefined);
    return [
      `      <termEntry id="${escapeAttribute(idOf(name))}">`,
      ...notes.map((text) => `        <note>${escapeText(text)}</note>`),
      ...langSet('en', forms.get('en') ?? []),
      ...langSet(lang, own),
      '      </termEntry>',
    ];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<martif type="TBX" xml:lang="en">',
    '  <martifHeader>',
    '    <fileDesc>',
    '      <titleStmt><title>calcinosis-cutis</title></titleStmt>',
    '      <sourceDesc><p>locales/glossary.json</p></sourceDesc>',
    '    </fileDesc>',
    '  </martifHeader>',
    '  <text>',
    '    <body>',
    ...entries,
    '    </body>',
    '  </text>',
    '</martif>',
    '',
  ].join('\n');
}

const idOf = (name: string): string => `term-${name.replace(/[^a-z0-9]+/gi, '-')}`;

const langSet = (lang: string, forms: readonly string[]): string[] => [
  `        <langSet xml:lang="${escapeAttribute(lang)}">`,
  ...forms.map((form) => `          <tig><term>${escapeText(form)}</term></tig>`),
  '        </langSet>',
];

/** The terms of a language as a table of English, translation and note. */
export function writeTermTable(lang: string, glossary: Glossary): string {
  const rows = [...glossary].flatMap(([, {note = '', readers, forms}]) => {
    const own = forms.get(lang);
    const comment = [note, readers.get(lang) ?? ''].filter(Boolean).join(' ');
    return own ? [[(forms.get('en') ?? []).join('; '), own.join('; '), comment]] : [];
  });
  const lines = [['en', lang, 'comment'], ...rows].map((cells) => cells.map(quoteCell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
