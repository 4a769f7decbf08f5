/** A disk in memory on which any write can fail. */
import {dirname} from 'node:path';
import type {Disk} from '../../../l10n/disk.js';

/** How a write fails: nothing happens, half of the bytes arrive, or all is done and then it fails. */
export type FaultKind = 'before' | 'half' | 'after';

/** The power went out. */
export class PowerCut extends Error {}

/** Counts writes; after a fault nothing more happens until `revive()`. */
export class MemoryDisk implements Disk {
  readonly files = new Map<string, Uint8Array>();
  writes = 0;
  private fault: {at: number; kind: FaultKind} | undefined;
  private dead = false;

  /** Lets the write fail that comes after `after` others. */
  breakAt(after: number, kind: FaultKind): void {
    this.fault = {at: this.writes + after, kind};
  }

  revive(): void {
    this.fault = undefined;
    this.dead = false;
  }

  read(path: string): Uint8Array | undefined {
    return this.files.get(path);
  }

  list(folder: string): string[] {
    return [...this.files.keys()]
      .filter((path) => dirname(path) === folder)
      .map((path) => path.slice(folder.length + 1))
      .sort();
  }

  write(path: string, bytes: Uint8Array): void {
    this.change(
      () => this.files.set(path, Buffer.from(bytes)),
      () => this.files.set(path, Buffer.from(bytes.subarray(0, bytes.length / 2))),
    );
  }

  rename(from: string, to: string): void {
    this.change(() => {
      const bytes = this.files.get(from);
      if (!bytes) throw new Error(`There is no ${from}.`);
      this.files.set(to, bytes);
      this.files.delete(from);
    });
  }

  remove(path: string): void {
    this.change(() => this.files.delete(path));
  }

  /** A file as text; fails if there is none. */
  text(path: string): string {
    const bytes = this.files.get(path);
    if (!bytes) throw new Error(`There is no ${path}.`);
    return Buffer.from(bytes).toString('utf8');
  }

  private change(all: () => void, half: () => void = () => undefined): void {
    if (this.dead) throw new PowerCut();
    const kind = this.fault?.at === this.writes ? this.fault.kind : undefined;
    this.writes += 1;
    if (kind === 'half') half();
    else if (kind !== 'before') all();
    if (kind) {
      this.dead = true;
      throw new PowerCut();
    }
  }
}
