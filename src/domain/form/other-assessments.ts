import type { Framework } from "../framework/framework";
import type { Assessment } from "../recognition/recognised";
import type { SheetSnapshot } from "../workbook/snapshot";
import type { HeadingBlock } from "./evaluation";
import type { Field } from "./field";
import { FieldReader } from "./fields";

/** The score of one assessment in any row below the headings. */
export interface AssessmentScores {
  readonly assessment: Assessment;
  readonly score: (row: number) => Field<number>;
}

/** Every assessment beside which others stand, in the order of the headings; one without a score column is left out. */
export function assessmentScores(
  { recognised }: HeadingBlock,
  sheet: SheetSnapshot,
  framework: Framework,
): AssessmentScores[] {
  const reader = new FieldReader(sheet.name, sheet.cells, framework);
  return recognised.assessments.flatMap((assessment) => {
    const column = recognised.columns.find(
      (each) => each.assessment === assessment.key && each.role === "score",
    )?.column;
    return column === undefined ? [] : { assessment, score: (row: number) => reader.number(row, column) };
  });
}
