#!/usr/bin/env bash
# The streaming reader of ExcelJS gives how a Japanese word is pronounced instead of the word, its
# other reader the word.
#
# Tool: exceljs 4.4.0; beside it xlsx 0.18.5.
# Expected: both readers of a package give the text that Excel shows. The phonetic run (rPh), which
#   Excel keeps by itself of what was typed to get a Japanese word, is no part of it.
# Seen: WorkbookReader takes the last <t> of a shared string, and that is the phonetic run's: the cell
#   “皮膚” comes as “ヒフ”. Workbook gives “皮膚”, as xlsx does. A cell with one bold word is right in all.
# It matters: a Japanese workbook reads well in tests, whose strings a program wrote, and with Workbook.
#   With large files, for which the streaming reader is made, words typed in Excel become their sounds,
#   and different words the same: 意思 and 医師 are both イシ.
# Instead: read Japanese workbooks with Workbook, or take each <rPh> out of xl/sharedStrings.xml first.
# Where seen: a trial of spreadsheets for the review of translations.
# shellcheck source=findings/lib.sh
source "$(dirname "$0")/lib.sh"

npm_packages exceljs@4.4.0 xlsx@0.18.5 fflate@0.8.3

cat >run.js <<'END'
import {writeFileSync} from 'node:fs';
import ExcelJS from 'exceljs';
import {strToU8, zipSync} from 'fflate';
import XLSX from 'xlsx';

const office = 'http://schemas.openxmlformats.org';
const main = `xmlns="${office}/spreadsheetml/2006/main"`;
const parts = `${office}/officeDocument/2006/relationships`;
const content = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const relations = (...all) =>
  `<Relationships xmlns="${office}/package/2006/relationships">${all.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${parts}/${type}" Target="${target}"/>`).join('')}</Relationships>`;
const spoken = (sound) => `<rPh sb="0" eb="2"><t>${sound}</t></rPh><phoneticPr fontId="0"/>`;
const strings = [
  `<t>皮膚</t>${spoken('ヒフ')}`,
  `<t>意思</t>${spoken('イシ')}`,
  `<t>医師</t>${spoken('イシ')}`,
  `<r><rPr><b/></rPr><t>皮膚</t></r><r><t>の石灰</t></r>${spoken('ヒフ')}`,
  '<t>皮膚</t>',
];
const files = {
  '[Content_Types].xml': `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${content}.sheet.main+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${content}.sharedStrings+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${content}.worksheet+xml"/></Types>`,
  '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': `<workbook ${main} xmlns:r="${parts}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relations(
    ['worksheet', 'worksheets/sheet1.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
  ),
  'xl/sharedStrings.xml': `<sst ${main}>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
  'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetData><row r="1">${strings.map((_, i) => `<c r="${'ABCDE'[i]}1" t="s"><v>${i}</v></c>`).join('')}</row></sheetData></worksheet>`,
};
writeFileSync(
  'words.xlsx',
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [
        name,
        strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`),
      ]),
    ),
  ),
);

const readers = {
  'ExcelJS, Workbook': async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile('words.xlsx');
    return book.worksheets[0].getRow(1).values.slice(1);
  },
  'ExcelJS, WorkbookReader': async () => {
    for await (const sheet of new ExcelJS.stream.xlsx.WorkbookReader('words.xlsx'))
      for await (const row of sheet) return row.values.slice(1);
  },
  xlsx: () => XLSX.utils.sheet_to_json(XLSX.readFile('words.xlsx').Sheets.S, {header: 1})[0],
};
for (const [name, read] of Object.entries(readers)) {
  const cells = (await read()).map(
    (value) => value.richText?.map(({text}) => text).join('') ?? value,
  );
  console.log(`${name}: ${cells.join(', ')}`);
}
END

verdict "$(node run.js)" <<'END'
ExcelJS, Workbook: 皮膚, 意思, 医師, 皮膚の石灰, 皮膚
ExcelJS, WorkbookReader: ヒフ, イシ, イシ, 皮膚の石灰, 皮膚
xlsx: 皮膚, 意思, 医師, 皮膚の石灰, 皮膚
END
