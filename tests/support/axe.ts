/**
 * Accessibility checks with axe-core.
 */
import 'axe-core/axe.min.js';
import type Axe from 'axe-core';

// The file puts axe there and exports nothing.
const {axe} = globalThis as unknown as {axe: typeof Axe};

/**
 * Fails when axe finds an accessibility violation in an element, its open shadow roots included.
 * @param rules ids of axe's rules; all by default
 * @returns what axe could not decide, such as the contrast of text on a gradient
 */
export async function expectNoViolations(
  element: Element,
  rules?: string[],
): Promise<Axe.Result[]> {
  const {violations, incomplete} = await axe.run(element, {
    resultTypes: ['violations', 'incomplete'],
    ...(rules && {runOnly: rules}),
    // Landmarks are up to the page around the element.
    rules: {region: {enabled: false}},
  });
  if (violations.length > 0) {
    throw new Error(
      ['axe finds accessibility violations.', ...violations.map(report)].join('\n\n'),
    );
  }
  return incomplete;
}

function report({id, impact, help, helpUrl, nodes}: Axe.Result): string {
  const places = nodes.map(
    ({target, html, failureSummary}) =>
      `  ${target.flat().join(' >>> ')}\n  ${html}\n  ${failureSummary?.replaceAll('\n', '\n  ')}`,
  );
  return [`${id} (${impact}): ${help}\n${helpUrl}`, ...places].join('\n');
}
