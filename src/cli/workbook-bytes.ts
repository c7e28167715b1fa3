import type { Installation } from "../app/installation";
import { applyWorkbook, planWorkbook } from "../app/create-workbook";
import type { Framework } from "../domain/framework/framework";
import type { WorkbookForm } from "../domain/formulas/writing/score-formulas";
import type { Template } from "../domain/template/template";
import type { LocalisedText } from "../domain/text/localised";
import { createFileWorkbook } from "../files/file-workbook";
import { ownAddin } from "../files/own-addin";
import { baseName } from "./disk";

/** What a workbook is made of. */
interface WorkbookSource {
  readonly framework: Framework;
  readonly template: Template;
  /** Name or abbreviation that the template must be of. */
  readonly agency?: string;
  /** Whether its indicators are yet to be named. */
  readonly isStarter: boolean;
}

interface WorkbookMaking {
  readonly output: string;
  readonly form: WorkbookForm;
  readonly openWith: Installation | null;
}

type MadeWorkbook =
  { readonly bytes: Uint8Array; readonly sheets: number } | { readonly faults: readonly LocalisedText[] };

/** The standard workbook of a template as a file, calculated: viewers that do not calculate show its results. */
export async function workbookBytes(
  source: WorkbookSource,
  { form, openWith, output }: WorkbookMaking,
): Promise<MadeWorkbook> {
  const addin = openWith === null ? {} : { addin: ownAddin(openWith) };
  const workbook = await createFileWorkbook(null, baseName(output), addin);
  const plan = await planWorkbook(workbook, { ...source, form });
  if (plan.kind === "refused") return plan;
  await applyWorkbook(workbook, plan);
  const { calculateWorkbook } = await import("./calculate-workbook");
  const { bytes } = await calculateWorkbook(await workbook.save());
  return { bytes, sheets: plan.sheets.length };
}
