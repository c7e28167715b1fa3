import {
  ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { type ArgumentRules, plainArgument, prepareArguments } from "./arguments";
import {
  type ArgumentPlace,
  BUSY,
  type CellOutcome,
  type FunctionCaller,
  type FunctionOutcome,
  isErrorOutcome,
} from "./function-caller";
import { argumentLimits, needsParameterAddresses, parameterAt } from "./metadata";

type Plain = ReturnType<typeof plainArgument>;
type Places = readonly (ArgumentPlace | null)[] | undefined;

/**
 * An add-in's function as the engine's own class of function, which unlike its helper for custom functions
 * keeps blank, 0, error and missing apart and survives an exception.
 */
export class CustomFunction extends BaseFunction {
  readonly #caller: FunctionCaller;
  readonly #rules: () => ArgumentRules;

  /** `rules` is asked at every call, so that the platform can be switched. */
  constructor(caller: FunctionCaller, rules: () => ArgumentRules) {
    super(rules().metadata.name.toUpperCase());
    this.#caller = caller;
    this.#rules = rules;
    const { least, most } = argumentLimits(rules().metadata);
    this.minParams = least;
    this.maxParams = most;
    this.needsReferenceObject = needsParameterAddresses(rules().metadata);
  }

  override calculate(...variants: (BaseValueObject | BaseReferenceObject)[]): BaseValueObject {
    const places = this.needsReferenceObject ? variants.map(placeOf) : undefined;
    const values = variants.map((variant) => plainArgument(valuesOf(variant)));
    // Excel calls a function only once its arguments have arrived, whether or not it takes errors.
    if (values.some(isBusy)) return toValueObject(BUSY);
    const shape = liftedShape(values, this.#rules());
    if (!shape) return toValueObject(this.#callOnce(values, places));
    const rows = Array.from({ length: shape.rows }, (_, row) =>
      Array.from({ length: shape.columns }, (_, column) => this.#callFor(values, places, row, column)),
    );
    return toValueObject(rows);
  }

  #callOnce(values: readonly Plain[], places: Places): FunctionOutcome {
    const rules = this.#rules();
    const prepared = prepareArguments(values, rules);
    if (isErrorOutcome(prepared)) return prepared;
    const cell = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    return this.#caller.call(rules.metadata.id, prepared as readonly unknown[], cell, places);
  }

  /** Ranges given to single-value parameters are taken element by element, and only the first value counts. */
  #callFor(values: readonly Plain[], places: Places, row: number, column: number): CellOutcome {
    const picked = values.map((value, index) => {
      if (!Array.isArray(value) || isMatrix(this.#rules(), index)) return value;
      const line = value.length === 1 ? value[0] : value[row];
      const cell = line && (line.length === 1 ? line[0] : line[column]);
      return cell === undefined ? { error: ErrorType.NA } : [[cell]];
    });
    const outcome = this.#callOnce(picked, places);
    return isRows(outcome) ? (outcome[0]?.[0] ?? { error: ErrorType.CALC }) : outcome;
  }
}

function placeOf(variant: BaseValueObject | BaseReferenceObject): ArgumentPlace | null {
  if (!variant.isReferenceObject()) return null;
  const reference = variant as BaseReferenceObject;
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  return { sheetId: reference.getSheetId(), area: { startRow, startColumn, endRow, endColumn } };
}

function valuesOf(variant: BaseValueObject | BaseReferenceObject): BaseValueObject {
  return variant.isReferenceObject()
    ? (variant as BaseReferenceObject).toArrayValueObject()
    : (variant as BaseValueObject);
}

function isBusy(value: Plain): boolean {
  if (Array.isArray(value)) return value.some((row) => row.some(isBusy));
  return isErrorOutcome(value) && value.error === BUSY.error;
}

function isMatrix(rules: ArgumentRules, index: number): boolean {
  return parameterAt(rules.metadata, index)?.dimensionality === "matrix";
}

/** The area over which single-value parameters repeat the call, or null where all got single values. */
function liftedShape(
  values: readonly Plain[],
  rules: ArgumentRules,
): { rows: number; columns: number } | null {
  const grids = values.filter(
    (value, index): value is Exclude<Plain, string | number | boolean | null> & unknown[][] =>
      Array.isArray(value) && !isMatrix(rules, index),
  );
  const rows = Math.max(1, ...grids.map((grid) => grid.length));
  const columns = Math.max(1, ...grids.map((grid) => grid[0]?.length ?? 0));
  return rows * columns > 1 ? { rows, columns } : null;
}

function isRows(outcome: FunctionOutcome): outcome is readonly (readonly CellOutcome[])[] {
  return Array.isArray(outcome);
}

function toValueObject(outcome: FunctionOutcome): BaseValueObject {
  if (!isRows(outcome)) return toCellObject(outcome);
  return ArrayValueObject.create({
    calculateValueList: outcome.map((row) => row.map(toCellObject)),
    rowCount: outcome.length,
    columnCount: outcome[0]!.length,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function toCellObject(outcome: CellOutcome): BaseValueObject {
  if (typeof outcome === "number") return NumberValueObject.create(outcome);
  if (typeof outcome === "boolean") return BooleanValueObject.create(outcome);
  if (typeof outcome === "string") return StringValueObject.create(outcome);
  return ErrorValueObject.create(outcome.error as ErrorType);
}
