import { applyWorkbook, planWorkbook } from "../../app/create-workbook";
import type { JobControl } from "../../app/workbook-port";
import { createFileWorkbook } from "../../files/file-workbook";
import { ownAddin } from "../../files/own-addin";
import type { MadeFile, WorkbookChoice } from "./template-services";

/**
 * Makes the .xlsx of a choice. The one way from the pane to the file layer, which is large: to be imported only
 * when a file is asked for.
 */
export async function makeWorkbookFile(choice: WorkbookChoice, control: JobControl): Promise<MadeFile> {
  const { template, openWith } = choice;
  const name = `${template.agency.abbreviation || template.id} ${template.fiscalYear}.xlsx`;
  const addin = openWith === null ? {} : { addin: ownAddin(openWith) };
  const workbook = await createFileWorkbook(null, name, addin);
  const plan = await planWorkbook(workbook, { ...choice, control });
  if (plan.kind === "refused") return plan;
  await applyWorkbook(workbook, plan, { control });
  return { kind: "file", name, bytes: await workbook.save() };
}
