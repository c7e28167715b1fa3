import type { Language } from "../text/localised";
import type { Moment } from "../thai/day-text";
import type { Round } from "./assemble-round";
import type { AgencyChange } from "./changes";
import { roundStatistics, type RoundStatistics } from "./statistics";

/** A round with everything that is said of it, as sheets, page and lists tell it. */
export interface ToldRound {
  readonly round: Round;
  readonly statistics: RoundStatistics;
  /** Against the earlier round; null where none was given. */
  readonly changes: readonly AgencyChange[] | null;
  readonly at: Moment;
  readonly language: Language;
  /** Why it is not all that was asked for: of so many files only those before an interruption; null where it is whole. */
  readonly unfinished?: { readonly done: number; readonly of: number } | null;
}

export function toldRound(
  round: Round,
  told: Pick<ToldRound, "at" | "language" | "unfinished"> & {
    readonly changes?: readonly AgencyChange[] | null;
  },
): ToldRound {
  return { round, statistics: roundStatistics(round), ...told, changes: told.changes ?? null };
}
