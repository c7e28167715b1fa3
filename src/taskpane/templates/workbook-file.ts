import { applyWorkbook, planWorkbook } from "../../app/create-workbook";
import type { JobControl } from "../../app/workbook-port";
import { calculateNewSheets } from "../../domain/formulas/calculating/calculate-new-sheets";
import type { FormulaResults } from "../../files/apply-change-set";
import { createFileWorkbook } from "../../files/file-workbook";
import { ownAddin } from "../../files/own-addin";
import { functionTable } from "../../functions/function-table";
import type { MadeFile, WorkbookChoice } from "./template-services";

/**
 * Makes the .xlsx of a choice, with the results of its formulas: viewers that do not calculate show them. The one way from the pane to the file layer, which is large: to be imported only
 * when a file is asked for.
 */
export async function makeWorkbookFile(choice: WorkbookChoice, control: JobControl): Promise<MadeFile> {
  const { template, openWith } = choice;
  const name = `${template.agency.abbreviation || template.id} ${template.fiscalYear}.xlsx`;
  const addin = openWith === null ? {} : { addin: ownAddin(openWith) };
  let results: FormulaResults = () => null;
  const workbook = await createFileWorkbook(null, name, {
    ...addin,
    results: (formula, at) => results(formula, at),
  });
  const plan = await planWorkbook(workbook, { ...choice, control });
  if (plan.kind === "refused") return plan;
  results = calculateNewSheets(plan.changeSet, (called, args) => functionTable[called](...args));
  await applyWorkbook(workbook, plan, { control });
  return { kind: "file", name, bytes: await workbook.save() };
}
