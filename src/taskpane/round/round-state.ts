import type { Framework } from "../../domain/framework/framework";
import type { Layout } from "../../domain/layout/layout";
import type { WorkbookRecord } from "../../domain/round/record";
import type { ShellState } from "../shell/shell-state";

/** A file of the round, where it can be read again. */
export interface ChosenFile {
  /** As the round calls it. */
  readonly file: string;
  readonly blob: File;
}

export interface RoundState {
  /** Of each file once. */
  readonly records: readonly WorkbookRecord[];
  /** By their names, as long as the pane is open. */
  readonly files: ReadonlyMap<string, ChosenFile>;
  /** How many files of folders were no spreadsheets. */
  readonly others: number;
  /** What was said of files of records: lines that were passed over; a file that is none. */
  readonly remarks: readonly RecordFileRemark[];
  /** The earlier round; null until one is chosen. */
  readonly before: { readonly name: string; readonly records: readonly WorkbookRecord[] } | null;
  /** By which all are judged; null where each says itself. */
  readonly framework: Framework | null;
  readonly layouts: readonly Layout[];
  /** Corrections that were not applied yet, by the key of their kind. */
  readonly drafts: ReadonlyMap<string, Layout>;
  /** The files that count where an agency sent several. */
  readonly counted: ReadonlySet<string>;
  /** Megabytes. */
  readonly maxSize: number;
  readonly at: Date | null;
  /** How many changes the last write made; null before it, and after something has changed. */
  readonly written: number | null;
}

export type RecordFileRemark =
  | { readonly kind: "passed-over"; readonly file: string; readonly count: number }
  | { readonly kind: "foreign"; readonly file: string; readonly line: number };

export const INITIAL_ROUND: RoundState = {
  records: [],
  files: new Map(),
  others: 0,
  remarks: [],
  before: null,
  framework: null,
  layouts: [],
  drafts: new Map(),
  counted: new Set(),
  maxSize: 100,
  at: null,
  written: null,
};

/** The state as this section sees it. */
export interface RoundPane extends ShellState {
  readonly round: RoundState;
}
