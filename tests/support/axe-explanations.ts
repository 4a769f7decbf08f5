/** What axe looks at, and what it cannot decide by itself ("incomplete"), explained once for all. */
import type {CheckResult, NodeResult, Result} from 'axe-core';

/** The rules that look at colors, of those that are on by default. */
export const colorRules = ['color-contrast', 'link-in-text-block'];

/** Why a kind of incomplete result is fine. */
export interface Explanation {
  /** Id of axe's rule. */
  rule: string;
  /** Why axe could not decide: keys of its messages. */
  reasons: readonly string[];
  /** The node as axe quotes it. */
  node: RegExp;
  /** Where it must occur, else it is explained for nothing. */
  where: 'elements' | 'stories' | 'desk';
  /** Why it is fine, for a reader of docs/accessibility.md. */
  why: string;
}

/** Every kind there is. One that nothing needs any more is to be taken out: the tests say so. */
export const explanations: readonly Explanation[] = [
  {
    rule: 'color-contrast',
    reasons: ['elmPartiallyObscured', 'bgOverlap'],
    node: /^</,
    where: 'stories',
    why:
      'Text in the preview for translators that is scrolled out of its pane. The elements have it ' +
      'with the same colors in their own stories, where nothing covers it.',
  },
  {
    rule: 'color-contrast',
    reasons: ['elmPartiallyObscuring'],
    node: /^<p id="said"/,
    where: 'desk',
    why:
      'What a desk says stands over its first texts for some seconds, in several lines on a narrow ' +
      'screen. It has a ground of its own, and the colors that axe can decide on in one line.',
  },
];

/** The explanations that were needed so far, in this page or program. */
const needed = new Set<Explanation>();

/** One line for each node that axe could not decide on and no explanation is about. */
export function unexplained(incomplete: readonly Result[]): string[] {
  return incomplete.flatMap(({id, nodes}) =>
    nodes.flatMap((node) =>
      reasonsOf(node).flatMap((reason) => {
        const explanation = explanations.find(
          (one) => one.rule === id && one.reasons.includes(reason) && one.node.test(node.html),
        );
        if (explanation) needed.add(explanation);
        return explanation
          ? []
          : `${id} (${reason}): ${node.target.flat().join(' >>> ')}\n  ${node.html}`;
      }),
    ),
  );
}

/** The explanations that nothing needed so far where they must occur. */
export const unneeded = (where: Explanation['where']) =>
  explanations.filter((explanation) => explanation.where === where && !needed.has(explanation));

/** Why axe could not decide on a node: keys of its messages, else the ids of its checks. */
function reasonsOf({any, all, none}: NodeResult): string[] {
  return [...any, ...all, ...none].map(
    ({id, data}: CheckResult) => (data as {messageKey?: string} | null)?.messageKey ?? id,
  );
}
