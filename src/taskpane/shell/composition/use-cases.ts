import { acceptFinding, withdrawAcceptance } from "../../../app/accept-finding";
import { findInsertion, insertFormula } from "../../../app/insert-function";
import { applySummary, planSummary } from "../../../app/summarise-workbook";
import { validateWorkbook } from "../../../app/validate-workbook";
import { startLiveValidation } from "../../../app/live-validation";
import { stampWorkbook } from "../../../app/stamp-workbook";
import { verifyStamp } from "../../../app/verify-stamp";
import { reportInWorkbook } from "../../check/into-workbook/report-in-workbook";
import { planReview } from "../review/plan-review";

/** What the pane's jobs do, as one script. */
export const USE_CASES = {
  validateWorkbook,
  acceptFinding,
  withdrawAcceptance,
  planSummary,
  applySummary,
  findInsertion,
  insertFormula,
  planReview,
  stampWorkbook,
  verifyStamp,
  reportInWorkbook,
  startLiveValidation,
};
