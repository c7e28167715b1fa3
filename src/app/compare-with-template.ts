import type { StoredTemplate } from "../documents/read-stored-template";
import type { Layout } from "../domain/layout/layout";
import type { Alteration } from "../domain/comparison/alteration";
import { compareTemplate } from "../domain/comparison/compare-template";
import type { Template } from "../domain/template/template";
import { finish } from "../domain/steps";
import type { LocalisedText } from "../domain/text/localised";
import { WITH_FORM_PARTS } from "./form-parts";
import { readStored } from "./stored-template";
import { understandForm } from "./understand-form";
import { throwIfCancelled, type JobControl, type WorkbookPort } from "./workbook-port";

/** How a returned workbook differs from its template, or why it cannot be told. */
export type TemplateComparison =
  | { readonly kind: "compared"; readonly template: Template; readonly alterations: readonly Alteration[] }
  | { readonly kind: "faulty"; readonly faults: readonly LocalisedText[] }
  | { readonly kind: "none" };

export interface CompareOptions {
  /** Takes the place of the one that the workbook carries, which other programs may drop and people may replace. */
  readonly against?: StoredTemplate;
  /** How its columns are read; goes before the layout that the workbook carries. */
  readonly layout?: Layout;
  readonly control?: JobControl;
}

/** Holds the workbook against a given template, or else the one that it carries. Writes nothing. */
export async function compareWithTemplate(
  port: Pick<WorkbookPort, "readWorkbook">,
  { against, layout, control = {} }: CompareOptions = {},
): Promise<TemplateComparison> {
  const snapshot = await port.readWorkbook(control, WITH_FORM_PARTS);
  throwIfCancelled(control.signal);
  const stored = against ? { kind: "stored" as const, ...against } : readStored(snapshot);
  if (stored.kind !== "stored") return stored;
  const { template, framework } = stored;
  const evaluation = finish(understandForm(snapshot, framework, layout));
  const alterations = compareTemplate(snapshot, evaluation, template, framework);
  return { kind: "compared", template, alterations };
}
