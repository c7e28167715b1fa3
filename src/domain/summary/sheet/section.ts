import type { PutChart } from "../../workbook/change-set";
import { COLUMNS, type Column, type SummaryRow } from "./sheet-cell";

/** Every section that the sheet may have: its title, by which it is found again, and what follows its rows. */
export const SECTION_SHAPES = {
  components: { title: "ผลตามองค์ประกอบ", hasSum: true, hasChart: true },
  tiers: { title: "ตัวชี้วัดตามระดับเป้าหมายที่ได้", hasSum: false, hasChart: true },
  reached: { title: "ผลเทียบเป้าหมายรายปี (ร้อยละของเป้าหมาย)", hasSum: false, hasChart: true },
  reasons: { title: "เหตุที่เป็นผลชั่วคราว", hasSum: false, hasChart: false },
  extremes: { title: "ตัวชี้วัดที่เด่นและที่ควรเร่ง", hasSum: false, hasChart: false },
  monitoring: { title: "ตัวชี้วัดติดตาม (monitoring KPI) ของปีนี้", hasSum: false, hasChart: false },
  years: { title: "ตัวชี้วัดติดตามรายปี", hasSum: false, hasChart: false },
  errors: { title: "ข้อผิดพลาดที่รอแก้ไข", hasSum: false, hasChart: false },
  accepted: { title: "รายการที่ยอมรับแล้ว", hasSum: false, hasChart: false },
  policies: { title: "หลักเกณฑ์ที่ใช้", hasSum: false, hasChart: false },
  indicators: { title: "ผลรายตัวชี้วัด", hasSum: false, hasChart: false },
} as const satisfies Record<string, SectionShape>;

export interface SectionShape {
  readonly title: string;
  readonly hasSum: boolean;
  readonly hasChart: boolean;
}

export type SectionId = keyof typeof SECTION_SHAPES;

/** One table of the sheet: its columns, its rows, and what follows them. Where it stands is decided later. */
export interface Section {
  readonly id: SectionId;
  /** Headings of the columns that it has, from A on. */
  readonly columns: readonly string[];
  /** Number formats of its columns; text where none is given. */
  readonly formats: Readonly<Partial<Record<Column, string>>>;
  readonly rowCount: number;
  readonly rows: (places: Places) => readonly SummaryRow[];
  /** A last row that sums the others up, and a chart, where the shape has them. */
  readonly sum?: (places: Places) => SummaryRow;
  readonly chart?: ChartDraft;
}

/** A chart in a row of its own, over the first so many columns of its section. */
export interface ChartDraft {
  readonly name: string;
  readonly type: PutChart["type"];
  readonly title: string;
  readonly columnCount: number;
  /** Of its series, told apart by their lightness: on a grey page, and for the colour-blind too. */
  readonly colours: readonly string[];
  /** The line of text beside it, which also stands for it where it cannot be seen. */
  readonly told: (places: Places) => { readonly formula: string | null; readonly value: string };
}

export const DARK = "#1F3A68";
export const LIGHT = "#A9B8CC";
export const LINE_COLOURS = [DARK, "#C77F1E", "#6B7280", LIGHT];

/** What a row of the sheet is. */
export type RowKind = "title" | "columns" | "row" | "sum" | "chart" | "gap";

/** How many rows a section takes besides those of its body, the gap behind it included. */
export function otherRows({ hasSum, hasChart }: SectionShape): number {
  return 3 + (hasSum ? 1 : 0) + (hasChart ? 1 : 0);
}

/** The kinds of a section's rows from its title on, with so many rows in its body. */
export function rowKinds({ hasSum, hasChart }: SectionShape, rowCount: number): RowKind[] {
  return [
    "title",
    "columns",
    ...Array.from({ length: rowCount }, () => "row" as const),
    ...(hasSum ? (["sum"] as const) : []),
    ...(hasChart ? (["chart"] as const) : []),
    "gap",
  ];
}

/** Where the rows of sections stand, for formulas that refer to them. */
export class Places {
  private readonly firstRows = new Map<SectionId, { readonly row: number; readonly count: number }>();

  /** @param first the row of the first section's title, counted from 0 */
  constructor(
    sections: readonly Section[],
    readonly first: number,
    /** Cells of the head, by what they say. */
    readonly head: HeadPlaces,
  ) {
    let row = first;
    for (const section of sections) {
      this.firstRows.set(section.id, { row: row + 2, count: section.rowCount });
      row += section.rowCount + otherRows(SECTION_SHAPES[section.id]);
    }
  }

  has(id: SectionId): boolean {
    return this.firstRows.has(id);
  }

  /** `B20:B30`: a column over the rows of a section, or over some of them. */
  range(id: SectionId, column: Column, from = 0, count?: number): string {
    const { row, count: all } = this.of(id);
    const first = row + from + 1;
    return `${column}${first}:${column}${first + (count ?? all) - 1}`;
  }

  /** `B20`: a cell of the row with that index in its section. */
  cell(id: SectionId, column: Column, index: number): string {
    return `${column}${this.of(id).row + index + 1}`;
  }

  /** The rows of a section, counted from 0: its title stands two rows higher. */
  of(id: SectionId): { readonly row: number; readonly count: number } {
    const place = this.firstRows.get(id);
    if (!place) throw new Error(`The sheet has no section ${id}.`);
    return place;
  }
}

export type HeadFact =
  | "total"
  | "rating"
  | "next"
  | "missing"
  | "errors"
  | "low"
  | "high"
  | "ita"
  | "personnel"
  | "benefitCost"
  | "netBenefit";

export interface HeadPlaces {
  /** `B6`: the value of a fact, or `D6`, the note beside it. */
  fact(id: HeadFact, column?: "B" | "D"): string;
  /** The cell that says whether the result is final. */
  readonly status: string;
}

export function columnNumber(column: Column): number {
  return COLUMNS.indexOf(column);
}
