import {
  conditionFormula,
  NOTE_HEADING,
  type CellContent,
  type Change,
  type PutChart,
  type EntryRule,
} from "../../src/domain/workbook/change-set";
import { readNumberFormat } from "../../src/domain/workbook/number-format";
import type { Refusal } from "../../src/domain/workbook/refusal";
import type { Cell, CellValue } from "../../src/domain/workbook/snapshot";
import { FORM, LOCKED, OWN, OWN_NOTE, PART, PART_XML, PERSONS_NOTE, QUOTED } from "./start-workbook";

export type Interpreter = "excel" | "file" | "double";

/** What a file holds of a sheet beside its cells, in the terms of `XlsxSheet`; matched in part. */
export type Looks = Readonly<Record<string, unknown>>;

export interface ContractCase {
  readonly name: string;
  readonly changes: readonly Change[];
  /** How many of the changes are left out: as many as a person's note stands in the way of. */
  readonly leftOut?: number;
  readonly refused?: Refusal;
  /** What must stand in cells afterwards, by sheet and address; everything else is compared between the three. */
  readonly cells?: Readonly<Record<string, Readonly<Record<string, Cell | null>>>>;
  readonly sheets?: readonly string[];
  /** The looks of sheets, in Excel and in the file; the double knows none. */
  readonly looks?: Readonly<Record<string, Looks>>;
  /** Formats of cells, in Excel and in the file. */
  readonly styles?: Readonly<Record<string, Readonly<Record<string, Looks>>>>;
  /** The workbook's structure is protected. */
  readonly isStructureProtected?: boolean;
  /**
   * What an interpreter cannot see, and why. `result`: what it does is not compared at all; `cells`: these cells
   * are not, each with what it has instead.
   */
  readonly apart?: Partial<Record<Interpreter, Apart>>;
}

interface Apart {
  readonly why: string;
  readonly result?: true;
  readonly leftOut?: number;
  readonly cells?: Readonly<Record<string, Readonly<Record<string, Cell | null>>>>;
}

const range = (row: number, column: number, rowCount = 1, columnCount = 1) => {
  return { row, column, rowCount, columnCount };
};
const set = (
  row: number,
  column: number,
  after: CellContent,
  before: Cell | null = null,
  sheet = FORM,
): Change => {
  return { kind: "set-cell", sheet, row, column, before, after };
};
const text = (value: string): Change => set(9, 0, { value });
const was = (value: CellValue, formula: string | null = null): Cell => ({ value, formula });
const shows = was;
const formatted = (code: string, cell: Cell): Cell => ({
  ...cell,
  format: readNumberFormat(code) ?? undefined,
});
const note = (column: number, content: string | null, row = 0): Change => {
  return { kind: "put-note", sheet: FORM, row, column, text: content };
};
const rule = (allow: EntryRule, more: object = {}): Change => {
  return { kind: "validate-range", sheet: FORM, range: range(9, 0, 2), allow, ...more };
};
const condition = (id: string, row = 1, fill = "#FFC7CE"): Change => {
  return {
    kind: "format-condition",
    sheet: FORM,
    range: range(row, 1),
    id,
    formula: "=B2>5",
    format: { fill },
  };
};
const marked = (id: string) => conditionFormula({ id, formula: "=B2>5" }).slice(1);
const chart = (name: string, title: string): PutChart => ({
  kind: "put-chart",
  sheet: FORM,
  name,
  type: "bar-clustered",
  title,
  source: range(4, 0, 3, 3),
  place: range(40, 1, 10, 4),
});
const part = (before: string | null, content: string | null, namespace = PART): Change => {
  return { kind: "put-part", namespace, before, content };
};
const named = (name: string, before: string | null, formula: string | null): Change => {
  return { kind: "put-name", name, before, formula };
};
const add = (sheet: string): Change => ({ kind: "add-sheet", sheet });
const remove = (sheet: string, title: string): Change => ({ kind: "remove-sheet", sheet, title });
const TOTAL = `='${FORM}'!$A$2`;

