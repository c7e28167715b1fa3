import type { FrameworkGrowth } from "../../app/grow-framework";
import type { FormReading } from "../../app/read-form";
import type { ReadFault } from "../../documents/read-fault";
import type { TableDifference } from "../../domain/form/layout-use";
import type { HeadingRow } from "../../domain/form/show-form";
import type { Framework } from "../../domain/framework/framework";
import type { Layout } from "../../domain/layout/layout";
import type { ShellState } from "../shell/shell-state";

/** Corrections that are not saved yet: a layout of one table. */
export interface FormDraft {
  readonly layout: Layout;
  readonly sheet: string;
  /** The first row of its headings, counted from 0. */
  readonly row: number;
}

/** The layout that the workbook carried before; null for none. */
export interface FormUndo {
  readonly layout: Layout | null;
}

/** What the last job came to; it stays in view until it is closed or something else comes. */
export type FormOutcome =
  /** `undo`: null where what was there before cannot be put back. */
  | { readonly kind: "saved" | "removed"; readonly undo: FormUndo | null }
  /** A layout from a file waits for an answer; nothing is written. */
  | { readonly kind: "asking"; readonly layout: Layout }
  | { readonly kind: "refused"; readonly name: string; readonly difference: TableDifference | null }
  | { readonly kind: "faulty"; readonly file: string; readonly faults: readonly ReadFault[] }
  /** A framework was to learn the layout's wordings. `isKept`: false where the browser refused to keep it. */
  | {
      readonly kind: "grown";
      readonly growth: FrameworkGrowth;
      readonly isKept: boolean;
    };

/** Why the selection in the sheet is no column of a table. */
export type PickProblem = { readonly kind: "several" } | { readonly kind: "sheet"; readonly sheet: string };

export interface FormState {
  /** Null until the form was read. */
  readonly reading: FormReading | null;
  /** Rows that the user takes for headings. */
  readonly headings: readonly HeadingRow[];
  readonly draft: FormDraft | null;
  readonly outcome: FormOutcome | null;
  readonly pickProblem: PickProblem | null;
  /** The frameworks that the user keeps on this computer. */
  readonly own: readonly Framework[];
}

export const INITIAL_FORM: FormState = {
  reading: null,
  headings: [],
  draft: null,
  outcome: null,
  pickProblem: null,
  own: [],
};

/** The state as this section sees it. */
export interface FormPane extends ShellState {
  readonly form: FormState;
}

export function withForm({ form }: FormPane, change: Partial<FormState>): Pick<FormPane, "form"> {
  return { form: { ...form, ...change } };
}
