import type { Disk } from "./disk";
import type { OpenReviewPool } from "./review/review-pool";

/** Where the program reads and writes. */
export interface Terminal {
  readonly disk: Disk;
  readonly version: string;
  /** Whether the developer asked to see where in the program something failed. */
  readonly isDebug?: boolean;
  /** Where the workbooks of a round are reviewed. */
  readonly openReviewPool: OpenReviewPool;
  /** Calls back when the user wants to stop, once; until then, and after what it gives is called, the system does. */
  onInterrupt(stop: () => void): () => void;
  out(text: string): void;
  err(text: string): void;
}
