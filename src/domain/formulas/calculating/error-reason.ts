import type { LocalisedText } from "../../text/localised";
import type { CellAddress, Rectangle } from "../../workbook/address";
import { plainFormula } from "../../workbook/plain-formula";
import { sheetKey } from "../../workbook/sheet-name";
import type { CellError } from "../../workbook/snapshot";
import { kpiCalls, mayHoldKpi } from "../reading/kpi-calls";
import { readFormula } from "../reading/formula-reader";
import { evaluate, type CallOwnFunction, type Surroundings } from "./evaluate";
import { isRows, NotCalculated, type Operand, type Rows } from "./operands";
import { parseFormula, type Expression } from "./parse-formula";

/** An error that one of our functions has given, with what the function says about it. */
export interface ExplainedError extends CellError {
  readonly reason: LocalisedText;
}

/** Cells that a formula refers to. */
export interface ReferredArea {
  readonly sheet: string;
  readonly area: Rectangle;
}

/** What has to be known to tell why a formula with calls of ours shows an error. */
export interface ErrorQuestion {
  /** Null where it holds what is not calculated here. */
  readonly whole: Expression | null;
  /** The calls of ours in it, the inner before the outer. */
  readonly calls: readonly Expression[];
  readonly areas: readonly ReferredArea[];
}

/** More cells than this are not read for one look at one cell. */
const MOST_CELLS = 5_000;

/**
 * The question why a formula in a cell shows an error. Where the formula holds what only Excel calculates, its calls of
 * ours are looked at alone.
 *
 * @returns null for a formula without a call of ours that can be followed, or over more cells than are read at once
 */
export function errorQuestion(written: string, { sheet }: Pick<CellAddress, "sheet">): ErrorQuestion | null {
  if (!mayHoldKpi(written)) return null;
  const formula = plainFormula(written);
  const spans = kpiCalls(readFormula(formula));
  const whole = parsed(formula);
  const calls = spans
    .map(({ start, end }) => parsed(`=${formula.slice(start, end)}`))
    .filter((each) => each !== null)
    .reverse();
  const areas = (whole ? [whole] : calls).flatMap((each) => referredAreas(each, sheet));
  const size = areas.reduce((sum, { area }) => sum + area.rowCount * area.columnCount, 0);
  return calls.length === 0 || size > MOST_CELLS ? null : { whole, calls, areas };
}

/**
 * What the function says that has given the error, with the values of the areas in their order; null where it gives
 * none with them, as while Excel is still calculating.
 */
export function errorReason(
  { whole, calls, areas }: ErrorQuestion,
  values: readonly (Rows | null)[],
  { sheet }: Pick<CellAddress, "sheet">,
  callOwn: CallOwnFunction,
): LocalisedText | null {
  const known = new Map(areas.map((each, i) => [keyOf(each), values[i] ?? null]));
  const read = (name: string, area: Rectangle): Operand => {
    const rows = known.get(keyOf({ sheet: name, area }));
    if (!rows) throw new NotCalculated();
    return area.rowCount === 1 && area.columnCount === 1 ? (rows[0]?.[0] ?? null) : rows;
  };
  const around: Surroundings = { sheet, read, callOwn };
  const answer = whole && answered(whole, around);
  // A call in a branch that is not taken gives no error to the cell.
  if (answer) return answer.reason;
  for (const call of calls) {
    const reason = answered(call, around)?.reason;
    if (reason) return reason;
  }
  return null;
}

/** The reason in what an expression gives, if any; null where it is not calculated here. */
function answered(
  expression: Expression,
  around: Surroundings,
): { readonly reason: LocalisedText | null } | null {
  try {
    const given = evaluate(expression, around);
    const value = isRows(given) ? (given[0]?.[0] ?? null) : given;
    const isExplained = value !== null && typeof value === "object" && "reason" in value;
    return { reason: isExplained ? (value as ExplainedError).reason : null };
  } catch (error) {
    if (error instanceof NotCalculated) return null;
    throw error;
  }
}

function parsed(formula: string): Expression | null {
  try {
    return parseFormula(formula);
  } catch (error) {
    if (error instanceof NotCalculated) return null;
    throw error;
  }
}

function referredAreas(expression: Expression, sheet: string): ReferredArea[] {
  switch (expression.kind) {
    case "value":
      return [];
    case "reference":
      return [{ sheet: expression.sheet ?? sheet, area: expression.area }];
    case "operation":
      return expression.operands.flatMap((each) => referredAreas(each, sheet));
    case "call":
      return expression.args.flatMap((each) => referredAreas(each, sheet));
  }
}

function keyOf({ sheet, area }: ReferredArea): string {
  const { row, column, rowCount, columnCount } = area;
  return [sheetKey(sheet), row, column, rowCount, columnCount].join("|");
}
