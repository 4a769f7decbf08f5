/** Opens a desk from the disk in browser engines and works at it: `npm run test:desk`. */
import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {pathToFileURL} from 'node:url';
import {evaluateContent} from '../../build/evaluate-content.js';
import {deskData} from '../../l10n/desk/data.js';
import {readFacts} from '../../l10n/desk/facts.js';
import {deskPage} from '../../l10n/desk/page.js';
import {inEngines, type Run} from '../engines/from-disk.js';
import {RealLanguage} from '../node/l10n/real-files.js';

const wording = 'Cómo cuidar la piel';

/** Waits until something is so in the page. */
async function until(run: Run, isSo: () => boolean, what: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await run(isSo)) return;
    await sleep(50);
  }
  throw new Error(`It did not come to this: ${what}.`);
}

const root = await mkdtemp(path.join(tmpdir(), 'desk-'));
try {
  const file = path.join(root, 'desk.html');
  const source = {contents: await evaluateContent(), facts: readFacts()};
  const data = deskData(new RealLanguage('es'), 'es', 'translation', ['prevention'], source);
  await writeFile(file, await deskPage(data));
  await inEngines(pathToFileURL(file).href, async ({run, again}) => {
    await until(run, () => !!document.querySelector('textarea:enabled'), 'there are texts');
    assert.equal(await run(() => document.querySelector('#storage')!.textContent), '');
    await run((text) => {
      document.querySelector<HTMLDetailsElement>('.preview details')!.open = true;
      const area = document.querySelector('textarea')!;
      area.value = text;
      area.dispatchEvent(new Event('input', {bubbles: true}));
    }, wording);
    await until(
      run,
      () => {
        const root = document.querySelector('calcinosis-prevention')?.shadowRoot;
        const title = root?.querySelector('[part=title]')?.textContent;
        return title === 'Cómo cuidar la piel' && !!root?.querySelector('figure svg path');
      },
      'the element shows the new words and its drawings',
    );
    await run(() => document.querySelector<HTMLElement>('.bar .main')!.click());
    await until(run, () => /^Saved/.test(document.querySelector('#said')!.textContent), 'saved');
    await again();
    await until(run, () => !!document.querySelector('textarea:enabled'), 'there are texts again');
    assert.equal(await run(() => document.querySelector('textarea')!.value), wording);
    return 'a text was changed, shown as patients see it, saved, and there again.';
  });
} finally {
  await rm(root, {recursive: true});
}
