import { mergeRefTokens, tokenize } from "@borgar/fx";
import type { Injector } from "@univerjs/core";
import {
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
  Lexer,
} from "@univerjs/engine-formula";

/** The function that Excel's files have in place of the operator. */
const ANCHOR_ARRAY = "ANCHORARRAY";

const patched = new WeakSet<Injector>();

/** Lets formulas refer to the area over which a cell spills: `C1#`. */
export function readSpillOperator(injector: Injector): void {
  if (patched.has(injector)) return;
  patched.add(injector);
  const functions = injector.get(IFunctionService);
  functions.registerExecutors(
    new AnchorArray(injector.get(IFormulaRuntimeService), injector.get(IFormulaCurrentConfigService)),
  );
  const lexer = injector.get(Lexer);
  const read = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, ...how) => read(withAnchorArrays(formula), ...how);
}

function withAnchorArrays(formula: string): string {
  if (!/[\w)]#/.test(formula)) return formula;
  const tokens = mergeRefTokens(tokenize(formula, { withLocation: false }));
  return tokens
    .map(({ type, value }, index) => {
      const next = tokens[index + 1];
      if (type === "range" && next?.value === "#") return `${ANCHOR_ARRAY}(${value})`;
      return value === "#" && tokens[index - 1]?.type === "range" ? "" : value;
    })
    .join("");
}

class AnchorArray extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  override needsReferenceObject = true;

  constructor(
    readonly runtime: IFormulaRuntimeService,
    readonly config: IFormulaCurrentConfigService,
  ) {
    super(ANCHOR_ARRAY);
  }

  override calculate(anchor: BaseValueObject | BaseReferenceObject) {
    if (anchor.isError()) return anchor as BaseValueObject;
    if (!anchor.isReferenceObject()) return ErrorValueObject.create(ErrorType.VALUE);
    const reference = anchor as BaseReferenceObject;
    const first = reference.getFirstCell();
    if (first.isError() && first.getValue() === ErrorType.SPILL) return first;
    const { startRow, startColumn } = reference.getRangePosition();
    const [unit, sheet] = [reference.getUnitId(), reference.getSheetId()];
    const area =
      this.runtime.getUnitArrayFormula()[unit]?.[sheet]?.[startRow]?.[startColumn] ??
      this.config.getArrayFormulaRange()[unit]?.[sheet]?.[startRow]?.[startColumn];
    if (!area) return ErrorValueObject.create(ErrorType.REF);
    return this.createReferenceObject(reference, area);
  }
}
