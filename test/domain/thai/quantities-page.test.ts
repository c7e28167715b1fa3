import { readFileSync } from "node:fs";
import path from "node:path";
import { parseQuantity } from "../../../src/domain/thai/parse-quantity";
import type { Quantity, QuantityReading } from "../../../src/domain/thai/quantity";

const PAGE = readFileSync(path.resolve(__dirname, "../../../docs/quantities.md"), "utf8");
const SIGNS = { "at-least": "≥", "more-than": ">", "at-most": "≤", "less-than": "<" } as const;
const UNITS: Readonly<Record<string, string>> = {
  percent: "%",
  baht: "บาท",
  score: "คะแนน",
  times: "เท่า",
  level: "ระดับ",
};

/** A reading as the page writes it: "≥ 6 ×10^6 บาท /ปี “หมายเหตุ”"; the reason where there is none. */
function written(reading: QuantityReading): string {
  if (reading.kind === "unreadable") return reading.reason;
  const { comparator, value, multiplier, unit, unitWord, per, note }: Quantity = reading.quantity;
  return [
    comparator && SIGNS[comparator],
    value,
    multiplier !== 1 && `×10^${Math.log10(multiplier)}`,
    unit && (UNITS[unit] ?? unitWord),
    per && `/${per}`,
    note && `“${note}”`,
  ]
    .filter((part) => part !== null && part !== false && part !== undefined && part !== "")
    .join(" ");
}

/** Every text of the page's tables with the reading of its row. Cells hold them as code; \uXXXX stands for the letter. */
const ROWS = [...PAGE.matchAll(/^\| (`[^\n|]*`) +\| (`.*`) +\|$/gmu)].flatMap(([, reading, texts]) =>
  [...texts!.matchAll(/`([^`]+)`/gu)].map(([, text]): [text: string, reading: string] => [
    text!.replace(/\\u([0-9A-F]{4})/gu, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
    reading!.slice(1, -1),
  ]),
);

test("the page names hundreds of texts, each once", () => {
  expect(ROWS.length).toBeGreaterThanOrEqual(400);
  expect(ROWS.map(([text]) => text).filter((text, i, all) => all.indexOf(text) !== i)).toEqual([]);
});

test.each(ROWS)("%p is read as %s", (text, reading) => {
  expect(written(parseQuantity(text))).toBe(reading);
});
