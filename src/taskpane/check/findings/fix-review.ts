import { applyFixes, type FixOutcome, type FixPlan } from "../../../app/fix-findings";
import type { WorkbookPort } from "../../../app/workbook-port";
import type { FixWrite } from "../../../domain/repairs/fix";
import { FIX_OBSTACLES, type PlannedFix } from "../../../domain/review/plan-fixes";
import { formatCell } from "../../../domain/workbook/address";
import type { PlanBothWays } from "../../../domain/workbook/lift-protection";
import { cellText, contentText } from "../../shell/review/cell-text";
import { joinTexts } from "../../shell/review/join-texts";
import { liftedReview } from "../../shell/review/lifted-review";
import type { Review, ReviewItem } from "../../shell/review/review";

/** The plan of fixes as the pane shows it; each finding's fix may be left out, with all its cells. */
export function fixReview(
  { lifted, ...plan }: PlanBothWays<FixPlan>,
  port: Pick<WorkbookPort, "apply">,
): Review<FixOutcome> {
  return {
    items: plan.fixes.flatMap(fixItems),
    skipped: plan.skipped.map(({ finding, at, obstacle }) => ({
      sheet: at.sheet,
      address: formatCell(at),
      content: finding.found ?? "",
      reason: joinTexts(FIX_OBSTACLES[obstacle], finding.message),
      isLocked: obstacle === "locked",
    })),
    unchanged: 0,
    lifted: liftedReview(lifted, (other) => fixReview(other, port)),
    write: (leftOut, control) => applyFixes(port, plan, { leftOut, control }),
  };
}

function fixItems({ finding, fix }: PlannedFix): ReviewItem[] {
  return fix.writes.map(({ at, before, after }, index) => ({
    key: `${finding.id}#${index}`,
    sheet: at.sheet,
    address: formatCell(at),
    before: cellText(before),
    after: contentText(after, before),
    note: fix.reason,
    gives: shownBy({ finding, fix }, { at, before, after }),
    together: finding.id,
    isOptional: true,
  }));
}

/** What a formula of a fix will show in the finding's very cell: the figure that belongs there; null for other cells. */
function shownBy({ finding }: PlannedFix, { at, after }: FixWrite): string | null {
  const isItsCell = finding.sheet === at.sheet && finding.address === formatCell(at);
  const { expected } = finding;
  if (!isItsCell || !("formula" in after) || expected === null || expected.startsWith("=")) return null;
  return expected;
}
