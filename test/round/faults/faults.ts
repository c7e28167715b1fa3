import { CELL_FAULTS } from "./cell-faults";
import { CLOSING_FAULTS } from "./closing-faults";
import type { Fault } from "./fault";
import { PART_FAULTS } from "./part-faults";
import { RESULT_FAULTS } from "./result-faults";
import { SCORE_FAULTS } from "./score-faults";
import { TARGET_FAULTS } from "./target-faults";
import { WEIGHT_FAULTS } from "./weight-faults";

/** Every kind of fault that a round can hold. */
export const FAULTS: readonly Fault[] = [
  ...WEIGHT_FAULTS,
  ...TARGET_FAULTS,
  ...RESULT_FAULTS,
  ...SCORE_FAULTS,
  ...CLOSING_FAULTS,
  ...CELL_FAULTS,
  ...PART_FAULTS,
];
