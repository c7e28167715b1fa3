import { calculateWorkbook } from "../../src/cli/calculate-workbook";
import { readEvaluation } from "../../src/domain/evaluation/read-evaluation";
import type { Evaluation } from "../../src/domain/evaluation/evaluation";
import type { Framework } from "../../src/domain/framework/framework";
import { planStandardWorkbook } from "../../src/domain/standard-workbook/plan-standard-workbook";
import type { WorkbookForm } from "../../src/domain/standard-workbook/workbook-context";
import type { Template } from "../../src/domain/template/template";
import type { SetCell } from "../../src/domain/workbook/change-set";
import type { WorkbookSnapshot } from "../../src/domain/workbook/snapshot";
import { createFileWorkbook } from "../../src/files/file-workbook";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import { applyChangeSet } from "./apply-change-set";

/** The workbook in a file, with every formula calculated, and what it means. `edits` are made by a person first. */
export async function calculatedWorkbook(
  framework: Framework,
  template: Template,
  form: WorkbookForm,
  edits: readonly Omit<SetCell, "kind" | "before">[] = [],
): Promise<{ snapshot: WorkbookSnapshot; evaluation: Evaluation }> {
  const { changeSet } = planStandardWorkbook({ framework, template, form, takenNames: [] });
  // Protection keeps nobody out who may fill in the form, but the file's port refuses every protected sheet.
  const open = changeSet.changes.filter((change) => change.kind !== "protect-sheet");
  const places = new Set(edits.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`));
  const kept = open.filter(
    (change) => change.kind !== "set-cell" || !places.has(`${change.sheet} ${change.row} ${change.column}`),
  );
  const file = await createFileWorkbook(null, "standard.xlsx");
  await file.apply({
    changes: [...kept, ...edits.map((edit) => ({ kind: "set-cell" as const, before: null, ...edit }))],
  });
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
