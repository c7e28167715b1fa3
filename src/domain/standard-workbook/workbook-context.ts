import type { WorkbookForm } from "../formulas/writing/score-formulas";
import type { FormPart, Framework, PartId } from "../framework/framework";
import { NO_ENTRIES, type Template, type TemplateEntries } from "../template/template";
import type { NamedSheet, SheetPart } from "./sheet-names";

/** What every sheet is made from. */
export interface WorkbookContext {
  readonly framework: Framework;
  readonly template: Template;
  readonly form: WorkbookForm;
  readonly sheets: readonly NamedSheet[];
}

/** The name of a part's sheet; null where the framework has no such part. */
export function sheetOf({ sheets }: WorkbookContext, part: SheetPart): string | null {
  return sheets.find((sheet) => sheet.part === part)?.name ?? null;
}

/** The same for a part that is being written: a sheet has been named for it. */
export function sheetName(context: WorkbookContext, part: SheetPart): string {
  const name = sheetOf(context, part);
  if (name === null) throw new Error(`The workbook has no sheet for ${part}`);
  return name;
}

export function formPart({ framework }: WorkbookContext, id: PartId): FormPart {
  const part = framework.parts.find((each) => each.id === id);
  if (!part) throw new Error(`The framework ${framework.id} has no part ${id}`);
  return part;
}

/** A wording of the framework with the template's fiscal year in it. */
export function withYear(text: string, { template }: WorkbookContext): string {
  return text.replaceAll("{year}", String(template.fiscalYear));
}

/** The heading that is written for a column of a part's table. */
export function headingOf(part: FormPart, role: string, context: WorkbookContext): string {
  const column = part.columns.find((each) => each.role === role);
  return withYear(column?.headings[0] ?? "", context);
}

export function titleOf(part: FormPart, context: WorkbookContext): string {
  return withYear(part.titles[0], context);
}

/** "สำนักงาน… (สพธอ.)"; "" where the template does not know it. */
export function agencyTitle({ agency }: Template): string {
  return agency.abbreviation === "" ? agency.name : `${agency.name} (${agency.abbreviation})`;
}

/** Centred below every page, before its number. */
export function footerOf({ template }: WorkbookContext, sheet: string): string {
  const agency = template.agency.abbreviation || template.agency.name;
  return [agency, sheet].filter(Boolean).join(" · ");
}

export function entriesOf({ template }: WorkbookContext): TemplateEntries {
  return template.entries ?? NO_ENTRIES;
}
