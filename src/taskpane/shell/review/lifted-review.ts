import type { ApplyOutcome } from "../../../app/workbook-port";
import type { ChangeSet } from "../../../domain/workbook/change-set";
import { liftedSheets, type PlanBothWays } from "../../../domain/workbook/lift-protection";
import type { Review } from "./review";

/** The other way of a plan as the review shows it: with the protection of the sheets that it names lifted. */
export function liftedReview<P extends { readonly changeSet: ChangeSet }, O extends ApplyOutcome>(
  lifted: P | null,
  reviewOf: (plan: PlanBothWays<P>) => Review<O>,
): Review<O>["lifted"] {
  return (
    lifted && {
      sheets: liftedSheets(lifted.changeSet),
      review: reviewOf({ ...lifted, lifted: null }),
    }
  );
}
