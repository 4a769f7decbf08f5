/** What the kinds of screenshots have in common. */
import type {Browser} from 'puppeteer-core';

/** A part of a picture that is compared for itself, in pixels. */
export interface Area {
  /** Says in messages which part it is. */
  name: string;
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Picture {
  /** PNG. */
  image: Buffer;
  areas: readonly Area[];
}

/** Takes pictures until it is closed. */
export interface Camera {
  /** @param file one of the collection's */
  take: (file: string) => Promise<Picture>;
  close: () => Promise<void>;
}

/** Screenshots of one kind. */
export interface Collection {
  /** What they show: “the drawings”. */
  name: string;
  /** The folder of the screenshots that new ones are compared with. */
  folder: string;
  /** How many pixels of an area may differ: rounding at edges, not lines. */
  tolerance: number;
  /** File names. */
  files: readonly string[];
  /** Those of them that stand for the rest; all without it. */
  usual?: readonly string[];
  openCamera: (browser: Browser) => Promise<Camera>;
}
