/** Looks at a page of a desk in light, in the dark on a narrow screen, and in forced colors. */
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import type Axe from 'axe-core';
import type {Page} from 'puppeteer-core';
import {colorRules, unexplained} from '../support/axe-explanations.js';

const script = await readFile(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** What depends on the place of things: the color behind a text, and the room around a button. */
const placed = [...colorRules, 'target-size'];

/** All rules run in the light. No style knows a theme but by its colors; the width moves things. */
const looks = [
  {name: 'light', scheme: 'light', forced: 'none', width: 1280},
  {name: 'dark, 320 px wide', scheme: 'dark', forced: 'none', width: 320, rules: placed},
  {name: 'forced colors', scheme: 'light', forced: 'active', width: 1280, rules: colorRules},
] as const;

/** What is wrong on a page as it is now, in each look. */
export async function faultsOf(page: Page): Promise<string[]> {
  const client = await page.createCDPSession();
  const found: string[] = [];
  await page.evaluate(layOutAll);
  await page.evaluate(script);
  for (const {name, scheme, forced, width, ...some} of looks) {
    const features = [
      {name: 'prefers-color-scheme', value: scheme},
      {name: 'forced-colors', value: forced},
    ];
    await client.send('Emulation.setEmulatedMedia', {features});
    await page.setViewport({width, height: 900});
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    const faults = [...(over ? [`${over} px too wide`] : []), ...(await axeFaults(page, some))];
    found.push(...faults.map((fault) => `${name}: ${fault}`));
  }
  await client.detach();
  return found;
}

/**
 * In the page: has all laid out as it is when it is in view. Else axe takes what a browser only
 * estimates for one text over another, and what is scrolled out of a frame for covered.
 */
function layOutAll(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`ol, .unit {content-visibility: visible !important}
    .frame {max-block-size: none !important}`);
  document.adoptedStyleSheets = [sheet];
  scrollTo(0, 0);
}

/** What the rules of the elements’ own tests find, and what they cannot decide and nobody has explained. */
async function axeFaults(page: Page, {rules}: {rules?: readonly string[]}): Promise<string[]> {
  const {violations, incomplete} = await page.evaluate(
    (rules) => {
      const {axe} = globalThis as unknown as {axe: typeof Axe};
      return axe.run(document, {
        resultTypes: ['violations', 'incomplete'],
        ...(rules && {runOnly: rules}),
        rules: {'target-size': {enabled: true}},
      });
    },
    rules && [...rules],
  );
  return [
    ...violations.flatMap(({id, nodes}) =>
      nodes.map(({html, failureSummary}) => `${id}: ${html} ${failureSummary}`),
    ),
    ...unexplained(incomplete).map((line) => `axe cannot decide: ${line}`),
  ];
}
