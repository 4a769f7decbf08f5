/**
 * What a browser test can ask of the browser beyond what a page can do itself.
 */
import * as commands from '@web/test-runner-commands';
import {executeServerCommand, type Viewport} from '@web/test-runner-commands';

/** What a page is told of its reader's medium and preferences. */
export interface EmulatedMedia {
  media?: 'print' | 'screen';
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active' | 'none';
}

/** A node of the accessibility tree, as assistive technology gets it. */
export interface AccessibilityNode {
  role: string;
  name?: string;
  description?: string;
  /** Of a heading. */
  level?: number;
  expanded?: boolean;
  focused?: boolean;
  children?: AccessibilityNode[];
}

/**
 * Skips the test that is running, as the engine lacks what it needs. The reason is added to the
 * test's title, so that reports tell it.
 */
export function leaveOut(context: Mocha.Context, reason: string): never {
  // In beforeEach the context's own test is the hook.
  const test = (context.currentTest ?? context.test)!;
  test.title += ` (left out: ${reason})`;
  return context.skip();
}

// The runner opens the next test file in the same page, which keeps what is emulated.
const undo = new Set<() => Promise<void>>();

afterEach(async () => {
  for (const step of undo) await step();
  undo.clear();
});

/**
 * Emulates these media and nothing else. It ends with the test, so call it there or in beforeEach.
 * @throws when the engine can't: ask canEmulate() first
 */
export async function emulateMedia(emulated: EmulatedMedia): Promise<void> {
  if (!(await canEmulate(emulated))) {
    throw new Error(`This browser does not emulate ${queriesOf(emulated).join(', ')}.`);
  }
}

/** Emulates these media as emulateMedia() does, as far as the engine can, and says whether it can. */
export async function canEmulate(emulated: EmulatedMedia): Promise<boolean> {
  undo.add(stopEmulatingMedia);
  await executeServerCommand('emulate-media-features', emulated);
  return queriesOf(emulated).every((query) => matchMedia(query).matches);
}

const queriesOf = ({media, colorScheme, reducedMotion, forcedColors}: EmulatedMedia): string[] => [
  ...(media ? [media] : []),
  ...(colorScheme ? [`(prefers-color-scheme: ${colorScheme})`] : []),
  ...(reducedMotion ? [`(prefers-reduced-motion: ${reducedMotion})`] : []),
  ...(forcedColors ? [`(forced-colors: ${forcedColors})`] : []),
];

async function stopEmulatingMedia(): Promise<void> {
  await executeServerCommand('emulate-media-features', {});
}

/**
 * Sizes the viewport, in CSS pixels. It ends with the test, so call it there or in beforeEach.
 * @throws when the engine can't. WebKitGTK's window is 447 pixels wide or more: for less, put what is
 * tested into a narrow box or frame.
 */
export async function setViewport({width, height}: Viewport): Promise<void> {
  undo.add(resetViewport);
  await commands.setViewport({width, height});
  if (innerWidth !== width || innerHeight !== height) {
    throw new Error(
      `This browser’s viewport is ${innerWidth} × ${innerHeight}, not ${width} × ${height}.`,
    );
  }
}

async function resetViewport(): Promise<void> {
  await commands.setViewport({width: 800, height: 600});
}

/**
 * Presses a key as a reader does, with modifiers if need be: `Tab`, `Shift+Tab`, `Enter`.
 * Names are those of `KeyboardEvent.key`.
 */
export async function pressKey(combination: string): Promise<void> {
  await executeServerCommand('press-keys', combination.split('+'));
}

/**
 * The accessibility tree from an element down, without nodes that only stand for layout. An element
 * that is itself such a node gives the nodes inside it; one that is hidden gives none.
 * @param root the element, or CSS, and `>>>` to go into shadow roots: `calcinosis-faq >>> details`
 * @throws when nothing matches
 */
export async function accessibilityTree(root: Element | string): Promise<AccessibilityNode[]> {
  const accessibleRoot = typeof root === 'string' ? find(root) : root;
  if (!accessibleRoot) throw new Error(`No element matches ${root as string}`);
  Object.assign(globalThis, {accessibleRoot});
  return executeServerCommand<AccessibilityNode[], undefined>('accessibility-tree');
}

/** The first element that matches, through shadow roots. */
function find(selector: string): Element | undefined {
  const [first, ...inner] = selector.split('>>>');
  let found = [...document.querySelectorAll(first!)];
  for (const step of inner) {
    found = found.flatMap(({shadowRoot}) => [...(shadowRoot?.querySelectorAll(step) ?? [])]);
  }
  return found[0];
}

/** Every node of accessibility trees, in reading order. */
export const flat = (nodes: readonly AccessibilityNode[]): AccessibilityNode[] =>
  nodes.flatMap((node) => [node, ...flat(node.children ?? [])]);
