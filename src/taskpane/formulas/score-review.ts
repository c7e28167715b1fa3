import { applyScoring, type PlannedFormula, type ScoreSheetPlan } from "../../app/score-sheet";
import type { WorkbookPort } from "../../app/workbook-port";
import { COLUMN_NAMES } from "../../domain/framework/column-names";
import { formatCell } from "../../domain/workbook/address";
import type { PlanBothWays } from "../../domain/workbook/lift-protection";
import { showReference } from "../shell/cell-reference";
import { showScore } from "../../domain/scoring/figure-text";
import { cellText, contentText } from "../shell/review/cell-text";
import { joinTexts } from "../shell/review/join-texts";
import { liftedReview } from "../shell/review/lifted-review";
import type { Review, ReviewItem } from "../shell/review/review";

/** The plan of *Score this whole sheet* as the pane shows it; what a person typed may be left as it is. */
export function scoreReview(
  { lifted, ...plan }: PlanBothWays<ScoreSheetPlan>,
  port: Pick<WorkbookPort, "apply">,
): Review {
  const items = plan.formulas.map((formula) => ({ formula, item: reviewItem(formula) }));
  return {
    items: items.map(({ item }) => item),
    skipped: plan.skipped.map(({ at, role, indicator, reason, isLocked }) => ({
      sheet: at.sheet,
      address: formatCell(at),
      content: indicator ?? "",
      reason: joinTexts(COLUMN_NAMES[role], reason),
      isLocked,
    })),
    unchanged: plan.unchanged,
    lifted: liftedReview(lifted, (other) => scoreReview(other, port)),
    write: (leftOut, control) => {
      const kept = items.filter(({ item }) => leftOut.has(item.key)).map(({ formula }) => formula);
      return applyScoring(port, plan, new Set(kept), { control });
    },
  };
}

function reviewItem({ change, role, indicator, isOverwrite, gives }: PlannedFormula): ReviewItem {
  const address = formatCell(change);
  const column = COLUMN_NAMES[role];
  return {
    key: showReference({ sheet: change.sheet, address }),
    sheet: change.sheet,
    address,
    before: cellText(change.before),
    after: contentText(change.after),
    note: indicator === null ? column : joinTexts({ th: indicator, en: indicator }, column),
    gives: gives === null ? null : showScore(gives),
    together: null,
    isOptional: isOverwrite,
  };
}
