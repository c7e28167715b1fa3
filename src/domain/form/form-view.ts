import type { ColumnRole } from "../framework/framework";
import type { Layout } from "../layout/layout";
import type { ColumnCertainty, TableKind } from "../recognition/recognised";
import type { LocalisedText } from "../text/localised";
import type { Rectangle } from "../workbook/address";
import type { TableDifference } from "./layout-use";

/** What a column was taken for; `target` is one that fits no tier of the framework. */
export type ShownRole = ColumnRole | "target" | "rating" | "other";

/** A cell that can be gone to, with what it shows. */
export interface PlaceView {
  /** In A1 notation without the sheet. */
  readonly address: string;
  readonly text: string;
}

/** A column under a heading, and how it was understood. */
export interface ColumnView {
  /** Counted from 0. */
  readonly column: number;
  /** Its letters, such as "B". */
  readonly letters: string;
  /** Where its heading stands, in A1 notation without the sheet. */
  readonly address: string;
  readonly heading: string;
  /** The heading above that it shares with its neighbours; "" where there is none. */
  readonly group: string;
  /** Null where nothing was understood of it. */
  readonly role: ShownRole | null;
  readonly name: LocalisedText | null;
  readonly certainty: ColumnCertainty;
  /** Whether a person said what it holds. */
  readonly isSet: boolean;
  /** The strongest first. */
  readonly reasons: readonly LocalisedText[];
  /** The assessment it belongs to by its name; null where all share it. */
  readonly assessment: string | null;
  /** What it would be next; null where nothing else speaks. */
  readonly nearest: LocalisedText | null;
}

/** A role that a column can be given. */
export interface RoleView {
  readonly role: ColumnRole;
  readonly name: LocalisedText;
}

/** A framework that can be chosen, with every role that a column can be given under it. */
export interface FrameworkView {
  readonly id: string;
  readonly name: LocalisedText;
  /** What it is called in a list to choose from. */
  readonly label: LocalisedText;
  readonly roles: readonly RoleView[];
}

/** What became of the layout that the workbook carries. `differs`: it was made for another form and is not used. */
export type LayoutView =
  | { readonly kind: "none" }
  | { readonly kind: "used"; readonly layout: Layout }
  | { readonly kind: "differs"; readonly layout: Layout; readonly difference: TableDifference | null }
  | { readonly kind: "faulty"; readonly faults: readonly LocalisedText[] };

export interface AssessmentView {
  readonly key: string;
  /** As printed. */
  readonly name: string;
  readonly counts: boolean;
}

/** The rows of one kind, from top to bottom. */
export interface RowsView {
  readonly kind: "component" | "group" | "indicator" | "total" | "rating";
  readonly places: readonly PlaceView[];
}

/**
 * A table of the form, or what comes nearest to one: a table of another kind, or a row whose texts look like
 * headings.
 */
export interface TableView {
  readonly sheet: string;
  readonly kind: "form" | "another-kind" | "heading-row";
  /** The rows of its headings, counted from 0, ends included. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Headings and rows down to the last one that belongs to it. */
  readonly area: Rectangle;
  readonly isProtected: boolean;
  /** From left to right. */
  readonly columns: readonly ColumnView[];
  /** What scoring needs and no column holds. */
  readonly missing: readonly RoleView[];
  readonly assessments: readonly AssessmentView[];
  /** Why the one that counts does; null where there is only one. */
  readonly counting: LocalisedText | null;
  /** Kinds without a row are left out. */
  readonly rows: readonly RowsView[];
}

/** What was understood of a workbook's form, for a person to look through and to correct. */
export interface FormView {
  readonly kind: TableKind;
  readonly framework: {
    /** Null where nothing decides. */
    readonly id: string | null;
    readonly name: LocalisedText;
    readonly reason: LocalisedText;
    /** What in the form does not fit it. */
    readonly misfit: LocalisedText | null;
  };
  readonly agency: string | null;
  /** Buddhist Era. */
  readonly fiscalYear: number | null;
  /** The one that it is read by, then the others. */
  readonly frameworks: readonly [FrameworkView, ...FrameworkView[]];
  readonly layout: LayoutView;
  readonly tables: readonly TableView[];
  /** What says of forms over several sheets that each is one. */
  readonly joined: readonly LocalisedText[];
}
