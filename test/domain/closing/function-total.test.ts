import fc from "fast-check";
import { functionRow, functionTotal } from "../../../src/domain/closing/function-total";
import { readEvaluation } from "../../../src/domain/form/read-evaluation";
import { PUBLIC_ORGANISATION_2565 as framework } from "../../../src/domain/framework/frameworks";
import { functionTable } from "../../../src/functions/function-table";
import { formWith, type TestValue } from "../../support/form";

/** What people leave in the columns of scores and weights. */
const SCORES: readonly TestValue[] = [
  null,
  0,
  50,
  87.5,
  "-",
  "ไม่มี",
  "N/A",
  "ไม่ประเมิน",
  "87.5",
  "75 คะแนน",
  "๗๕",
  " ",
  "ผ่าน",
  "มากกว่า 80",
  "1 พัน",
  true,
];
const WEIGHTS: readonly TestValue[] = [40, 20, 0, null, "40", "ร้อยละ 40", "-", "ยังไม่กำหนด"];

test("says of any column what the function shows over it", () => {
  const cell = (choices: readonly TestValue[]) => fc.constantFrom(...choices);
  const rows = fc.tuple(
    ...[8, 9, 11].map((row) =>
      fc.record({ row: fc.constant(row), score: cell(SCORES), weight: cell(WEIGHTS) }),
    ),
  );
  fc.assert(
    fc.property(rows, (indicators) => {
      const cells = Object.fromEntries(
        indicators.flatMap(({ row, score, weight }) => [
          [`G${row}`, score],
          [`B${row}`, weight],
          // What the form knows besides, the function does not.
          [`F${row}`, null],
        ]),
      );
      const table = readEvaluation(formWith(cells), framework).tables[0];
      // Rows without score, weight and result are no indicators.
      fc.pre(table?.indicators.length === 3);
      const column = (key: "score" | "weight") => indicators.map((indicator) => [indicator[key] ?? ""]);
      const shown = functionTable.KPITOTAL!(column("score"), column("weight"));
      const expected = typeof shown === "number" ? expect.closeTo(shown, 9) : null;
      expect(functionTotal(table!.indicators.map(functionRow), framework)).toEqual(expected);
    }),
    { numRuns: 400 },
  );
});
