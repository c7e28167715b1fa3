import { Fault } from "./fault";

/** What a cell of the answer can be. */
export type CellOutput = number | string | Fault;

/** Computes one cell of the answer. */
export type CellFunction = (row: number, column: number) => CellOutput;

/** What functions give for an indicator that does not apply, and take as such. */
export const NOT_APPLICABLE_TEXT = "N/A";

/** The answers that an argument settles by itself: a blank for a blank, N/A for N/A. */
export const BLANK = Symbol();
export const NOT_APPLICABLE = Symbol();

/** In place of a value: nothing is left to calculate. */
export type Ended = Fault | typeof BLANK | typeof NOT_APPLICABLE;

export function isEnded(value: unknown): value is Ended {
  return typeof value === "symbol" || value instanceof Fault;
}

export function endOutput(ended: Ended): CellOutput {
  if (ended instanceof Fault) return ended;
  return ended === BLANK ? "" : NOT_APPLICABLE_TEXT;
}
