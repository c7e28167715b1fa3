import { applyWorkbook, planWorkbook } from "../../src/app/create-workbook";
import { calculateWorkbook } from "../../src/cli/calculate-workbook";
import { PUBLIC_ORGANISATION_2565 } from "../../src/domain/framework/frameworks";
import type { Framework } from "../../src/domain/framework/framework";
import type { WorkbookForm } from "../../src/domain/formulas/writing/score-formulas";
import type { Template } from "../../src/domain/template/template";
import { ETDA_2565 } from "../../src/domain/template/templates";
import { createFileWorkbook } from "../../src/files/file-workbook";
import { ownAddin } from "../../src/files/own-addin";

export const FORMS = ["functions", "portable"] as const satisfies readonly WorkbookForm[];

/** A standard workbook as it leaves the product: with its template, the add-in's reference and every result. */
export async function standardFile(
  form: WorkbookForm,
  template: Template = ETDA_2565,
  framework: Framework = PUBLIC_ORGANISATION_2565,
): Promise<Uint8Array> {
  const file = await createFileWorkbook(null, "standard.xlsx", { addin: ownAddin("organisation") });
  const isStarter = template.id.startsWith("blank-");
  const plan = await planWorkbook(file, { framework, template, form, isStarter });
  if (plan.kind === "refused") throw new Error(plan.faults.map(({ en }) => en).join("\n"));
  await applyWorkbook(file, plan);
  return (await calculateWorkbook(await file.save())).bytes;
}
