import type { JobControl, Progress } from "../../../app/workbook-port";
import type { Language, LocalisedText } from "../../../domain/text/localised";
import type { Say } from "../say";
import type { Section } from "../section";

/** What a job works with: `S` is the state that its section sees, `V` what its section asks of the use cases. */
export interface JobContext<S, V> {
  readonly control: JobControl;
  readonly services: V;
  /** The state as it is now. */
  getState(): S;
  /** Shows what is there already while the work goes on; what a job brings that was given up is nobody's any more. */
  show(state: Partial<S>): void;
  now(): Date;
}

/** What becomes of the state once the work is done. */
export interface JobEnd<S> {
  readonly state: Partial<S>;
  /** The workbook has been written to, and the end does not bring a check of it. */
  readonly hasWritten?: boolean;
}

/** How a sentence is told. */
export interface Voice {
  readonly language: Language;
  readonly say: Say;
}

/** Something the user has done, as a record: all in which one job differs from another stands here. */
export interface Job<S, V, A = void> {
  /** Unique among the jobs, but for the steps of one: what asks and what then writes are the same to the user. */
  readonly name: string;
  readonly section: Section;
  readonly title: LocalisedText;
  /** Leaves the user where it was started: neither focus nor scroll position move. */
  readonly staysInPlace?: boolean;
  /** What never writes needs not say that it has not. */
  readonly isReadOnly?: boolean;
  /** Phases that it calls differently than others do. */
  readonly phases?: Readonly<Partial<Record<Progress["phase"], LocalisedText>>>;
  /** Said when it was cancelled. */
  readonly cancelled?: LocalisedText;
  /** What *Try again* starts after a failure, with what it was given last; nothing is offered without it. */
  readonly retry?: "same" | AnyJob;
  /** What it starts instead where the workbook is no longer what was read: the same again would fail again. */
  readonly retryWhenChanged?: AnyJob;
  /** Set with the start. */
  begin?(state: S): Partial<S>;
  /** Does the work and tells what becomes of the state; the store handles its failure. */
  run(given: A, context: JobContext<S, V>): Promise<JobEnd<S>>;
  /** One sentence about the end, for those who do not see the result. */
  ending(state: S, voice: Voice): string;
}

/** A job of whichever section. */
export type AnyJob = Job<object, object, unknown>;
