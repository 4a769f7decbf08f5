/** Looks at the archive's page as it is opened from a disk, in any engine. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Snippets} from '../../build/archive/snippets.js';
import {contents} from '../../src/generated/contents.js';
import type {ElementName} from '../../src/types.js';
import type {locales} from '../support/fixtures.js';

/** What the page shows of one element in one language. */
interface Shown {
  ways: Snippets['ways'];
  preview: {text: string; dir: string; height: number};
}

/** Runs in the page, and sees nothing around itself. */
type Choose = (element: string, locale: string) => Promise<Shown>;

/** Runs the function in the page. */
export type Run = (choose: Choose, element: string, locale: string) => Promise<Shown>;

export type Choice = readonly [ElementName, (typeof locales)[number]];

/**
 * Chooses elements and languages, and fails unless each snippet is the file that it names and the preview
 * shows the text.
 *
 * @param folder where the archive is unpacked
 */
export async function checkArchivePage(
  run: Run,
  folder: string,
  choices: readonly Choice[],
): Promise<void> {
  for (const [element, {tag, dir}] of choices) {
    const {ways, preview} = await run(choose, element, tag);
    checkWays(ways, folder, [element, tag]);
    const section = contents[tag][element === 'article' ? 'faq' : element];
    for (const text of [section.title, ...section.topics.map(({heading}) => heading)]) {
      assert.ok(preview.text.includes(text), `${tag} ${element}: ${text}`);
    }
    assert.equal(preview.dir, dir);
    assert.ok(preview.height > 200, 'The preview has no height.');
  }
}

/** Fails unless each snippet is the file that it names, or a script that loads it. */
export function checkWays(
  ways: Snippets['ways'],
  folder: string,
  [element, tag]: [string, string],
): void {
  const read = (file: string) => readFileSync(path.join(folder, file));
  for (const [id, {file, text}] of Object.entries(ways)) {
    assert.ok(file.includes(`/${tag}/`) && file.includes(element), file);
    if (id === 'script') {
      assert.ok(existsSync(path.join(folder, file)), file);
      assert.ok(text.includes(`src="${file}"></script>`), text);
      assert.ok(text.includes(`<calcinosis-${element} lang="${tag}">`), text);
    } else assert.equal(text, read(file).toString(), file);
  }
  const built = ['plain', 'plain-img'].filter((way) => existsSync(path.join(folder, way)));
  // WebKitWebDriver gives an object's keys in an order of its own.
  assert.deepEqual(new Set(Object.keys(ways)), new Set(['script', 'html', ...built]));
}

const choose: Choose = async (element, locale) => {
  const [elements, locales] = document.querySelectorAll('select');
  elements!.value = element;
  locales!.value = locale;
  locales!.dispatchEvent(new Event('change'));
  const preview = document.querySelector('iframe')!;
  for (let tries = 0; tries < 1000; tries++) {
    const inside = preview.contentDocument;
    const host = inside?.querySelector(`calcinosis-${element}[lang="${locale}"]`);
    const isShown = document.documentElement.dataset['shown'] === `${locale} ${element}`;
    if (isShown && host?.shadowRoot && inside!.readyState === 'complete') {
      const sections = [...document.querySelectorAll<HTMLElement>('[data-snippet]')].map(
        (section) => [
          section.dataset['snippet'],
          {
            file: section.querySelector('code')!.textContent,
            text: section.querySelector('textarea')!.value,
          },
        ],
      );
      return {
        ways: Object.fromEntries(sections) as Snippets['ways'],
        preview: {
          text: host.shadowRoot.textContent,
          dir: inside!.dir,
          height: host.getBoundingClientRect().height,
        },
      };
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`${element} in ${locale} is not shown.`);
};
