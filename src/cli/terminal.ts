import type { Disk } from "./disk";

/** Where a command reads and writes. */
export interface Terminal {
  readonly disk: Disk;
  readonly version: string;
  out(text: string): void;
  err(text: string): void;
}
