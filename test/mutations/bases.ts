import { readFileSync } from "node:fs";
import path from "node:path";
import { planWorkbook } from "../../src/app/create-workbook";
import { PUBLIC_ORGANISATION_2565 as framework } from "../../src/domain/framework/frameworks";
import { ETDA_2565 } from "../../src/domain/template/templates";
import { TEMPLATE_NAMESPACE } from "../../src/domain/template/template";
import { createFileWorkbook } from "../../src/files/file-workbook";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import { calculateWorkbook } from "../../src/cli/calculate-workbook";
import type { Base } from "./mutation";
import { baseOf } from "./run-mutations";

const READING = { parts: [TEMPLATE_NAMESPACE], names: true };

/** The published report as an official laid it out. */
export async function sampleBase(root: string): Promise<Base> {
  const bytes = readFileSync(path.join(root, "assets/samples/etda-2565.xlsx"));
  return baseOf("the sample", await readWorkbookFile(bytes, "etda-2565.xlsx", READING));
}

/** The standard workbook of the same agency, made from framework and template and calculated. */
export async function standardBase(): Promise<Base> {
  const workbook = await createFileWorkbook(null, "standard.xlsx");
  const plan = await planWorkbook(workbook, { framework, template: ETDA_2565, form: "functions" });
  if (plan.kind !== "plan") throw new Error(plan.faults.map(({ en }) => en).join("; "));
  await workbook.apply({ changes: plan.changeSet.changes });
  const { bytes } = await calculateWorkbook(await workbook.save());
  return baseOf("the standard workbook", await readWorkbookFile(bytes, "standard.xlsx", READING));
}
