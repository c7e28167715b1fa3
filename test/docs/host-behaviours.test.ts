import { readFileSync } from "node:fs";
import path from "node:path";

const page = readFileSync(path.resolve(__dirname, "../../docs/host-behaviours.md"), "utf8");

/** How a source may be told: by one of the words that the page explains, or as what Excel is seen to do. */
const SOURCE =
  /\b(doc|oj#\d+|js|assumed|own|simplification|simplified|as Excel|Excel's own|Microsoft support|see below)\b/i;

/** Behaviour and source of every row of the page's tables, headings left out. */
function rows(text: string): [behaviour: string, source: string][] {
  const lines = text.split("\n").filter((line) => line.startsWith("|"));
  return lines.flatMap((line, index): [string, string][] => {
    const isRule = /^\|[\s|:-]+\|$/.test(line);
    const isHeading = /^\|[\s|:-]+\|$/.test(lines[index + 1] ?? "");
    if (isRule || isHeading) return [];
    const cells = line.split(/(?<!\\)\|/).slice(1, -1);
    return [[cells[0]!.trim(), cells.at(-1)!.trim()]];
  });
}

test("every behaviour of the host has a source, or says that it is assumed", () => {
  const all = rows(page);
  expect(all.length).toBeGreaterThan(80);
  expect(all.filter(([behaviour, source]) => behaviour === "" || !SOURCE.test(source))).toEqual([]);
});

test("a row without a source is found", () => {
  const table = [
    "| Behaviour | Source |",
    "| --- | --- |",
    "| it is so | |",
    "| it is so | somewhere |",
    "| it is | js |",
  ];
  expect(rows(table.join("\n")).filter(([, source]) => !SOURCE.test(source))).toHaveLength(2);
});
