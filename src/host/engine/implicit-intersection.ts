import { mergeRefTokens, tokenize } from "@borgar/fx";
import type { Injector } from "@univerjs/core";
import {
  type ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  Lexer,
} from "@univerjs/engine-formula";

/** The function that Excel's files have in place of the sign. */
const SINGLE = "SINGLE";

type Token = ReturnType<typeof tokenize>[number];

const patched = new WeakSet<Injector>();

/**
 * Lets formulas ask for one value of several: `@KPISCORE(A1)`, `@A1:A9`. The engine knows the sign before ranges
 * alone and calculates nothing of a formula that has it before a call.
 */
export function readIntersectionSign(injector: Injector): void {
  if (patched.has(injector)) return;
  patched.add(injector);
  injector.get(IFunctionService).registerExecutors(new Single(SINGLE));
  const lexer = injector.get(Lexer);
  const read = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, ...how) => read(withSingles(formula), ...how);
}

/** Each sign and its operand as a call: `@F(1)` → `SINGLE(F(1))`. */
export function withSingles(formula: string): string {
  if (!formula.includes("@")) return formula;
  const tokens = mergeRefTokens(tokenize(formula, { withLocation: false }));
  const texts = tokens.map(({ value }) => value);
  tokens.forEach((token, at) => {
    if (token.type !== "operator" || token.value !== "@") return;
    const end = endOfOperand(tokens, at + 1);
    if (end === null) return;
    texts[at] = `${SINGLE}(`;
    texts[end] += ")";
  });
  return texts.join("");
}

/** Where a call, a reference, a name or a parenthesis ends; null for what the sign cannot stand before. */
function endOfOperand(tokens: readonly Token[], start: number): number | null {
  let at = start;
  while (tokens[at]?.type === "whitespace" || tokens[at]?.value === "@") at++;
  const first = tokens[at];
  if (!first) return null;
  const isCall = first.type === "func" || first.type === "func_prefix";
  if (!isCall && first.value !== "(") return isReference(first) ? at : null;
  let open = 0;
  for (let index = isCall ? at + 1 : at; index < tokens.length; index++) {
    if (tokens[index]!.value === "(") open++;
    else if (tokens[index]!.value === ")") open--;
    if (open === 0) return index;
  }
  return null;
}

function isReference({ type }: Token): boolean {
  return type.startsWith("range") || type.startsWith("structured");
}

class Single extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  override needsReferenceObject = true;

  override calculate(value: BaseValueObject | BaseReferenceObject): BaseValueObject {
    if (value.isReferenceObject()) return this.#intersection(value as BaseReferenceObject);
    if (!value.isArray()) return value as BaseValueObject;
    return (value as ArrayValueObject).getFirstCell();
  }

  /** The value of the formula's own row or column. */
  #intersection(reference: BaseReferenceObject): BaseValueObject {
    const values = reference.toArrayValueObject();
    if (!values.isArray()) return values;
    const { startRow, startColumn } = reference.getRangePosition();
    const [rows, columns] = [values.getRowCount(), values.getColumnCount()];
    const row = rows === 1 ? 0 : this.row - (startRow || 0);
    const column = columns === 1 ? 0 : this.column - (startColumn || 0);
    const isInside = row >= 0 && row < rows && column >= 0 && column < columns;
    const isCrossed = rows === 1 || columns === 1;
    if (!isInside || !isCrossed) return ErrorValueObject.create(ErrorType.VALUE);
    return values.get(row, column) ?? ErrorValueObject.create(ErrorType.VALUE);
  }
}
