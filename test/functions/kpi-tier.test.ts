import { functionTable } from "../../src/functions/function-table";

const { KPITIER } = functionTable;

describe("KPITIER", () => {
  test.each<[unknown, readonly unknown[], unknown]>([
    [94.99, [95, 96, 97], 0],
    [95, [95, 96, 97], 50],
    [95.99, [95, 96, 97], 50],
    [96, [95, 96, 97], 75],
    [96.99, [95, 96, 97], 75],
    [97, [95, 96, 97], 100],
    [120, [95, 96, 97], 100],
    // Lower is better.
    [30.01, [30, 25, 20], 0],
    [30, [30, 25, 20], 50],
    [20, [30, 25, 20], 100],
    // A tier without a target is passed over, and one below the first target is none.
    [80, [70, "-", 90], 50],
    [74, ["-", 75, 100], 0],
    // The noise of a calculation does not miss a target.
    [0.1 + 0.2, [0.1, 0.2, 0.3], 100],
    ["ร้อยละ 96.5", ["ร้อยละ 95", "ร้อยละ 96", "ร้อยละ 97"], 75],
    ["", [95, 96, 97], ""],
    ["N/A", [95, 96, 97], "N/A"],
  ])("%p against %p reaches %p", (result, targets, tier) => {
    expect(KPITIER(result, ...targets)).toBe(tier);
  });

  test.each(["zero", "extrapolate", "proportional"])("below the minimum is no tier: %s", (policy) => {
    expect(KPITIER(94, 95, 96, 97, null, policy)).toBe(0);
  });
});
