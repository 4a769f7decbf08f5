/** A project folder for OmegaT, which opens as it is. */
import {groupBy} from '../xliff/group-by.js';
import type {UnitRecord, XliffUnit} from '../xliff/model.js';
import {translationOf} from '../xliff/translations.js';
import {renderXliff} from '../xliff/write.js';
import type {Glossary} from './terms.js';
import {toSend} from './returned-xliff.js';
import type {SentFile} from './returned.js';
import {writeTmx} from './tmx.js';
import {englishWas} from './translator-notes.js';

/**
 * The project’s files by path. OmegaT takes the target for what is to be translated, so that is
 * the English; what was translated so far comes from its memories. It counts what stands in
 * `tm/auto` as done, wherever that English stands. So drafts are suggestions, and stale texts, and
 * what is finished in one place and not, or otherwise, in another. Each unit is one segment: no
 * sentence is lost where OmegaT sees no end.
 */
export function omegatProject(
  lang: string,
  files: readonly SentFile[],
  glossary: Glossary,
  name: string,
): Map<string, string> {
  const units = files.flatMap((file) => file.units);
  const sure = finishedEverywhere(units);
  const everywhere = units.filter((unit) => sure.has(unit));
  const inPlaces = units.filter((unit) => !sure.has(unit));
  return new Map([
    ['omegat.project', projectFile(lang)],
    [`source/${name}.xlf`, sourceFile(lang, files)],
    // Without its own folder OmegaT takes this for no project.
    ['omegat/project_save.tmx', writeTmx(lang, [])],
    // Nor does it open one without a folder for what is translated.
    [
      'target/read-me.txt',
      `${name}.xlf in this folder is what comes back, once OmegaT has made it.\n`,
    ],
    ['tm/auto/finished.tmx', writeTmx(lang, everywhere, ['translated', 'approved'])],
    ['tm/finished-in-places.tmx', writeTmx(lang, inPlaces, ['translated', 'approved'])],
    ['tm/drafts.tmx', writeTmx(lang, units, ['draft'])],
    ['tm/stale.tmx', writeTmx(lang, units, ['stale'])],
    ['glossary/glossary.utf8', glossaryFile(lang, glossary)],
  ]);
}

/** The units whose English is finished in all places, with the same words. */
function finishedEverywhere(units: readonly XliffUnit[]): Set<XliffUnit> {
  const groups = [...groupBy(units, ({source}) => source).values()];
  return new Set(groups.filter((same) => new Set(same.map(finishedText)).size === 1).flat());
}

function finishedText(unit: XliffUnit): string | undefined {
  const translation = translationOf(unit, unit.source);
  return translation?.current && translation.state !== 'draft' ? translation.text : undefined;
}

const sourceFile = (lang: string, files: readonly SentFile[]): string =>
  renderXliff(
    lang,
    files.map(({original, units}) => ({original, units: units.map(inEnglish)})),
  );

function inEnglish(unit: XliffUnit): UnitRecord {
  const changes = unit.previous.map(({source}) => englishWas(source));
  return {
    ...toSend(unit),
    target: unit.source,
    approved: false,
    state: undefined,
    stateQualifier: undefined,
    desc: [unit.desc ?? '', ...changes].join(' ').trim(),
    previous: [],
  };
}

const projectFile = (lang: string): string => {
  const folders = ['source', 'target', 'tm', 'glossary', 'dictionary'];
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<omegat>',
    '  <project version="1.0">',
    ...folders.map((folder) => `    <${folder}_dir>__DEFAULT__</${folder}_dir>`),
    '    <glossary_file>__DEFAULT__</glossary_file>',
    '    <source_lang>EN</source_lang>',
    `    <target_lang>${lang.toUpperCase()}</target_lang>`,
    '    <sentence_seg>false</sentence_seg>',
    // The same English may need other words in another place.
    '    <support_default_translations>false</support_default_translations>',
    '    <remove_tags>false</remove_tags>',
    '  </project>',
    '</omegat>',
    '',
  ].join('\n');
};

/** Source, target and comment between tabs, a line each form. */
function glossaryFile(lang: string, glossary: Glossary): string {
  const lines = [...glossary].flatMap(([, {forms, note = ''}]) =>
    (forms.get('en') ?? []).map((english) =>
      [english, (forms.get(lang) ?? []).join(', '), note].join('\t'),
    ),
  );
  return `${lines.filter((line) => !/\t\t/.test(line)).join('\n')}\n`;
}
