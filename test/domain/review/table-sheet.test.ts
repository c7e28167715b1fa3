import fc from "fast-check";
import {
  headingRow,
  planTableSheet,
  textCell,
  type TableColumn,
  type TableSheet,
} from "../../../src/domain/review/table-sheet";
import type { Change, SetCell } from "../../../src/domain/workbook/change-set";
import type { WorkbookSnapshot } from "../../../src/domain/workbook/snapshot";
import { createFileWorkbook } from "../../../src/files/file-workbook";
import { applyChangeSet } from "../../support/apply-change-set";
import { sheetOf, workbookOf, type TestCells } from "../../support/form";
import { wildText } from "../../support/round-records";

const TITLE = "ตารางทดสอบ (จัดทำโดย Pramoen)";
const NAME = "ตาราง";
const LAST = ["ท้ายสุด", "Last"];
const EMPTY: WorkbookSnapshot = { name: "a.xlsx", sheets: [] };

/** So many rows of so many columns of texts; the last column is called as it always is. */
function tableOf(rows: number, columns = 3, parts: Partial<TableSheet> = {}): TableSheet {
  const headings = ["ลำดับ", ...Array.from({ length: columns - 2 }, (_, i) => `คอลัมน์ ${i}`), "ท้ายสุด"];
  return {
    title: TITLE,
    name: NAME,
    head: ["หนึ่ง", "สอง"],
    columns: headings.map((heading): TableColumn => ({ heading, width: 60 })),
    rows: Array.from({ length: rows }, (_, row) =>
      headings.map((_heading, i) => (i === 0 ? { value: row + 1 } : textCell(`ค่า ${row} ${i}`))),
    ),
    lastHeadings: LAST,
    footer: "ท้ายหน้า",
    ...parts,
  };
}

const kindsOf = (changes: readonly Change[]) => [...new Set(changes.map(({ kind }) => kind))];
const write = (snapshot: WorkbookSnapshot, table: TableSheet) =>
  applyChangeSet(snapshot, planTableSheet(snapshot, table));
const textsOf = ({ sheets }: WorkbookSnapshot, index = 0) => {
  const { cells } = sheets[index]!;
  return cells
    .rowIndices()
    .map((row) =>
      [...cells.inRow(row)].map(({ column, cell }) => `${column}:${String(cell.value)}`).join(" "),
    );
};
/** The same with cells that a person typed beside it. */
const typed = (snapshot: WorkbookSnapshot, cells: TestCells, index = 0): WorkbookSnapshot => {
  const more = sheetOf(cells).cells;
  const sheets = snapshot.sheets.map((sheet, i) => {
    if (i !== index) return sheet;
    const all = sheetOf({}).cells;
    const rows = [...new Set([...sheet.cells.rowIndices(), ...more.rowIndices()])].sort((a, b) => a - b);
    for (const row of rows) {
      const both = [...sheet.cells.inRow(row), ...more.inRow(row)].sort((a, b) => a.column - b.column);
      for (const { column, cell } of both) all.add(row, column, cell.value, cell.formula, null);
    }
    return { ...sheet, cells: all };
  });
  return { ...snapshot, sheets };
};

describe("into an empty workbook", () => {
  const table = tableOf(2);
  const once = write(EMPTY, table);

  test("title, lines, headings and rows stand one below the other", () => {
    expect(textsOf(once)).toEqual([
      `0:${TITLE}`,
      "0:หนึ่ง",
      "0:สอง",
      "0:ลำดับ 1:คอลัมน์ 0 2:ท้ายสุด",
      "0:1 1:ค่า 0 1 2:ค่า 0 2",
      "0:2 1:ค่า 1 1 2:ค่า 1 2",
    ]);
    expect(headingRow(table)).toBe(3);
  });

  test("the same again changes nothing", () => {
    expect(planTableSheet(once, table).changes).toEqual([]);
  });

  test("where the last write was not finished, all looks are set again", () => {
    const looks = planTableSheet(EMPTY, table).changes.filter(({ kind }) => !/cell|add-sheet/u.test(kind));
    expect(planTableSheet(once, table, (sheet) => sheet === NAME).changes).toEqual(looks);
    expect(planTableSheet(once, table, (sheet) => sheet === "อื่น").changes).toEqual([]);
  });

  test("renamed, it is known by its title", () => {
    const renamed = { ...once, sheets: [{ ...once.sheets[0]!, name: "ของเรา" }] };
    const { changes } = planTableSheet(renamed, tableOf(3));
    expect(new Set(changes.map((change) => "sheet" in change && change.sheet))).toEqual(new Set(["ของเรา"]));
  });

  test("somebody else's sheet of that name is left alone", () => {
    const snapshot = workbookOf(sheetOf({ A1: "ของฉัน" }, NAME));
    expect(planTableSheet(snapshot, table).changes[0]).toEqual({ kind: "add-sheet", sheet: `${NAME} (2)` });
    expect(textsOf(write(snapshot, table))).toEqual(textsOf(snapshot));
  });

  test("a table without rows has its headings, and no conditions", () => {
    const conditions = [
      { id: "x", column: 1, columnCount: 1, formula: (cell: string) => `=${cell}=0`, fill: "#fff" },
    ];
    expect(kindsOf(planTableSheet(EMPTY, tableOf(0, 3, { conditions })).changes)).not.toContain(
      "format-condition",
    );
    expect(planTableSheet(EMPTY, tableOf(1, 3, { conditions })).changes).toContainEqual(
      expect.objectContaining({
        id: "table-x",
        formula: "=B5=0",
        range: { row: 4, column: 1, rowCount: 1, columnCount: 1 },
      }),
    );
  });
});

