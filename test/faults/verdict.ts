/**
 * As before and so told; whole; in part and so told; not known and so told; told wrongly; without an end.
 */
export type Verdict = "before" | "whole" | "part" | "unsure" | "false" | "stuck";

export interface Judgement {
  readonly verdict: Verdict;
  /** What is wrong about it; empty where nothing is. */
  readonly reason: string;
}

/** What came of one job that met with one fault. */
export interface FaultResult extends Judgement {
  readonly subject: string;
  readonly fault: string;
  /** The fault's place among all of them. */
  readonly column: number;
  /** The request that met with it, from 1 on. */
  readonly at: number;
}
