/**
 * What a browser test can ask of the browser beyond what a page can do itself.
 */
import * as commands from '@web/test-runner-commands';
import {executeServerCommand, sendKeys, type Viewport} from '@web/test-runner-commands';

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

// The runner opens the next test file in the same page, which keeps what is emulated.
const undo = new Set<() => Promise<void>>();

afterEach(async () => {
  for (const step of undo) await step();
  undo.clear();
});

/** Emulates these media and nothing else. It ends with the test, so call it there or in beforeEach. */
export async function emulateMedia(emulated: EmulatedMedia): Promise<void> {
  undo.add(stopEmulatingMedia);
  await executeServerCommand('emulate-media-features', emulated);
}

async function stopEmulatingMedia(): Promise<void> {
  await executeServerCommand('emulate-media-features', {});
}

/** Sizes the viewport, in CSS pixels. It ends with the test, so call it there or in beforeEach. */
export async function setViewport(size: Viewport): Promise<void> {
  undo.add(resetViewport);
  await commands.setViewport(size);
}

async function resetViewport(): Promise<void> {
  await commands.setViewport({width: 800, height: 600});
}

/**
 * Presses a key as a reader does, with modifiers if need be: `Tab`, `Shift+Tab`, `Enter`.
 * Names are those of `KeyboardEvent.key`.
 */
export async function pressKey(combination: string): Promise<void> {
  const keys = combination.split('+');
  const key = keys.pop() ?? '';
  for (const modifier of keys) await sendKeys({down: modifier});
  await sendKeys({press: key});
  for (const modifier of keys.reverse()) await sendKeys({up: modifier});
}

/**
 * The accessibility tree from an element down, without nodes that only stand for layout. An element
 * that is itself such a node gives the nodes inside it; one that is hidden gives none.
 * @param selector CSS, and `>>>` to go into shadow roots: `calcinosis-faq >>> details`
 * @throws when nothing matches
 */
export async function accessibilityTree(selector: string): Promise<AccessibilityNode[]> {
  const {found, nodes} = await executeServerCommand<
    {found: boolean; nodes: AccessibilityNode[]},
    string
  >('accessibility-tree', selector);
  if (!found) throw new Error(`No element matches ${selector}`);
  return nodes;
}
