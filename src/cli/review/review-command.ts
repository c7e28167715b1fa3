import type { Language } from "../../domain/text/localised";
import type { Day } from "../../domain/thai/day-text";

/** What `pramoen review` is asked for. */
export interface ReviewCommand {
  readonly kind: "review";
  /** Files and folders, in the order that they were named. */
  readonly sources: readonly string[];
  /** Files of record lines, in the order that they were named. */
  readonly from: readonly string[];
  /** The same of the earlier round; empty where there is none. */
  readonly before: readonly string[];
  readonly format: "text" | "json" | "jsonl" | "html";
  /** Null for no workbook of the round. */
  readonly output: string | null;
  readonly force: boolean;
  /** A folder for a letter to each agency; null for none. */
  readonly letters: string | null;
  /** When the agencies shall answer; null where nothing is said. */
  readonly deadline: Day | null;
  /** Buddhist Era; null for the year of most forms. */
  readonly fiscalYear: number | null;
  /** An id or a file; null for each workbook's own. */
  readonly framework: string | null;
  readonly layouts: readonly string[];
  readonly isStrict: boolean;
  /** How many files at a time; null for as many as the machine has processors. */
  readonly jobs: number | null;
  /** Megabytes. */
  readonly maxSize: number;
  readonly maxFiles: number;
  /** Seconds. */
  readonly timeLimit: number;
  /** Megabytes. */
  readonly memoryLimit: number;
  readonly language: Language;
}