const CONTENTS: readonly ContractCase[] = [
  { name: "nothing", changes: [] },
  { name: "a Thai text", changes: [text("น้ำหนักของตัวชี้วัด")], cells: { [FORM]: { A10: was("น้ำหนักของตัวชี้วัด") } } },
  { name: 'a text that begins with "="', changes: [text("=1+1")], cells: { [FORM]: { A10: was("=1+1") } } },
  ...["+66 2 123", "-", "@งาน", "'40", "007", "3-4", "5 ม.ค. 65", "1,000", "TRUE", "12:30", "50%", "1e5"].map(
    (value): ContractCase => {
      return { name: `the text ${value}`, changes: [text(value)], cells: { [FORM]: { A10: was(value) } } };
    },
  ),
  {
    name: "a text of lines, signs and spaces",
    changes: [text(' ก\n<b>&amp;"x"</b>\u200B ๑ ')],
    cells: { [FORM]: { A10: was(' ก\n<b>&amp;"x"</b>\u200B ๑ ') } },
  },
  {
    name: "an empty text is an empty cell",
    changes: [set(9, 0, { value: "" }), set(0, 2, { value: "" }, was(12.5))],
    cells: { [FORM]: { A10: null, C1: null } },
  },
  {
    name: "a text that looks like an error",
    changes: [text("#N/A")],
    cells: { [FORM]: { A10: was("#N/A") } },
    apart: {
      excel: {
        why: "office.js gives an error and a text like it in the same way",
        cells: { [FORM]: { A10: was({ error: "#N/A" }) } },
      },
    },
  },
  {
    name: "booleans",
    changes: [
      set(9, 0, { value: true }),
      set(9, 1, { value: false }),
      set(2, 0, { value: false }, was(true)),
    ],
    cells: { [FORM]: { A10: was(true), B10: was(false), A3: was(false) } },
  },
  {
    name: "numbers, great and small",
    changes: [0, -0.5, 1e300, 123456789012345680000, 5e-324, 0.1 + 0.2, 2 ** 53].map((value, column) =>
      set(9, column, { value }),
    ),
    cells: { [FORM]: { A10: was(0), C10: was(1e300), F10: was(0.1 + 0.2), G10: was(9007199254740992) } },
  },
  {
    name: "a date is its number, and its format stays",
    changes: [set(2, 2, { value: 45001 }, was(45000))],
    cells: { [FORM]: { C3: formatted("d/m/yyyy", was(45001)) } },
    styles: { [FORM]: { C3: { numFmt: "d/m/yyyy" } } },
  },
  {
    name: "figures and formulas do not stay in cells that are formatted as text, texts do",
    changes: [set(2, 3, { value: 7 }, was("007")), set(3, 2, { formula: "=1+1" }), set(9, 3, { value: "ก" })],
    cells: { [FORM]: { D3: was(7), C4: shows(2, "=1+1") } },
    styles: { [FORM]: { D3: { numFmt: undefined }, C4: { numFmt: undefined } } },
  },
  {
    name: "a text in a cell formatted as text",
    changes: [set(2, 3, { value: "008" }, was("007"))],
    cells: { [FORM]: { D3: formatted("@", was("008")) } },
    styles: { [FORM]: { D3: { numFmt: "@" } } },
  },
  {
    name: "cells are emptied: a value, a formula, an error, an empty one",
    changes: [
      set(1, 0, { value: null }, was(5)),
      set(1, 2, { value: null }, was(10, "=A2*2")),
      set(2, 1, { value: null }, was({ error: "#N/A" })),
      set(30, 0, { value: null }),
    ],
    cells: { [FORM]: { A2: null, C2: null, B3: null } },
  },
  {
    name: "a formula shows its result, and those that refer to it theirs",
    changes: [set(1, 0, { value: 21 }, was(5)), set(9, 0, { formula: "=C2+1" })],
    cells: { [FORM]: { C2: shows(42, "=A2*2"), A10: shows(43, "=C2+1") } },
  },
  {
    name: "formulas that fail",
    changes: [
      set(9, 0, { formula: "=1/0" }),
      set(9, 1, { formula: "=NA()" }),
      set(9, 2, { formula: '="ก"+1' }),
      set(9, 3, { formula: '=IFERROR(A4,"ว่าง")' }),
    ],
    cells: {
      [FORM]: {
        A10: shows({ error: "#DIV/0!" }, "=1/0"),
        B10: shows({ error: "#N/A" }, "=NA()"),
        C10: shows({ error: "#VALUE!" }, '="ก"+1'),
        D10: shows("ว่าง", '=IFERROR(A4,"ว่าง")'),
      },
    },
  },
  {
    name: "a formula with an empty text as its result",
    changes: [set(9, 0, { formula: '=IF(A2=5,"","x")' })],
    cells: { [FORM]: { A10: shows(null, '=IF(A2=5,"","x")') } },
  },
  {
    name: "our own functions",
    changes: [
      set(9, 0, { formula: "=KPISCORE(95,80,90,100)" }),
      set(9, 1, { formula: "=KPIWEIGHTED(A10,40)" }),
      set(9, 2, { formula: '=KPINUMBER("ร้อยละ ๙๕")' }),
    ],
    cells: {
      [FORM]: { A10: shows(87.5, "=KPISCORE(95,80,90,100)"), B10: shows(35, "=KPIWEIGHTED(A10,40)") },
    },
  },
  {
    name: "a formula over arrays with one result",
    changes: [set(9, 0, { formula: "=SUMPRODUCT(B6:B7,C6:C7)" })],
    cells: { [FORM]: { A10: shows(14, "=SUMPRODUCT(B6:B7,C6:C7)") } },
  },
  {
    name: "a formula that spills",
    changes: [set(9, 0, { formula: "=B6:B7*10" })],
    cells: { [FORM]: { A10: shows(10, "=B6:B7*10"), A11: shows(30) } },
  },
  {
    name: "a formula over another sheet, quotes in its name",
    changes: [set(9, 0, { formula: "='O''Neil''s (ร่าง)'!B1+1" })],
    cells: { [FORM]: { A10: shows(8, "='O''Neil''s (ร่าง)'!B1+1") } },
  },
  {
    name: "a formula by a name of the workbook",
    changes: [set(9, 0, { formula: "=Total*3" })],
    cells: { [FORM]: { A10: shows(15, "=Total*3") } },
  },
  {
    name: "a constant over a formula, a formula over a constant",
    changes: [set(1, 2, { value: 1 }, was(99, "=A2*2")), set(1, 1, { formula: "=A2+C2" }, was(6))],
    cells: { [FORM]: { C2: was(1), B2: shows(6, "=A2+C2") } },
  },
  {
    name: "the same cell twice: the later counts, both are measured by what stood there",
    changes: [set(9, 0, { value: 1 }), set(9, 1, { value: 1 }), set(9, 0, { formula: "=B10+1" })],
    cells: { [FORM]: { A10: shows(2, "=B10+1") } },
  },
  {
    name: "a number that differs behind the fifteenth digit is what was read",
    changes: [set(3, 1, { value: 2 }, was(0.1 + 1e-17))],
    cells: { [FORM]: { B4: was(2) } },
  },
  {
    name: "an empty text that was read is an empty cell",
    changes: [set(9, 0, { value: 1 }, was(""))],
    cells: { [FORM]: { A10: was(1) } },
  },
];

