import { acceptFinding, withdrawAcceptance } from "../../app/accept-finding";
import { planFindingFixes, takeBackFixes } from "../../app/fix-findings";
import { startLiveValidation } from "../../app/live-validation";
import { markFindings, removeReport, writeFindingsSheet } from "../../app/report-in-workbook";
import { stampWorkbook } from "../../app/stamp-workbook";
import { applySummary, planSummary } from "../../app/summarise-workbook";
import { bringBackSummary, takeBackSummary } from "../../app/take-back-summary";
import { validateWorkbook } from "../../app/validate-workbook";
import { verifyStamp } from "../../app/verify-stamp";
import { fixReview } from "./findings/fix-review";

/** What the jobs of this section do; part of the script of all use cases. */
export const CHECK_USE_CASES = {
  acceptFinding,
  applySummary,
  bringBackSummary,
  fixReview,
  markFindings,
  planFindingFixes,
  planSummary,
  removeReport,
  stampWorkbook,
  startLiveValidation,
  takeBackFixes,
  takeBackSummary,
  validateWorkbook,
  verifyStamp,
  withdrawAcceptance,
  writeFindingsSheet,
};
