import { readEvaluation } from "../../../src/domain/form/read-evaluation";
import { scoreIndicator } from "../../../src/domain/form/score-indicator";
import { tableTotal } from "../../../src/domain/closing/table-total";
import {
  PERFORMANCE_AGREEMENT,
  PUBLIC_ORGANISATION_FIVE_POINT,
} from "../../../src/domain/framework/frameworks";
import { scoreFormula } from "../../../src/domain/formulas/writing/form-formulas";
import { roundHalfUp } from "../../../src/domain/scoring/rounding";
import { subtotal, weightedScore } from "../../../src/domain/scoring/totals";
import { runRule } from "../../../src/domain/validation/engine/engine";
import { weightedMismatch } from "../../../src/domain/validation/rules/weighted-mismatch";
import published from "../scoring/published-rows.json";
import { sheetOf, workbookOf, type TestCells, type TestValue } from "../../support/form";

const HEADINGS: TestCells = {
  A1: "ตัวชี้วัด",
  B1: "น้ำหนัก (ร้อยละ)",
  C1: "ระดับ 1",
  D1: "ระดับ 2",
  E1: "ระดับ 3",
  F1: "ระดับ 4",
  G1: "ระดับ 5",
  H1: "ผลการดำเนินงาน",
  I1: "คะแนนที่ได้",
  J1: "คะแนนถ่วงน้ำหนัก",
};

interface Row {
  readonly weight: number;
  readonly targets?: readonly TestValue[];
  readonly result?: TestValue;
  readonly score: number;
  readonly weighted: number;
}

function form(rows: readonly Row[]): TestCells {
  const cells = rows.map(({ weight, targets, result, score, weighted }, i) => {
    const levels = targets ?? ["-", "-", "-", "-", "ตามแผน"];
    const values = [`1.${i + 1} ตัวชี้วัด`, weight, ...levels, result ?? "ตามรายงาน", score, weighted];
    return Object.fromEntries(values.map((value, column) => [`${"ABCDEFGHIJ"[column]}${i + 2}`, value]));
  });
  return Object.assign({}, HEADINGS, ...cells) as TestCells;
}

function read(rows: readonly Row[], framework = PERFORMANCE_AGREEMENT) {
  const snapshot = workbookOf(sheetOf(form(rows)));
  const evaluation = readEvaluation(snapshot, framework);
  return { snapshot, evaluation, table: evaluation.tables[0]!, framework };
}

describe("published rows on the five-level scale", () => {
  const fiveLevel = published.weighted.filter((row) => row.decimals === 4);

  test("there are ten", () => expect(fiveLevel).toHaveLength(10));

  test.each(fiveLevel)(
    "$agency FY$fiscalYear: $weight × $score ÷ 100 = $weighted",
    ({ weight, score, weighted }) => {
      const context = read([{ weight, score, weighted }]);
      expect(context.table.indicators).toHaveLength(1);
      expect(runRule(weightedMismatch, context)).toEqual([]);
      const { decimals } = context.framework;
      expect(roundHalfUp(weightedScore(weight, score), decimals.weighted)).toBe(weighted);
    },
  );

  test.each(published.groups)(
    "$agency ($assessor): the group's mean is $mean",
    ({ weights, scores, mean }) => {
      const rows = weights.map((weight, i) => ({ weight, score: scores[i]! }));
      const { table } = read(rows.map((row) => ({ ...row, weighted: (row.weight * row.score) / 100 })));
      expect(subtotal(rows).score).toBe(mean);
      const weight = weights.reduce((sum, each) => sum + each, 0);
      expect(roundHalfUp(tableTotal(table, PERFORMANCE_AGREEMENT)!, 4)).toBe(
        roundHalfUp((mean * weight) / 100, 4),
      );
    },
  );

  test("a published weighted score that contradicts its own weight is found (20 × 3 ÷ 100 is not 0.9)", () => {
    const row = { weight: 20, targets: [1, 2, 3, 4, 5], result: 3, score: 3, weighted: 0.9 };
    expect(runRule(weightedMismatch, read([row]))).toMatchObject([
      { address: "J2", expected: "0.6", found: "0.9" },
    ]);
  });
});

describe.each([PERFORMANCE_AGREEMENT, PUBLIC_ORGANISATION_FIVE_POINT])("$id scores figures", (framework) => {
  const admitted = [80, 85, 90, 95, 100];
  test.each([
    ["on a published target", admitted, 90, 3],
    ["on the highest", admitted, 100, 5],
    ["above the highest", admitted, 104, 5],
    ["between two", admitted, 92.5, 3.5],
    ["on the lowest", admitted, 80, 1],
    ["below the lowest", admitted, 79.99, 0],
    ["on falling targets", [30, 25, 20, 15, 10], 12.5, 4.5],
  ] as const)("%s", (_, targets, result, score) => {
    const { table } = read([{ weight: 10, targets, result, score, weighted: score / 10 }], framework);
    expect(scoreIndicator(table.indicators[0]!, framework)).toMatchObject({ kind: "scored", score });
    expect(scoreFormula(table.indicators[0]!, framework)).toBe('=IF(H2="","",KPILEVEL(H2,C2:G2))');
  });
});