const SHEETS: readonly ContractCase[] = [
  {
    name: "a sheet's name in another case, with quotes in it",
    changes: [
      set(0, 1, { value: 8 }, was(7), QUOTED.toUpperCase()),
      { kind: "size-columns", sheet: QUOTED.toLowerCase(), column: 0, width: 90 },
    ],
    cells: { [QUOTED]: { B1: was(8) } },
  },
  {
    name: "a new sheet, filled whatever comes first",
    changes: [
      set(0, 0, { value: 1 }, null, "ใหม่'s"),
      add("ใหม่'s"),
      set(0, 1, { formula: "=A1+1" }, null, "ใหม่'s"),
    ],
    sheets: [FORM, QUOTED, LOCKED, OWN, "ซ่อน", "ใหม่'s"],
    cells: { "ใหม่'s": { A1: was(1), B1: shows(2, "=A1+1") } },
  },
  {
    name: "a new sheet that is named in another case later",
    changes: [add("Score"), set(0, 0, { value: 1 }, null, "SCORE")],
    cells: { Score: { A1: was(1) } },
  },
  {
    name: "a sheet of the product's own goes",
    changes: [remove(OWN.toUpperCase(), "สรุปปัญหา")],
    sheets: [FORM, QUOTED, LOCKED, "ซ่อน"],
  },
  {
    name: "and comes anew under its name",
    changes: [remove(OWN, "สรุปปัญหา"), add(OWN), set(0, 0, { value: "ใหม่" }, null, OWN)],
    sheets: [FORM, QUOTED, LOCKED, "ซ่อน", OWN],
    cells: { [OWN]: { A1: was("ใหม่"), B1: null } },
  },
  {
    name: "a sheet that is added, filled and taken away again",
    changes: [add("ร่าง"), set(0, 0, { value: "ร่าง" }, null, "ร่าง"), remove("ร่าง", "ร่าง"), text("ก")],
    sheets: [FORM, QUOTED, LOCKED, OWN, "ซ่อน"],
    cells: { [FORM]: { A10: was("ก") } },
  },
  {
    name: "a hidden sheet is written, and stays hidden",
    changes: [set(0, 0, { value: 2 }, was(1), "ซ่อน")],
    cells: { ซ่อน: { A1: was(2) } },
  },
  {
    name: "open cells of a protected sheet",
    changes: [set(0, 1, { value: 9 }, was(2), LOCKED), set(0, 2, { value: 9 }, was(3), LOCKED)],
    cells: { [LOCKED]: { A1: was(1), B1: was(9), C1: was(9) } },
  },
  {
    name: "a sheet is protected after everything else on it, whatever comes first",
    changes: [
      { kind: "protect-sheet", sheet: QUOTED },
      { kind: "format-range", sheet: QUOTED, range: range(0, 1), format: { locked: false } },
      set(0, 1, { value: 8 }, was(7), QUOTED),
      { kind: "protect-sheet", sheet: QUOTED },
    ],
    cells: { [QUOTED]: { B1: was(8) } },
    looks: { [QUOTED]: { protection: { sheet: true } } },
    styles: { [QUOTED]: { B1: { protection: { locked: false } } } },
  },
  {
    name: "cells and looks of a protected sheet while its protection is lifted, whatever comes first",
    changes: [
      set(0, 0, { value: 8 }, was(1), LOCKED),
      { kind: "format-range", sheet: LOCKED, range: range(0, 0), format: { bold: true } },
      { kind: "lift-protection", sheet: LOCKED },
    ],
    cells: { [LOCKED]: { A1: was(8) } },
    looks: { [LOCKED]: { protection: { sheet: true } } },
    styles: { [LOCKED]: { A1: { font: { bold: true } } } },
  },
  {
    name: "a sheet that is not protected stays so when it is lifted",
    changes: [{ kind: "lift-protection", sheet: QUOTED }, set(0, 1, { value: 8 }, was(7), QUOTED)],
    cells: { [QUOTED]: { B1: was(8) } },
  },
  {
    name: "a sheet that is protected already may be protected again",
    changes: [{ kind: "protect-sheet", sheet: LOCKED }],
  },
];

