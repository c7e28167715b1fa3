import type { Walker } from "../walker";

/** A state of the pane, and the way to it from the one before. */
export interface Screen {
  readonly name: string;
  reach(walk: Walker): Promise<void>;
}

/** Screens that follow from each other in one workbook: what a later one needs, an earlier one has done. */
export interface Story {
  readonly name: string;
  /** The workbook; the sample where none is given. */
  file?(): Promise<Uint8Array>;
  readonly screens: readonly Screen[];
}
