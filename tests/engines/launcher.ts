import type {BrowserLauncher} from '@web/test-runner-core';
import type {AccessibilityNode, EmulatedMedia} from '../support/commands.js';

/** A browser engine, and what a test can ask of it. See tests/support/commands.ts. */
export interface EngineLauncher extends BrowserLauncher {
  /** Empty before it is started. */
  version: string;
  /** As far as the engine can; whatever is left out goes back to the browser's own. */
  emulateMedia(sessionId: string, emulated: EmulatedMedia): Promise<void>;
  /** By `KeyboardEvent.key`, `Space` for that one: down in this order, up in the other. */
  pressKeys(sessionId: string, keys: readonly string[]): Promise<void>;
  /** Of the element that the page put into the global `accessibleRoot`. */
  accessibilityTree(sessionId: string): Promise<AccessibilityNode[]>;
}
