import type { Disk } from "./disk";

/** Where the program reads and writes. */
export interface Terminal {
  readonly disk: Disk;
  readonly version: string;
  /** Whether the developer asked to see where in the program something failed. */
  readonly isDebug?: boolean;
  out(text: string): void;
  err(text: string): void;
}
