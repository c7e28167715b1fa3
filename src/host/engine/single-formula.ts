import type { Injector } from "@univerjs/core";
import {
  AstTreeBuilder,
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  generateAstNode,
  generateExecuteAstNodeData,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  Interpreter,
  Lexer,
} from "@univerjs/engine-formula";
import type { PlainValue } from "./cells";
import { single } from "./functions/patch";

/** The place that a formula without a cell is calculated from. */
export interface FormulaHome {
  readonly unitId: string;
  readonly sheetId: string;
}

/**
 * What a formula gives by the values that stand in the cells now; of several values the first. With its "=". While
 * the workbook is being calculated it must not be asked.
 */
export function calculateAlone(
  injector: Injector,
  formula: string,
  { unitId, sheetId }: FormulaHome,
): PlainValue {
  const config = injector.get(IFormulaCurrentConfigService);
  const runtime = injector.get(IFormulaRuntimeService);
  config.loadDataLite();
  runtime.reset();
  runtime.setCurrent(0, 0, 1, 1, sheetId, unitId);
  try {
    const node = generateAstNode(unitId, formula, injector.get(Lexer), injector.get(AstTreeBuilder), config);
    const result = injector.get(Interpreter).execute(generateExecuteAstNodeData(node));
    const value = firstOf(result as BaseValueObject | BaseReferenceObject);
    node.resetCalculationState();
    return value.isNull() ? 0 : (value.getValue() as PlainValue);
  } catch {
    return ErrorType.VALUE;
  } finally {
    runtime.reset();
  }
}

function firstOf(result: BaseValueObject | BaseReferenceObject): BaseValueObject {
  const values = result.isReferenceObject()
    ? (result as BaseReferenceObject).toArrayValueObject(false)
    : (result as BaseValueObject);
  const value = single(values);
  return value.isArray() ? (value as unknown as { getFirstCell(): BaseValueObject }).getFirstCell() : value;
}