describe("rows that came or went", () => {
  const three = write(EMPTY, tableOf(3));

  test.each([0, 1, 2])("%i of three leave nothing behind", (rows) => {
    expect(textsOf(write(three, tableOf(rows)))).toEqual(textsOf(write(EMPTY, tableOf(rows))));
  });

  test("new ones get the looks of the table, the others keep theirs", () => {
    const { changes } = planTableSheet(three, tableOf(5));
    expect(changes.filter(({ kind }) => kind === "format-range")).toEqual([
      expect.objectContaining({ range: { row: 7, column: 0, rowCount: 2, columnCount: 3 } }),
    ]);
    expect(changes.at(-1)).toEqual({
      kind: "filter-range",
      sheet: NAME,
      range: { row: 3, column: 0, rowCount: 6, columnCount: 3 },
    });
  });

  test("the filter and the printed area follow, and stay where there are as many", () => {
    const changed = tableOf(3, 3, { printedColumns: 2, head: ["อื่น", "สอง"] });
    expect(kindsOf(planTableSheet(three, changed).changes)).toEqual(["set-cell", "size-rows"]);
    const fewer = planTableSheet(three, { ...tableOf(2), printedColumns: 2 }).changes;
    expect(fewer.at(-2)).toMatchObject({
      kind: "set-up-page",
      area: { row: 0, column: 0, rowCount: 6, columnCount: 2 },
    });
    expect(kindsOf(fewer)).not.toContain("format-range");
  });

  test("whatever came before, the sheet holds what it would hold in an empty workbook", () => {
    const size = fc.tuple(fc.nat({ max: 4 }), fc.integer({ min: 2, max: 5 }));
    fc.assert(
      fc.property(fc.array(size, { minLength: 1, maxLength: 4 }), (sizes) => {
        const tables = sizes.map(([rows, columns]) => tableOf(rows, columns));
        const last = tables.at(-1)!;
        const result = tables.reduce(write, EMPTY);
        expect(result.sheets).toHaveLength(1);
        expect(textsOf(result)).toEqual(textsOf(write(EMPTY, last)));
        expect(planTableSheet(result, last).changes).toEqual([]);
      }),
    );
  });
});

