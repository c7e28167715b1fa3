import fc from "fast-check";
import { departuresFrom, departuresText } from "../../../src/domain/document/departures";

const told = (before: unknown, now: unknown) => departuresText(departuresFrom(before, now));

test.each([
  ["the same", { a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, ""],
  ["properties in another order", { a: 1, b: 2 }, { b: 2, a: 1 }, ""],
  ["a property that says nothing", { a: 1 }, { a: 1, b: undefined }, ""],
  ["another value", { a: { b: 1 } }, { a: { b: 2 } }, "a.b: 1 → 2"],
  ["one more property", {}, { off: "off" }, "off: – → off"],
  ["one less", { a: 1 }, {}, "a: 1 → –"],
  ["a value in place of many", { a: { b: 1 } }, { a: null }, 'a: {"b":1} → null'],
  ["an entry by its name", [{ id: "x", n: 1 }], [{ id: "x", n: 2 }], "x.n: 1 → 2"],
  ["an entry by its number", ["a", "b"], ["a", "c"], "2: b → c"],
  [
    "named entries in another order",
    [{ id: "x" }, { id: "y" }],
    [{ id: "y" }, { id: "x" }],
    ': ["x","y"] → ["y","x"]',
  ],
  [
    "names that come twice",
    [{ id: "x" }, { id: "x" }],
    [{ id: "x" }, { id: "y" }],
    ': [{"id":"x"},{"id":"x"}] → [{"id":"x"},{"id":"y"}]',
  ],
  ["more than is told", {}, { a: 1, b: 2, c: 3, d: 4, e: 5 }, "a: – → 1; b: – → 2; c: – → 3; +2"],
  ["a long text", { a: "" }, { a: "x".repeat(50) }, `a:  → ${"x".repeat(40)}…`],
])("%s", (_, before, now, expected) => expect(told(before, now)).toBe(expected));

test("nothing departs exactly where both are the same data", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (before, now) => {
      const copy = JSON.parse(JSON.stringify(before)) as unknown;
      expect(departuresFrom(before, copy)).toEqual([]);
      const isSame = JSON.stringify(sorted(before)) === JSON.stringify(sorted(now));
      expect(departuresFrom(before, now).length === 0).toBe(isSame);
    }),
  );
});

/** Without the order of properties. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const properties = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return { properties: properties.map(([key, property]) => [key, sorted(property)]) };
}
