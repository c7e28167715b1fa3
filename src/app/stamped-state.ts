import type { FrameworkChoice } from "../domain/form/framework-reason";
import { isOutputSheet } from "../domain/form/own-sheets";
import { LAYOUT_NAMESPACE, layoutPart, writeLayoutPart } from "../domain/layout/stored-layout";
import { readAcceptances } from "../domain/review/acceptance";
import { STAMP_NAMESPACE, type StampedState } from "../domain/review/stamp";
import { TEMPLATE_NAMESPACE } from "../domain/template/template";
import { regrade, type Regrades } from "../domain/validation/regrade";
import { partContent } from "../domain/workbook/json-part";
import { withoutPutIn } from "../domain/workbook/put-in";
import type { WorkbookSnapshot } from "../domain/workbook/snapshot";
import type { ExamineOptions } from "./examine-workbook";
import type { CarriedDocuments } from "./stored-template";

/** The parts that a stamp rests on, and its own. */
export const STAMPED_PARTS: readonly string[] = [TEMPLATE_NAMESPACE, LAYOUT_NAMESPACE, STAMP_NAMESPACE];

/** What a workbook was judged by, and what of that is its own. */
interface Judged {
  readonly choice: FrameworkChoice;
  readonly carried: CarriedDocuments;
  /** Grades that the signer chose. */
  readonly regrades: Regrades;
}

/**
 * A framework that the workbook brings counts as the workbook has it, whether or not it is known to whoever looks: what
 * became of a sign-off does not hang on that. `layout`: the one that was given, in place of the workbook's.
 */
export function stampedState(
  snapshot: WorkbookSnapshot,
  { choice: { framework, reason }, carried, regrades }: Judged,
  { layout }: Pick<ExamineOptions, "layout"> = {},
): StampedState {
  const own = reason.kind === "stored" ? carried.framework?.own : undefined;
  return {
    sheets: snapshot.sheets.filter((sheet) => !isOutputSheet(sheet)),
    framework: regrade(own ?? framework, regrades),
    templatePart: documentIn(partContent(snapshot, TEMPLATE_NAMESPACE)),
    layoutPart: layout ? writeLayoutPart(layout) : documentIn(layoutPart(snapshot)),
    acceptances: readAcceptances(snapshot),
  };
}

/** Who has put it in does not change what it says. */
function documentIn(part: string | null): string | null {
  return part && withoutPutIn(part);
}
