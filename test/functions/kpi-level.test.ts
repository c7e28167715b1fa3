import fc from "fast-check";
import { functionTable } from "../../src/functions/function-table";
import published from "../domain/scoring/published-rows.json";

const { KPILEVEL, KPISCORE, KPIWEIGHTED } = functionTable;
const column = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);
const value = (message: string) => ({ error: "#VALUE!", message: expect.stringContaining(message) });
const FIVE = [[80, 85, 90, 95, 100]];

describe("KPILEVEL", () => {
  test.each(published.lines)("published line: $name", ({ result, targets, points, score }) => {
    expect(KPILEVEL(result, [targets], [points])).toBe(score);
  });

  // Five-point systems publish scores to four decimals; each must come out of thresholds that mean it.
  const fivePoint = published.weighted.filter(({ score }) => score <= 5);
  test.each(fivePoint)("$agency $fiscalYear: $score of 5 at weight $weight", (row) => {
    const level = KPILEVEL(row.score, [[1, 2, 3, 4, 5]], [[1, 2, 3, 4, 5]], null, "proportional");
    expect(level).toBe(row.score);
    expect(KPIWEIGHTED(level, row.weight)).toBeCloseTo(row.weighted, row.decimals);
  });

  test.each<[string, readonly unknown[], unknown]>([
    ["just below a threshold", [84.99, FIVE], 1.998],
    ["on a threshold", [85, FIVE], 2],
    ["met but for noise", [0.1 + 0.2, [[0.5, 0.4, 0.3]]], 3],
    ["on the highest", [100, FIVE], 5],
    ["beyond the highest", [101, FIVE], 5],
    ["a column of thresholds", [82.5, column(80, 85, 90, 95, 100)], 1.5],
    ["results in a row, a column of thresholds each", [[[82.5, 1.5]], [[80, 1], [85, 2]]], [[1.5, 1.5]]], // prettier-ignore
    ["results in a row, thresholds shared", [[[82.5, 100]], FIVE], [[1.5, 5]]],
    ["directions by row", [column(5, 5), [["-", 5], ["-", 5]], null, column("higher", "lower")], [[2], [2]]], // prettier-ignore
    ["points as a column", [82.5, FIVE, column(0, 25, 50, 75, 100)], 12.5],
    ["points as text", [82.5, FIVE, column("0", "25", "๕๐", "75 คะแนน", "100")], 12.5],
    ["blank result", ["", FIVE], ""],
    ["dash", ["-", FIVE], ""],
    ["blank result against faulty thresholds", [null, [[1, 1]]], ""],
    ["empty row of desktop Excel", [column(0, 82.5), [[0, 0], [80, 85]]], [[""], [1.5]]], // prettier-ignore
    ["0 is a result", [0, FIVE], 0],
    ["not applicable", ["N/A", FIVE], "N/A"],
    ["proportional", [40, FIVE, null, null, "proportional"], 0.5],
    ["one bad row", [column(82.5, "ตามแผน", "#N/A"), FIVE], [[1.5], [value("The result must be a number")], [{ error: "#N/A", message: expect.any(String) }]]], // prettier-ignore
    ["units differ", ["82.5 คะแนน", [["ร้อยละ 80", "ร้อยละ 85"]]], value("The units differ")],
    ["percent or fraction", [0.825, [["ร้อยละ 80", "ร้อยละ 85"]]], value("fraction")],
    [
      "an error among the thresholds",
      [82, [[80, "#DIV/0!"]]],
      { error: "#DIV/0!", message: expect.any(String) },
    ],
    ["one threshold only", [82, 80], value("at least two points")],
    ["too few rows of thresholds", [column(1, 2, 3), [[1, 2], [3, 4]]], value("หนึ่งแถวต่อผลการดำเนินงานหนึ่งค่า (3 แถว)")], // prettier-ignore
    ["a blank among the points", [82, FIVE, [[1, 2, "", 4, 5]]], value("at least two points")],
    ["points that are wording", [82, FIVE, [["ก", 2, 3, 4, 5]]], value("The points must be a number")],
    ["an unknown direction", [82, FIVE, null, "up"], value("The direction must be one of")],
    ["an unknown policy", [82, FIVE, null, null, "half"], value("วิธีคิดเมื่อไม่ถึงเป้าหมายขั้นต่ำต้องเป็นคำใดคำหนึ่ง")],
    ["the wrong direction", [82, FIVE, null, "lower"], value("does not agree")],
  ])("%s", (_, args, expected) => expect(KPILEVEL(...args)).toEqual(expected));

  test("with three thresholds and points 50, 75, 100 it is KPISCORE", () => {
    const cell = fc.oneof(
      fc.integer({ min: 0, max: 120 }),
      fc.constantFrom<unknown>("", "-", "N/A", "ร้อยละ 96", "96 คะแนน", "ก", "#N/A", 0.5, true, null),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 6 }), (rows) => {
        const args = [0, 1, 2, 3].map((i) => rows.map((row) => [row[i]]));
        const named = (answer: unknown) =>
          JSON.stringify(answer)
            .replaceAll(/เป้าหมาย(?:ขั้นต่ำ|มาตรฐาน|ขั้นสูง)/g, "เกณฑ์")
            .replaceAll(/(?:minimum|standard|advanced) target/g, "threshold");
        const levels = KPILEVEL(args[0], rows.map((row) => row.slice(1)), [[50, 75, 100]]); // prettier-ignore
        expect(named(levels)).toBe(named(KPISCORE(...args)));
      }),
      { numRuns: 400 },
    );
  });
});
