import type { PutChart } from "../../workbook/change-set";
import { COLUMNS, type Column, type SummaryRow } from "./sheet-cell";

const DARK = "#1F3A68";
const LIGHT = "#A9B8CC";
const LINE_COLOURS = [DARK, "#C77F1E", "#6B7280", LIGHT];

const SCORE = "0.00";
const FIGURE = "#,##0.00";
const COUNT = "0";

/** Every section that the sheet may have: its title, by which it is found again, and what is so whatever it lists. */
export const SECTION_SHAPES = {
  components: {
    title: "ผลตามองค์ประกอบ",
    hasSum: true,
    formats: { B: SCORE, C: SCORE, D: SCORE, E: SCORE },
    chart: {
      name: "PramoenComponents",
      type: "bar-clustered",
      title: "คะแนนถ่วงน้ำหนักเทียบกับน้ำหนัก รายองค์ประกอบ",
      columnCount: 3,
      // The weight is what could be had, the weighted score what was.
      colours: [LIGHT, DARK],
    },
  },
  tiers: {
    title: "ตัวชี้วัดตามระดับเป้าหมายที่ได้",
    hasSum: false,
    formats: { B: COUNT, C: SCORE },
    chart: {
      name: "PramoenTiers",
      type: "column-clustered",
      title: "จำนวนตัวชี้วัดตามระดับเป้าหมายที่ได้",
      columnCount: 2,
      colours: [DARK],
    },
  },
  reached: {
    title: "ผลเทียบเป้าหมายรายปี (ร้อยละของเป้าหมาย)",
    hasSum: false,
    formats: { B: FIGURE, C: FIGURE, D: FIGURE, E: FIGURE },
    chart: {
      name: "PramoenYears",
      type: "line",
      title: "ผลเทียบเป้าหมายรายปี (ร้อยละของเป้าหมาย)",
      columnCount: null,
      colours: LINE_COLOURS,
    },
  },
  reasons: { title: "เหตุที่เป็นผลชั่วคราว", hasSum: false, formats: {}, chart: null },
  extremes: {
    title: "ตัวชี้วัดที่เด่นและที่ควรเร่ง",
    hasSum: false,
    formats: { B: SCORE, C: SCORE, D: SCORE },
    chart: null,
  },
  monitoring: {
    title: "ตัวชี้วัดติดตาม (monitoring KPI) ของปีนี้",
    hasSum: false,
    formats: { B: COUNT, C: FIGURE, D: FIGURE },
    chart: null,
  },
  years: {
    title: "ตัวชี้วัดติดตามรายปี",
    hasSum: false,
    formats: { B: COUNT, C: FIGURE, D: FIGURE },
    chart: null,
  },
  errors: { title: "ข้อผิดพลาดที่รอแก้ไข", hasSum: false, formats: {}, chart: null },
  accepted: { title: "รายการที่ยอมรับแล้ว", hasSum: false, formats: {}, chart: null },
  policies: { title: "หลักเกณฑ์ที่ใช้", hasSum: false, formats: {}, chart: null },
  indicators: {
    title: "ผลรายตัวชี้วัด",
    hasSum: false,
    formats: { B: SCORE, C: SCORE, D: SCORE },
    chart: null,
  },
} as const satisfies Record<string, SectionShape>;

export interface SectionShape {
  readonly title: string;
  readonly hasSum: boolean;
  /** Number formats of its columns; text where none is given. */
  readonly formats: Readonly<Partial<Record<Column, string>>>;
  readonly chart: ChartShape | null;
}

/** A chart in a row of its own, over the first columns of its section. */
export interface ChartShape {
  readonly name: string;
  readonly type: PutChart["type"];
  readonly title: string;
  /** It shows so many columns, the categories first; null: all that its section has. */
  readonly columnCount: number | null;
  /** Of its series, told apart by their lightness: on a grey page, and for the colour-blind too. */
  readonly colours: readonly string[];
}

export type SectionId = keyof typeof SECTION_SHAPES;
export const SECTION_IDS = Object.keys(SECTION_SHAPES) as readonly SectionId[];

/** One table of the sheet: its columns, its rows, and what follows them. Where it stands is decided later. */
export interface Section {
  readonly id: SectionId;
  /** Headings of the columns that it has, from A on. */
  readonly columns: readonly string[];
  readonly rowCount: number;
  readonly rows: (places: Places) => readonly SummaryRow[];
  /** A last row that sums the others up, and a chart, where the shape has them. */
  readonly sum?: (places: Places) => SummaryRow;
  readonly chart?: ChartDraft;
}

/** What of a chart depends on what its section lists. */
export interface ChartDraft {
  /** The line of text beside it, which also stands for it where it cannot be seen. */
  readonly told: (places: Places) => { readonly formula: string | null; readonly value: string };
}

/** What a row of the sheet is. */
export type RowKind = "title" | "columns" | "row" | "sum" | "chart" | "gap";

/** How many rows a section takes besides those of its body, the gap behind it included. */
export function otherRows({ hasSum, chart }: SectionShape): number {
  return 3 + (hasSum ? 1 : 0) + (chart ? 1 : 0);
}

/** The kinds of a section's rows from its title on, with so many rows in its body. */
export function rowKinds({ hasSum, chart }: SectionShape, rowCount: number): RowKind[] {
  return [
    "title",
    "columns",
    ...Array.from({ length: rowCount }, () => "row" as const),
    ...(hasSum ? (["sum"] as const) : []),
    ...(chart ? (["chart"] as const) : []),
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
