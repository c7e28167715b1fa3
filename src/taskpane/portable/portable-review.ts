import { applyPlan, type PortablePlan } from "../../app/freeze-workbook";
import type { WorkbookPort } from "../../app/workbook-port";
import { PORTABLE_REASONS } from "../../domain/formulas/portable/portable-plan";
import type { PlanBothWays } from "../../domain/workbook/lift-protection";
import { showReference } from "../shell/cell-reference";
import { liftedReview } from "../shell/review/lifted-review";
import type { Review } from "../shell/review/review";

/**
 * A plan of freezing, thawing or repairing as the pane shows it. Its cells belong together: the originals of all
 * of them are kept in the workbook, so none is left out.
 */
export function portableReview(
  { lifted, ...plan }: PlanBothWays<PortablePlan>,
  port: Pick<WorkbookPort, "apply">,
): Review {
  return {
    items: plan.preview.map(({ sheet, address, before, after, gives, reason }) => ({
      key: showReference({ sheet, address }),
      sheet,
      address,
      before,
      after,
      note: reason && PORTABLE_REASONS[reason],
      gives,
      together: null,
      isOptional: false,
    })),
    skipped: plan.skipped.map(({ sheet, address, formula, reason }) => ({
      sheet,
      address,
      content: formula,
      reason: PORTABLE_REASONS[reason],
      isLocked: reason === "protected-sheet",
    })),
    unchanged: 0,
    lifted: liftedReview(lifted, (other) => portableReview(other, port)),
    write: async (_, control) => ({ written: (await applyPlan(port, plan, { control })).cells }),
  };
}
