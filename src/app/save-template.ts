import { writeDocument } from "../documents/write-document";
import { finish } from "../domain/steps";
import { FRAMEWORKS } from "../domain/framework/frameworks";
import type { Framework } from "../domain/framework/framework";
import type { Layout } from "../domain/layout/layout";
import { checkTemplate } from "../domain/template/check-template";
import { extractTemplate } from "../domain/comparison/extract-template";
import type { TemplateRemark } from "../domain/comparison/remark";
import { writeTemplatePart } from "../domain/template/stored-template";
import { TEMPLATE_NAMESPACE, type Template } from "../domain/template/template";
import type { TemplateFault } from "../domain/template/template-fault";
import { TEMPLATE_SHEET_MESSAGES } from "../domain/authoring/template-sheet-messages";
import { templateSheets } from "../domain/authoring/template-sheet";
import type { ChangeSet } from "../domain/workbook/change-set";
import { putPart } from "../domain/workbook/json-part";
import type { WorkbookSnapshot } from "../domain/workbook/snapshot";
import { checkSheet } from "./check-template";
import { understandForm } from "./understand-form";
import { faultText } from "./document-faults";
import { noForm } from "./no-form";
import { WITH_FORM_PARTS } from "./form-parts";
import { throwIfCancelled, type ApplyOutcome, type JobControl, type WorkbookPort } from "./workbook-port";

export interface SaveTemplateOptions {
  /** What the template is called: "etda-2565". */
  readonly id?: string;
  /** Whether what a form holds is saved along. */
  readonly withEntries?: boolean;
  /** Those that a template sheet may name; the shipped ones if left out. */
  readonly frameworks?: readonly Framework[];
  /** The framework that the filled form is read by; the workbook's own unless told otherwise. */
  readonly framework?: Framework;
  /** How its columns are read; goes before the layout that the workbook carries. */
  readonly layout?: Layout;
  readonly control?: JobControl;
}

/** A template that was read off the workbook. */
export interface SavedTemplate {
  /** The sheet it was written on, or null where it was read off the filled form. */
  readonly sheet: string | null;
  readonly template: Template | null;
  readonly framework: Framework | null;
  /** What was assumed or missing. */
  readonly remarks: readonly TemplateRemark[];
  /** What keeps the template from being used. */
  readonly faults: readonly TemplateFault[];
  /** The template as a file; null where there are faults. */
  readonly text: string | null;
  /** Stores the template in the workbook; null where there are faults. */
  readonly storing: ChangeSet | null;
}

/**
 * Reads the template sheet if there is one, else the filled form. Writes nothing.
 * @throws WorkbookError `no-form` where the workbook has neither.
 */
export async function planSaveTemplate(
  port: Pick<WorkbookPort, "readWorkbook">,
  { control = {}, frameworks = FRAMEWORKS, ...options }: SaveTemplateOptions = {},
): Promise<SavedTemplate> {
  const snapshot = await port.readWorkbook(control, WITH_FORM_PARTS);
  throwIfCancelled(control.signal);
  const [sheet] = templateSheets(snapshot);
  const read = sheet
    ? { ...checkSheet(sheet, frameworks), remarks: [] }
    : fromForm(snapshot, { frameworks, ...options });
  const { template, framework, faults } = read;
  const isUsable = template !== null && framework !== null && faults.length === 0;
  return {
    ...read,
    text: isUsable ? writeDocument(template) : null,
    storing: isUsable ? storingChange(snapshot, framework, template) : null,
  };
}

function fromForm(
  snapshot: WorkbookSnapshot,
  { id, withEntries = false, framework: given, layout, frameworks }: SaveTemplateOptions,
): Omit<SavedTemplate, "text" | "storing"> {
  const evaluation = finish(understandForm(snapshot, { framework: given, layout, frameworks }));
  const { framework } = evaluation;
  const options = { withEntries, ...(id === undefined ? {} : { id }) };
  const extracted = extractTemplate(snapshot, evaluation, options);
  if (!extracted) throw noForm(evaluation);
  const faults = checkTemplate(extracted.template, framework).map((fault) => ({
    at: null,
    text: faultText(fault, TEMPLATE_SHEET_MESSAGES),
  }));
  return { sheet: null, framework, ...extracted, faults };
}

function storingChange(snapshot: WorkbookSnapshot, framework: Framework, template: Template): ChangeSet {
  return { changes: putPart(snapshot, TEMPLATE_NAMESPACE, writeTemplatePart(framework, template)) };
}

/** Stores the template in the workbook, in place of the one that it carries. */
export async function storeTemplate(
  port: Pick<WorkbookPort, "apply">,
  storing: ChangeSet,
  { control = {} }: Pick<SaveTemplateOptions, "control"> = {},
): Promise<ApplyOutcome> {
  throwIfCancelled(control.signal);
  return storing.changes.length === 0 ? { written: 0 } : port.apply(storing, control);
}
