import { applyFixes, planFindingFixes } from "../../src/app/fix-findings";
import { validateWorkbook } from "../../src/app/validate-workbook";
import { calculateWorkbook } from "../../src/cli/calculate-workbook";
import { PUBLIC_ORGANISATION_2565 as framework } from "../../src/domain/framework/frameworks";
import type { WorkbookForm } from "../../src/domain/formulas/writing/score-formulas";
import { planStandardWorkbook } from "../../src/domain/standard-workbook/plan-standard-workbook";
import { ETDA_2565 as template } from "../../src/domain/template/templates";
import { parseRectangle } from "../../src/domain/workbook/address";
import { createFileWorkbook } from "../../src/files/file-workbook";
import { openXlsx } from "../../src/xlsx/reading/open";
import { saveXlsx } from "../../src/xlsx/writing/save";

const SUMMARY = "สรุป";

/** The standard workbook with its summary page typed over, as a file without protection. */
async function typedOver(form: WorkbookForm, typed: Readonly<Record<string, string | number>>) {
  const file = await createFileWorkbook(null, "standard.xlsx");
  await file.apply(planStandardWorkbook({ framework, template, form, takenNames: [] }).changeSet);
  const workbook = await openXlsx((await calculateWorkbook(await file.save())).bytes);
  const sheet = workbook.sheets.find(({ name }) => name === SUMMARY)!;
  for (const [address, value] of Object.entries(typed)) {
    const { row, column } = parseRectangle(address)!;
    sheet.cells.set(row, column, { ...sheet.cells.get(row, column), value, formula: null });
  }
  return createFileWorkbook(await saveXlsx(workbook), "standard.xlsx");
}

const ids = async (port: Awaited<ReturnType<typeof createFileWorkbook>>) =>
  (await validateWorkbook(port)).findings.map(({ id }) => id);

test.each(["functions", "portable"] as const)("a summary that differs is mended, with %s", async (form) => {
  const clean = await ids(await typedOver(form, {}));
  const typed = { A5: "ต้องปรับปรุง", B5: 12.5, B8: 1, C8: 2, D9: 3 };
  const port = await typedOver(form, typed);
  const before = (await validateWorkbook(port)).findings.filter(({ id }) => !clean.includes(id));
  expect(before.map(({ rule, address }) => `${rule} ${address}`).sort()).toEqual([
    "formula-altered A5",
    "formula-altered B5",
    "formula-altered B8",
    "formula-altered C8",
    "formula-altered D9",
    "printed-summary-mismatch A5",
    "printed-summary-mismatch B5",
  ]);
  expect(before.every(({ fix }) => fix !== null)).toBe(true);

  const { lifted } = await planFindingFixes(port, "all");
  await applyFixes(port, lifted!);
  const mended = await createFileWorkbook((await calculateWorkbook(await port.save())).bytes, "mended.xlsx");
  const left = await ids(mended);
  expect(left.filter((id) => before.some((finding) => finding.id === id))).toEqual([]);
  expect(left.filter((id) => !clean.includes(id))).toEqual([]);
});
