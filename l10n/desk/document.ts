/** The texts of a desk as a Word document: a table of both languages, to read and to comment on. */
import {
  Document,
  Footer,
  HeadingLevel,
  type IRunOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import {type DeskData, type DeskRole, type DeskUnit, roleNames, stateInWords} from './model.js';

/** What the reader does, in plain words. */
const tasks: Readonly<Record<DeskRole, string>> = {
  translation:
    'For translators: does the translation say the same as the English, as strongly, in words that patients understand? Where there is none yet, or where you would write it otherwise, write into the last column.',
  'language-review':
    'For reviewers of the language: does the translation say the same as the English, as strongly, in words that patients understand? Write what is wrong, or a question, into the last column.',
  'clinical-review':
    'For clinical reviewers: is each text correct, and safe for patients to read? Write what is wrong, or a question, into the last column.',
};

const limits =
  'This document is for reading and for comments. No program takes anything from it: neither what you write or change here, nor a signature. What is to count has to be written at the desk, the page for the browser that is made from the same texts.';

/** Twentieths of a point, Word’s measure: A4 on its side, with these margins. */
const page = {width: 11_906, height: 16_838, margin: 850};
const numberWidth = 600;

/** Half points. */
const small = 16;

/** Letters that these lack come from what the computer has. */
const fonts = {ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial'};

/** The whole file. */
export async function deskDocument(data: DeskData): Promise<Uint8Array> {
  const title = `${data.language}: ${roleNames[data.role].toLowerCase()}`;
  const rowsFor = rowMaker(data);
  const document = new Document({
    ...{title, creator: data.project, lastModifiedBy: data.project},
    styles: {
      default: {document: {run: {language: {value: 'en'}, size: 21, font: fonts}}},
    },
    sections: [
      {
        properties: {
          page: {
            size: {...page, orientation: PageOrientation.LANDSCAPE},
            margin: {top: page.margin, right: page.margin, bottom: page.margin, left: page.margin},
          },
        },
        footers: {default: footer(title)},
        children: [
          new Paragraph({text: title, heading: HeadingLevel.TITLE}),
          new Paragraph('Calcinosis cutis, text for patients'),
          new Paragraph({text: tasks[data.role], spacing: {before: 120}}),
          new Paragraph({
            children: [new TextRun({text: limits, bold: true})],
            spacing: {before: 120, after: 120},
          }),
          ...data.sections.flatMap(({title, groups}) => [
            new Paragraph({text: title, heading: HeadingLevel.HEADING_1}),
            ...groups.flatMap(({heading, units}) => [
              ...(heading ? [new Paragraph({text: heading, heading: HeadingLevel.HEADING_2})] : []),
              tableOf(data, units.map(rowsFor)),
              // Word joins tables with nothing between them.
              new Paragraph(''),
            ]),
          ]),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

const footer = (title: string) =>
  new Footer({
    children: [
      new Paragraph({
        children: [
          new TextRun({
            children: [`${title} · `, PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES],
            size: small,
          }),
        ],
      }),
    ],
  });

const isEnglish = ({lang}: DeskData) => lang === 'en';

/** English, the translation if there is one, and the comments share what the number leaves. */
function widthsOf(data: DeskData): number[] {
  const left = page.height - 2 * page.margin - numberWidth;
  const shares = isEnglish(data) ? [0.6, 0.4] : [0.36, 0.36, 0.28];
  return [numberWidth, ...shares.map((share) => Math.floor(left * share))];
}

function tableOf(data: DeskData, rows: readonly TableRow[]): Table {
  const widths = widthsOf(data);
  const titles = ['No.', 'English', ...(isEnglish(data) ? [] : [data.language]), 'Comments'];
  const header = new TableRow({
    // Stands at the top of each page that the table goes on to.
    tableHeader: true,
    cantSplit: true,
    children: titles.map((title, at) =>
      cell(widths[at]!, [new Paragraph({children: [new TextRun({text: title, bold: true})]})]),
    ),
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: {size: widths.reduce((sum, width) => sum + width), type: WidthType.DXA},
    rows: [header, ...rows],
  });
}

/** Makes a row for each unit, counted through the whole document, so that people can name it. */
function rowMaker(data: DeskData): (unit: DeskUnit) => TableRow {
  const widths = widthsOf(data);
  let number = 0;
  return (unit) => {
    const {id, english, text} = unit;
    number += 1;
    const translation = [
      ...(text ? [wording(data, text)] : []),
      new Paragraph({children: [new TextRun({text: stateInWords(unit), size: small})]}),
    ];
    const cells = [
      [new Paragraph(String(number))],
      [
        new Paragraph(english),
        new Paragraph({children: [new TextRun({text: id, size: small, noProof: true})]}),
      ],
      ...(isEnglish(data) ? [] : [translation]),
      [new Paragraph('')],
    ];
    return new TableRow({
      cantSplit: true,
      children: cells.map((paragraphs, at) => cell(widths[at]!, paragraphs)),
    });
  };
}

const cell = (width: number, children: readonly Paragraph[]) =>
  new TableCell({
    children,
    width: {size: width, type: WidthType.DXA},
    margins: {top: 60, bottom: 60, left: 100, right: 100},
  });

function wording({lang, dir}: DeskData, text: string): Paragraph {
  const isRightToLeft = dir === 'rtl';
  return new Paragraph({
    ...(isRightToLeft && {bidirectional: true}),
    children: [new TextRun({text, ...(isRightToLeft && {rightToLeft: true}), ...languageOf(lang)})],
  });
}

/** Word asks for the language of each kind of script; a run has one whatever its letters are. */
function languageOf(lang: string): Pick<IRunOptions, 'language'> {
  const tag = wordTag(lang);
  return {language: {value: tag, eastAsia: tag, bidirectional: tag}};
}

/** Word knows Chinese by its country, not by its script. */
function wordTag(lang: string): string {
  const {language, region} = new Intl.Locale(lang).maximize();
  return language === 'zh' ? `${language}-${region}` : lang;
}
