import type { StoredTemplate } from "../documents/read-stored-template";
import type { Alteration } from "../domain/comparison/alteration";
import { compareTemplate } from "../domain/comparison/compare-template";
import type { Template } from "../domain/template/template";
import { finish } from "../domain/steps";
import type { LocalisedText } from "../domain/text/localised";
import { WITH_FORM_PARTS } from "./form-parts";
import { readStored } from "./stored-template";
import { understandForm, type JudgedBy } from "./understand-form";
import { throwIfCancelled, type JobControl, type WorkbookPort } from "./workbook-port";

/** How a returned workbook differs from its template, or why it cannot be told. */
export type TemplateComparison =
  | { readonly kind: "compared"; readonly template: Template; readonly alterations: readonly Alteration[] }
  | { readonly kind: "faulty"; readonly faults: readonly LocalisedText[] }
  | { readonly kind: "none" };

export interface CompareOptions extends Pick<JudgedBy, "layout" | "frameworks" | "templates"> {
  /** Takes the place of the one that the workbook carries, which other programs may drop and people may replace. */
  readonly against?: StoredTemplate;
  readonly control?: JobControl;
}

/** Holds the workbook against a given template, or else the one that it carries. Writes nothing. */
export async function compareWithTemplate(
  port: Pick<WorkbookPort, "readWorkbook">,
  { against, layout, control = {}, ...known }: CompareOptions = {},
): Promise<TemplateComparison> {
  const snapshot = await port.readWorkbook(control, WITH_FORM_PARTS);
  throwIfCancelled(control.signal);
  const stored = against ? { kind: "stored" as const, ...against } : readStored(snapshot, known);
  if (stored.kind === "faulty") return { kind: "faulty", faults: stored.faults };
  if (stored.kind === "none") return { kind: "none" };
  const { template, framework } = stored;
  const evaluation = finish(understandForm(snapshot, { ...known, framework, layout }));
  const alterations = compareTemplate(snapshot, evaluation, template, framework);
  return { kind: "compared", template, alterations };
}
