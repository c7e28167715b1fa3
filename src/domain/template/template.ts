import type { TierId } from "../framework/framework";
import type { Direction } from "../scoring/scoring-scale";

/** The version of the document format; older documents are migrated when they are read. */
export const TEMPLATE_SCHEMA_VERSION = 1;

/** The namespace of the custom XML part in which a workbook carries its template and framework. */
export const TEMPLATE_NAMESPACE = "urn:pramoen:template:1";

/**
 * How an indicator is scored:
 * - `numeric`: the result is a figure on the line from target to target;
 * - `composite`: several measures must all be met, such as a percentage and a count; a person picks the tier;
 * - `milestone`: the highest tier whose description is met; a person picks the tier;
 * - `checklist`: points for the base and for each item that is met;
 * - `choose-one`: one of several options is selected and scored, the weight counts once;
 * - `rule`: a condition such as the Cabinet's cap; a person picks the tier.
 */
export type IndicatorKind = "numeric" | "composite" | "milestone" | "checklist" | "choose-one" | "rule";

export const INDICATOR_KINDS: readonly IndicatorKind[] = [
  "numeric",
  "composite",
  "milestone",
  "checklist",
  "choose-one",
  "rule",
];

/** A target as it is written: a figure, wording with or without a unit, "-" or null where the tier has none. */
export type TargetEntry = string | number | null;

export interface TemplateIndicator {
  /** "2.1.3"; unique within the template. */
  readonly code: string;
  readonly name: string;
  /** Per cent of the whole, above 0. */
  readonly weight: number;
  readonly kind: IndicatorKind;
  readonly unit: string | null;
  /** Null where the targets tell it. */
  readonly direction: Direction | null;
  readonly targets: Readonly<Record<TierId, TargetEntry>>;
  /** Of a checklist: points for the base, and the items. */
  readonly checklist?: {
    readonly base: number;
    readonly items: readonly { readonly name: string; readonly points: number }[];
  };
  /** Of `choose-one`: the names of the options. */
  readonly options?: readonly string[];
  /** Instructions for whoever fills it in. */
  readonly note?: string;
}

export interface TemplateGroup {
  /** "1.1": its indicators are those whose code continues it. */
  readonly code: string;
  readonly name: string;
}

export interface TemplateComponent {
  /** "1". */
  readonly code: string;
  readonly name: string;
  /** As stated in its heading; null where the form states none. */
  readonly weight: number | null;
  readonly groups: readonly TemplateGroup[];
  readonly indicators: readonly TemplateIndicator[];
}

/** A monitoring indicator in one of the two tables that list it; targets by fiscal year, Buddhist Era. */
export interface MonitoringIndicator {
  readonly code: string;
  readonly name: string;
  readonly targets: Readonly<Record<string, TargetEntry>>;
  /** Over the three years; only in the three-year table. */
  readonly totalTarget?: TargetEntry;
}

export interface BoardSeat {
  /** Running number over the whole board, from 1. */
  readonly no: number;
  /** "ประธานกรรมการ". */
  readonly role: string;
  /** Ex-officio seats have no term. */
  readonly hasTerm: boolean;
}

/** What is known already when the workbook is handed out; a past year's template may hold all of it. */
export interface TemplateEntries {
  /** Entries of the basic information, by field id of the framework's part `basics`. */
  readonly basics: Readonly<Record<string, string | number>>;
  readonly revenue: readonly { readonly name: string; readonly amount: number }[];
  readonly board: readonly {
    readonly no: number;
    readonly name: string;
    readonly appointed: string;
    readonly termEnd: string;
  }[];
  /** By indicator code. `score` only where a person gives it; figures are scored by formula. */
  readonly results: Readonly<
    Record<
      string,
      {
        readonly result: string | number;
        readonly score?: number;
        readonly committeeScore?: number;
        readonly evidence?: string;
        readonly reason?: string;
      }
    >
  >;
  readonly ita: number | null;
  readonly part3Result: string;
  /** By code of the three-year table, then by fiscal year; "total" is the result over the three years. */
  readonly monitoring: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly highlights: readonly { readonly project: string; readonly outcome: string }[];
}

/** Nothing filled in yet. */
export const NO_ENTRIES: TemplateEntries = {
  basics: {},
  revenue: [],
  board: [],
  results: {},
  ita: null,
  part3Result: "",
  monitoring: {},
  highlights: [],
};

/** The approved indicators of one agency and year, as data. Together with a framework it makes a workbook. */
export interface Template {
  readonly schemaVersion: typeof TEMPLATE_SCHEMA_VERSION;
  /** "etda-2565". */
  readonly id: string;
  readonly version: number;
  readonly framework: { readonly id: string; readonly version: number };
  readonly agency: { readonly name: string; readonly abbreviation: string };
  /** Buddhist Era. */
  readonly fiscalYear: number;
  readonly components: readonly TemplateComponent[];
  readonly part3: readonly MonitoringIndicator[];
  readonly monitoring: readonly MonitoringIndicator[];
  readonly board: readonly BoardSeat[];
  readonly revenueLines: readonly string[];
  readonly entries?: TemplateEntries;
}

/** Every indicator, in the order of the form. */
export function templateIndicators(template: Template): readonly TemplateIndicator[] {
  return template.components.flatMap((component) => component.indicators);
}
