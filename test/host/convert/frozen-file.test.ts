import { readFileSync } from "node:fs";
import path from "node:path";
import { applyPlan, planFreeze, planThaw, type FreezeForm } from "../../../src/app/freeze-workbook";
import { FROZEN_NAMESPACE } from "../../../src/domain/formulas/portable/frozen-part";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import { workbookFile } from "../../../src/workbench/workbook-file";
import { openXlsx } from "../../../src/xlsx/reading/open";
import type { FunctionsFile } from "../../../src/host/functions/metadata";
import type { OpenedExcel } from "../../support/embedded-excel";
import { FUNCTIONS_METADATA } from "../../support/functions-metadata";
import { openPramoen } from "../../support/pramoen-excel";

const SAMPLE = path.resolve(__dirname, "../../../assets/samples/etda-2565.xlsx");

let excel: OpenedExcel;
afterEach(() => excel.close());

/** Every formula of a file, by sheet and place. */
async function formulasIn(bytes: Uint8Array): Promise<string[]> {
  const { sheets } = await openXlsx(bytes);
  return sheets.flatMap(({ name, cells }) =>
    [...cells.entries()].flatMap(({ row, column, cell }) =>
      cell.formula === null ? [] : [`${name} ${row},${column} ${cell.formula}`],
    ),
  );
}

function save(from: Uint8Array): Promise<Uint8Array> {
  const { univerAPI, state } = excel.host.book;
  return workbookFile(univerAPI, from, state, FUNCTIONS_METADATA.en as FunctionsFile);
}

async function frozenParts(bytes: Uint8Array): Promise<string[]> {
  const { customXmlParts } = await openXlsx(bytes);
  return customXmlParts.filter(({ namespace }) => namespace === FROZEN_NAMESPACE).map(({ xml }) => xml);
}

test.each<FreezeForm>(["formulas", "values", "names"])(
  "the sample, frozen as %s, saved and opened again, thaws to every formula it had",
  async (form) => {
    const original = new Uint8Array(readFileSync(SAMPLE));
    const before = await formulasIn(original);
    expect(before.filter((formula) => formula.includes("KPI")).length).toBeGreaterThan(5);
    excel = await openPramoen(original);
    const plan = await planFreeze(createExcelWorkbook(), { scope: "workbook", form });
    await applyPlan(createExcelWorkbook(), plan);
    await excel.waitForCalculation();
    const frozen = await save(original);
    expect(await formulasIn(frozen)).not.toEqual(before);
    expect(await frozenParts(frozen)).toHaveLength(1);

    excel = await openPramoen(frozen);
    const thaw = await planThaw(createExcelWorkbook());
    expect(thaw.skipped).toEqual([]);
    await applyPlan(createExcelWorkbook(), thaw);
    await excel.waitForCalculation();
    const thawed = await save(frozen);
    expect(await formulasIn(thawed)).toEqual(before);
    expect(await frozenParts(thawed)).toEqual([]);
  },
);
