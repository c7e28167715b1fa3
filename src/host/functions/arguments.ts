import type { ArrayValueObject, BaseValueObject } from "@univerjs/engine-formula";
import { type ErrorOutcome, isErrorOutcome } from "./function-caller";
import { type FunctionMetadata, type FunctionParameter, parameterAt } from "./metadata";

/** How blank cells reach a function: Excel on the desktop passes 0, on the web null. */
export type FunctionPlatform = "desktop" | "web";

type Plain = string | number | boolean | null | ErrorOutcome;

/** The arguments of one call, or the error that keeps it from being called. */
export type PreparedArguments = readonly unknown[] | ErrorOutcome;

export interface ArgumentRules {
  readonly metadata: FunctionMetadata;
  readonly platform: FunctionPlatform;
  /** Whether errors reach parameters of type any. */
  readonly allowErrors: boolean;
}

/** Reads the engine's values: a grid for ranges and arrays, a single value otherwise. */
export function plainArgument(value: BaseValueObject): Plain | Plain[][] {
  if (!value.isArray()) return plainCell(value);
  return (value as ArrayValueObject)
    .getArrayValue()
    .map((row) => row.map((cell) => (cell ? plainCell(cell) : null)));
}

function plainCell(value: BaseValueObject): Plain {
  if (value.isNull()) return null;
  const plain = value.getValue();
  if (value.isError()) return { error: String(plain) };
  return plain as string | number | boolean;
}

/**
 * Turns plain arguments into what Excel hands to the function: coerced to the declared types, ranges as
 * rows of cells, omitted optional ones as null, repeating ones gathered into one list.
 */
export function prepareArguments(
  given: readonly (Plain | Plain[][])[],
  rules: ArgumentRules,
): PreparedArguments {
  const { parameters = [] } = rules.metadata;
  const fixed = parameters.filter((parameter) => !parameter.repeating).length;
  const prepared: unknown[] = [];
  const repeated: unknown[] = [];
  for (const [index, value] of given.entries()) {
    const parameter = parameterAt(rules.metadata, index) ?? {};
    const one = prepareOne(value, parameter, rules);
    if (isErrorOutcome(one) && !passesErrors(parameter, rules)) return one;
    (index < fixed ? prepared : repeated).push(one);
  }
  while (prepared.length < fixed) prepared.push(null);
  return fixed < parameters.length ? [...prepared, repeated] : prepared;
}

function prepareOne(
  value: Plain | Plain[][],
  parameter: Partial<FunctionParameter>,
  rules: ArgumentRules,
): unknown {
  if (parameter.dimensionality !== "matrix") {
    const single = Array.isArray(value) ? (value[0]?.[0] ?? null) : value;
    // An argument left out between two commas is not a blank cell.
    if (single === null && !Array.isArray(value)) return null;
    return prepareCell(single, parameter, rules);
  }
  if (value === null) return null;
  const rows = (Array.isArray(value) ? value : [[value]]).map((row) =>
    row.map((cell) => prepareCell(cell, parameter, rules)),
  );
  const error = passesErrors(parameter, rules) ? undefined : rows.flat().find(isErrorOutcome);
  return error ?? rows;
}

function prepareCell(value: Plain, parameter: Partial<FunctionParameter>, rules: ArgumentRules): unknown {
  if (isErrorOutcome(value)) return passesErrors(parameter, rules) ? wireError(value) : value;
  if (value === null) return rules.platform === "desktop" ? blankOf(parameter.type) : null;
  return coerce(value, parameter.type);
}

function blankOf(type: FunctionParameter["type"]): string | number | boolean {
  if (type === "string") return "";
  return type === "boolean" ? false : 0;
}

function coerce(value: string | number | boolean, type: FunctionParameter["type"]): unknown {
  if (type === "string") return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  if (type === "number") {
    const number = typeof value === "string" && value.trim() === "" ? Number.NaN : Number(value);
    return Number.isNaN(number) ? { error: "#VALUE!" } : number;
  }
  if (type === "boolean") {
    if (typeof value !== "string") return Boolean(value);
    if (/^(true|false)$/i.test(value)) return value.toLowerCase() === "true";
    return { error: "#VALUE!" };
  }
  return value;
}

function passesErrors(parameter: Partial<FunctionParameter>, rules: ArgumentRules): boolean {
  return rules.allowErrors && (parameter.type ?? "any") === "any";
}

/** office.js makes a CustomFunctions.Error of this. */
function wireError({ error }: ErrorOutcome) {
  return { type: "CustomFunctionError", code: error };
}
