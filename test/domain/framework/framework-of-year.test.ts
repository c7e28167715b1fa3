import type { Framework } from "../../../src/domain/framework/framework";
import { formatYears, frameworkOfYear } from "../../../src/domain/framework/framework-of-year";
import { FRAMEWORKS, PUBLIC_ORGANISATION_2565 } from "../../../src/domain/framework/frameworks";

const of = (id: string, first: number, last: number | null, family = "f"): Framework => ({
  ...PUBLIC_ORGANISATION_2565,
  id,
  family,
  fiscalYears: { first, last },
});

const OLD = of("old", 2540, 2550);
const NEW = of("new", 2555, 2560);
const OPEN = of("open", 2565, null);
const OTHER = of("other", 2500, 2600, "g");

test.each([
  [2539, "old", false],
  [2540, "old", true],
  [2550, "old", true],
  [2552, "old", false],
  [2553, "new", false],
  [2555, "new", true],
  [2560, "new", true],
  [2562, "new", false],
  [2563, "open", false],
  [2600, "open", true],
])("FY%i has %s, in force: %s", (year, id, isInForce) => {
  const found = frameworkOfYear([OTHER, OLD, NEW, OPEN], "f", year);
  expect([found?.framework.id, found?.isInForce]).toEqual([id, isInForce]);
});

test("of two as near it is the later one, whatever their order", () => {
  const [before, after] = [of("before", 2540, 2550), of("after", 2554, 2560)];
  for (const order of [
    [before, after],
    [after, before],
  ])
    expect(frameworkOfYear(order, "f", 2552)?.framework).toBe(after);
});

test("of two in force it is the first, and the list stays as it is", () => {
  const list = [of("a", 2540, null), of("b", 2550, null)];
  expect(frameworkOfYear(list, "f", 2560)?.framework.id).toBe("a");
  frameworkOfYear(list, "f", 2530);
  expect(list.map(({ id }) => id)).toEqual(["a", "b"]);
});

test("a family without frameworks has none", () => {
  expect(frameworkOfYear(FRAMEWORKS, "unknown", 2565)).toBeNull();
});

test.each([
  [of("a", 2565, 2565), "2565", "2565"],
  [of("a", 2566, 2567), "2566–2567", "2566–2567"],
  [of("a", 2560, null), "2560 เป็นต้นไป", "2560 and later"],
])("years are told: %#", (framework, th, en) => expect(formatYears(framework)).toEqual({ th, en }));
