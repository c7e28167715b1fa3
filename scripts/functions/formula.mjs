/** @import { FunctionRecord } from "../../src/functions/record" */

/**
 * A value as it stands in a formula.
 * @param {unknown} value
 * @returns {string}
 */
export function formulaValue(value) {
  if (value === null) return "";
  if (Array.isArray(value)) return `{${value.map((row) => row.map(formulaValue).join(",")).join(";")}}`;
  return typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : String(value);
}

/**
 * A call as it stands in a cell.
 * @param {string} name
 * @param {readonly unknown[]} args
 */
export function exampleFormula(name, args) {
  return `=${name}(${args
    .map(formulaValue)
    .join(", ")
    .replace(/, (?=,|\))/g, ",")})`;
}

/**
 * "KPISCORE(result, minimum, …, [direction])"
 * @param {Pick<FunctionRecord, "name" | "parameters">} record
 */
export function signature({ name, parameters }) {
  return `${name}(${parameters.map((p) => (p.isOptional ? `[${p.name}]` : p.name)).join(", ")})`;
}
