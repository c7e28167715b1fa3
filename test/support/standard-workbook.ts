import { calculateWorkbook } from "../../src/cli/calculate-workbook";
import { readEvaluation } from "../../src/domain/form/read-evaluation";
import type { Evaluation } from "../../src/domain/form/evaluation";
import type { Framework } from "../../src/domain/framework/framework";
import { planStandardWorkbook } from "../../src/domain/standard-workbook/plan-standard-workbook";
import type { WorkbookForm } from "../../src/domain/formulas/writing/score-formulas";
import type { Template } from "../../src/domain/template/template";
import type { WorkbookSnapshot } from "../../src/domain/workbook/snapshot";
import { createFileWorkbook } from "../../src/files/file-workbook";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import { applyChangeSet } from "./apply-change-set";

/** The workbook in a file, with every formula calculated, and what it means. */
export async function calculatedWorkbook(
  framework: Framework,
  template: Template,
  form: WorkbookForm,
): Promise<{ snapshot: WorkbookSnapshot; evaluation: Evaluation }> {
  const { changeSet } = planStandardWorkbook({ framework, template, form, takenNames: [] });
  const file = await createFileWorkbook(null, "standard.xlsx");
  await file.apply(changeSet);
  const { bytes } = await calculateWorkbook(await file.save());
  const snapshot = await readWorkbookFile(bytes, "standard.xlsx");
  return { snapshot, evaluation: readEvaluation(snapshot, framework) };
}

/** The same without calculating: formulas show nothing. */
export function plannedWorkbook(
  framework: Framework,
  template: Template,
  form: WorkbookForm,
  takenNames: readonly string[] = [],
) {
  const plan = planStandardWorkbook({ framework, template, form, takenNames });
  const snapshot = applyChangeSet({ name: null, sheets: [] }, plan.changeSet, () => "");
  return { ...plan, snapshot, evaluation: readEvaluation(snapshot, framework) };
}
