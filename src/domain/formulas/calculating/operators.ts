import type { CellValue } from "../../workbook/snapshot";
import { asNumber, finite, isError } from "./operands";

type Operation = (a: CellValue, b: CellValue) => CellValue;

function arithmetic(operation: (a: number, b: number) => CellValue): Operation {
  return (a, b) => {
    const [left, right] = [asNumber(a), asNumber(b)];
    if (typeof left === "object") return left;
    return typeof right === "object" ? right : operation(left, right);
  };
}

function comparison(holds: (order: number) => boolean): Operation {
  return (a, b) => {
    if (isError(a)) return a;
    return isError(b) ? b : holds(order(a, b));
  };
}

const KINDS = ["number", "string", "boolean"];

/** Numbers come before texts, texts before truth values; a blank is what it is compared with. */
function order(a: CellValue, b: CellValue): number {
  const [left, right] = [a ?? blankLike(b), b ?? blankLike(a)];
  if (typeof left !== typeof right) return KINDS.indexOf(typeof left) - KINDS.indexOf(typeof right);
  const [x, y] = [folded(left), folded(right)];
  return x < y ? -1 : x > y ? 1 : 0;
}

function blankLike(other: CellValue): string | number | boolean {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

function folded(value: Exclude<CellValue, null>): string | number {
  if (typeof value === "string") return value.toLowerCase();
  return typeof value === "number" ? value : Number(value);
}

function asText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(Number(value.toPrecision(15))) : String(value);
}

/** Two operands each; by how tightly they bind, the loosest first. */
export const OPERATORS: readonly Readonly<Record<string, Operation>>[] = [
  {
    "=": comparison((n) => n === 0),
    "<>": comparison((n) => n !== 0),
    "<": comparison((n) => n < 0),
    ">": comparison((n) => n > 0),
    "<=": comparison((n) => n <= 0),
    ">=": comparison((n) => n >= 0),
  },
  {
    "&": (a, b) => {
      if (isError(a)) return a;
      return isError(b) ? b : asText(a) + asText(b);
    },
  },
  { "+": arithmetic((a, b) => finite(a + b)), "-": arithmetic((a, b) => finite(a - b)) },
  {
    "*": arithmetic((a, b) => finite(a * b)),
    "/": arithmetic((a, b) => (b === 0 ? { error: "#DIV/0!" } : finite(a / b))),
  },
  { "^": arithmetic((a, b) => finite(a ** b)) },
];
