import { readEvaluation } from "../domain/evaluation/read-evaluation";
import type { Alteration } from "../domain/template/alteration";
import { compareTemplate } from "../domain/template/compare-template";
import type { Template } from "../domain/template/template";
import type { LocalisedText } from "../domain/text/localised";
import { readStored, WITH_TEMPLATE } from "./stored-template";
import { throwIfCancelled, type JobControl, type WorkbookPort } from "./workbook-port";

/** How a returned workbook differs from its template, or why it cannot be told. */
export type TemplateComparison =
  | { readonly kind: "compared"; readonly template: Template; readonly alterations: readonly Alteration[] }
  | { readonly kind: "faulty"; readonly faults: readonly LocalisedText[] }
  | { readonly kind: "none" };

/** Holds the workbook against the template that it carries. Writes nothing. */
export async function compareWithTemplate(
  port: Pick<WorkbookPort, "readWorkbook">,
  { control = {} }: { readonly control?: JobControl } = {},
): Promise<TemplateComparison> {
  const snapshot = await port.readWorkbook(control, WITH_TEMPLATE);
  throwIfCancelled(control.signal);
  const stored = readStored(snapshot);
  if (stored.kind !== "stored") return stored;
  const { template, framework } = stored;
  const alterations = compareTemplate(snapshot, readEvaluation(snapshot, framework), template);
  return { kind: "compared", template, alterations };
}
