/** A value as it stands in a formula. */
function formulaValue(value) {
  if (value === null) return "";
  if (Array.isArray(value)) return `{${value.map((row) => row.map(formulaValue).join(",")).join(";")}}`;
  return typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : String(value);
}

/** A call as it stands in a cell. */
export function exampleFormula(name, args) {
  return `=${name}(${args
    .map(formulaValue)
    .join(", ")
    .replace(/, (?=,|\))/g, ",")})`;
}

/** "KPISCORE(result, minimum, …, [direction])" */
export function signature({ name, parameters }) {
  return `${name}(${parameters.map((p) => (p.isOptional ? `[${p.name}]` : p.name)).join(", ")})`;
}
