import { checkTemplate } from "../domain/template/check-template";
import { planStandardWorkbook } from "../domain/standard-workbook/plan-standard-workbook";
import type { NamedSheet } from "../domain/standard-workbook/sheet-names";
import type { WorkbookForm } from "../domain/formulas/writing/score-formulas";
import type { Framework } from "../domain/framework/framework";
import { templatePart, writeTemplatePart } from "../domain/template/stored-template";
import type { Template } from "../domain/template/template";
import { TEMPLATE_MESSAGES } from "../domain/template/template-messages";
import type { LocalisedText } from "../domain/text/localised";
import type { ChangeSet } from "../domain/workbook/change-set";
import { isSamePart } from "../domain/workbook/json-part";
import { faultText } from "./document-faults";
import { WITH_FORM_PARTS } from "./form-parts";
import { throwIfCancelled, type ApplyOutcome, type JobControl, type WorkbookPort } from "./workbook-port";

export interface CreateOptions {
  readonly framework: Framework;
  readonly template: Template;
  /** With the add-in's functions, or with functions of Excel itself. */
  readonly form: WorkbookForm;
  /** Name or abbreviation of the agency that the template must be of; any if left out. */
  readonly agency?: string;
  /**
   * The template is a blank starter: names and targets are still to be filled in. It is not stored in the workbook,
   * since nothing was approved that could be altered.
   */
  readonly isStarter?: boolean;
  readonly control?: JobControl;
}

/** What would be inserted, or everything that keeps the template from being used; then nothing is. */
export type WorkbookPlan =
  | {
      readonly kind: "plan";
      readonly changeSet: ChangeSet;
      /** `renamedFrom` tells the name that was taken already; the sheet that has it stays as it is. */
      readonly sheets: readonly NamedSheet[];
      /** Whether the workbook carries another template already, which stays: it belongs to the sheets that are there. */
      readonly keepsStoredTemplate: boolean;
    }
  | { readonly kind: "refused"; readonly faults: readonly LocalisedText[] };

/** Checks the template and plans its workbook as new sheets under free names. Writes nothing. */
export async function planWorkbook(
  port: Pick<WorkbookPort, "readWorkbook">,
  { framework, template, form, agency, isStarter = false, control = {} }: CreateOptions,
): Promise<WorkbookPlan> {
  const faults = checkTemplate(template, framework, agency ?? null).filter(
    ({ path }) => !(isStarter && path.includes("targets")),
  );
  if (faults.length > 0)
    return { kind: "refused", faults: faults.map((fault) => faultText(fault, TEMPLATE_MESSAGES)) };
  const snapshot = await port.readWorkbook(control, { ...WITH_FORM_PARTS, names: true });
  throwIfCancelled(control.signal);
  const takenNames = [...snapshot.sheets, ...(snapshot.names ?? [])].map(({ name }) => name);
  const before = templatePart(snapshot);
  const storesTemplate = before === null && !isStarter;
  const plan = planStandardWorkbook({ framework, template, form, takenNames, storesTemplate });
  return {
    kind: "plan",
    ...plan,
    keepsStoredTemplate: before !== null && !isSamePart(before, writeTemplatePart(framework, template)),
  };
}

/** Inserts the planned sheets, all or none where the host allows. */
export async function applyWorkbook(
  port: Pick<WorkbookPort, "apply">,
  plan: Extract<WorkbookPlan, { kind: "plan" }>,
  { control = {} }: Pick<CreateOptions, "control"> = {},
): Promise<ApplyOutcome> {
  throwIfCancelled(control.signal);
  return port.apply(plan.changeSet, control);
}
