import type { ReferredArea } from "../domain/formulas/calculating/error-reason";
import type { Rows } from "../domain/formulas/calculating/operands";
import type { CellAddress } from "../domain/workbook/address";
import type { ChangeSet } from "../domain/workbook/change-set";
import type { Cell, WorkbookSnapshot } from "../domain/workbook/snapshot";

/** How far a job has come. `done` and `total` count the same unit; total 0 means unknown. */
export interface Progress {
  readonly phase: "reading" | "deciding" | "writing";
  readonly done: number;
  readonly total: number;
}

/** What a caller passes into long work: where to report, and how to stop. */
export interface JobControl {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: CancelSignal;
  /** Gives the host its turn between two steps, so that progress is painted and a cancel click is heard. */
  readonly pause?: () => Promise<void>;
  /** Lets so many milliseconds go by; without it nothing is waited for. */
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** How many milliseconds the host may keep silent before it is given up; minutes if left out. */
  readonly silence?: number | undefined;
  /** Milliseconds from any beginning. With it long work pauses as soon as it has run for a while. */
  readonly now?: () => number;
}

/** The part of AbortSignal that jobs look at, so that the core needs no DOM. */
export interface CancelSignal {
  readonly aborted: boolean;
  /** Where there are listeners, a cancel is heard while the host has yet to answer. */
  addEventListener?(type: "abort", listener: () => void): void;
  removeEventListener?(type: "abort", listener: () => void): void;
}

export class CancelledError extends Error {
  override readonly name = "CancelledError";
  constructor() {
    super("The job was cancelled.");
  }
}

export function throwIfCancelled(signal: CancelSignal | undefined): void {
  if (signal?.aborted) throw new CancelledError();
}

/** Why the workbook could not be read or written, in terms a user can act on. */
export type WorkbookProblem =
  | "cell-edit-mode"
  | "protected-sheet"
  | "changed-meanwhile"
  | "missing-api"
  | "too-large"
  | "sheet-missing"
  | "sheet-hidden"
  | "name-taken"
  | "unreadable-file"
  | "encrypted-file"
  | "not-a-workbook"
  | "unknown-change"
  | "beyond-excel"
  | "no-form"
  | "several-forms"
  | "form-missing"
  | "weights-missing"
  | "functions-silent"
  /** The host has not answered: what was asked of it may yet be done. */
  | "no-answer"
  /** One request of a write is more than the host takes at once. */
  | "write-too-large"
  | "host-failure";

export interface WorkbookErrorOptions {
  readonly cause?: unknown;
  readonly isUnsure?: boolean;
  readonly suppressed?: readonly unknown[];
  readonly unprotected?: readonly string[];
}

/** A failure of the workbook's side, carried with its own code and cause; never swallowed. */
export class WorkbookError extends Error {
  override readonly name = "WorkbookError";
  constructor(
    readonly problem: WorkbookProblem,
    /** Sheet, cell or code that the message names; may be empty. */
    readonly detail: string,
    /** What was written before the failure: empty when the workbook is as it was. */
    readonly written: readonly string[] = [],
    options: WorkbookErrorOptions = {},
  ) {
    super(detail === "" ? problem : `${problem}: ${detail}`, options);
    this.isUnsure = options.isUnsure ?? false;
    this.suppressed = options.suppressed ?? [];
    this.unprotected = options.unprotected ?? [];
  }

  /** It could not be told how far the write came: `written` then names everything that may have been written. */
  readonly isUnsure: boolean;
  /** What failed afterwards, while looking how far the write came; the first failure is the cause. */
  readonly suppressed: readonly unknown[];
  /** Sheets whose protection was taken off for the write and may still be off. */
  readonly unprotected: readonly string[];

  /** The same failure, after which the protection of these sheets could not be put back. */
  leaving(unprotected: readonly string[], suppressed: unknown): WorkbookError {
    return this.with({ unprotected, suppressed: [...this.suppressed, suppressed] });
  }

  /** The same failure, of which something else is known by now. */
  with(
    known: Partial<Pick<WorkbookError, "written" | "isUnsure" | "suppressed" | "unprotected">>,
  ): WorkbookError {
    const { problem, detail, cause, isUnsure, suppressed, unprotected } = this;
    const { written = this.written, ...rest } = known;
    return new WorkbookError(problem, detail, written, { cause, isUnsure, suppressed, unprotected, ...rest });
  }
}

export interface ApplyOutcome {
  /** How many changes were written. */
  readonly written: number;
  /**
   * How many were left out, where any were: comfort that this Excel lacks (notes, print set-up, filter buttons),
   * and notes on cells where a person's note stands.
   */
  readonly leftOut?: number;
}

/** What a snapshot should hold besides the cells; nothing more is read where nothing is asked for. */
export interface ReadOptions {
  /** Namespaces of custom XML parts. */
  readonly parts?: readonly string[];
  /** The names of the workbook. */
  readonly names?: boolean;
  /** Only these sheets, as far as they are there; all of them unless told. */
  readonly sheets?: readonly string[];
  /** What an eye sees besides; only in a workbook that holds a part of that namespace, where one is told. */
  readonly looks?: true | { readonly ifStored: string };
}

/** Something in the workbook is not what it was. */
export interface WorkbookChange {
  /** Null where sheets came or went. */
  readonly sheet: string | null;
  /** In A1 notation without the sheet; null where it is not known. */
  readonly address: string | null;
}

/** A workbook that tells of the user's changes: not of the product's own, nor of those of others in the same file. */
export interface LivePort {
  /** Calls the listener on every change until the function that it gives is called. */
  onChange(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>>;
}

/** A workbook that tells when what was read of it may no longer be so. */
export interface HearingPort {
  /**
   * Calls the listener after every change that somebody has made, here or in another place, to what cells hold, to how
   * they are shown, or to sheets; never after the product's own. Nothing is read for it, until the function that it
   * gives is called.
   * @throws WorkbookError `missing-api` where this Excel does not tell of changes.
   */
  hearChanges(listener: (change: HeardChange) => void): Promise<() => Promise<void>>;
}

export interface HeardChange {
  /** Made by somebody else who has the workbook open. */
  readonly isRemote: boolean;
}

/** What the user has selected. */
export interface Selection {
  readonly sheet: string;
  /** In A1 notation without the sheet; several areas are separated by commas. */
  readonly address: string;
}

/** A workbook that a user has open before them. */
export interface SelectionPort {
  readSelection(control?: JobControl): Promise<Selection>;
}

/** The cell that a person looks at. */
export interface ActiveCell {
  readonly at: CellAddress;
  readonly cell: Cell;
}

/** A workbook that tells what a person looks at, and a few cells without the rest. */
export interface CellPort {
  /** Calls the listener whenever something else is selected until the function that it gives is called. */
  onSelect(listener: () => void): Promise<() => Promise<void>>;
  readActiveCell(): Promise<ActiveCell>;
  /** The values of each area, row by row; null where its sheet is not there. */
  readAreas(areas: readonly ReferredArea[]): Promise<readonly (Rows | null)[]>;
}

/** The workbook as the use cases need it: one read in, one write out, and leading the user to a cell. */
export interface WorkbookPort {
  readWorkbook(control?: JobControl, options?: ReadOptions): Promise<WorkbookSnapshot>;
  /** Applies all changes or none where the host allows; throws WorkbookError naming what was written otherwise. */
  apply(changeSet: ChangeSet, control?: JobControl): Promise<ApplyOutcome>;
  /** Activates the sheet and selects the range (A1 notation; null selects A1). */
  select(sheet: string, address: string | null, control?: JobControl): Promise<void>;
}
