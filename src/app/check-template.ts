import type { DocumentPath } from "../domain/document/document-fault";
import { FRAMEWORKS } from "../domain/framework/frameworks";
import type { Framework } from "../domain/framework/framework";
import { checkTemplate } from "../domain/template/check-template";
import { readTemplateSheet, type TemplatePlaces } from "../domain/authoring/read-template-sheet";
import type { Template } from "../domain/template/template";
import type { TemplateFault } from "../domain/template/template-fault";
import { TEMPLATE_SHEET_MESSAGES } from "../domain/authoring/template-sheet-messages";
import { templateSheets } from "../domain/authoring/template-sheet";
import type { CellAddress } from "../domain/workbook/address";
import type { SheetSnapshot } from "../domain/workbook/snapshot";
import { faultText } from "./document-faults";
import { throwIfCancelled, type JobControl, type WorkbookPort } from "./workbook-port";

export interface CheckTemplateOptions {
  /** Which template sheet, where there are several; the first one if left out. */
  readonly sheet?: string;
  readonly frameworks?: readonly Framework[];
  readonly control?: JobControl;
}

/** A template sheet as it was read. A template with faults is there to be looked at, not to be used. */
export interface CheckedTemplate {
  readonly sheet: string;
  readonly template: Template | null;
  readonly framework: Framework | null;
  readonly faults: readonly TemplateFault[];
}

/** Reads the workbook's template sheet and checks it; null where there is none. Writes nothing. */
export async function checkTemplateSheet(
  port: Pick<WorkbookPort, "readWorkbook">,
  { sheet, frameworks = FRAMEWORKS, control = {} }: CheckTemplateOptions = {},
): Promise<CheckedTemplate | null> {
  const snapshot = await port.readWorkbook(control);
  throwIfCancelled(control.signal);
  const own = templateSheets(snapshot).find(({ name }) => sheet === undefined || name === sheet);
  return own ? checkSheet(own, frameworks) : null;
}

/** What cannot be read, and what makes no sense where everything could be read. */
export function checkSheet(sheet: SheetSnapshot, frameworks: readonly Framework[]): CheckedTemplate {
  const { template, framework, faults, places } = readTemplateSheet(sheet, frameworks);
  const senseless = template && framework && faults.length === 0 ? faultsOf(template, framework, places) : [];
  return { sheet: sheet.name, template, framework, faults: [...faults, ...senseless] };
}

/** What makes no sense in a template that was read, at the cells that it was read from. */
export function faultsOf(template: Template, framework: Framework, places: TemplatePlaces): TemplateFault[] {
  return checkTemplate(template, framework).map((fault) => ({
    at: placeOf(fault.path, places),
    text: faultText(fault, TEMPLATE_SHEET_MESSAGES),
  }));
}

/** The cell of a property, or of the nearest thing that it belongs to. */
function placeOf(path: DocumentPath, places: TemplatePlaces): CellAddress | null {
  for (let length = path.length; length > 0; length--) {
    const at = places.get(`/${path.slice(0, length).join("/")}`);
    if (at) return at;
  }
  return null;
}
