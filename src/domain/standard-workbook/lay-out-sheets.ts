import type { WorkbookForm } from "../formulas/writing/score-formulas";
import type { Framework } from "../framework/framework";
import type { Template } from "../template/template";
import { draftOf, draftSheets } from "./draft-sheets";
import type { LaidOutSheet } from "./sheet-draft";
import { nameSheets, type SheetPart } from "./sheet-names";

/** A sheet as a new workbook holds it, under the name that it has where no other is taken. */
export interface LaidOutPart extends LaidOutSheet {
  readonly part: SheetPart;
}

/** What every sheet of the workbook of a framework and a template holds, without looks. The template has an indicator. */
export function layOutSheets(framework: Framework, template: Template, form: WorkbookForm): LaidOutPart[] {
  const sheets = nameSheets(framework, template, []);
  const { drafts } = draftSheets({ framework, template, form, sheets });
  return sheets.map(({ part }) => ({ part, ...draftOf(part, drafts).laidOut() }));
}