const STORED: readonly ContractCase[] = [
  { name: "a new part", changes: [part(null, '<q xmlns="urn:q">ก &amp; ข</q>', "urn:q")] },
  { name: "another content of a part", changes: [part(PART_XML, `<p xmlns="${PART}">ใหม่</p>`), text("ก")] },
  { name: "a part goes", changes: [part(PART_XML, null)] },
  {
    name: "the same part twice",
    changes: [part(PART_XML, null), part(PART_XML, `<p xmlns="${PART}">2</p>`)],
  },
  { name: "a part that was never there goes", changes: [part(null, null, "urn:q")] },
  { name: "a new name", changes: [named("น้ำหนักรวม", null, "=SUM('ส่วนที่ 1'!$B$6:$B$7)")] },
  { name: "another formula of a name, in another case", changes: [named("TOTAL", TOTAL, "=1+1")] },
  { name: "a name goes", changes: [named("Total", TOTAL, null)] },
  { name: "the same new name twice", changes: [named("x.y", null, "=1"), named("X.Y", null, "=2")] },
];

const LOOKS: readonly ContractCase[] = [
  {
    name: "number formats of figures that stand there or come later",
    changes: [
      { kind: "format-range", sheet: FORM, range: range(5, 1, 2, 2), format: { numberFormat: "0.00%" } },
      { kind: "format-range", sheet: FORM, range: range(6, 2), format: { numberFormat: "General" } },
      set(5, 1, { value: 0.4 }, was(1)),
      { kind: "format-range", sheet: FORM, range: range(0, 3, 8), format: { numberFormat: "0%" } },
      { kind: "format-range", sheet: FORM, range: range(7, 1, 3), format: { numberFormat: "0%" } },
    ],
    cells: {
      [FORM]: {
        B6: formatted("0.00%", was(0.4)),
        C6: formatted("0.00%", was(2)),
        B7: formatted("0.00%", was(3)),
        C7: was(4),
      },
    },
  },
  {
    name: "a format of everything",
    changes: [
      {
        kind: "format-range",
        sheet: FORM,
        range: range(4, 0, 1, 2),
        format: {
          bold: true,
          italic: true,
          fontName: "TH Sarabun New",
          fontSize: 16,
          fontColour: "#1F4E79",
          fill: "#DDEBF7",
          numberFormat: "0.00",
          horizontal: "center",
          vertical: "top",
          wrap: true,
          border: "#808080",
          locked: false,
        },
      },
    ],
    styles: {
      [FORM]: {
        B5: {
          font: { bold: true, italic: true, name: "TH Sarabun New", size: 16, color: { rgb: "1F4E79" } },
          fill: { pattern: "solid", fgColor: { rgb: "DDEBF7" } },
          numFmt: "0.00",
          alignment: { horizontal: "center", vertical: "top", wrapText: true },
          protection: { locked: false },
        },
      },
    },
  },
  {
    name: "an indent turns a cell to the left",
    changes: [{ kind: "format-range", sheet: FORM, range: range(4, 0), format: { indent: 2 } }],
    styles: { [FORM]: { A5: { alignment: { horizontal: "left", indent: 2 } } } },
  },
  {
    name: "merged cells keep the upper left content alone",
    changes: [
      { kind: "merge-range", sheet: FORM, range: range(4, 0, 2, 2) },
      set(4, 0, { value: "รวม" }, was("หัว")),
    ],
    cells: { [FORM]: { A5: was("รวม"), B5: null, A6: null, B6: null } },
    looks: { [FORM]: { merges: [{ startRow: 4, startCol: 0, endRow: 5, endCol: 1 }] } },
  },
  {
    name: "formats go, what stands in the cells stays, and what is formatted anew comes after",
    changes: [
      { kind: "format-range", sheet: FORM, range: range(5, 2), format: { bold: true } },
      { kind: "clear-formats", sheet: FORM, range: range(2, 2, 5, 2) },
    ],
    cells: { [FORM]: { C3: was(45000), C6: was(2) } },
    styles: {
      [FORM]: { C3: { numFmt: undefined }, D3: { numFmt: undefined }, C6: { font: { bold: true } } },
    },
  },
  {
    name: "rows that were sized follow their content again",
    changes: [
      { kind: "size-rows", sheet: FORM, row: 1, rowCount: 3, height: 30 },
      { kind: "size-rows", sheet: FORM, row: 2, rowCount: 1, height: null },
    ],
    looks: { [FORM]: { heights: { 1: 30, 3: 30 } } },
  },
  {
    name: "sizes: the last of a column's counts",
    changes: [
      { kind: "size-columns", sheet: FORM, column: 1, width: 30 },
      { kind: "size-columns", sheet: FORM, column: 1, width: 105 },
      { kind: "size-rows", sheet: FORM, row: 1, rowCount: 2, height: 30 },
    ],
    looks: { [FORM]: { widths: { 1: 20 }, heights: { 1: 30, 2: 30 } } },
  },
  {
    name: "a rule for entries without an alert refuses in Excel's words",
    changes: [rule({ kind: "decimal", operator: "between", bounds: [0, 100] })],
    looks: {
      [FORM]: {
        rules: {
          A10: {
            type: "decimal",
            operator: "between",
            formula1: "0",
            formula2: "100",
            alert: "stop",
            texts: "",
          },
        },
      },
    },
  },
  {
    name: "a rule with prompt and alert, its texts cut between letters",
    changes: [
      rule(
        { kind: "whole", operator: "at-least", bounds: [1] },
        {
          prompt: { title: "น้ำหนักของตัวชี้วัดตามคำรับรองการปฏิบัติราชการ", message: "ก็".repeat(200) },
          alert: { title: "ผิด", message: "ใส่จำนวนเต็ม", style: "warning" },
        },
      ),
    ],
    looks: {
      [FORM]: {
        rules: {
          A10: {
            type: "whole",
            operator: "greaterThanOrEqual",
            formula1: "1",
            prompt: `น้ำหนักของตัวชี้วัดตามคำรับรองก…|${"ก็".repeat(127)}…`,
            alert: "warning",
            texts: "ผิด|ใส่จำนวนเต็ม",
          },
        },
      },
    },
  },
  {
    name: "a prompt without a rule",
    changes: [rule({ kind: "any" }, { prompt: { title: "ก", message: "ข" } })],
    looks: { [FORM]: { rules: { A10: { type: "any", prompt: "ก|ข", alert: null } } } },
  },
  {
    name: "a list, a list from cells, a formula: each replaces what was there",
    changes: [
      rule({ kind: "list", values: ["ผ่าน", "ไม่ผ่าน"] }),
      { ...rule({ kind: "list-from", formula: "='ส่วนที่ 1'!$B$6:$B$7" }), range: range(10, 0) } as Change,
      { ...rule({ kind: "formula", formula: "=ISNUMBER(B2)" }), range: range(1, 3) } as Change,
    ],
    looks: {
      [FORM]: {
        rules: {
          A10: { type: "list", values: ["ผ่าน", "ไม่ผ่าน"] },
          A11: { type: "list", formula1: "'ส่วนที่ 1'!$B$6:$B$7" },
          D2: { type: "custom", formula1: "ISNUMBER(B2)" },
          D3: { type: "whole" },
        },
      },
    },
  },
  {
    name: "a rule is taken away",
    changes: [{ kind: "validate-range", sheet: FORM, range: range(1, 3, 4), allow: { kind: "any" } }],
    looks: { [FORM]: { rules: {} } },
  },
  {
    name: "conditions: the first listed is the strongest, all go before those that are there",
    changes: [condition("a-1"), condition("a-2"), { kind: "clear-conditions", sheet: FORM, prefix: "old-" }],
    looks: { [FORM]: { conditions: [marked("a-1"), marked("a-2"), "A2>1"] } },
  },
  {
    name: "conditions of the set itself are cleared too, where they come first",
    changes: [
      condition("old-9"),
      condition("new-9"),
      { kind: "clear-conditions", sheet: FORM.toUpperCase(), prefix: "old-" },
      condition("old-3"),
    ],
    looks: { [FORM]: { conditions: [marked("new-9"), marked("old-3"), "A2>1"] } },
  },
  {
    name: "notes: the product's own is replaced, a person's stays and is left out",
    changes: [note(0, `${NOTE_HEADING} 1`), note(1, `${NOTE_HEADING} 2`), note(2, `${NOTE_HEADING} 3`)],
    leftOut: 1,
    looks: { [FORM]: { notes: { A1: PERSONS_NOTE, B1: `${NOTE_HEADING} 2`, C1: `${NOTE_HEADING} 3` } } },
    apart: { double: { why: "a snapshot has no notes", leftOut: 0 } },
  },
  {
    name: "notes: the last on a cell counts; one that is not there may go",
    changes: [
      note(2, `${NOTE_HEADING} 1`),
      note(2, null),
      note(1, null),
      note(3, null),
      note(3, `${NOTE_HEADING} 2`),
    ],
    looks: { [FORM]: { notes: { A1: PERSONS_NOTE, D1: `${NOTE_HEADING} 2` } } },
  },
  {
    name: "a note that nobody touches stays",
    changes: [text("ก")],
    looks: { [FORM]: { notes: { A1: PERSONS_NOTE, B1: OWN_NOTE } } },
  },
  {
    name: "filter buttons and panes: the last count",
    changes: [
      { kind: "filter-range", sheet: FORM, range: range(4, 0, 2, 2) },
      { kind: "freeze-panes", sheet: FORM, rows: 1, columns: 0 },
      { kind: "filter-range", sheet: FORM, range: range(4, 0, 3, 3) },
      { kind: "freeze-panes", sheet: FORM, rows: 5, columns: 1 },
    ],
    looks: { [FORM]: { autoFilter: { range: "A5:C7" }, freezePane: { rows: 5, columns: 1 } } },
  },
  {
    name: "print set-up",
    changes: [
      {
        kind: "set-up-page",
        sheet: FORM,
        orientation: "landscape",
        titleRows: [0, 1],
        footer: "งบ & ผล",
        fitToWidth: true,
        area: range(0, 0, 7, 3),
      },
    ],
    looks: {
      [FORM]: {
        pageSetup: {
          orientation: "landscape",
          paperSize: "a4",
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          printArea: "$A$1:$C$7",
          printTitlesRow: "$1:$2",
        },
        headerFooter: { oddFooter: "&Cงบ && ผล  &P/&N" },
      },
    },
  },
  {
    name: "a new chart, and the one that is there in its place",
    changes: [chart("ใหม่", "คะแนน"), chart("เดิม", "ผล")],
    looks: {
      [FORM]: {
        charts: [
          { name: "เดิม", type: "column-clustered", title: "ผล", from: { row: 20, column: 0 } },
          { name: "ใหม่", type: "bar-clustered", title: "คะแนน", from: { row: 40, column: 1 } },
        ],
      },
    },
  },
  {
    name: "a chart goes, and one that is not there does no harm",
    changes: [
      { kind: "remove-chart", sheet: FORM, name: "เดิม" },
      { kind: "remove-chart", sheet: FORM, name: "ไม่มี" },
      chart("ใหม่", "คะแนน"),
    ],
    looks: { [FORM]: { charts: [{ name: "ใหม่" }] } },
  },
  {
    name: "a chart that covers the cells that it was put on goes along",
    changes: [{ ...chart("เดิม", "ผล"), movedFrom: range(20, 0, 10, 4) }],
    looks: { [FORM]: { charts: [{ name: "เดิม", title: "ผล", from: { row: 40, column: 1 } }] } },
  },
  {
    name: "one that a user has moved stays",
    changes: [{ ...chart("เดิม", "ผล"), movedFrom: range(22, 0, 10, 4) }],
    looks: { [FORM]: { charts: [{ name: "เดิม", title: "ผล", from: { row: 20, column: 0 } }] } },
  },
  {
    name: "the same new chart twice",
    changes: [chart("ใหม่", "หนึ่ง"), chart("ใหม่", "สอง")],
    looks: { [FORM]: { charts: [{ name: "เดิม" }, { name: "ใหม่", title: "สอง" }] } },
  },
];

