import fc from "fast-check";
import { scoreResult } from "../../src/domain/scoring/score";
import { functionTable } from "../../src/functions/function-table";

const { KPIEXPLAIN, KPINEEDED, KPISCORE } = functionTable;
const column = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);
const value = (message: string) => ({ error: "#VALUE!", message: expect.stringContaining(message) });

describe("KPINEEDED", () => {
  test.each<[string, readonly unknown[], unknown]>([
    ["a rating in English", ["Excellent", 95, 96, 97], 96.6],
    ["a rating with ระดับ before it", ["ระดับ ดี", 95, 96, 97], 96],
    ["พอใช้", ["พอใช้", 95, 96, 97], 95.4],
    [
      "the lowest rating needs nothing",
      ["ต้องปรับปรุง", 95, 96, 97],
      value("above 0 and at most 100, but is “ต้องปรับปรุง”"),
    ],
    ["a score with a unit word", ["87.5 คะแนน", 95, 96, 97], 96.5],
    ["blank", ["", 95, 96, 97], ""],
    ["not applicable", ["N/A", 95, 96, 97], "N/A"],
    ["an unknown word", ["เยี่ยม", 95, 96, 97], value("The score must be a number, but is “เยี่ยม”")],
    ["above the highest", [100.01, 95, 96, 97], value("คะแนนที่ต้องการต้องมากกว่า 0 และไม่เกิน 100")],
    ["faulty targets", [90, 95, 97, 96], value("neither rise")],
    ["an error", ["#REF!", 95, 96, 97], value("#REF!")],
    ["an empty row of desktop Excel", [0, 0, 0, 0], ""],
    ["a column", [column("ดีมาก", 50, ""), 95, 96, 97], [[96.6], [95], [""]]],
  ])("%s", (_, args, expected) => expect(KPINEEDED(...args)).toEqual(expected));

  const figure = fc.integer({ min: 1, max: 100_000 }).map((n) => n / 100);
  const scale = fc
    .uniqueArray(figure, { minLength: 3, maxLength: 3 })
    .chain((list) => fc.boolean().map((falls) => list.sort((a, b) => (falls ? b - a : a - b))));
  const policy = fc.constantFrom("zero", "extrapolate", "proportional");

  test("put back into KPISCORE it gives the score, and KPIEXPLAIN says the same", () => {
    fc.assert(
      fc.property(scale, policy, fc.integer({ min: 1, max: 10_000 }), (targets, below, n) => {
        const score = n / 100;
        const result = KPINEEDED(score, ...targets, null, below) as number;
        const reached = KPISCORE(result, ...targets, null, below) as number;
        if (score >= 50 || below !== "zero") expect(reached).toBeCloseTo(score, 9);
        else expect(reached).toBe(50);
        const outcome = scoreResult(result, {
          points: [50, 75, 100],
          targets,
          belowMinimum: below as "zero",
        });
        expect(outcome).toMatchObject({ kind: "scored", score: reached });
        expect(KPIEXPLAIN(result, ...targets, null, below, "en")).toMatch(
          /points \((higher|lower) is better\)$/,
        );
      }),
      { numRuns: 400 },
    );
  });
});
