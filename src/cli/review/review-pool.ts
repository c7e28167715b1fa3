import type { FileReview, ReviewSetup } from "../../app/review-file";
import type { Stopped } from "../../app/review-all";

/** A file to review. Plain data: it crosses from thread to thread. */
export interface ReviewJob {
  /** As the round calls it. */
  readonly file: string;
  /** Where it is read. */
  readonly path: string;
}

export type ReviewAnswer = FileReview | Stopped;

/** Reviews files, each on its own, so that none keeps another from being read. */
export interface ReviewPool {
  /** Says, once and before the first file, by what all of them are reviewed. */
  begin(setup: ReviewSetup): void;
  /** Never fails: what goes wrong is the outcome of the file. */
  review(job: ReviewJob): Promise<ReviewAnswer>;
  /** Ends what is under way: its answers are "stopped". */
  close(): Promise<void>;
}

export interface PoolLimits {
  /** Seconds for a file. */
  readonly time: number;
  /** Megabytes for a thread. */
  readonly memory: number;
}

/** A pool that is opened early is ready when the first file is found. */
export type OpenReviewPool = (limits: PoolLimits) => ReviewPool;
