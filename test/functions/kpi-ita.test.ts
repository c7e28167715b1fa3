import { functionTable } from "../../src/functions/function-table";

const { KPIITA, KPIRATING } = functionTable;
const value = (message: string) => ({ error: "#VALUE!", message: expect.stringContaining(message) });

describe("KPIITA", () => {
  test.each<[unknown, unknown]>([
    [100, "AA"],
    [95, "AA"],
    [94.995, "AA"],
    [94.994, "A"],
    [84.99, "B"],
    [75, "B"],
    [65, "C"],
    [55, "D"],
    [50, "E"],
    [49.99, "F"],
    [0, "F"],
    ["97.11 คะแนน", "AA"],
    ["", ""],
    ["N/A", "N/A"],
    [100.01, value("The total score must be between 0 and 100")],
    ["ดี", value("The score must be a number, but is “ดี”")],
    ["#N/A", { error: "#N/A", message: expect.any(String) }],
  ])("%p is %p, as KPIRATING says", (score, expected) => {
    expect(KPIITA(score)).toEqual(expected);
    if (typeof expected === "string") expect(KPIRATING(score, "ita")).toBe(expected);
  });
});
