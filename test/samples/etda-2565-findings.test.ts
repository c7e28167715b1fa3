import { readFileSync } from "node:fs";
import path from "node:path";
import { validateWorkbook } from "../../src/app/validate-workbook";
import { quoteSheet } from "../../src/domain/workbook/address";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import reviewed from "./etda-2565-findings.json";

/** Contradictions of the published report that are known, numbered; each must be found by the rule meant for it. */
const KNOWN_ODDITIES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

const sample = readFileSync(path.join(__dirname, "../../assets/samples/etda-2565.xlsx"));

test("the sample has the findings that were reviewed one by one, and no other", async () => {
  const { findings } = await validateWorkbook({
    readWorkbook: () => readWorkbookFile(sample, "etda-2565.xlsx"),
  });
  const found = findings.map(({ rule, sheet, address }) => `${rule} ${quoteSheet(sheet!)}!${address}`);
  expect(found.sort()).toEqual(reviewed.map(({ rule, at }) => `${rule} ${at}`).sort());
});

test("every known contradiction of the report is among them, every finding has its line of reason", () => {
  const oddities = reviewed.map(({ oddity }) => oddity);
  expect(KNOWN_ODDITIES.filter((number) => !oddities.includes(number))).toEqual([]);
  expect(reviewed.filter(({ reason }) => reason.length < 20)).toEqual([]);
});
