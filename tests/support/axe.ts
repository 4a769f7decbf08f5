/**
 * Accessibility checks with axe-core.
 */
import 'axe-core/axe.min.js';
import type Axe from 'axe-core';
import {colorRules, unexplained} from './axe-explanations.js';

// The file puts axe there and exports nothing.
const {axe} = globalThis as unknown as {axe: typeof Axe};

/** What axe is to look at. */
export type Aspect = 'all' | 'structure' | 'colors';

/**
 * Fails when axe finds an accessibility violation in an element, its open shadow roots included.
 * @returns what axe could not decide, such as the contrast of text on a gradient
 */
export async function expectNoViolations(
  element: Element,
  aspect: Aspect = 'all',
): Promise<Axe.Result[]> {
  const off = aspect === 'structure' ? colorRules : [];
  const {violations, incomplete} = await axe.run(element, {
    resultTypes: ['violations', 'incomplete'],
    ...(aspect === 'colors' && {runOnly: colorRules}),
    // Landmarks are up to the page around the element.
    rules: Object.fromEntries(['region', ...off].map((rule) => [rule, {enabled: false}])),
  });
  if (violations.length > 0) {
    throw new Error(
      ['axe finds accessibility violations.', ...violations.map(report)].join('\n\n'),
    );
  }
  return incomplete;
}

/** Fails on a violation, and on what axe cannot decide unless it has been explained. */
export async function expectAccessible(element: Element, aspect?: Aspect): Promise<void> {
  const undecided = unexplained(await expectNoViolations(element, aspect));
  if (undecided.length > 0) {
    throw new Error(
      [
        'axe cannot decide. Look at it; make it decidable, or explain it in axe-explanations.ts.',
        ...undecided,
      ].join('\n\n'),
    );
  }
}

function report({id, impact, help, helpUrl, nodes}: Axe.Result): string {
  const places = nodes.map(
    ({target, html, failureSummary}) =>
      `  ${target.flat().join(' >>> ')}\n  ${html}\n  ${failureSummary?.replaceAll('\n', '\n  ')}`,
  );
  return [`${id} (${impact}): ${help}\n${helpUrl}`, ...places].join('\n');
}
