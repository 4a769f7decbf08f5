/** A TypeScript program that uses the package, and the compiling of it. */
import {execFile} from 'node:child_process';
import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';
import {projectPath} from '../../../build/project.js';

/** Each `@ts-expect-error` is an error by itself if the line below it has none. */
const program = `
import 'calcinosis-cutis';
import {CalcinosisFaq, type ToggleDetail} from 'calcinosis-cutis/calcinosis-faq.js';
import {CalcinosisFaq as SpanishFaq} from 'calcinosis-cutis/es/calcinosis-faq.js';
import {CalcinosisArticle, type Layout} from 'calcinosis-cutis/elements.js';
import {
  loadContent,
  locales,
  negotiate,
  registerContent,
  sections,
  type Section,
  type SectionId,
} from 'calcinosis-cutis/content.js';
import faq from 'calcinosis-cutis/content/es/faq.js';

const element = document.querySelector('calcinosis-faq')!;
const same: CalcinosisFaq = element;
const spanish: SpanishFaq = element;
const article: CalcinosisArticle = document.createElement('calcinosis-article');
const layout: Layout = 'accordion';
element.layout = layout;
element.headingLevel = 3;
element.content = faq;
article.content = [faq];
element.expandAll();
const shown: Promise<void> = element.show('diagnosis');
const status: 'source' | 'approved' | 'draft' | undefined = element.status;
// @ts-expect-error There is no such layout.
element.layout = 'tabs';
// @ts-expect-error A level is a number.
element.headingLevel = '3';
// @ts-expect-error What is shown can only be read.
element.locale = 'es';
// @ts-expect-error There is no such method.
element.openAll();

element.addEventListener('calcinosis-toggle', (event) => {
  const detail: ToggleDetail = event.detail;
  const open: boolean = event.detail.open;
  // @ts-expect-error A load has it, a toggle does not.
  console.log(detail, open, event.detail.locale);
});
element.addEventListener('calcinosis-error', ({detail: {error, locale}}) => {
  console.error(locale.length, error);
});
element.addEventListener('click', (event) => console.log(event.clientX));

const section: Promise<Section> = loadContent('faq', negotiate(navigator.languages));
const ids: readonly SectionId[] = sections;
const first: string = faq.topics[0]!.heading;
const direction: 'ltr' | 'rtl' = locales[0]!.dir;
registerContent(faq);
// @ts-expect-error There is no such section.
void loadContent('causes', 'en');
// @ts-expect-error A section is not a string.
registerContent('faq');

console.log(same, spanish, shown, status, section, ids, first, direction);
`;

/**
 * Compiles the program in a project that has the package installed.
 *
 * @returns what the compiler says: nothing if all is well
 */
export async function compileConsumer(
  project: string,
  resolution: 'NodeNext' | 'Bundler',
): Promise<string> {
  await writeFile(path.join(project, 'consumer.ts'), program);
  const config = path.join(project, `tsconfig.${resolution}.json`);
  await writeFile(
    config,
    JSON.stringify({
      compilerOptions: {
        strict: true,
        noEmit: true,
        target: 'ES2022',
        lib: ['ES2022', 'DOM', 'DOM.Iterable'],
        types: [],
        module: resolution === 'Bundler' ? 'Preserve' : resolution,
        moduleResolution: resolution,
      },
      files: ['consumer.ts'],
    }),
  );
  const compiler = projectPath('node_modules/typescript/bin/tsc');
  return promisify(execFile)(process.execPath, [compiler, '-p', config]).then(
    ({stdout}) => stdout,
    ({stdout, stderr}: {stdout: string; stderr: string}) => stdout + stderr,
  );
}
