import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { Evaluation } from "./evaluation";

/** A workbook with what it means. The evaluation carries the framework it was read by; nothing takes a second one. */
export interface FormContext {
  readonly snapshot: WorkbookSnapshot;
  readonly evaluation: Evaluation;
}
