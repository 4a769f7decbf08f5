/**
 * Makes `src/generated/`: content modules, the maps through which elements find them, the style
 * sheet, the table of locales, and the package's entries. Nothing in it is committed or edited.
 *
 *     npm run generate
 */
import {readFile} from 'node:fs/promises';
import {transform} from 'lightningcss';
import {sectionIds, type LeafletText, type Meta, type UiText} from '../content/model.js';
import {contentVersion} from '../content/version.js';
import {withScripts} from '../content/writing.js';
import {styleSheet} from '../figures/drawing/style-sheet.js';
import {compose} from './compose.js';
import {readEnglishUnits} from './english-units.js';
import {evaluateContent} from './evaluate-content.js';
import {citedBy, withNumbers} from './evidence/cited.js';
import {readEvidence} from './evidence/record.js';
import {writeFolder} from './files.js';
import {additionLoadersModule, additionsModule, contentsModule} from './addition-modules.js';
import {
  allCitationsModule,
  allDrawingsModule,
  allLoadersModule,
  citationLoadersModule,
  citationsModule,
  constantsModule,
  drawingLoadersModule,
  drawingsModule,
  elementModules,
  labelsModule,
  loadersModule,
  sectionModule,
  sourceModule,
  uiModules,
} from './generated-modules.js';
import {languageMatching, type Difference} from './language-matching.js';
import {isEnglish, readLocales, tagsInOtherScripts} from './locales.js';
import {prerenderModules} from './prerender-modules.js';
import {projectPath} from './project.js';
import {regionalTags} from './regional-tags.js';
import {readEnglishSignatures} from './reviews/english.js';
import {withOrigin} from './reviews/translated-by.js';
import {readWords, respeller} from './spelling.js';
import {FileError} from '../xliff/file-error.js';
import {readTranslations, type Translation} from '../xliff/translations.js';

async function generate(): Promise<void> {
  const locales = readLocales();
  const tags = Object.keys(locales);
  const evaluated = await evaluateContent();
  const english = await readEnglishUnits(evaluated);
  const signed = await readEnglishSignatures(english);
  const englishLabels = evaluated.at(-1)!.english as UiText;

  const translations = new Map<string, Map<string, Translation>>();
  const englishTags = tags.filter((tag) => isEnglish(tag, locales[tag]!));
  for (const tag of tags.filter((tag) => !englishTags.includes(tag))) {
    const path = `locales/${tag}.xlf`;
    const text = await readFile(projectPath(path), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
      throw new Error(`${path} is missing. Make it with: npm run l10n -- add ${tag}`);
    });
    translations.set(tag, readTranslations(text, path, english));
  }

  const differences = JSON.parse(
    await readFile(projectPath('locales/matching.json'), 'utf8'),
  ) as Difference[];
  const matching = languageMatching(tags, differences);
  const files = new Map<string, string>([
    ...elementModules(tags, englishTags),
    ...prerenderModules(tags, matching),
  ]);
  const evidence = await readEvidence();
  const cited = new Map(
    evaluated
      .filter(({english}) => english.id !== 'ui')
      .map((content) => [content.english.id, citedBy(content, evidence)]),
  );
  const approved: Record<string, string[]> = {};
  const leafletLabels: Record<string, LeafletText> = {};
  const untranslated: string[] = [];

  for (const [tag, {dir, fallback, spelling}] of Object.entries(locales)) {
    const chain = englishTags.includes(tag)
      ? []
      : [tag, ...fallback].flatMap((t) => translations.get(t) ?? []);
    const respell = spelling === undefined ? undefined : respeller(readWords(spelling));
    const about = {locale: tag, dir, version: contentVersion};
    const all = evaluated.map((content) => compose(content, about, chain, respell, signed));
    const labels = all.at(-1) as UiText & {meta: Meta};
    for (const composed of all) {
      const {id, meta} = composed;
      if (composed.id === 'ui') {
        // No element needs what leaflets do.
        const {leaflet, additions, ...others} = composed;
        leafletLabels[tag] = leaflet;
        files.set(...additionsModule(tag, additions, meta));
        for (const [path, text] of uiModules(others, englishLabels)) files.set(path, text);
      } else {
        const section = withOrigin(composed, labels, englishLabels.notice);
        files.set(...sectionModule(withNumbers(section, cited.get(composed.id)!)));
      }
      if (meta.status !== 'draft') (approved[id] ??= []).push(tag);
      untranslated.push(...meta.fallback.map((pointer) => `${tag} ${id} ${pointer}`));
    }
  }

  for (const id of sectionIds) {
    files.set(...citationsModule(id, cited.get(id)!.sources));
    files.set(`sources/${id}.ts`, sourceModule(id, tags, approved[id]!));
    files.set(`loaders/${id}.ts`, loadersModule(id, tags));
  }
  for (const labels of ['ui', 'article'] as const) {
    files.set(`sources/${labels}.ts`, sourceModule(labels, tags, approved['ui']!, 'labels'));
    for (const tag of tags) files.set(...labelsModule(labels, tag, englishTags));
  }
  files.set('additions/loaders.ts', additionLoadersModule(tags));
  files.set('citations/loaders.ts', citationLoadersModule());
  files.set('citations/all.ts', allCitationsModule());
  files.set('loaders/all.ts', allLoadersModule());

  const table = Object.entries(locales).map(([tag, {name, dir}]) => ({tag, name, dir}));
  files.set('matching.ts', constantsModule({matching}));
  files.set(
    'locales.ts',
    constantsModule({localeTable: table, localeTags: tags, regionalTags: regionalTags(tags)}),
  );
  files.set('other-scripts.ts', constantsModule({otherScripts: tagsInOtherScripts(tags)}));

  const minified = (css: string) =>
    transform({filename: 'styles.css', code: Buffer.from(css), minify: true}).code.toString();
  const css = async (path: string) =>
    minified(withScripts(await readFile(projectPath(path), 'utf8'), tags));
  files.set('styles.ts', constantsModule({styles: await css('src/elements/styles.css')}));
  files.set(
    'prerender-styles.ts',
    constantsModule({prerenderStyles: await css('src/prerender/prerender.css')}),
  );
  files.set('leaflet-labels.ts', constantsModule({leafletLabels}));
  files.set('contents.ts', contentsModule(tags));
  for (const id of sectionIds) files.set(`drawings/${id}.ts`, drawingsModule(id));
  files.set('drawings/loaders.ts', drawingLoadersModule());
  files.set('drawings/all.ts', allDrawingsModule());
  files.set('drawing-styles.ts', constantsModule({drawingStyles: minified(styleSheet())}));

  await writeFolder(projectPath('src/generated'), files);

  console.log(`${evaluated.length} content files in ${tags.length} locales: ${tags.join(', ')}`);
  if (untranslated.length) {
    console.warn(`${untranslated.length} strings have no current translation and stay English:`);
    for (const line of untranslated) console.warn(`  ${line}`);
  }
}

await generate().catch((error: unknown) => {
  if (!(error instanceof FileError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
