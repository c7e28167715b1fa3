import { KPI_FUNCTIONS, type KpiFunction } from "../../scoring/function-names";
import type { Rectangle } from "../../workbook/address";
import { isError, NotCalculated, paired, single, type Operand } from "./operands";
import { OPERATORS } from "./operators";
import type { Expression } from "./parse-formula";
import { WORKSHEET_FUNCTIONS } from "./worksheet-functions";

/** Calls one of our functions: cells are values, ranges rows of them, what is left out null. */
export type CallOwnFunction = (name: KpiFunction, args: readonly Operand[]) => unknown;

/** What an expression is calculated with. */
export interface Surroundings {
  /** The sheet of the formula, for references that name none. */
  readonly sheet: string;
  /** What stands in an area; throws {@link NotCalculated} where that is not known. */
  read(sheet: string, area: Rectangle): Operand;
  readonly callOwn: CallOwnFunction;
}

/** What an expression gives; throws {@link NotCalculated} where it holds more than the product's own formulas do. */
export function evaluate(expression: Expression, around: Surroundings): Operand {
  switch (expression.kind) {
    case "value":
      return expression.value;
    case "reference":
      return around.read(expression.sheet ?? around.sheet, expression.area);
    case "operation": {
      const operation = OPERATORS.find((each) => Object.hasOwn(each, expression.operator));
      const [a, b] = expression.operands.map((operand) => evaluate(operand, around));
      const apply = operation?.[expression.operator];
      if (!apply || a === undefined || b === undefined) throw new NotCalculated();
      return paired(a, b, apply);
    }
    case "call":
      return call(expression.name, expression.args, around);
  }
}

function call(name: string, args: readonly Expression[], around: Surroundings): Operand {
  if (name === "IF") return choose(args, around);
  const operands = args.map((arg) => evaluate(arg, around));
  const known = WORKSHEET_FUNCTIONS[name];
  if (known) return known(...operands);
  const own = KPI_FUNCTIONS.find((each) => each === name);
  if (!own) throw new NotCalculated();
  return around.callOwn(own, operands) as Operand;
}

function choose([condition, whenTrue, whenFalse]: readonly Expression[], around: Surroundings): Operand {
  if (!condition || !whenTrue || !whenFalse) throw new NotCalculated();
  const value = single(evaluate(condition, around));
  if (value !== null && isError(value)) return value;
  if (typeof value === "string") throw new NotCalculated();
  return evaluate(value === null || value === false || value === 0 ? whenFalse : whenTrue, around);
}
