import type { GridRange } from "../model/host-state";

/** An error as a function's result or argument. */
export interface ErrorOutcome {
  readonly error: string;
}

export type CellOutcome = string | number | boolean | ErrorOutcome;

/** What a call gives to its cell, or to a spilled area. */
export type FunctionOutcome = CellOutcome | readonly (readonly CellOutcome[])[];

/** The formula cell that calls. */
export interface CallingCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Where an argument stands. */
export interface ArgumentPlace {
  readonly sheetId: string;
  readonly area: GridRange;
}

/** Calls the add-in's functions: at once in process, or through office.js with #BUSY! in between. */
export interface FunctionCaller {
  /** `places` are those of the arguments, null for one that is no reference, where the function asks for them. */
  call(
    functionId: string,
    values: readonly unknown[],
    cell: CallingCell,
    places?: readonly (ArgumentPlace | null)[],
  ): FunctionOutcome;
}

export const BUSY: ErrorOutcome = { error: "#BUSY!" };

export function isErrorOutcome(value: unknown): value is ErrorOutcome {
  return typeof value === "object" && value !== null && typeof (value as ErrorOutcome).error === "string";
}
