import { formatFigure, showChange, showScore } from "../../../src/domain/scoring/figure-text";

test.each([
  [87.5, "87.5"],
  [100, "100"],
  [33.33335, "33.3334"],
  [33.33334, "33.3333"],
  [-0.00001, "0"],
])("a message quotes %p as %s", (value, text) => expect(formatFigure(value)).toBe(text));

test.each([
  [87.5, "87.50"],
  [89.995, "90.00"],
  [89.994, "89.99"],
  [0, "0.00"],
  [null, "–"],
])("people are shown %p as %s", (value, text) => expect(showScore(value)).toBe(text));

test.each([
  [2.5, "+2.50"],
  [0.005, "+0.01"],
  [0.004, "0.00"],
  [0, "0.00"],
  [-0.004, "0.00"],
  [-2.5, "-2.50"],
])("a change by %p is shown as %s", (change, text) => expect(showChange(change)).toBe(text));