const refusal = (problem: Refusal["problem"], detail: string): Refusal => ({ problem, detail });

/** A change that can be written stands beside each: it must not be. */
const REFUSED: readonly ContractCase[] = (
  [
    ["a changed value", [set(1, 0, { value: 1 }, was(4))], refusal("changed-meanwhile", `'${FORM}'!A2`)],
    ["a value where nothing was", [set(1, 0, { value: 1 })], refusal("changed-meanwhile", `'${FORM}'!A2`)],
    [
      "nothing where a value was",
      [set(9, 1, { value: 1 }, was(4))],
      refusal("changed-meanwhile", `'${FORM}'!B10`),
    ],
    [
      "another formula",
      [set(1, 2, { value: 1 }, was(10, "=A2*3"))],
      refusal("changed-meanwhile", `'${FORM}'!C2`),
    ],
    [
      "another kind of value",
      [set(1, 0, { value: 1 }, was("5"))],
      refusal("changed-meanwhile", `'${FORM}'!A2`),
    ],
    [
      "another error",
      [set(2, 1, { value: 1 }, was({ error: "#REF!" }))],
      refusal("changed-meanwhile", `'${FORM}'!B3`),
    ],
    [
      "several changed cells are all named",
      [set(1, 1, { value: 1 }), set(0, 1, { value: 1 }, was(1), QUOTED), set(1, 0, { value: 1 })],
      refusal("changed-meanwhile", `'${FORM}'!B2, 'O''Neil''s (ร่าง)'!B1, '${FORM}'!A2`),
    ],
    [
      "the second of two on one cell, which would be right after the first",
      [set(9, 1, { value: 1 }), set(9, 1, { value: 2 }, was(1))],
      refusal("changed-meanwhile", `'${FORM}'!B10`),
    ],
    [
      "a locked cell",
      [set(0, 0, { value: 9 }, was(1), LOCKED)],
      refusal("protected-sheet", `'${LOCKED}'!A1`),
    ],
    [
      "locked and open cells side by side",
      [
        set(0, 0, { value: 9 }, was(1), LOCKED),
        set(2, 0, { value: 9 }, null, LOCKED),
        set(0, 2, { value: 9 }, was(3), LOCKED),
      ],
      refusal("protected-sheet", `'${LOCKED}'!A1, '${LOCKED}'!A3`),
    ],
    [
      "a locked cell that has changed is told as locked",
      [set(0, 0, { value: 9 }, was(5), LOCKED)],
      refusal("protected-sheet", `'${LOCKED}'!A1`),
    ],
    [
      "looks on a protected sheet, in another case",
      [{ kind: "freeze-panes", sheet: LOCKED.toUpperCase(), rows: 1, columns: 0 }],
      refusal("protected-sheet", LOCKED),
    ],
    ["a missing sheet", [set(0, 0, { value: 1 }, null, "ไม่มี")], refusal("sheet-missing", "ไม่มี")],
    [
      "a sheet that goes with the set",
      [remove(OWN, "สรุปปัญหา"), set(0, 1, { value: 1 }, was("เก่า"), OWN)],
      refusal("sheet-missing", OWN),
    ],
    ["a sheet to take away that is not there", [remove("ไม่มี", "x")], refusal("sheet-missing", "ไม่มี")],
    [
      "a name of a sheet that is taken, in another case",
      [add(OWN.toUpperCase())],
      refusal("name-taken", OWN.toUpperCase()),
    ],
    ["the same sheet twice", [add("ใหม่"), add("ใหม่")], refusal("name-taken", "ใหม่")],
    [
      "a sheet of somebody else",
      [remove(QUOTED, "สรุปปัญหา")],
      refusal("changed-meanwhile", "'O''Neil''s (ร่าง)'!A1"),
    ],
    ["a part that has changed", [part("<p/>", null)], refusal("changed-meanwhile", PART)],
    ["a part where none was", [part(null, `<p xmlns="${PART}"/>`)], refusal("changed-meanwhile", PART)],
    ["a part that is not there", [part("<q/>", null, "urn:q")], refusal("changed-meanwhile", "urn:q")],
    ["a name that is taken, in another case", [named("TOTAL", null, "=1")], refusal("name-taken", "TOTAL")],
    ["a name that has changed", [named("Total", "=1", null)], refusal("changed-meanwhile", "Total")],
    ["a name that is not there", [named("ไม่มี", "=1", null)], refusal("changed-meanwhile", "ไม่มี")],
    [
      "a kind that nobody knows",
      [{ kind: "paint-range", sheet: FORM } as never],
      refusal("unknown-change", "paint-range"),
    ],
  ] as const
).map(([name, changes, refused]): ContractCase => ({ name, changes: [text("ก"), ...changes], refused }));

const PROTECTED: readonly ContractCase[] = [
  {
    name: "sheets of a workbook whose structure is protected",
    changes: [text("ก"), add("ใหม่")],
    refused: refusal("protected-sheet", ""),
    isStructureProtected: true,
    apart: { double: { why: "a snapshot does not tell whether the structure is protected", result: true } },
  },
  {
    name: "cells of a workbook whose structure is protected",
    changes: [text("ก")],
    isStructureProtected: true,
    cells: { [FORM]: { A10: was("ก") } },
  },
  {
    name: "a block with a locked and an open cell",
    changes: [set(0, 0, { value: 9 }, was(1), LOCKED), set(0, 1, { value: 9 }, was(2), LOCKED)],
    refused: refusal("protected-sheet", `'${LOCKED}'!A1`),
    apart: {
      excel: {
        why: "Excel tells of cells that are written together only that some are locked",
        result: true,
      },
    },
  },
];

/** Every kind of change, and every reason not to write one, with what becomes of it. */
export const CHANGE_SETS: readonly ContractCase[] = [
  ...CONTENTS,
  ...SHEETS,
  ...STORED,
  ...LOOKS,
  ...REFUSED,
  ...PROTECTED,
];
