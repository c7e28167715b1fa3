import fc from "fast-check";

export type Value = number | string | boolean | null;
export type Table = readonly (readonly Value[])[];

/** What people type into a cell later. */
export const edit: fc.Arbitrary<Value> = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -50, max: 12_000 }).map((whole) => whole / 100) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<Value>(null, "", "-", "N/A", "ไม่ประเมิน", "ไม่มี", "95", "ร้อยละ 40", "40 แห่ง", "มากกว่า 60", "ยังไม่รายงาน", true, 0, 100), // prettier-ignore
  },
);

export function isError(value: unknown): boolean {
  return (
    (typeof value === "string" && value.startsWith("#")) || (typeof value === "object" && value !== null)
  );
}

/** The frozen formula may say that it no longer holds; where it gives something, it is what the function gives. */
export function expectAgreement(native: unknown, answer: unknown, where: unknown): void {
  if (isError(native)) return;
  const isSame =
    typeof native === "number" && typeof answer === "number"
      ? Math.abs(native - answer) <= 1e-9
      : (native ?? "") === (answer ?? "");
  if (!isSame) throw new Error(JSON.stringify({ native, answer, where }));
}

/** A result and its three targets. */
export const scoreRow = fc.tuple(
  fc.oneof(fc.integer({ min: 0, max: 110 }), fc.constantFrom<Value>(null, "N/A", "-")),
  fc.constantFrom<Value>(40, 60, "-", null, "ไม่มี"),
  fc.constantFrom<Value>(70, "-", null),
  fc.constantFrom<Value>(80, 100),
);
