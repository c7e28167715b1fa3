/** The facts of one published report, as assets/samples/etda-2565.json holds them. */
export interface Facts {
  readonly agency: string;
  readonly abbreviation: string;
  /** Of the Buddhist era. */
  readonly fiscalYear: number;
  readonly asOf: string;
  readonly titles: Readonly<Record<"report" | "form" | "part1" | "part2" | "part3" | "monitoring", string>>;
  readonly basics: Basics;
  readonly revenue: { readonly lines: readonly RevenueLine[]; readonly total: number };
  readonly board: readonly BoardLine[];
  readonly headings: Headings;
  readonly rows: readonly Part1Row[];
  readonly closing: Closing;
  readonly summary: {
    readonly labels: readonly string[];
    readonly values: readonly (string | number)[];
    readonly notes: readonly string[];
  };
  readonly part3: Part3;
  readonly monitoring: Monitoring;
}

/** Money in million baht, the ratio in per cent. */
interface Basics {
  readonly objective: string;
  readonly vision: string;
  readonly budget: number;
  readonly income: number;
  readonly reserve: number;
  /** Allowed and filled posts. */
  readonly headcount: string;
  readonly personnelCost: number;
  readonly spendingPlan: number;
  readonly personnelRatio: number;
}

interface RevenueLine {
  readonly name: string;
  readonly baht: number;
}

/** A member of the board; the heading of a group of them has no `from`. */
interface BoardLine {
  readonly role: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** Of the indicator table; it stands `repeated` further down with other words for the targets. */
export interface Headings {
  readonly indicator: string;
  readonly weight: string;
  readonly criteria: string;
  readonly performance: string;
  readonly first: readonly string[];
  readonly repeated: readonly string[];
}

export type Part1Row =
  | { readonly kind: "headings" }
  | { readonly kind: "component"; readonly text: string }
  | { readonly kind: "group"; readonly text: string }
  | { readonly kind: "continuation"; readonly targets: readonly string[]; readonly result: string }
  | IndicatorRow;

export interface IndicatorRow {
  readonly kind: "indicator";
  readonly name: string;
  readonly weight: number;
  readonly targets: readonly (string | number)[];
  readonly result: string | number;
  readonly score: number;
  /** Whether its score is a formula over result and targets. */
  readonly isScoredByFormula?: boolean;
  readonly weighted: number;
  readonly weightedFormat?: "0.00";
}

export interface Closing {
  readonly total: { readonly label: string; readonly value: number };
  readonly rating: { readonly label: string; readonly value: string };
  readonly notesTitle: string;
  readonly notes: readonly string[];
}

interface Part3 {
  readonly headings: {
    readonly indicator: string;
    readonly targets: string;
    readonly years: readonly number[];
  };
  readonly rows: readonly { readonly name: string; readonly targets: readonly (string | number)[] }[];
  readonly result: string;
}

interface Monitoring {
  readonly indicator: string;
  readonly periods: readonly string[];
  readonly columns: readonly string[];
  /** Of the last period. */
  readonly totalColumns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
}
