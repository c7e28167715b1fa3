import fc from "fast-check";
import { hasValue, type ValueField } from "../../../src/domain/form/field";
import { FieldReader } from "../../../src/domain/form/fields";
import { showSame, shownFigureOf, states } from "../../../src/domain/form/stated-figure";
import { PUBLIC_ORGANISATION_2565 } from "../../../src/domain/framework/frameworks";
import { agrees } from "../../../src/domain/scoring/agreement";
import { formatted, sheetOf } from "../../support/form";

function fieldOf(value: number, code: string): ValueField<number> {
  const { name, cells } = sheetOf({ A1: formatted(value, code) });
  const field = new FieldReader(name, cells, PUBLIC_ORGANISATION_2565).number(0, 0);
  if (!hasValue(field)) throw new Error("no value");
  return field;
}

test.each<[number, string, number]>([
  [62.495, "General", 62.495],
  [62.495, "0.00", 62.5],
  [62.494, "0.00", 62.49],
  [62.495, "#,##0.0", 62.5],
  [62.495, "0", 62],
  [62.5, "0", 63],
  [0.62495, "0.0%", 62.5],
  [0.62495, "0%", 62],
  [0.62495, "0.000%", 62.495],
  [62.495, "0.00E+00", 62.495],
  [62.495, "# ?/?", 62.495],
  [62495, "0.0,", 62495],
  [0.5, "h:mm", 0.5],
  [62.495, "@", 62.495],
  [62.495, `0.${"0".repeat(30)}`, 62.495],
])("%d with %s shows %d", (value, code, shown) => {
  expect(shownFigureOf(fieldOf(value, code))).toBe(shown);
});

test.each<[number, string, number, boolean]>([
  [62.495, "General", 62.5, false],
  [62.495, "0.00", 62.5, true],
  [62.494, "0.00", 62.5, false],
  [62.495, "0.000", 62.5, false],
  [62.495, "0.0", 62.5, false],
  [62.4, "0", 62, false],
  [62.495, "0", 62.495, true],
  [0.62495, "0.00%", 62.5, true],
  [0.62495, "0.0%", 62.5, false],
])("%d with %s states %d: %s", (value, code, exact, isStated) => {
  expect(states(fieldOf(value, code), exact, 2)).toBe(isStated);
});

test.each<[string, ValueField<number>, ValueField<number>, boolean]>([
  ["62.5 repeats 62.46 shown as 62.5", fieldOf(62.46, "0.0"), fieldOf(62.5, "General"), true],
  ["62.5 does not repeat 62.44 shown as 62.4", fieldOf(62.44, "0.0"), fieldOf(62.5, "General"), false],
  ["62 repeats 62.495 shown as 62", fieldOf(62.495, "0"), fieldOf(62, "General"), true],
  ["62 does not repeat 62.495 shown as it is", fieldOf(62.495, "General"), fieldOf(62, "General"), false],
  ["62% repeats 62.4 shown as 62", fieldOf(62.4, "0"), fieldOf(0.62, "0%"), true],
])("%s", (_, a, b, isSame) => {
  expect([showSame(a, b, 2), showSame(b, a, 2)]).toEqual([isSame, isSame]);
});

test("a format only lets figures pass, and none that is shown off by more than its last digit", () => {
  const figure = fc.integer({ min: 0, max: 100_000 }).map((thousandths) => thousandths / 1000);
  const codes = ["General", "0", "0.0", "0.00", "0.000"];
  fc.assert(
    fc.property(figure, figure, fc.constantFrom(...codes), (value, exact, code) => {
      const is = states(fieldOf(value, code), exact, 2);
      if (agrees(value, exact, 2)) expect(is).toBe(true);
      if (is) expect(Math.abs(value - exact)).toBeLessThanOrEqual(0.01 + 1e-9);
    }),
  );
});