describe("what a person wrote beside the table", () => {
  const once = write(EMPTY, tableOf(2));
  const remarked = typed(once, { D4: "ความเห็น", D5: "ดี", D6: "ทบทวน" });

  test.each([
    ["as many columns", tableOf(4)],
    ["fewer rows", tableOf(1)],
    ["fewer columns", tableOf(2, 2)],
  ])("stays: %s", (_, table) => {
    const after = write(remarked, table);
    expect(after.sheets).toHaveLength(1);
    expect(textsOf(after).join("\n")).toMatch(/3:ความเห็น(.|\n)*3:ดี(.|\n)*3:ทบทวน/u);
    expect(planTableSheet(after, table).changes).toEqual([]);
  });

  test("a table that grows into it goes to a sheet of its own, which is used from then on", () => {
    const wider = tableOf(2, 4);
    const after = write(remarked, wider);
    expect(after.sheets.map(({ name }) => name)).toEqual([NAME, `${NAME} (2)`]);
    expect(after.sheets[0]).toEqual(remarked.sheets[0]);
    expect(planTableSheet(after, wider).changes).toEqual([]);
    const again = write(after, tableOf(3, 4));
    expect(again.sheets[0]).toEqual(remarked.sheets[0]);
    expect(textsOf(again, 1)).toEqual(textsOf(write(EMPTY, tableOf(3, 4))));
  });

  test("below the headings of its own counts as well", () => {
    expect(write(typed(once, { D40: "ลงชื่อ" }), tableOf(2, 4)).sheets).toHaveLength(2);
    expect(write(typed(once, { E40: "ลงชื่อ" }), tableOf(2, 4)).sheets).toHaveLength(1);
  });

  test("the last column copied beside it, to see what changes, is the person's own", () => {
    const copied = typed(once, { D4: "ท้ายสุด", D5: "ค่า 0 2", D6: "ค่า 1 2" });
    const after = write(copied, tableOf(1));
    expect(textsOf(after).slice(3)).toEqual([
      "0:ลำดับ 1:คอลัมน์ 0 2:ท้ายสุด 3:ท้ายสุด",
      "0:1 1:ค่า 0 1 2:ค่า 0 2 3:ค่า 0 2",
      "3:ค่า 1 2",
    ]);
    expect(planTableSheet(copied, tableOf(2)).changes).toEqual([]);
  });

  test("a table that always has as many columns is known without the name of its last", () => {
    const fixed = (rows: number) => tableOf(rows, 3, { lastHeadings: undefined as never });
    const noted = typed(write(EMPTY, fixed(2)), { D5: "ดี" });
    expect(planTableSheet(noted, fixed(2)).changes).toEqual([]);
    expect(textsOf(write(noted, fixed(1))).at(-1)).toBe("0:1 1:ค่า 0 1 2:ค่า 0 2 3:ดี");
  });
});

test("what a person has typed into the table is written over", () => {
  const table = tableOf(2);
  const other = applyChangeSet(write(EMPTY, table), {
    changes: [
      {
        kind: "set-cell",
        sheet: NAME,
        row: 4,
        column: 1,
        before: { value: "ค่า 0 1", formula: null },
        after: { value: "แก้" },
      },
    ],
  });
  const cells = planTableSheet(other, table).changes.filter(
    (change): change is SetCell => change.kind === "set-cell",
  );
  expect(cells.map(({ row, column, after }) => [row, column, after])).toEqual([[4, 1, { value: "ค่า 0 1" }]]);
});

test("no text is a formula, or holds what a file cannot", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
      const cell = textCell(text);
      expect(cell).toHaveProperty("value");
      const { value } = cell as { value: string | null };
      if (value === null) expect(text).toBe("");
      else expect(value).not.toMatch(/[^\P{Cc}\n]|\p{Cs}|[\uFFFE\uFFFF]/u);
    }),
  );
  expect(textCell("ก".repeat(40_000))).toEqual({ value: `${"ก".repeat(32_766)}…` });
  expect(textCell("ก".repeat(32_767))).toEqual({ value: "ก".repeat(32_767) });
});

test("texts come back from a file as they were shown, as texts", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(wildText, { minLength: 1, maxLength: 5 }), async (texts) => {
      const table = tableOf(0, 3, {
        rows: texts.map((text, i) => [{ value: i + 1 }, textCell(text), textCell("x")]),
        head: [texts[0]!, texts.at(-1)!],
        columns: [texts[0]!, "ข", "ท้ายสุด"].map((heading) => ({ heading: `ก${heading}`, width: 60 })),
        lastHeadings: ["กท้ายสุด"],
      });
      const plan = planTableSheet(EMPTY, table);
      const file = await createFileWorkbook(null, "a.xlsx");
      await file.apply(plan);
      const again = await (await createFileWorkbook(await file.save(), "a.xlsx")).readWorkbook();
      for (const change of plan.changes) {
        if (change.kind !== "set-cell" || !("value" in change.after)) continue;
        const cell = again.sheets[0]!.cells.at(change.row, change.column);
        expect(cell?.value).toBe(change.after.value);
        expect(cell?.formula ?? null).toBeNull();
      }
      expect(planTableSheet(again, table).changes).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test("rows are as high as their longest text needs; a text that is cut runs on instead", () => {
  const heightOf = (text: string, isCut?: true) => {
    const columns: TableColumn[] = [
      { heading: "ลำดับ", width: 45 },
      { heading: "ข", width: 60, ...(isCut && { isCut }) },
    ];
    const { changes } = planTableSheet(
      EMPTY,
      tableOf(0, 2, { columns, rows: [[{ value: 1 }, textCell(text)]] }),
    );
    const sized = changes.find((change) => change.kind === "size-rows" && change.row + change.rowCount > 4);
    return sized?.kind === "size-rows" ? sized.height! : 0;
  };
  expect(heightOf("ยาว".repeat(50))).toBeGreaterThan(3 * heightOf("สั้น"));
  expect(heightOf("ยาว".repeat(50), true)).toBe(heightOf("สั้น", true));
});
