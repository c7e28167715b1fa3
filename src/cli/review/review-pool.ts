import type { Framework } from "../../domain/framework/framework";
import type { Layout } from "../../domain/layout/layout";
import type { JudgedByRecord, WorkbookRecord } from "../../domain/round/record";

/** A file to review. Plain data: it crosses from thread to thread. */
export interface ReviewJob {
  /** As the round calls it. */
  readonly file: string;
  /** Where it is read. */
  readonly path: string;
}

/** By what all files of a run are reviewed. Plain data too. */
export interface ReviewSetup {
  readonly framework?: Framework;
  readonly layouts: readonly Layout[];
  readonly isStrict: boolean;
  readonly judgedBy: JudgedByRecord;
  /** Digests of files that are known by records that still hold: these are not unpacked. */
  readonly known: ReadonlySet<string>;
  /** Bytes. */
  readonly maxSize: number;
}

export type ReviewAnswer =
  /** `fault`: a fault of ours that kept the file from being read. */
  | { readonly kind: "reviewed"; readonly record: WorkbookRecord; readonly fault?: Error }
  | { readonly kind: "known"; readonly digest: string }
  /** The pool was closed before it was done. */
  | { readonly kind: "stopped" };

/** Reviews files, each on its own, so that none keeps another from being read. */
export interface ReviewPool {
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

export type OpenReviewPool = (setup: ReviewSetup, limits: PoolLimits) => ReviewPool;
