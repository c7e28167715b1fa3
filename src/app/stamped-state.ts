import { isOutputSheet } from "../domain/form/own-sheets";
import { LAYOUT_NAMESPACE, layoutPart, writeLayoutPart } from "../domain/layout/stored-layout";
import { readAcceptances } from "../domain/review/acceptance";
import { STAMP_NAMESPACE, type StampedState } from "../domain/review/stamp";
import { TEMPLATE_NAMESPACE } from "../domain/template/template";
import { partContent } from "../domain/workbook/json-part";
import type { Examination, ExamineOptions } from "./examine-workbook";

/** The parts that a stamp rests on, and its own. */
export const STAMPED_PARTS: readonly string[] = [TEMPLATE_NAMESPACE, LAYOUT_NAMESPACE, STAMP_NAMESPACE];

/** `layout`: the one that was given, which takes the place of the workbook's. */
export function stampedState(
  { snapshot, framework }: Pick<Examination, "snapshot" | "framework">,
  { layout }: Pick<ExamineOptions, "layout"> = {},
): StampedState {
  return {
    sheets: snapshot.sheets.filter((sheet) => !isOutputSheet(sheet)),
    framework,
    templatePart: partContent(snapshot, TEMPLATE_NAMESPACE),
    layoutPart: layout ? writeLayoutPart(layout) : layoutPart(snapshot),
    acceptances: readAcceptances(snapshot),
  };
}
