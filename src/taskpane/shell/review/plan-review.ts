import { planFindingFixes } from "../../../app/fix-findings";
import { planFreeze, planThaw } from "../../../app/freeze-workbook";
import { planRepair } from "../../../app/repair-formulas";
import { planScoring } from "../../../app/score-sheet";
import type { ExamineOptions } from "../../../app/examine-workbook";
import type { SelectionPort, WorkbookPort } from "../../../app/workbook-port";
import { fixReview } from "../../check/findings/fix-review";
import { portableReview } from "../../portable/portable-review";
import type { Review, ReviewRequest } from "./review";
import { scoreReview } from "../../formulas/score-review";

/** Reads the workbook and plans what the request asks for. Writes nothing. */
export async function planReview(
  port: WorkbookPort & SelectionPort,
  request: ReviewRequest,
  { control = {}, regrades = {} }: ExamineOptions,
): Promise<Review> {
  switch (request.job) {
    case "fix":
      return fixReview(await planFindingFixes(port, request.choice, { control, regrades }), port);
    case "score-sheet":
      return scoreReview(await planScoring(port, { control }), port);
    case "freeze":
      return portableReview(await planFreeze(port, { ...request, control }), port);
    case "thaw":
      return portableReview(await planThaw(port, { control }), port);
    case "repair":
      return portableReview(await planRepair(port, { control }), port);
  }
}
