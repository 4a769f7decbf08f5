/**
 * Opens desks from the disk in browser engines, works at them, and brings in what they save, until the
 * section is approved: `npm run test:desk`.
 */
import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {evaluateContent} from '../../build/evaluate-content.js';
import {approve} from '../../l10n/approve.js';
import {deskData} from '../../l10n/desk/data.js';
import {readFacts} from '../../l10n/desk/facts.js';
import {type DeskRole, unitsOf} from '../../l10n/desk/model.js';
import {deskPage} from '../../l10n/desk/page.js';
import {take} from '../../l10n/take.js';
import {inEngines} from '../engines/from-disk.js';
import {RealLanguage} from '../node/l10n/real-files.js';
import {calledFine, saved, signed, until} from './person.js';

const section = 'prevention';
const wording = 'Cómo cuidar la piel';
const root = await mkdtemp(path.join(tmpdir(), 'desk-'));
const source = {contents: await evaluateContent(), ...readFacts()};

/** Writes the desk of a role, as the language is now. */
async function write(language: RealLanguage, role: DeskRole) {
  const data = deskData(language, language.lang, role, [section], source);
  const file = path.join(root, `${language.lang}-${role}.html`);
  await writeFile(file, await deskPage(data));
  return {url: pathToFileURL(file).href, units: unitsOf(data)};
}

/** Brings in what a desk saved, and gives what is said of it. */
function bring(language: RealLanguage, role: DeskRole, file: string): string {
  const {ok, lines} = take(language, `calcinosis-es-${role}.desk.json`, Buffer.from(file));
  assert.ok(ok, lines.join('\n'));
  return lines.join('\n');
}

try {
  const first = await write(new RealLanguage('es'), 'translation');
  await inEngines(first.url, async ({run, again}) => {
    const language = new RealLanguage('es');
    const drawn = (count: number) =>
      until(
        run,
        (count) => document.querySelectorAll('.unit .texts').length === count,
        `there are ${count} texts`,
        count,
      );
    await drawn(first.units.length);
    assert.equal(await run(() => document.querySelector('#storage')!.textContent), '');
    await run((text) => {
      document.querySelector<HTMLDetailsElement>('.preview details')!.open = true;
      const area = document.querySelector('textarea')!;
      area.value = text;
      area.dispatchEvent(new Event('input', {bubbles: true}));
    }, wording);
    await until(
      run,
      (wording) => {
        const root = document.querySelector('calcinosis-prevention')?.shadowRoot;
        const title = root?.querySelector('[part=title]')?.textContent;
        return title === wording && !!root?.querySelector('figure svg path');
      },
      'the element shows the new words and its drawings',
      wording,
    );
    await run(() => document.querySelector<HTMLElement>('.unit [type=checkbox]')!.click());
    bring(language, 'translation', await saved(run, '.bar .main'));
    assert.equal(language.units.get(first.units[0]!.id)!.target, wording);
    await again();
    await drawn(first.units.length);
    assert.equal(await run(() => document.querySelector('textarea')!.value), wording);

    for (const role of ['language-review', 'clinical-review'] as const) {
      const desk = await write(language, role);
      await again(desk.url);
      await drawn(desk.units.length);
      await calledFine(run, desk.units.length);
      const report = bring(language, role, await signed(run));
      assert.match(report, new RegExp(`signed ${desk.units.length} of ${desk.units.length} texts`));
    }
    const {ok, lines} = approve(language, 'es', section, source.contents);
    assert.ok(ok, lines.join('\n'));
    return 'a text changed, seen as patients see it, saved, there again, taken; the section reviewed twice, signed, taken and approved.';
  });
} finally {
  await rm(root, {recursive: true});
}
