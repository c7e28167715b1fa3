import { readFileSync } from "node:fs";
import path from "node:path";
import { readEvaluation } from "../../src/domain/form/read-evaluation";
import { PUBLIC_ORGANISATION_2565 as framework } from "../../src/domain/framework/frameworks";
import { tableTotal } from "../../src/domain/closing/table-total";
import { runRule } from "../../src/domain/validation/engine/engine";
import { RULES } from "../../src/domain/validation/rules";
import { formatCell } from "../../src/domain/workbook/address";
import { SheetCells, type CellValue, type WorkbookSnapshot } from "../../src/domain/workbook/snapshot";
import { readWorkbookFile } from "../../src/files/read-workbook-file";

const FORM = "ส่วนที่ 1";
const sample = readFileSync(path.join(__dirname, "../../assets/samples/etda-2565.xlsx"));
let original: WorkbookSnapshot;
beforeAll(async () => {
  original = await readWorkbookFile(sample, "etda-2565.xlsx");
});

/** The sample with some cells of part 1 replaced by constants; nothing is recalculated. */
function changed(cells: Readonly<Record<string, CellValue>>): WorkbookSnapshot {
  const sheets = original.sheets.map((sheet) => {
    if (sheet.name !== FORM) return sheet;
    const copy = new SheetCells();
    for (const row of sheet.cells.rowIndices()) {
      for (const { column, cell } of sheet.cells.inRow(row)) {
        const replaced = cells[formatCell({ row, column })];
        if (replaced === undefined) copy.add(row, column, cell.value, cell.formula, cell.format);
        else copy.add(row, column, replaced, null, cell.format);
      }
    }
    return { ...sheet, cells: copy };
  });
  return { ...original, sheets };
}

function findings(snapshot: WorkbookSnapshot) {
  const context = { snapshot, evaluation: readEvaluation(snapshot, framework), framework };
  return RULES.flatMap((rule) => runRule(rule, context));
}

function found(cells: Readonly<Record<string, CellValue>>): string[] {
  return findings(changed(cells)).map(({ rule, address }) => `${rule} ${address}`);
}

/** Row numbers of the indicators, as the sheet shows them. */
const INDICATOR_ROWS = [8, 11, 13, 14, 18, 19, 20, 21, 24, 26, 28];
/** Indicators whose targets and result are figures. */
const FIGURE_ROWS = [19, 20, 26, 28];

describe("the unchanged sample", () => {
  test("totals 100, is rated ดีมาก and has the eleven weighted scores of the report", () => {
    const [table] = readEvaluation(original, framework).tables;
    expect(tableTotal(table!, framework)).toBe(100);
    expect(table!.total!.reading).toEqual({ kind: "value", value: 100 });
    expect(table!.rating!.reading).toEqual({ kind: "value", value: "ดีมาก" });
    expect(table!.indicators.map((indicator) => [indicator.at.row + 1, indicator.weighted!.reading])).toEqual(
      [15, 15, 5, 5, 10, 10, 5, 5, 10, 10, 10].map((value, i) => [
        INDICATOR_ROWS[i],
        { kind: "value", value },
      ]),
    );
  });
});

test.each(INDICATOR_ROWS)("another weight in row %i", (row) => {
  const rules = found({ [`B${row}`]: 12 });
  expect(rules).toContain("weight-total-not-100 B5");
  expect(rules).toContain(`weighted-mismatch H${row}`);
});

test.each(FIGURE_ROWS)("another score in row %i, whose targets are figures", (row) => {
  expect(found({ [`G${row}`]: 75 })).toContain(`score-mismatch G${row}`);
});

test.each(INDICATOR_ROWS)("another score in row %i, before anything is recalculated", (row) => {
  expect(found({ [`G${row}`]: 75 })).toContain(`weighted-mismatch H${row}`);
});

test.each(INDICATOR_ROWS)("another score in row %i, with the formulas recalculated", (row) => {
  const weights = [15, 15, 5, 5, 10, 10, 5, 5, 10, 10, 10];
  const weighted = (weights[INDICATOR_ROWS.indexOf(row)]! * 75) / 100;
  const total = 100 - weighted / 3;
  expect(found({ [`G${row}`]: 75, [`H${row}`]: weighted, H29: total })).toContain(
    "printed-summary-mismatch B6",
  );
});

test.each(INDICATOR_ROWS)("another weighted score in row %i", (row) => {
  expect(found({ [`H${row}`]: 1 })).toContain(`weighted-mismatch H${row}`);
});

test.each([
  [19, { C19: "ร้อยละ 96", D19: "ร้อยละ 95 (ค่าเฉลี่ย 3 ปี ย้อนหลัง)" }],
  [20, { D20: "8 ล้านบาท", E20: "7 ล้านบาท" }],
  [28, { C28: "75 คะแนน", D28: "50 คะแนน" }],
])("two targets swapped in row %i", (row, cells) => {
  expect(found(cells)).toContain(`targets-not-monotone C${row}`);
});

test("the outer targets swapped where there is no middle one: the result no longer earns its score", () => {
  expect(found({ C26: 425, E26: 380 })).toContain("score-mismatch G26");
});

test.each([
  ["the total", { H29: 99 }, "total-mismatch H29"],
  ["the rating", { H30: "ดี" }, "rating-mismatch H30"],
])("%s", (_, cells, rule) => {
  expect(found(cells)).toContain(rule);
});
